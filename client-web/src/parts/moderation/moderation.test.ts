import { describe, expect, test } from 'vitest';
import { speakMore } from '../../language/language.svelte';
import { receiptCode } from './receipt';
import { ageWords, clockWords, reasonCode, reasonCodes } from './words';

describe('moderation in words', () => {
  test('a receipt code is sixteen characters that cannot be mistaken for each other', () => {
    expect(receiptCode(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31, 32, 33, 34, 255]))).toBe('0123-4567-89AZ-012Z');
    expect(receiptCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  test('age and target are told in the unit that fits', async () => {
    await speakMore();
    const at = 1_000_000_000;
    expect(ageWords(at, at + 24 * 3_600_000, at + 45 * 60_000)).toContain('45');
    expect(ageWords(at, at + 24 * 3_600_000, at + 3 * 3_600_000)).toMatch(/3.*24/);
  });

  test('clock and codes', () => {
    expect(clockWords(8 * 60 + 5)).toBe('08:05');
    expect(reasonCodes).toHaveLength(14);
    expect(reasonCode('something new')).toBe('other');
  });
});
