import { describe, expect, test } from 'vitest';
import { readGround } from './ground';

describe('what the map stands on', () => {
  test('is a file of tiles or a raster map', () => {
    const tiles = { kind: 'pmtiles', bounds: [16, 58.5, 16.5, 58.75], zoom: 14, attribution: '' };
    expect(readGround(tiles)).toEqual(tiles);
    const raster = { kind: 'raster', url: 'https://karta.example.se/{z}/{x}/{y}.png', attribution: '© K', zoom: 17 };
    expect(readGround({ ...raster, more: 1 })).toEqual(raster);
  });
  test('is plain ground when anything is missing or unknown', () => {
    for (const raw of [null, 'text', {}, { kind: 'none' }, { kind: 'globe', zoom: 1, attribution: '' }, { kind: 'pmtiles', bounds: [1, 2, 3], zoom: 14, attribution: '' }, { kind: 'raster', zoom: 17, attribution: '' }]) {
      expect(readGround(raw)).toEqual({ kind: 'none' });
    }
  });
});
