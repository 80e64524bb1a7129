import { describe, expect, test } from 'vitest';
import { areaAt, contains, readOutline } from './outline';

const square = readOutline('59.0,17.0 59.0,18.0 60.0,18.0 60.0,17.0');

describe('outlines of areas', () => {
  test('are read from their text; what is no outline is none', () => {
    expect(square).toHaveLength(4);
    expect(readOutline('59.0,17.0 nonsense')).toEqual([]);
    expect(readOutline(undefined)).toEqual([]);
  });
  test('a point lies inside or outside', () => {
    expect(contains(square, { latitude: 59.5, longitude: 17.5 })).toBe(true);
    expect(contains(square, { latitude: 59.5, longitude: 18.5 })).toBe(false);
  });
  test('a point names its area, or none', () => {
    const areas = [{ id: 'north', label: 'Norra', outline: square }];
    expect(areaAt(areas, { latitude: 59.1, longitude: 17.1 })).toBe('north');
    expect(areaAt(areas, { latitude: 50, longitude: 17.1 })).toBe('');
  });
});
