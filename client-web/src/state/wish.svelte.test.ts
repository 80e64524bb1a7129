import { expect, test } from 'vitest';
import { keepWish, takeWish } from './wish';

test('a wish is fulfilled once, in its own council, within the hour', () => {
  keepWish('husby', '01A');
  expect(takeWish('husby')).toBe('01A');
  expect(takeWish('husby')).toBeNull();
  keepWish('husby', '01A');
  expect(takeWish('almby')).toBeNull();
  keepWish('husby', '01A');
  expect(takeWish('husby', Date.now() + 3_700_000)).toBeNull();
  localStorage.setItem('radslag.wish', '{');
  expect(takeWish('husby')).toBeNull();
});
