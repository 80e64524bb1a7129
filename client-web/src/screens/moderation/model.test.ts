import { expect, test } from 'vitest';
import { mayAppeal, newestFirst, sumOf, type Mine } from './model';
import { filled, filledLanguages, numbersOf } from './settings';

const mine = (fields: Partial<Mine['fields']>): Mine => ({ id: 'm', revision: 1, fields: { appealed: false, ended: false, ...fields } }) as unknown as Mine;

test.each([
  ['in time', { appeal_until: 10 }, true],
  ['too late', { appeal_until: 5 }, false],
  ['already appealed', { appeal_until: 10, appealed: true }, false],
  ['ended', { appeal_until: 10, ended: true }, false],
  ['nothing to appeal', {}, false],
])('an appeal is offered: %s', (_, fields, may) => expect(mayAppeal(mine(fields), 5)).toBe(may));

test('the log begins with the newest, and counts are added', () => {
  expect(newestFirst([{ id: 'a', fields: { at: 1 } }, { id: 'b', fields: { at: 3 } }]).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(sumOf({ hidden: 2, shown: 1 })).toBe(3);
});

test('settings go into the form and back; what is no number is refused by the server', () => {
  expect(numbersOf(filled(undefined))).toEqual({ second_opinion: false, target_hours: 24, threat_target_minutes: 60, appeal_days: 30, evidence_days: 180 });
  expect(numbersOf({ ...filled(undefined), target_hours: 'snart' }).target_hours).toBe(0);
});

test('a crisis text that was emptied is left out', () => {
  expect(filledLanguages({ sv: ' Ring 112 ', en: '  ', ar: 'اتصل' })).toEqual({ sv: 'Ring 112', ar: 'اتصل' });
});
