// What the generator refuses of a model, and what it makes of one.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { generateCpp } from '../../shared/protocol/generator/cpp.mjs';
import { withMeanings } from '../../shared/protocol/generator/reasons.mjs';
import { loadModel, ModelError } from '../../shared/protocol/generator/model.mjs';
import { generateTypeScript } from '../../shared/protocol/generator/typescript.mjs';

const target = { namespace: 'radslag::protocol', include: 'protocol/generated', cpp: 'out' };

function model(...files) {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-model-'));
  try {
    files.forEach((file, i) => writeFileSync(join(folder, `${i}0_file${i}.json`), JSON.stringify(file)));
    return loadModel(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function query(params, result = {}) {
  return { methods: { 'a.b': { kind: 'query', needs: 'visitor', params, result } } };
}

function refuses(pattern, ...files) {
  assert.throws(() => generateCpp(model(...files), target), (error) => error instanceof ModelError && pattern.test(error.message));
}

describe('the generator refuses', () => {
  test('a text, an int, a list or a map from outside without a bound', () => {
    refuses(/needs a "max"/, query({ words: { type: 'line' } }));
    refuses(/needs "min" and "max"/, query({ page: { type: 'int', min: 0 } }));
    refuses(/needs a "max"/, query({ tags: { type: { list: 'bool' } } }));
    refuses(/needs a "max"/, query({ tags: { type: { map: 'bool' } } }));
  });

  test('the same inside a struct that comes from outside, and not in one that does not', () => {
    const types = { Box: { fields: { label: { type: 'line' } } } };
    refuses(/Box.label.*needs a "max"/, { types, ...query({ box: { type: { list: 'Box', max: 2 } } }) });
    assert.equal(model({ types, ...query({}, { box: { type: 'Box' } }) }).types.get('Box').isFromOutside, false);
  });

  test('JSON of any shape from outside', () => refuses(/rows and results only/, query({ anything: { type: 'json' } })));
  test('a type or a limit that is not there', () => {
    refuses(/unknown type "Sort"/, query({ sort: { type: 'Sort' } }));
    refuses(/no limit named "words_max"/, query({ words: { type: 'line', max: 'words_max' } }));
  });
  test('a misspelt key', () => refuses(/unknown key "optinal"/, query({ words: { type: 'line', max: 3, optinal: true } })));
  test('one name in two files', () => refuses(/defined twice/, query({}), query({})));
  test('a type with a method’s name', () => refuses(/has this method's name/, { types: { AB: { enum: { x: '' } } }, ...query({}) }));
  test('a struct that holds itself', () => refuses(/holds itself/, { types: { Box: { fields: { box: { type: 'Box' } } } } }));
  test('a reason that nobody explained', () => assert.throws(() => withMeanings(['not_found', 'out_of_milk']), ModelError));
});

describe('the generator', () => {
  test('takes bounds from limits, also in the elements of a list', () => {
    const made = model({ limits: { tag_max: { value: 7, unit: 'characters', doc: '' } }, ...query({ tags: { type: { list: 'line', max: 3 }, max: 'tag_max' } }) });
    const source = generateCpp(made, target).find(({ path }) => path === 'out/file0_methods.cpp').text;
    assert.match(source, /ListRule<TextRule>\{\.max = 3, \.item = TextRule\{\.kind = TextKind::one_line, \.max = limits::tag_max\}\}/);
  });

  test('puts a struct after those that it holds, and includes those of other files', () => {
    const made = model({ types: { Outer: { fields: { inner: { type: 'Inner' }, other: { type: 'Other' } } }, Inner: { fields: {} } } }, { types: { Other: { enum: { x: '' } } } });
    const header = generateCpp(made, target).find(({ path }) => path === 'out/file0_types.hpp').text;
    assert.ok(header.indexOf('struct Inner') < header.indexOf('struct Outer'));
    assert.match(header, /#include "protocol\/generated\/file1_types.hpp"/);
  });

  test('gives words of C++ an underscore, on the inside only', () => {
    const made = model({ types: { Stance: { enum: { for: '', against: '' } } } });
    const source = generateCpp(made, target).find(({ path }) => path === 'out/file0_types.cpp').text;
    assert.match(source, /case Stance::for_: return "for";/);
  });
});

describe('the generator of TypeScript', () => {
  const reasons = 'enum class Reason { not_found, };';
  const files = [
    { types: { Box: { fields: { size: { type: 'Size' } } }, Size: { enum: { small: '' } } }, rows: { shelf: { fields: { boxes: { type: { list: 'Box' } } } } } },
    { types: { Weight: { enum: { light: '' } } }, rows: { crate: { fields: { box: { type: 'Box' }, weight: { type: 'Weight' }, owner: { type: 'MemberId' } } } } },
  ];
  const made = (firstRows) => new Map(generateTypeScript(model(...files), { typescript: 'out', runtime: '..', firstRows }, reasons).map(({ path, text }) => [path, text]));

  test('gives every model file one of its own, which imports what it takes from others', () => {
    const written = made([]);
    assert.match(written.get('out/file0.ts'), /export interface ShelfRow/);
    assert.doesNotMatch(written.get('out/file0.ts'), /import/);
    assert.match(written.get('out/file1.ts'), /import type { Box } from '.\/file0';\nimport type { MemberId } from '.\/ids';/);
    assert.match(written.get('out/index.ts'), /export type \* from '.\/file1';/);
  });

  test('puts what the first view reads apart, with the types that it is made of and no others', () => {
    const written = made(['shelf']);
    assert.match(written.get('out/first.ts'), /Box: { size: '@Size' },\n *Size: 'small',/);
    assert.doesNotMatch(written.get('out/first.ts'), /crate|Weight/);
    assert.match(written.get('out/later.ts'), /Weight: 'light'[^]*crate: { box: '@Box', weight: '@Weight', owner: 'k' }/);
    assert.doesNotMatch(written.get('out/later.ts'), /shelf:/);
  });

  test('refuses a row of the first view that the model does not have, and a model file by the name of one of the client’s', () => {
    assert.throws(() => made(['cupboard']), ModelError);
    const named = { ...model(...files), files: [{ name: 'index' }] };
    assert.throws(() => generateTypeScript(named, { typescript: 'out', runtime: '..', firstRows: [] }, reasons), ModelError);
  });
});
