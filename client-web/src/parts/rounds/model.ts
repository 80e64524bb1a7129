// Rounds as screens need them: rows in, what is shown out.
import type { RoundOutcome, RoundState, RoundTerms } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';
import type { Option } from '../ballot/paper';

export type Round = ShownRow<'round'>;
export type Share = ShownRow<'round_share'>;

export const leads = ['chair', 'secretary', 'process_lead', 'officer'] as const;

const orderOf: Record<RoundState, number> = { open: 0, announced: 1, closed: 2, counted: 3, cancelled: 4 };

// Open ones first, the soonest to close in front; ended ones last, the latest in front.
export function inOrder(rounds: readonly Round[]): Round[] {
  return [...rounds].sort((a, b) => {
    const order = orderOf[a.fields.state] - orderOf[b.fields.state];
    if (order !== 0) return order;
    const time = a.fields.terms.closes_at - b.fields.terms.closes_at;
    return orderOf[a.fields.state] < 2 ? time : -time;
  });
}

export function optionsOf(rows: readonly ShownRow<'round_option'>[], round: string): Option[] {
  return rows
    .filter((row) => row.fields.round === round)
    .map(({ id, fields }) => ({ id, number: fields.number, title: fields.title, cost: fields.cost, category: fields.category, initiative: fields.initiative }))
    .sort((a, b) => a.number - b.number);
}

export interface Filters {
  readonly words: string;
  readonly category: string;
  readonly mine: boolean;
}

export function matching(options: readonly Option[], { words, category, mine }: Filters, picked: readonly number[]): Option[] {
  const wanted = words.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(
    (option) =>
      (category === '' || option.category === category) &&
      (!mine || picked.includes(option.number)) &&
      wanted.every((word) => option.title.toLocaleLowerCase().includes(word) || String(option.number) === word),
  );
}

export const isForBudget = (terms: RoundTerms): boolean => terms.budget !== undefined;

export interface Difference {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

export function differenceOf(before: Pick<RoundOutcome, 'chosen'>, after: Pick<RoundOutcome, 'chosen'>): Difference {
  return { more: after.chosen.filter((number) => !before.chosen.includes(number)), less: before.chosen.filter((number) => !after.chosen.includes(number)) };
}

// Chosen in their order, then the others by votes.
export function ranked(shares: readonly Share[]): Share[] {
  const weight = ({ fields: { share } }: Share): number => share.points ?? share.votes;
  return [...shares].sort((a, b) => (a.fields.share.place ?? 1000) - (b.fields.share.place ?? 1000) || weight(b) - weight(a) || a.fields.share.number - b.fields.share.number);
}
