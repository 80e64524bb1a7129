import { expect, test } from 'vitest';
import { casesIn, linesOf, minutesOf, reportsOf, type Case } from './model';

const one = (id: string, danger: boolean, target_at: number): Case => ({ id, revision: 1, fields: { danger, target_at } }) as unknown as Case;

test('danger comes first, then what is due first', () => {
  expect(casesIn([one('a', false, 5), one('b', true, 9), one('c', false, 3), one('d', true, 2)]).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
});

test('a case shows its own reports, the oldest first', () => {
  const report = (id: string, of: string, at: number): never => ({ id, fields: { case: of, at } }) as never;
  expect(reportsOf([report('1', 'a', 9), report('2', 'b', 1), report('3', 'a', 2)], 'a').map(({ id }) => id)).toEqual(['3', '1']);
});

test('lists are read a line at a time, clocks as minutes', () => {
  expect(linesOf(' ett \n\nett\ntvå ord')).toEqual(['ett', 'två ord']);
  expect(minutesOf('08:30')).toBe(510);
});
