import { describe, expect, test } from 'vitest';
import { decodeFile } from './file';

const swedish = 'namn;område\r\nÅsa Öberg;Västra\r\n';

describe('a chosen file becomes text', () => {
  test('in UTF-8, with a mark in front or without', () => {
    const plain = new TextEncoder().encode(swedish);
    expect(decodeFile(plain)).toEqual({ text: swedish, encoding: 'UTF-8' });
    expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toEqual({ text: swedish, encoding: 'UTF-8' });
    expect(decodeFile(new TextEncoder().encode('الاسم\nأمينة'))).toEqual({ text: 'الاسم\nأمينة', encoding: 'UTF-8' });
  });
  test('in the old encoding of Windows', () => {
    const bytes = Uint8Array.from([...swedish], (letter) => letter.charCodeAt(0));
    expect(decodeFile(bytes)).toEqual({ text: swedish, encoding: 'Windows-1252' });
  });
  test('in UTF-16, as "Unicode text"', () => {
    const units = [0xfeff, ...[...swedish].map((letter) => letter.charCodeAt(0))];
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
    expect(decodeFile(little)).toEqual({ text: swedish, encoding: 'UTF-16' });
    expect(decodeFile(big)).toEqual({ text: swedish, encoding: 'UTF-16' });
  });
});
