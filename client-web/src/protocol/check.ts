// Checks a value against the model's tables (generated.ts): `closed` as the server checks a request, so that a form can
// say what would be refused; `open` as a client reads rows and results, where unknown members are left alone.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Shape = Readonly<Record<string, string>>;
export type Shapes = Readonly<Record<string, Shape>>;
/** Structs as shapes, enums as their words with bars between. */
export type Types = Readonly<Record<string, Shape | string>>;
export interface Fault {
  readonly reason: 'unknown_field' | 'missing_field' | 'wrong_type' | 'bad_number' | 'too_long' | 'too_many' | 'empty_text' | 'bad_id' | 'bad_choice' | 'bad_email';
  /** A JSON pointer into the value. */
  readonly field: string;
  readonly max?: number;
}
export type Mode = 'open' | 'closed';

const idPatterns: Readonly<Record<string, RegExp>> = {
  k: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/,
  c: /^[a-z][a-z0-9-]{1,39}$/,
  u: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
};
const timeMax = 253402300799999;
const keyMax = 80;
const emailPattern = /^[^\s<>(),;:"[\]\\@\u007f]{1,64}@(?!\.)(?!.*\.\.)[^\s<>(),;:"[\]\\@\u007f]*\.[^\s<>(),;:"[\]\\@.\u007f]+$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pointer(outer: string, step: string | number): string {
  return `${outer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

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

function checkText(code: string, max: number, mayBeEmpty: boolean, value: string, field: string): Fault | undefined {
  const text = code === 's' ? value : cleaned(value, code === 't' ? 'many' : 'one');
  const size = code === 's' ? new TextEncoder().encode(text).length : countCharacters(text);
  if (size > max) return { reason: 'too_long', field, max };
  if (text === '') return mayBeEmpty ? undefined : { reason: 'empty_text', field };
  if (code === 'e' && !emailPattern.test(text)) return { reason: 'bad_email', field };
  if (code === 'g' && !/^[a-z]{2,3}$/.test(text)) return { reason: 'bad_choice', field };
  return undefined;
}

function checkNumber(code: string, bounds: string, value: number, field: string, mode: Mode): Fault | undefined {
  const isCount = code !== 'n';
  const isSound = isCount ? Number.isInteger(value) && !Object.is(value, -0) : Number.isFinite(value);
  if (!isSound) return { reason: 'bad_number', field };
  if (mode === 'open') return undefined;
  const [min, max] = code === 'd' ? [0, timeMax] : bounds.split('..').map((bound) => (bound === '' ? undefined : Number(bound)));
  return value < (min ?? -Infinity) || value > (max ?? Infinity) ? { reason: 'bad_number', field } : undefined;
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

function checkEach(types: Types, rest: string, value: Container, field: string, mode: Mode): Fault | undefined {
  const colon = rest.indexOf(':');
  const max = Number(rest.slice(0, colon) || Infinity);
  const entries = Object.entries(value);
  if (mode === 'closed' && entries.length > max) return { reason: 'too_many', field, max };
  for (const [step, item] of entries) {
    if (mode === 'closed' && countCharacters(step) > keyMax) return { reason: 'too_long', field, max: keyMax };
    if (mode === 'closed' && cleaned(step, 'one') !== step) return { reason: 'bad_choice', field };
    const fault = checkOne(types, rest.slice(colon + 1), item, pointer(field, step), mode);
    if (fault) return fault;
  }
  return undefined;
}

function checkNamed(types: Types, name: string, value: unknown, field: string, mode: Mode): Fault | undefined {
  const type = types[name] ?? '';
  if (typeof type !== 'string') return check(types, type, value, mode, field);
  if (typeof value !== 'string') return { reason: 'wrong_type', field };
  return type.split('|').includes(value) ? undefined : { reason: 'bad_choice', field };
}

function checkOne(types: Types, spec: string, value: unknown, field: string, mode: Mode): Fault | undefined {
  const mayBeEmpty = spec.startsWith('~');
  const code = spec.charAt(mayBeEmpty ? 1 : 0);
  const rest = spec.slice(mayBeEmpty ? 2 : 1);
  const wrong: Fault = { reason: 'wrong_type', field };
  switch (code) {
    case 'j': return undefined;
    case 'b': return typeof value === 'boolean' ? undefined : wrong;
    case '@': return checkNamed(types, rest, value, field, mode);
    case '[': return Array.isArray(value) ? checkEach(types, rest, value, field, mode) : wrong;
    case '{': return isObject(value) ? checkEach(types, rest, value, field, mode) : wrong;
    case 'i':
    case 'n':
    case 'd': return typeof value === 'number' ? checkNumber(code, rest, value, field, mode) : wrong;
    default: break;
  }
  if (typeof value !== 'string') return wrong;
  const idPattern = idPatterns[code];
  if (idPattern) return idPattern.test(value) ? undefined : { reason: 'bad_id', field };
  return mode === 'open' ? undefined : checkText(code, Number(rest || Infinity), mayBeEmpty, value, field);
}

/** The first fault of `value`, in the order in which the server looks; undefined when there is none. */
export function check(types: Types, shape: Shape, value: unknown, mode: Mode, field = ''): Fault | undefined {
  if (!isObject(value)) return { reason: 'wrong_type', field };
  const unknown = mode === 'closed' ? Object.keys(value).find((name) => !Object.hasOwn(shape, name)) : undefined;
  if (unknown !== undefined) return { reason: 'unknown_field', field: pointer(field, unknown) };
  for (const [name, spec] of Object.entries(shape)) {
    const isOptional = spec.startsWith('?');
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isOptional && (member === undefined || member === null)) continue;
    if (member === undefined) return { reason: 'missing_field', field: pointer(field, name) };
    const fault = checkOne(types, isOptional ? spec.slice(1) : spec, member, pointer(field, name), mode);
    if (fault) return fault;
  }
  return undefined;
}
