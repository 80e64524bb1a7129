import { describe, expect, test } from 'vitest';
import type { RowFields } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';
import { viewOf, type InitiativeView } from './model';
import { lineOf, nextOf, stepsOf, stepsOrOwn, type Step } from './way';

const statutes: RowFields['council']['statutes'] = {
  seats: 15, quorum_percent: 50, term_months: 24, support_threshold: 100, support_days: 90, threshold_act: 'answer', answer_days: 30, screening_days: 5,
  notice_days: 14, screening: 'before', standing: 'advisory',
};
const content = { title: 'Bänkar', what: 'Fler', why: 'Vila', language: 'sv' };

function own(state: InitiativeView['state']): InitiativeView {
  const mine: ShownRow<'my_initiative'> = { type: 'my_initiative', id: 'I', revision: 1, fields: { number: '2026-1', state, hidden: false, version: 1, content, submitted_at: 5 } };
  const view = viewOf({ initiative: undefined, text: undefined, mine, review: undefined, me: 'P' });
  if (!view) throw new Error('no view');
  return view;
}
function row(id: string, fields: RowFields['initiative_step']): ShownRow<'initiative_step'> {
  return { type: 'initiative_step', id, revision: 1, fields };
}
const step = (kind: Step['step'], id = kind): Step => ({ id, step: kind, at: 1, role: 'moderator', persona: 'P', reason: '', to: '', version: null });
const inWords = (stops: readonly { station: string; place: string }[]): string => stops.map((stop) => `${stop.station}:${stop.place}`).join(' ');

describe('the way of an initiative', () => {
  test('steps stand in the order of the journal, not of arrival', () => {
    const rows = [row('000000000020', { step: 'published', at: 2, role: 'moderator' }), row('000000000003', { step: 'submitted', at: 1, role: 'resident' })];
    expect(stepsOf(rows).map((each) => each.step)).toEqual(['submitted', 'published']);
  });
  test('its author sees that it was handed in before anybody else sees a step', () => {
    expect(stepsOrOwn([], own('submitted'))).toMatchObject([{ step: 'submitted', at: 5 }]);
    expect(stepsOrOwn([step('published')], own('published'))).toHaveLength(1);
  });
  test('the line says what is passed, where it is and what is ahead', () => {
    expect(inWords(lineOf('published', [step('submitted'), step('published')], false, statutes))).toBe('submitted:passed screening:passed published:here shortlisted:ahead answered:ahead');
  });
  test('a council that screens afterwards has no screening on the line', () => {
    expect(inWords(lineOf('published', [], false, { ...statutes, screening: 'after' }))).toBe('submitted:passed published:here shortlisted:ahead answered:ahead');
  });
  test('an end stands last, after the stations that were reached', () => {
    expect(inWords(lineOf('lapsed', [step('submitted'), step('screening'), step('published'), step('lapsed')], false, statutes))).toBe('submitted:passed screening:passed published:passed lapsed:here');
    expect(inWords(lineOf('rejected', [step('submitted')], false, statutes))).toBe('submitted:passed rejected:here');
  });
  test('one sent back goes on where it was', () => {
    expect(inWords(lineOf('returned', [], false, statutes))).toContain('returned:here screening:ahead');
  });
  test('an early answer is passed, a later one is where it is', () => {
    expect(inWords(lineOf('published', [], true, statutes))).toContain('answered:passed');
    expect(inWords(lineOf('shortlisted', [], true, statutes))).toContain('answered:here');
  });
});

describe('what happens next', () => {
  test('gathering says how much is missing, never less than nothing', () => {
    expect(nextOf({ ...own('published'), closesAt: 9 }, 84, false, statutes, 1)).toEqual({ kind: 'gathering', missing: 16, until: 9 });
    expect(nextOf(own('published'), 140, false, statutes, 1)).toMatchObject({ missing: 0 });
  });
  test('an answer that did not come in time is late, in words', () => {
    const view = { ...own('shortlisted'), answerDueAt: 50 };
    expect(nextOf(view, 100, false, statutes, 40)).toEqual({ kind: 'answerDue', until: 50 });
    expect(nextOf(view, 100, false, statutes, 60)).toEqual({ kind: 'overdue', until: 50 });
    expect(nextOf(view, 100, true, statutes, 60)).toEqual({ kind: 'answered' });
  });
});
