// The vectors of shared/protocol/vectors: the server's tests run the same files.
import { describe, expect, test } from 'vitest';
import { isAsModelled } from './rows';
import type { Method } from './sample/generated';
import { firstRows } from './sample/generated/first';
import { checkParams } from './sample/generated/methods';

interface Vector {
  readonly name: string;
  readonly text?: string;
  readonly repeat?: readonly (string | readonly [string, number])[];
  readonly method?: Method;
  readonly reason?: string;
  readonly field?: string;
  readonly max?: number;
  /** What a browser's JSON.parse cannot tell, such as a repeated member. */
  readonly only?: 'server';
}

const files = import.meta.glob<readonly Vector[]>('../../../shared/protocol/vectors/*.json', { eager: true, import: 'default' });

function vectors(name: string): readonly Vector[] {
  return files[`../../../shared/protocol/vectors/${name}`] ?? [];
}

function input(vector: Vector): string | undefined {
  return vector.text ?? vector.repeat?.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('');
}

describe('the vectors that the server runs too', () => {
  test.each(vectors('params.json').filter((vector) => vector.only !== 'server'))('params: $name', (vector) => {
    const fault = checkParams(vector.method ?? 'sample.propose', JSON.parse(input(vector) ?? ''));
    expect(fault?.reason).toBe(vector.reason);
    expect(fault?.field ?? '').toBe(vector.field ?? '');
    if (vector.max !== undefined) expect(fault?.max).toBe(vector.max);
  });

  test.each(vectors('rows.json'))('rows: $name', (vector) => {
    expect(isAsModelled(firstRows, { type: 'sample_card', fields: JSON.parse(input(vector) ?? '') })).toBe(vector.reason === undefined);
  });

  // JavaScript takes a lone surrogate, which no UTF-8 text can hold.
  test.each(vectors('envelope.json').filter((vector) => input(vector) !== undefined && vector.name !== 'a lone surrogate'))('JSON or not: $name', (vector) => {
    let isJson = true;
    try {
      JSON.parse(input(vector) ?? '');
    } catch {
      isJson = false;
    }
    expect(isJson).toBe(vector.reason !== 'parse_error');
  });

  test('a row of a type that this client does not know is passed over', () => {
    for (const type of ['sample_hologram', '__proto__', 'constructor']) expect(isAsModelled(firstRows, { type, fields: {} })).toBe(false);
  });
});
