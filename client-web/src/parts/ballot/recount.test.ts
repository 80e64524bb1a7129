// @vitest-environment node
// Counting again agrees with examples worked out by hand; tests/browser/rounds.spec.mjs holds it to the server's.
import { expect, test } from 'vitest';
import type { RoundBallot, RoundOutcome, RoundTerms } from '../../protocol/generated';
import type { Option } from './paper';
import { recount, tieOrder } from './recount';

const options = (...costs: number[]): Option[] => costs.map((cost, i) => ({ id: String(i), number: i + 1, title: `P${i + 1}`, cost }));
const ballots = (...groups: [number, unknown][]): RoundBallot[] => groups.flatMap(([count, b]) => Array.from({ length: count }, () => ({ t: 'T', b: b as never })));
const terms = (more: Partial<RoundTerms>): RoundTerms => ({
  title: '', what: '', language: 'sv', ballot: 'approval', method: 'most_votes', ties: 'ballot_order', visibility: 'after_close', electorate: 'residents', opens_at: 0, closes_at: 1, ...more,
});
const outcome = (more: Partial<RoundOutcome> = {}): RoundOutcome => ({ ballots: 0, invalid: 0, holds: true, chosen: [], ties: [], ...more });
const chosen = (wanted: Partial<RoundTerms>, of: Option[], cast: RoundBallot[], told: Partial<RoundOutcome> = {}): readonly number[] | null =>
  recount({ terms: terms(wanted), options: of, lotSeed: '' }, cast, outcome(told)).chosen;

test('equal shares divide where most votes first gives all to the larger group', () => {
  const cast = ballots([6, [1, 2]], [4, [3]]);
  expect(chosen({ method: 'equal_shares_cost', budget: 100 }, options(60, 60, 40), cast, { endowment: 10 })).toEqual([1, 3]);
  expect(chosen({ method: 'greedy_votes', budget: 120 }, options(60, 60, 40), cast)).toEqual([1, 2]);
});

test('the endowment told is held to its neighbours: one that stops too soon is found out', () => {
  const cast = ballots([4, [1]], [6, [2]]);
  const round = { method: 'equal_shares_cost', completion: 'add1', budget: 100 } as const;
  expect(chosen(round, options(50, 30), cast, { endowment: 13, increment: 1 })).toEqual([2, 1]);
  expect(chosen(round, options(50, 30), cast, { endowment: 10, increment: 1 })).toEqual([]);
});

test('Schulze, most points and majorities', () => {
  expect(chosen({ ballot: 'ranked', method: 'schulze' }, options(0, 0, 0), ballots([4, [[1], [2], [3]]], [3, [[2], [3], [1]]], [2, [[3], [2], [1]]]))).toEqual([2]);
  expect(chosen({ ballot: 'score', method: 'most_points' }, options(0, 0), ballots([1, { 1: 10 }], [1, { 1: 1, 2: 6 }], [1, { 2: 4 }]))).toEqual([1]);
  expect(chosen({ ballot: 'yes_no', method: 'majority' }, [], ballots([2, [1]], [2, [2]], [9, [3]]))).toEqual([2]);
  expect(chosen({ ballot: 'yes_no', method: 'majority', majority: 'two_thirds' }, [], ballots([4, [1]], [2, [2]]))).toEqual([1]);
  expect(chosen({ ballot: 'ranked', method: 'stv_meek' }, options(0, 0), ballots([1, [[1]]]))).toBeNull();
});

test('a lot falls as its seed says', () => {
  const asked = (lotSeed: string) => tieOrder({ terms: terms({ ties: 'lot' }), options: options(1, 1, 1), lotSeed }, new Map());
  const drawn = new Set(['00', '01', '02', '03', '04', '05', '06', '07', '08', '09'].map((start) => asked(start + '00'.repeat(31)).join()));
  expect(drawn.size).toBeGreaterThan(2);
});
