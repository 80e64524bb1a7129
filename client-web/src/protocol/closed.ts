// What the server asks of a request beyond its types: sizes, bounds, clean text. Apart from check.ts, so that a page which
// only reads does not carry it.
import type { Closed, Container, Fault } from './check';

const timeMax = 253402300799999;
const keyMax = 80;
const emailPattern = /^[^\s<>(),;:"[\]\\@\u007f]{1,64}@(?!\.)(?!.*\.\.)[^\s<>(),;:"[\]\\@\u007f]*\.[^\s<>(),;:"[\]\\@.\u007f]+$/;

/** The text as the server will store it: see server/base/text.hpp, whose rules these are. */
export function cleaned(text: string, lines: 'one' | 'many'): string {
  const broken = text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, '\n');
  const onLines = lines === 'one' ? broken.replace(/[\n\t]/g, ' ') : broken;
  const kept = onLines.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const trimmed = kept.normalize('NFC').replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '');
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(trimmed) ? '' : trimmed;
}

/** Code points, which is what every limit in characters counts. */
export function countCharacters(text: string): number {
  return [...text].length;
}

function text(code: string, max: number, mayBeEmpty: boolean, value: string, field: string): Fault | undefined {
  const stored = code === 's' ? value : cleaned(value, code === 't' ? 'many' : 'one');
  const length = code === 's' ? new TextEncoder().encode(stored).length : countCharacters(stored);
  if (length > max) return { reason: 'too_long', field, max };
  if (stored === '') return mayBeEmpty ? undefined : { reason: 'empty_text', field };
  if (code === 'e' && !emailPattern.test(stored)) return { reason: 'bad_email', field };
  if (code === 'g' && !/^[a-z]{2,3}$/.test(stored)) return { reason: 'bad_choice', field };
  return undefined;
}

function number(code: string, bounds: string, value: number, field: string): Fault | undefined {
  const [min, max] = code === 'd' ? [0, timeMax] : bounds.split('..').map((bound) => (bound === '' ? undefined : Number(bound)));
  return value < (min ?? -Infinity) || value > (max ?? Infinity) ? { reason: 'bad_number', field } : undefined;
}

function size(max: number, value: Container, field: string): Fault | undefined {
  return Object.keys(value).length > max ? { reason: 'too_many', field, max } : undefined;
}

function key(name: string, field: string): Fault | undefined {
  if (countCharacters(name) > keyMax) return { reason: 'too_long', field, max: keyMax };
  return cleaned(name, 'one') === name ? undefined : { reason: 'bad_choice', field };
}

export const closed: Closed = { size, key, number, text };
