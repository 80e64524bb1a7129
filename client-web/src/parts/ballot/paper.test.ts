import { expect, test } from 'vitest';
import type { RoundTerms } from '../../protocol/generated';
import { blank, choiceJson, fits, makeTracker, moved, paper, standingOf, toggled, type Option } from './paper';

const options: Option[] = [40, 60, 30].map((cost, i) => ({ id: String(i), number: i + 1, title: `P${i + 1}`, cost }));
const terms = (more: Partial<RoundTerms>): RoundTerms => ({
  title: '', what: '', language: 'sv', ballot: 'knapsack', method: 'greedy_votes', ties: 'ballot_order', visibility: 'after_close', electorate: 'residents', opens_at: 0, closes_at: 1, ...more,
});

test('what is left of a budget, and what fits into it', () => {
  const knapsack = terms({ budget: 100 });
  const choice = toggled(toggled(blank, 1), 3);
  expect(standingOf(knapsack, options, choice)).toMatchObject({ spent: 70, left: 30, isOver: false });
  expect(fits(knapsack, options, choice, 2)).toBe(false);
  expect(fits(knapsack, options, toggled(choice, 3), 2)).toBe(true);
  expect(standingOf(knapsack, options, toggled(choice, 2)).isOver).toBe(true);
});

test('at most so many choices, so many dots', () => {
  expect(fits(terms({ ballot: 'approval', choices: 1 }), options, toggled(blank, 1), 2)).toBe(false);
  expect(standingOf(terms({ ballot: 'dots', points: 5 }), options, { picked: [], points: { 1: 3, 2: 3 } })).toMatchObject({ left: -1, isOver: true });
});

test('moving in the ranking stops at both ends', () => {
  const choice = { ...blank, picked: [3, 1, 2] };
  expect(moved(choice, 1, -1).picked).toEqual([1, 3, 2]);
  expect(moved(choice, 3, -1).picked).toEqual([3, 1, 2]);
  expect(moved(choice, 2, 1).picked).toEqual([3, 1, 2]);
});

test('a choice is written as the board will have it', () => {
  expect(choiceJson('approval', { picked: [10, 2], points: {} })).toBe('[2,10]');
  expect(choiceJson('ranked', { picked: [3, 1], points: {} })).toBe('[[3],[1]]');
  expect(choiceJson('score', { picked: [], points: { 10: 2, 3: 1, 4: 0 } })).toBe('{"3":1,"10":2}');
});

test('every paper is as long as every other, and too long a ballot is a fault of ours', () => {
  const tracker = makeTracker();
  expect(tracker).toMatch(/^[A-Z2-7]{26}$/);
  const sheet = paper('R', tracker, '[1]', 512);
  expect(sheet.length).toBe(512);
  expect(new TextDecoder().decode(sheet).replace(/\0+$/, '')).toBe(`{"p":"R","t":"${tracker}","b":[1]}`);
  expect(() => paper('R', tracker, '[1]', 20)).toThrow();
});
