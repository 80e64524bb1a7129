// Initiatives as cards: rows of the list joined with their tallies and with what is one's own; filtered and sorted. Pure.
import type { InitiativeState } from '../protocol/generated';
import type { ShownRow } from '../state/predictions';

export interface CardView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly state: InitiativeState;
  readonly persona: string;
  readonly category: string;
  readonly area: string;
  readonly cost: number | null;
  readonly publishedAt: number;
  readonly closesAt: number | null;
  readonly answered: boolean;
  readonly support: number;
  readonly comments: number;
  readonly supported: boolean; // by the one who looks
  readonly sending: boolean;
}

export interface CardRows {
  cards: readonly ShownRow<'initiative_card'>[];
  tallies: readonly ShownRow<'initiative_tally'>[];
  supports: readonly ShownRow<'my_support'>[];
}

export interface Filters {
  category: string;
  area: string;
  state: string; // '' | 'published' | 'shortlisted' | 'answered'
  sort: 'newest' | 'support';
  mine: boolean;
}

export const cardsShown = 60; // and "show 60 more": more at once costs a slow phone its answer to a tap

export function cardViews({ cards, tallies, supports }: CardRows): CardView[] {
  const tallyOf = new Map(tallies.map((tally) => [tally.id, tally]));
  const supportOf = new Map(supports.map((support) => [support.id, support]));
  return cards.map(({ id, fields }) => {
    const tally = tallyOf.get(id);
    return {
      id,
      number: fields.number,
      title: fields.title,
      language: fields.language,
      state: fields.state,
      persona: fields.persona,
      category: fields.category ?? '',
      area: fields.area ?? '',
      cost: fields.cost ?? null,
      publishedAt: fields.published_at,
      closesAt: fields.closes_at ?? null,
      answered: fields.answered,
      support: tally?.fields.support ?? 0,
      comments: tally?.fields.comments ?? 0,
      supported: supportOf.has(id),
      sending: tally?.pending === true,
    };
  });
}

function passesState(card: CardView, state: string): boolean {
  if (state === '') return true;
  return state === 'answered' ? card.answered : card.state === state;
}

export function filtered(cards: readonly CardView[], filters: Filters, me: string | undefined): CardView[] {
  return cards.filter(
    (card) =>
      (filters.category === '' || card.category === filters.category) &&
      (filters.area === '' || card.area === filters.area) &&
      passesState(card, filters.state) &&
      (!filters.mine || (me !== undefined && card.persona === me)),
  );
}

// Equal support: the newer first; equal time: by id, so that the order is one and the same everywhere.
export function sorted(cards: readonly CardView[], sort: Filters['sort']): CardView[] {
  const newest = (a: CardView, b: CardView): number => b.publishedAt - a.publishedAt || (a.id < b.id ? 1 : -1);
  return [...cards].sort(sort === 'support' ? (a, b) => b.support - a.support || newest(a, b) : newest);
}

const day_ms = 86_400_000;

// Whole days left to gather support, 0 on the last day; null when nothing is being gathered.
export function daysLeft(card: Pick<CardView, 'state' | 'closesAt'>, now: number): number | null {
  if (card.state !== 'published' || card.closesAt === null) return null;
  return Math.max(0, Math.floor((card.closesAt - now) / day_ms));
}
