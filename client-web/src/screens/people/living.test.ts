import { expect, it } from 'vitest';
import { mayRenew, waysOf } from './living';

it('renewing opens sixty days before the end and closes with it', () => {
  const day = 24 * 60 * 60 * 1000;
  expect([mayRenew(100 * day, 39 * day), mayRenew(100 * day, 40 * day), mayRenew(100 * day, 100 * day), mayRenew(undefined, 0)]).toEqual([false, true, false, false]);
});

it('a council without rules of its own asks for neighbours or a proof', () => {
  expect(waysOf(undefined)).toEqual(['vouched', 'proof']);
  expect(waysOf({ ways: ['declared'], vouchers: 1, months: 12 })).toEqual(['declared']);
});
