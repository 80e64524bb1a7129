import { describe, expect, it } from 'vitest';
import type { RowFields } from '../../protocol/generated';
import { givenRoles, mayGive, sorted, type Term } from './terms';

const term = (id: string, fields: Partial<RowFields['role_term']>): Term => ({ type: 'role_term', id, revision: 1, fields: { persona: 'P', role: 'seat_holder', state: 'held', from: '2026-01-01', ...fields } });

describe('terms', () => {
  it('roles do not include one another, the operator gives them all', () => {
    expect(mayGive(['operator'])).toEqual([...givenRoles]);
    expect(mayGive(['resident', 'moderator', 'officer', 'seat_holder'])).toEqual([]);
    expect(mayGive(['chair'])).toEqual(['secretary', 'minutes_checker', 'teller']);
    expect(mayGive(['chair', 'process_lead'])).toEqual(['secretary', 'minutes_checker', 'teller', 'moderator', 'officer']);
  });
  it('deputies stand in their turn, what ended last comes first', () => {
    const shown = sorted([
      term('B', { role: 'deputy', turn: 2 }), term('A', { role: 'deputy', turn: 1 }), term('C', { role: 'seat_holder' }),
      term('D', { state: 'ended', ended_at: 5 }), term('E', { state: 'ended', ended_at: 9 }), term('F', { state: 'coming' }),
    ]);
    expect(shown.held.map(({ id }) => id)).toEqual(['C', 'A', 'B']);
    expect(shown.ended.map(({ id }) => id)).toEqual(['E', 'D']);
    expect(shown.coming.map(({ id }) => id)).toEqual(['F']);
  });
});
