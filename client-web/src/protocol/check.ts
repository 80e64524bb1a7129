// Checks a value against the model's tables (generated/): openly, as a client reads rows and results, where unknown members
// are left alone; with the rules of closed.ts as the server checks a request.

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
export type Container = readonly unknown[] | Readonly<Record<string, unknown>>;
/** What a request must keep to beyond its types: see closed.ts. Rows and results are read without it. */
export interface Closed {
  size(max: number, value: Container, field: string): Fault | undefined;
  key(key: string, field: string): Fault | undefined;
  number(code: string, bounds: string, value: number, field: string): Fault | undefined;
  text(code: string, max: number, mayBeEmpty: boolean, value: string, field: string): Fault | undefined;
}

const idPatterns: Readonly<Record<string, RegExp>> = {
  k: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/,
  c: /^[a-z][a-z0-9-]{1,39}$/,
  u: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pointer(outer: string, step: string | number): string {
  return `${outer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function checkNumber(code: string, bounds: string, value: number, field: string, closed?: Closed): Fault | undefined {
  const isCount = code !== 'n';
  const isSound = isCount ? Number.isInteger(value) && !Object.is(value, -0) : Number.isFinite(value);
  return isSound ? closed?.number(code, bounds, value, field) : { reason: 'bad_number', field };
}

function checkEach(types: Types, rest: string, value: Container, field: string, closed?: Closed): Fault | undefined {
  const colon = rest.indexOf(':');
  const wide = closed?.size(Number(rest.slice(0, colon) || Infinity), value, field);
  if (wide) return wide;
  for (const [step, item] of Object.entries(value)) {
    const fault = closed?.key(step, field) ?? checkOne(types, rest.slice(colon + 1), item, pointer(field, step), closed);
    if (fault) return fault;
  }
  return undefined;
}

function checkNamed(types: Types, name: string, value: unknown, field: string, closed?: Closed): Fault | undefined {
  const type = types[name] ?? '';
  if (typeof type !== 'string') return check(types, type, value, closed, field);
  if (typeof value !== 'string') return { reason: 'wrong_type', field };
  return type.split('|').includes(value) ? undefined : { reason: 'bad_choice', field };
}

function checkOne(types: Types, spec: string, value: unknown, field: string, closed?: Closed): Fault | undefined {
  const mayBeEmpty = spec.startsWith('~');
  const code = spec.charAt(mayBeEmpty ? 1 : 0);
  const rest = spec.slice(mayBeEmpty ? 2 : 1);
  const wrong: Fault = { reason: 'wrong_type', field };
  switch (code) {
    case 'j': return undefined;
    case 'b': return typeof value === 'boolean' ? undefined : wrong;
    case '@': return checkNamed(types, rest, value, field, closed);
    case '[': return Array.isArray(value) ? checkEach(types, rest, value, field, closed) : wrong;
    case '{': return isObject(value) ? checkEach(types, rest, value, field, closed) : wrong;
    case 'i':
    case 'n':
    case 'd': return typeof value === 'number' ? checkNumber(code, rest, value, field, closed) : wrong;
    default: break;
  }
  if (typeof value !== 'string') return wrong;
  const idPattern = idPatterns[code];
  if (idPattern) return idPattern.test(value) ? undefined : { reason: 'bad_id', field };
  return closed?.text(code, Number(rest || Infinity), mayBeEmpty, value, field);
}

/** The first fault of `value`, in the order in which the server looks; undefined when there is none. */
export function check(types: Types, shape: Shape, value: unknown, closed?: Closed, field = ''): Fault | undefined {
  if (!isObject(value)) return { reason: 'wrong_type', field };
  const unknown = closed && Object.keys(value).find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) return { reason: 'unknown_field', field: pointer(field, unknown) };
  for (const [name, spec] of Object.entries(shape)) {
    const isOptional = spec.startsWith('?');
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isOptional && (member === undefined || member === null)) continue;
    if (member === undefined) return { reason: 'missing_field', field: pointer(field, name) };
    const fault = checkOne(types, isOptional ? spec.slice(1) : spec, member, pointer(field, name), closed);
    if (fault) return fault;
  }
  return undefined;
}
