// The planning form: texts as they are typed, and the terms that they make.
import type { RoundBallotKind, RoundCompletion, RoundElectorate, RoundMajority, RoundMethod, RoundTerms, RoundTies, RoundVisibility } from '../../protocol/generated';

export const methodsFor: Record<RoundBallotKind, readonly RoundMethod[]> = {
  knapsack: ['equal_shares_cost', 'equal_shares_count', 'greedy_votes', 'greedy_votes_per_cost'],
  approval: ['equal_shares_cost', 'equal_shares_count', 'greedy_votes', 'greedy_votes_per_cost', 'most_votes'],
  ranked: ['schulze', 'stv_scotland', 'stv_wigm', 'stv_meek'],
  yes_no: ['majority'],
  score: ['most_points'],
  dots: ['most_points'],
};
export const ballots = Object.keys(methodsFor) as RoundBallotKind[];
export const completions: readonly RoundCompletion[] = ['add1u', 'add1', 'greedy', 'none'];
export const ties: readonly RoundTies[] = ['ballot_order', 'votes_then_cost', 'lot'];
export const visibilities: readonly RoundVisibility[] = ['after_close', 'after_voting', 'always'];
export const electorates: readonly RoundElectorate[] = ['residents', 'confirmed', 'seats'];
export const majorities: readonly RoundMajority[] = ['simple', 'two_thirds', 'three_quarters'];

export interface Form {
  title: string;
  what: string;
  ballot: RoundBallotKind;
  method: RoundMethod;
  completion: RoundCompletion;
  ties: RoundTies;
  visibility: RoundVisibility;
  electorate: RoundElectorate;
  majority: RoundMajority;
  budget: string;
  choices: string;
  seats: string;
  points: string;
  quorum: string;
  opens: string; // as an input of type datetime-local has it
  closes: string;
}

export const needsBudget = (method: RoundMethod): boolean => method.startsWith('greedy') || method.startsWith('equal_shares');
export const takesCompletion = (method: RoundMethod): boolean => method.startsWith('equal_shares');
export const needsPoints = (ballot: RoundBallotKind): boolean => ballot === 'score' || ballot === 'dots';
export const takesSeats = (form: Form): boolean => !needsBudget(form.method) && form.ballot !== 'yes_no';

function local(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const hour_ms = 3_600_000;
const day_ms = 24 * hour_ms;

export function newForm(now: number): Form {
  return {
    title: '', what: '', ballot: 'knapsack', method: 'equal_shares_cost', completion: 'add1u', ties: 'ballot_order', visibility: 'after_close', electorate: 'residents', majority: 'simple',
    budget: '', choices: '', seats: '1', points: '10', quorum: '', opens: local(now + day_ms), closes: local(now + 15 * day_ms),
  };
}

export function formOf(terms: RoundTerms): Form {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    title: terms.title, what: terms.what, ballot: terms.ballot, method: terms.method, completion: terms.completion ?? 'none', ties: terms.ties, visibility: terms.visibility, electorate: terms.electorate, majority: terms.majority ?? 'simple',
    budget: text(terms.budget), choices: text(terms.choices), seats: text(terms.seats ?? 1), points: text(terms.points ?? 10), quorum: text(terms.quorum_percent), opens: local(terms.opens_at), closes: local(terms.closes_at),
  };
}

export type Fault = 'title' | 'budget' | 'choices' | 'seats' | 'points' | 'quorum' | 'dates';

const numberIn = (text: string): number | undefined => {
  const cleaned = text.replace(/\s/g, '');
  return cleaned === '' ? undefined : Number(cleaned);
};
const isWhole = (value: number | undefined, max: number): boolean => value !== undefined && Number.isInteger(value) && value >= 1 && value <= max;

export function faultsOf(form: Form, now: number): Fault[] {
  const faults: Fault[] = [];
  if (form.title.trim() === '') faults.push('title');
  if (needsBudget(form.method) && !isWhole(numberIn(form.budget), 1e12)) faults.push('budget');
  if (takesSeats(form) && !isWhole(numberIn(form.seats), 500)) faults.push('seats');
  if (needsPoints(form.ballot) && !isWhole(numberIn(form.points), 100)) faults.push('points');
  if (form.choices !== '' && !isWhole(numberIn(form.choices), 500)) faults.push('choices');
  if (form.quorum !== '' && !isWhole(numberIn(form.quorum), 100)) faults.push('quorum');
  const opens = Date.parse(form.opens);
  const closes = Date.parse(form.closes);
  if (!(opens > now) || !(closes > opens)) faults.push('dates');
  return faults;
}

export function termsOf(form: Form, language: string): RoundTerms {
  const choices = form.ballot === 'yes_no' ? undefined : numberIn(form.choices);
  const quorum = numberIn(form.quorum);
  return {
    title: form.title, what: form.what, language, ballot: form.ballot, method: form.method, ties: form.ties, visibility: form.visibility, electorate: form.electorate,
    opens_at: Date.parse(form.opens), closes_at: Date.parse(form.closes),
    ...(takesCompletion(form.method) ? { completion: form.completion } : {}),
    ...(needsBudget(form.method) ? { budget: numberIn(form.budget) ?? 0 } : {}),
    ...(choices !== undefined ? { choices } : {}),
    ...(takesSeats(form) ? { seats: numberIn(form.seats) ?? 1 } : {}),
    ...(needsPoints(form.ballot) ? { points: numberIn(form.points) ?? 1 } : {}),
    ...(quorum !== undefined ? { quorum_percent: quorum } : {}),
    ...(form.ballot === 'yes_no' ? { majority: form.majority } : {}),
  };
}
