import { describe, expect, test } from 'vitest';
import { isFiltered, needsSearch, noFilters, readFilters, searchParams, writeFilters } from '../screens/initiatives/model';
import { mostSupported, underWay } from '../screens/home/model';
import { cardViews, daysLeft, filtered, sorted, type CardView, type Filters } from './cards';

const day = 86_400_000;
const card = (id: string, over: Partial<CardView> = {}): CardView => ({
  id, number: '2026-1', title: id, language: 'sv', state: 'published', persona: 'P', category: '', area: '', cost: null, publishedAt: 0, closesAt: null,
  answered: false, support: 0, comments: 0, supported: false, sending: false, ...over,
});
const all: Filters = noFilters;
const ids = (cards: readonly CardView[]): string => cards.map((each) => each.id).join('');

describe('cards', () => {
  test('join the list’s rows with tallies and one’s own support', () => {
    const fields = { number: '1', title: 'T', language: 'sv', state: 'published', persona: 'P', published_at: 1, answered: false } as const;
    const [joined, bare] = cardViews({
      cards: [{ type: 'initiative_card', id: 'A', revision: 1, fields }, { type: 'initiative_card', id: 'B', revision: 1, fields }],
      tallies: [{ type: 'initiative_tally', id: 'A', revision: 1, fields: { support: 3, comments: 2 }, pending: true }],
      supports: [{ type: 'my_support', id: 'A', revision: 1, fields: { at: 1 } }],
    });
    expect(joined).toMatchObject({ support: 3, comments: 2, supported: true, sending: true });
    expect(bare).toMatchObject({ support: 0, supported: false, sending: false });
  });

  test('each filter narrows', () => {
    const cards = [card('a', { category: 'x' }), card('b', { area: 'y' }), card('c', { state: 'shortlisted' }), card('d', { answered: true }), card('e', { persona: 'me' })];
    expect(ids(filtered(cards, all, 'me'))).toBe('abcde');
    expect(ids(filtered(cards, { ...all, category: 'x' }, 'me'))).toBe('a');
    expect(ids(filtered(cards, { ...all, area: 'y' }, 'me'))).toBe('b');
    expect(ids(filtered(cards, { ...all, state: 'shortlisted' }, 'me'))).toBe('c');
    expect(ids(filtered(cards, { ...all, state: 'answered' }, 'me'))).toBe('d');
    expect(ids(filtered(cards, { ...all, mine: true }, 'me'))).toBe('e');
    expect(ids(filtered(cards, { ...all, mine: true }, undefined))).toBe('');
  });

  test('the order is one and the same everywhere', () => {
    const cards = [card('a', { support: 1, publishedAt: 3 }), card('b', { support: 5, publishedAt: 1 }), card('c', { support: 5, publishedAt: 2 }), card('d', { support: 5, publishedAt: 2 })];
    expect(ids(sorted(cards, 'newest'))).toBe('adcb');
    expect(ids(sorted(cards, 'support'))).toBe('dcba');
  });

  test('days left are told while support is gathered, down to the last day', () => {
    expect(daysLeft({ state: 'published', closesAt: 3.5 * day }, 0)).toBe(3);
    expect(daysLeft({ state: 'published', closesAt: 100 }, 0)).toBe(0);
    expect(daysLeft({ state: 'published', closesAt: -100 }, 0)).toBe(0);
    expect(daysLeft({ state: 'shortlisted', closesAt: day }, 0)).toBeNull();
  });

  test('home shows the five with most support, and what moves on', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((support) => card(String(support), { support }));
    const answered = card('x', { answered: true, support: 0 });
    expect(ids(mostSupported([...cards, card('s', { state: 'shortlisted', support: 99 })]))).toBe('65432');
    expect(ids(underWay([...cards, answered, card('s', { state: 'shortlisted' })]))).toBe('xs');
  });
});

describe('filters in the address', () => {
  test('come back as they were written', () => {
    const filters: Filters = { words: 'träd', category: 'x', area: 'y', state: 'answered', sort: 'support', mine: true };
    const written = writeFilters(filters);
    expect(readFilters((name) => written[name] ?? '')).toEqual(filters);
    expect(isFiltered(filters)).toBe(true);
  });

  test('words and what has left the list are asked of the server', () => {
    expect(needsSearch(all)).toBe(false);
    expect(needsSearch({ ...all, state: 'shortlisted' })).toBe(false);
    expect(searchParams('husby', { ...all, words: ' träd ', category: 'green' }, 2)).toEqual({ council: 'husby', page: 2, query: 'träd', category: 'green', sort: 'relevance' });
    expect(needsSearch({ ...all, state: 'lapsed' })).toBe(true);
    expect(searchParams('husby', { ...all, state: 'lapsed', mine: true }, 0)).toEqual({ council: 'husby', page: 0, states: ['lapsed'], mine: true, sort: 'newest' });
  });

  test('what is unknown is everything', () => {
    expect(readFilters((name) => (name === 'state' ? 'nonsense' : ''))).toEqual(all);
    expect(isFiltered(all)).toBe(false);
  });
});
