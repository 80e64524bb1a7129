// Initiatives as cards: rows of the list joined with their tallies and with what is one's own; filtered and sorted. Pure.
import type { Card, InitiativeState } from '../protocol/generated';
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
  words: string;
  category: string;
  area: string;
  state: string; // '' is every open one
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

// One's own that are not on the list (waiting, returned, withdrawn …).
export function ownViews(rows: readonly ShownRow<'my_initiative'>[], listed: ReadonlySet<string>, me: string): CardView[] {
  return rows
    .filter(({ id }) => !listed.has(id))
    .map(({ id, fields }) => ({
      ...bare(id),
      number: fields.number,
      title: fields.content.title,
      language: fields.content.language,
      state: fields.state,
      persona: me,
      category: fields.content.category ?? '',
      area: fields.content.area ?? '',
      cost: fields.content.cost ?? null,
      publishedAt: fields.submitted_at,
    }));
}

// What a search on the server found.
export function foundView(card: Card, supported: boolean): CardView {
  const { id, number, title, language, state, persona, support, comments } = card;
  return {
    ...bare(id),
    ...{ number, title, language, state, persona, support, comments, supported },
    category: card.category ?? '',
    area: card.area ?? '',
    cost: card.cost ?? null,
    publishedAt: card.published_at ?? 0,
  };
}

function bare(id: string): CardView {
  return {
    id,
    number: '',
    title: '',
    language: 'sv',
    state: 'published',
    persona: '',
    category: '',
    area: '',
    cost: null,
    publishedAt: 0,
    closesAt: null,
    answered: false,
    support: 0,
    comments: 0,
    supported: false,
    sending: false,
  };
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
