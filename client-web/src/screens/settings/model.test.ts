import { describe, expect, test } from 'vitest';
import { faultsOf, idOf, itemsOf, type Form } from './model';

const numbers = { seats: '11', quorum_percent: '50', term_months: '24', support_threshold: '100', support_days: '90', answer_days: '90', screening_days: '5', notice_days: '7' };
const form = { name: 'Almby', bodyName: 'Föreningen', languages: 'sv en ar', numbers } as unknown as Form;

describe('settings', () => {
  test('an id is made of the words and stays readable', () => {
    expect(idOf('Gator & trafik')).toBe('gator-trafik');
    expect(idOf('Skola, fritid')).toBe('skola-fritid');
    expect(idOf('!!!')).toBe('x');
  });

  test('a line that stood keeps its id and what is known of it; a new one never takes another one’s', () => {
    const known = [{ id: 'north', label: 'Norra', outline: '1,1 2,2 3,1' }, { id: 'sodra', label: 'South' }];
    expect(itemsOf('Södra\nNorra\n\n', known)).toEqual([{ id: 'sodra-2', label: 'Södra' }, { id: 'north', label: 'Norra', outline: '1,1 2,2 3,1' }]);
  });

  test('each number says its limits', () => {
    expect(faultsOf(form)).toEqual([]);
    const wrong = { ...form, name: ' ', languages: 'svenska', numbers: { ...numbers, quorum_percent: '101', support_days: 'x' } };
    expect(faultsOf(wrong).map((fault) => fault.field)).toEqual(['settings-name', 'settings-quorum_percent', 'settings-support_days', 'settings-languages']);
  });
});
