import { describe, expect, test } from 'vitest';
import { contentOf, costOf, differing, draftOf, faultsOf, fieldOf, formOf, isEmpty } from './form';

const filled = { ...formOf({}, 'sv'), title: ' Bänkar ', what: 'Fler bänkar', why: 'Att vila' };

describe('the form of a proposal', () => {
  test.each([
    ['', null], ['25000', 25000], ['25 000 kr', 25000], ['25.000', 25000], ['25\u00a0000', 25000], ['mycket', 'notANumber'], ['-5', 'notANumber'], ['1,5', 'notANumber'],
  ])('a cost typed as "%s" is %s', (typed, cost) => {
    expect(costOf(typed)).toBe(cost);
  });
  test('what is empty is left out, what is there is trimmed', () => {
    expect(contentOf(filled)).toEqual({ title: 'Bänkar', what: 'Fler bänkar', why: 'Att vila', language: 'sv' });
  });
  test('title, what and why are asked for', () => {
    expect(faultsOf(formOf({}, 'sv')).map((fault) => fault.field)).toEqual(['title', 'what', 'why']);
    expect(faultsOf(filled)).toEqual([]);
  });
  test('too long and not a number are told at their fields', () => {
    const faults = faultsOf({ ...filled, title: 'x'.repeat(151), cost: 'mycket' });
    expect(faults).toEqual([{ field: 'title', kind: 'tooLong' }, { field: 'cost', kind: 'notANumber' }]);
  });
  test('a draft never holds what the server would refuse', () => {
    expect(draftOf({ ...filled, title: 'x'.repeat(151), cost: 'mycket' })).toEqual({ what: 'Fler bänkar', why: 'Att vila', language: 'sv' });
  });
  test('content and form are each other’s mirror', () => {
    const content = { title: 'T', what: 'V', why: 'F', language: 'ar', cost: 5, area: 'north', place: { latitude: 59.4, longitude: 17.9 } };
    expect(contentOf(formOf(content, 'sv'))).toEqual(content);
  });
  test('a place to be shown as its neighbourhood never leaves the browser exactly, and stays where it was put', () => {
    const form = formOf({ title: 'T', what: 'V', language: 'sv', place: { latitude: 59.437123, longitude: 17.861987 }, place_is_coarse: true }, 'sv');
    for (const sent of [contentOf(form), draftOf(form)]) {
      expect(sent.place_is_coarse).toBe(true);
      expect(sent.place?.latitude).toBeCloseTo(59.4375, 9);
      expect(sent.place?.longitude).toBeCloseTo(17.865, 9);
      expect(contentOf(formOf(sent, 'sv')).place).toEqual(sent.place);
    }
    expect(contentOf({ ...form, placeIsCoarse: false }).place).toEqual({ latitude: 59.437123, longitude: 17.861987 });
  });

  test('a form that nobody touched is empty', () => {
    expect(isEmpty(formOf({}, 'sv'))).toBe(true);
    expect(isEmpty(filled)).toBe(false);
  });
  test('a refusal finds its field, and two versions their differences', () => {
    expect(fieldOf('/content/place_label')).toBe('placeLabel');
    expect(fieldOf(undefined)).toBeUndefined();
    expect(differing(filled, { ...filled, title: 'Bänkar', why: 'Annat' })).toEqual(['why']);
  });
});
