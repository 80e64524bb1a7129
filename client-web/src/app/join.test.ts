import { expect, test } from 'vitest';
import { joinHref } from './join';

test('the way in remembers the council and the page', () => {
  expect(joinHref('husby', '/c/husby/initiative/01?from=1')).toBe('/join?council=husby&next=%2Fc%2Fhusby%2Finitiative%2F01%3Ffrom%3D1');
  expect(joinHref('husby', '/c/husby')).toBe('/join?council=husby');
  expect(joinHref('', '/account')).toBe('/join');
});
