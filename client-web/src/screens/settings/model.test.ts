import { describe, expect, test } from 'vitest';
import { itemOf } from './items';
import { faultsOf, settingsOf, type Form } from './model';

const numbers = { seats: '11', quorum_percent: '50', term_months: '24', support_threshold: '100', support_days: '90', answer_days: '90', screening_days: '5', notice_days: '7' };
const form: Form = {
  name: 'Almby', purpose: 'Lyssna', bodyKind: 'association', bodyName: 'Föreningen', bodyContact: '', numbers, thresholdAct: 'shortlist', screening: 'before', standing: 'advisory',
  categories: [], areas: [], languages: 'sv en ar', currency: 'SEK', rules: 'Var snäll.', privacy: '',
};

describe('settings', () => {
  test('each number says its limits', () => {
    expect(faultsOf(form)).toEqual([]);
    const wrong = { ...form, name: ' ', languages: 'svenska', numbers: { ...numbers, quorum_percent: '101', support_days: 'x' } };
    expect(faultsOf(wrong).map((fault) => fault.field)).toEqual(['settings-name', 'settings-quorum_percent', 'settings-support_days', 'settings-languages']);
  });

  test('an item without a name and an outline that is none are faults of their own fields', () => {
    const area = itemOf({ id: 'norra', fields: { label: ' ', outline: '1,1 2,2' } });
    expect(faultsOf({ ...form, areas: [area] }).map((fault) => fault.field)).toEqual(['item-norra', 'item-norra-outline']);
  });

  test('a text that was emptied is sent as empty: then it is cleared', () => {
    expect(settingsOf({ ...form, purpose: ' ', rules: '' }, { categories: [], areas: [] })).toMatchObject({ purpose: '', rules: '', privacy: '' });
  });
});
