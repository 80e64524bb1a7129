import { expect, test } from 'vitest';
import { minutesLeft, missingIn } from './sitting';

test('a proposal says what it lacks', () => {
  expect(missingIn({ title: 'Bänk', what: ' ', why: '' })).toEqual(['what', 'why']);
  expect(missingIn({ title: 'Bänk', what: 'En', why: 'Vila' })).toEqual([]);
});

test('minutes are rounded up and never negative', () => {
  expect(minutesLeft(61_000, 0)).toBe(2);
  expect(minutesLeft(0, 5)).toBe(0);
});
