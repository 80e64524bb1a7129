import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../protocol/generated';
import { askAfter_ms, askAfterText_ms, Similar } from './similar.svelte';

const card = (id: string): Card => ({ id, number: id, title: id, language: 'sv', state: 'published', persona: 'P', published_at: 1, support: 1, comments: 0 });
let where: 'title' | 'field' | 'elsewhere';
let asked: string[][];
let found: Card[];
let similar: Similar;

beforeEach(() => {
  vi.useFakeTimers();
  where = 'title';
  asked = [];
  found = [card('A')];
  similar = new Similar(
    (title, what) => (asked.push([title, what]), Promise.resolve(found)),
    () => where,
  );
});
afterEach(() => void vi.useRealTimers());

const ids = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

test('the text is asked with, and a short title not at all', async () => {
  similar.changed('Odla', 'i lådor');
  await vi.advanceTimersByTimeAsync(askAfter_ms);
  expect(asked).toEqual([]);
  similar.changed('Odlingslotter', 'i lådor');
  await vi.advanceTimersByTimeAsync(askAfter_ms);
  expect(asked).toEqual([['Odlingslotter', 'i lådor']]);
  expect(ids(similar.atTitle)).toEqual(['A']);
  expect(similar.atEnd).toEqual([]);
});

test('who tabbed on is shown them at the end, and those at the title stay', async () => {
  similar.changed('Odlingslotter', '');
  where = 'field';
  await vi.advanceTimersByTimeAsync(askAfter_ms);
  expect([similar.atTitle, ids(similar.atEnd)]).toEqual([[], ['A']]);
  where = 'title';
  similar.changed('Odlingslotter nu', '');
  await vi.advanceTimersByTimeAsync(askAfter_ms);
  expect([ids(similar.atTitle), similar.atEnd]).toEqual([['A'], []]);
  where = 'field';
  found = [card('A'), card('B')];
  similar.changed('Odlingslotter nu', 'bakom skolan');
  await vi.advanceTimersByTimeAsync(askAfterText_ms);
  expect([ids(similar.atTitle), ids(similar.atEnd)]).toEqual([['A'], ['B']]);
});

test('on the way to the button nothing comes', async () => {
  similar.changed('Odlingslotter', '');
  where = 'elsewhere';
  await vi.advanceTimersByTimeAsync(askAfterText_ms);
  expect(similar.atEnd).toEqual([]);
  where = 'field';
  similar.moved();
  expect(ids(similar.atEnd)).toEqual(['A']);
});
