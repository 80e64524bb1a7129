import { expect, test } from 'vitest';
import { countdown, idleAt } from './idle';

const allowed = 15 * 60_000;

test('a shared device waits, warns for its last two minutes, and is over', () => {
  expect(idleAt(0, 0, allowed)).toEqual({ state: 'used', left_ms: allowed });
  expect(idleAt(13 * 60_000 - 1, 0, allowed).state).toBe('used');
  expect(idleAt(13 * 60_000, 0, allowed).state).toBe('warned');
  expect(idleAt(allowed - 1, 0, allowed)).toEqual({ state: 'warned', left_ms: 1 });
  expect(idleAt(allowed, 0, allowed)).toEqual({ state: 'over' });
});

test('the countdown never says nothing is left while something is', () => {
  expect(countdown(120_000)).toBe('2:00');
  expect(countdown(65_000)).toBe('1:05');
  expect(countdown(1)).toBe('0:01');
});
