import { describe, expect, test } from 'vitest';
import { areasOf, categoriesOf, idOf, itemOf, moved, newItems, outlineOf } from './items';

const schools = itemOf({ id: 'skolor', fields: { label: 'Skola', labels: { en: 'School', ar: 'مدرسة' } } });
const streets = itemOf({ id: 'gator', fields: { label: 'Gator' } });
const known = [schools, streets];

describe('categories and areas', () => {
  test('an id is made of the words and stays readable', () => {
    expect(idOf('Gator & trafik')).toBe('gator-trafik');
    expect(idOf('Skola, fritid')).toBe('skola-fritid');
    expect(idOf('!!!')).toBe('x');
  });

  test('a name mended in place keeps its id and its names in other languages', () => {
    expect(categoriesOf([{ ...schools, label: 'Skolor' }, streets], known, 'sv')).toEqual([
      { id: 'skolor', label: 'Skolor', labels: { en: 'School', ar: 'مدرسة' } },
      { id: 'gator', label: 'Gator' },
    ]);
  });

  test('a new one never takes the id of one that stands or that goes in the same breath', () => {
    const [parks, street] = newItems('Parker\n\nGator\n');
    expect(categoriesOf([schools, parks, street].flatMap((each) => each ?? []), known, 'sv').map(({ id }) => id)).toEqual(['skolor', 'parker', 'gator-2']);
  });

  test('a name in another language that is emptied is gone, and the own language has the name itself', () => {
    const [category] = categoriesOf([{ ...schools, labels: { sv: 'Skolväsen', en: ' ', ar: 'مدرسة' } }], known, 'sv');
    expect(category?.labels).toEqual({ ar: 'مدرسة' });
  });

  test('they are moved one place, and not past the ends', () => {
    expect(moved(known, 'gator', -1).map(({ id }) => id)).toEqual(['gator', 'skolor']);
    expect(moved(known, 'gator', 1)).toEqual(known);
    expect(moved(known, 'skolor', -1)).toEqual(known);
  });

  test('an outline is pairs or GeoJSON, and anything else is a fault', () => {
    expect(outlineOf(' 59.1,17.1\n59.2,17.1 59.2,17.2 ')).toBe('59.1,17.1 59.2,17.1 59.2,17.2');
    expect(outlineOf('')).toBe('');
    const polygon = { type: 'Polygon', coordinates: [[[17.1, 59.1], [17.2, 59.1], [17.2, 59.2], [17.1, 59.1]]] };
    expect(outlineOf(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: polygon }] }))).toBe('59.1,17.1 59.1,17.2 59.2,17.2');
    for (const wrong of ['59.1,17.1 59.2,17.1', '59.1,17.1 59.2, 59.2,17.2', '590,17 59,17 59,18', '{"type":"Point"}', '{', 'här']) expect(outlineOf(wrong)).toBeNull();
  });

  test('an area without an outline is sent without one', () => {
    expect(areasOf([{ ...streets, outline: ' ' }], known)).toEqual([{ id: 'gator', label: 'Gator' }]);
  });
});
