// Counting a round again from its board, in the reader's browser: sums for every kind of ballot, and the choice for every rule that
// is written out here. What is not (transferable votes) is said; `radslag count` counts it from the exported file.
import type { RoundBallot, RoundOutcome, RoundTerms } from '../../protocol/generated';
import { concat, fromHex, toHex, utf8 } from '../../verify/bytes';
import { sha256 } from '../../verify/sha256';
import { costOf, endowmentOf, equalShares, type Election } from './equalShares';
import { whole, plus } from './fraction';
import type { Option } from './paper';

export interface Recount {
  readonly votes: ReadonlyMap<number, number>;
  readonly points: ReadonlyMap<number, number>;
  readonly chosen: readonly number[] | null; // null: this rule is not counted here
}

export interface Asked {
  readonly terms: RoundTerms;
  readonly options: readonly Option[]; // by number; none for yes or no
  readonly lotSeed: string; // hex
}

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every((each) => Number.isInteger(each));

function levelsOf({ b }: RoundBallot, terms: RoundTerms): number[][] {
  if (terms.ballot === 'ranked') return Array.isArray(b) ? b.filter(isNumbers) : [];
  return isNumbers(b) && b.length > 0 ? [b] : [];
}

function pointsOf({ b }: RoundBallot): [number, number][] {
  return typeof b === 'object' && b !== null && !Array.isArray(b) ? Object.entries(b).map(([number, points]) => [Number(number), Number(points)]) : [];
}

function sums(ballots: readonly RoundBallot[], terms: RoundTerms): { votes: Map<number, number>; points: Map<number, number> } {
  const votes = new Map<number, number>();
  const points = new Map<number, number>();
  const add = (map: Map<number, number>, number: number, more: number): void => void map.set(number, (map.get(number) ?? 0) + more);
  for (const ballot of ballots) {
    for (const number of levelsOf(ballot, terms)[0] ?? []) add(votes, number, 1);
    for (const [number, given] of pointsOf(ballot)) {
      add(votes, number, 1);
      add(points, number, given);
    }
  }
  return { votes, points };
}

const lotOf = (seed: string, number: number): string => toHex(sha256(concat(fromHex(seed) ?? new Uint8Array(), utf8(String(number)))));

// Numbers, those that come first among equals in front.
export function tieOrder({ terms, options, lotSeed }: Asked, votes: ReadonlyMap<number, number>): number[] {
  const numbers = options.map(({ number }) => number).sort((a, b) => a - b);
  if (terms.ties === 'lot') {
    const lots = new Map(numbers.map((number) => [number, lotOf(lotSeed, number)]));
    return numbers.sort((a, b) => ((lots.get(a) ?? '') < (lots.get(b) ?? '') ? -1 : 1));
  }
  if (terms.ties === 'ballot_order') return numbers;
  const cost = new Map(options.map((option) => [option.number, option.cost]));
  return numbers.sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || (cost.get(a) ?? 0) - (cost.get(b) ?? 0) || a - b);
}

interface Count extends Asked {
  readonly ballots: readonly RoundBallot[];
  readonly votes: ReadonlyMap<number, number>;
  readonly points: ReadonlyMap<number, number>;
  readonly order: readonly number[];
}

function most({ terms, order, votes, points }: Count): number[] {
  const weight = (number: number): number => (terms.method === 'most_points' ? points : votes).get(number) ?? 0;
  return [...order].sort((a, b) => weight(b) - weight(a)).filter((number) => weight(number) > 0).slice(0, terms.seats ?? 1);
}

function greedy({ terms, options, order, votes }: Count, begun: readonly number[] = [], perCost = terms.method === 'greedy_votes_per_cost'): number[] {
  const cost = new Map(options.map((option) => [option.number, option.cost]));
  const costs = (number: number): number => cost.get(number) ?? 0;
  const count = (number: number): number => votes.get(number) ?? 0;
  const isBetter = (a: number, b: number): number => {
    if (!perCost) return count(b) - count(a);
    if (costs(a) === 0 || costs(b) === 0) return Number(costs(b) === 0) - Number(costs(a) === 0);
    const difference = BigInt(count(b)) * BigInt(costs(a)) - BigInt(count(a)) * BigInt(costs(b));
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  const chosen = [...begun];
  let left = (terms.budget ?? 0) - chosen.reduce((sum, number) => sum + costs(number), 0);
  for (const number of order.filter((each) => !begun.includes(each)).sort(isBetter)) {
    if (costs(number) > left) continue;
    chosen.push(number);
    left -= costs(number);
  }
  return chosen;
}

function electionOf({ terms, options, ballots, order }: Count): Election {
  const index = new Map(options.map(({ number }, i) => [number, i]));
  const alike = new Map<string, { names: ReadonlySet<number>; voters: number }>();
  for (const ballot of ballots) {
    const names = (levelsOf(ballot, terms)[0] ?? []).map((number) => index.get(number) ?? -1);
    const key = names.join();
    alike.set(key, { names: new Set(names), voters: (alike.get(key)?.voters ?? 0) + 1 });
  }
  return {
    projects: options.map(({ number, cost }) => ({ name: String(number), cost })),
    order: order.map((number) => index.get(number) ?? -1),
    groups: [...alike.values()],
    byCost: terms.method === 'equal_shares_cost',
  };
}

// The outcome names the endowment at which raising ended: at it the choice must come out, and one step further it must cost too much
// or nothing more could fit. That is checked instead of every step on the way.
function shares(count: Count, outcome: RoundOutcome): number[] {
  const election = electionOf(count);
  const budget = count.terms.budget ?? 0;
  const increment = outcome.increment ?? 1;
  const endowment = endowmentOf(budget, count.ballots.length, increment, outcome.endowment ?? 0);
  let bought = equalShares(election, endowment);
  if (costOf(election, bought) > budget) bought = [];
  const numbers = bought.map((i) => count.options[i]?.number ?? 0);
  if (outcome.increment !== undefined) {
    const left = budget - costOf(election, bought);
    const mayStop = election.projects.every((project, i) => bought.includes(i) || project.cost > left || !election.groups.some(({ names }) => names.has(i)));
    const further = equalShares(election, plus(endowment, whole(increment)));
    if (!mayStop && costOf(election, further) <= budget && !isCapped(outcome, budget, count.ballots.length)) return [];
  }
  const completion = count.terms.completion ?? 'none';
  return completion === 'greedy' || completion === 'add1u' ? greedy(count, numbers, false) : numbers;
}

const raisesMax = 5000;
const isCapped = (outcome: RoundOutcome, budget: number, voters: number): boolean => Math.round(((outcome.endowment ?? 0) - budget / Math.max(voters, 1)) / (outcome.increment ?? 1)) >= raisesMax;

function schulze({ terms, options, ballots, order }: Count): number[] {
  const place = new Map(order.map((number, i) => [number, i]));
  const n = options.length;
  const grid = (): number[][] => Array.from({ length: n }, () => Array<number>(n).fill(0));
  const pairs = grid();
  for (const ballot of ballots) {
    const levels = levelsOf(ballot, terms);
    if (levels.length === 0) continue;
    const rank = Array<number>(n).fill(levels.length);
    levels.forEach((level, i) => level.forEach((number) => (rank[place.get(number) ?? 0] = i)));
    for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if ((rank[a] ?? 0) < (rank[b] ?? 0)) (pairs[a] as number[])[b] = (pairs[a]?.[b] ?? 0) + 1;
  }
  const at = (of: readonly number[][], a: number, b: number): number => of[a]?.[b] ?? 0;
  const paths = pairs.map((row, a) => row.map((votes, b) => (votes > at(pairs, b, a) ? votes : 0)));
  for (let k = 0; k < n; k++) for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (a !== b) (paths[a] as number[])[b] = Math.max(at(paths, a, b), Math.min(at(paths, a, k), at(paths, k, b)));
  const left = new Set(order.map((_, i) => i));
  const ranking: number[] = [];
  while (left.size > 0) {
    const unbeaten = [...left].filter((a) => [...left].every((b) => at(paths, b, a) <= at(paths, a, b)));
    for (const each of unbeaten) left.delete(each);
    ranking.push(...unbeaten.sort((a, b) => a - b));
  }
  return ballots.every((ballot) => levelsOf(ballot, terms).length === 0) ? [] : ranking.slice(0, terms.seats ?? 1).map((i) => order[i] ?? 0);
}

function majority({ terms, votes }: Count): number[] {
  const yes = votes.get(1) ?? 0;
  const no = votes.get(2) ?? 0;
  const isYes = terms.majority === 'two_thirds' ? yes > 0 && 3 * yes >= 2 * (yes + no) : terms.majority === 'three_quarters' ? yes > 0 && 4 * yes >= 3 * (yes + no) : yes > no;
  return [isYes ? 1 : 2];
}

function chosenBy(count: Count, outcome: RoundOutcome): number[] | null {
  switch (count.terms.method) {
    case 'most_votes':
    case 'most_points':
      return most(count);
    case 'greedy_votes':
    case 'greedy_votes_per_cost':
      return greedy(count);
    case 'equal_shares_cost':
    case 'equal_shares_count':
      return shares(count, outcome);
    case 'schulze':
      return schulze(count);
    case 'majority':
      return majority(count);
    case 'stv_scotland':
    case 'stv_wigm':
    case 'stv_meek':
      return null;
  }
}

export function recount(asked: Asked, ballots: readonly RoundBallot[], outcome: RoundOutcome): Recount {
  const { votes, points } = sums(ballots, asked.terms);
  const order = tieOrder(asked, votes);
  return { votes, points, chosen: chosenBy({ ...asked, ballots, votes, points, order }, outcome) };
}
