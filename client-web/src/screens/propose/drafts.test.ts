import { describe, expect, test } from 'vitest';
import { joined } from './drafts';

const here = (id: string, title: string, at: number, base: number | null = null): [string, string] => [`p/${id}`, JSON.stringify({ form: { title }, at, base })];

describe('the list of drafts', () => {
  test('the later of browser and account counts, the latest stands first', () => {
    const account = [{ initiative: 'A', content: { title: 'Gammal' }, saved_at: 5 }, { initiative: 'B', content: {}, saved_at: 8 }];
    expect(joined([here('A', 'Ny', 9), here('C', 'Bara här', 1)], account, 'p/')).toEqual([
      { id: 'A', title: 'Ny', at: 9, isInAccount: true },
      { id: 'B', title: '', at: 8, isInAccount: true },
      { id: 'C', title: 'Bara här', at: 1, isInAccount: false },
    ]);
  });
  test('a half-made edit is no draft, and neither is what cannot be read', () => {
    expect(joined([here('A', 'Ändrad', 9, 2), ['p/B', 'skräp']], [], 'p/')).toEqual([]);
  });
});
