// The Method of Equal Shares, written out from its definition (docs/COUNTING.md), exactly, to count a round again in the reader's
// browser. Slower than the server's and sharing no line with it.
import { by, compare, divided, fraction, minus, plus, whole, type Fraction } from './fraction';

export interface Project {
  readonly name: string; // what ties are broken by, as the round's rule says
  readonly cost: number;
}

// Ballots that say the same, and how many there are.
export interface Group {
  readonly names: ReadonlySet<number>; // indexes of projects
  readonly voters: number;
}

export interface Election {
  readonly projects: readonly Project[];
  readonly order: readonly number[]; // indexes of projects; of equals the first is taken
  readonly groups: readonly Group[];
  readonly byCost: boolean; // a project is worth what it costs; otherwise all are worth the same
}

const zero = whole(0);

// rho with Σ min(purse, rho × worth) = cost: the poorer give all they have, the others the same each.
function priceOf(payers: readonly { purse: Fraction; voters: number }[], cost: Fraction): Fraction | null {
  const poorestFirst = [...payers].sort((a, b) => compare(a.purse, b.purse));
  let missing = cost;
  let paying = poorestFirst.reduce((sum, each) => sum + each.voters, 0);
  for (const { purse, voters } of poorestFirst) {
    const each = divided(missing, whole(paying));
    if (compare(each, purse) <= 0) return each;
    missing = minus(missing, by(purse, whole(voters)));
    paying -= voters;
  }
  return null;
}

function cheapest(election: Election, open: ReadonlySet<number>, purses: readonly Fraction[]): { project: number; price: Fraction } | null {
  let best: { project: number; price: Fraction; rho: Fraction } | null = null;
  for (const project of election.order) {
    if (!open.has(project)) continue;
    const cost = whole(election.projects[project]?.cost ?? 0);
    const payers = election.groups.flatMap((group, i) => (group.names.has(project) ? [{ purse: purses[i] ?? zero, voters: group.voters }] : []));
    const price = priceOf(payers, cost);
    if (!price) continue;
    const rho = election.byCost ? divided(price, cost) : price;
    if (!best || compare(rho, best.rho) < 0) best = { project, price, rho };
  }
  return best;
}

// Indexes of those that are bought, in order.
export function equalShares(election: Election, endowment: Fraction): number[] {
  const purses = election.groups.map(() => endowment);
  const open = new Set(election.order.filter((i) => (election.projects[i]?.cost ?? 0) > 0 && election.groups.some(({ names }) => names.has(i))));
  const bought: number[] = [];
  for (;;) {
    const next = cheapest(election, open, purses);
    if (!next) return bought;
    bought.push(next.project);
    open.delete(next.project);
    election.groups.forEach(({ names }, i) => {
      const purse = purses[i] ?? zero;
      if (names.has(next.project)) purses[i] = compare(purse, next.price) < 0 ? zero : minus(purse, next.price);
    });
  }
}

export const costOf = (election: Election, chosen: readonly number[]): number => chosen.reduce((sum, i) => sum + (election.projects[i]?.cost ?? 0), 0);

// The endowment of the round's outcome: equal share and a whole number of raises.
export function endowmentOf(budget: number, voters: number, increment: number, told: number): Fraction {
  const share = fraction(BigInt(budget), BigInt(Math.max(voters, 1)));
  const raises = Math.round((told - budget / Math.max(voters, 1)) / increment);
  return plus(share, whole(raises * increment));
}
