// TypeScript: for every model file NAME the types of what it holds (NAME.ts), index.ts over all of them, and the tables that
// the client reads by. Types cost a page nothing; tables do, so the rows of the first view are apart from all others
// (first.ts, later.ts), from what params and results are read by (methods.ts) and from the limits.
import { ids, ModelError, pascal } from './model.mjs';
import { methodTables, rowTable } from './typescript_shapes.mjs';

const notice = '// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.\n';
const reserved = ['ids', 'index', 'first', 'later', 'methods', 'limits'];

function tsType(type) {
  switch (type.kind) {
    case 'int':
    case 'number':
    case 'time': return 'number';
    case 'bool': return 'boolean';
    case 'json': return 'Json';
    case 'id':
    case 'enum':
    case 'struct': return type.name;
    case 'list': return `readonly ${type.item.kind === 'list' ? `(${tsType(type.item)})` : tsType(type.item)}[]`;
    case 'map': return `Readonly<Record<string, ${tsType(type.item)}>>`;
    default: return 'string';
  }
}

function comment(doc, indent) {
  return doc ? `${indent}/** ${doc.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';
}

function interfaceOf(name, doc, fields) {
  const members = fields.map((field) => `${comment(field.doc, '  ')}  readonly ${field.name}${field.optional ? '?' : ''}: ${tsType(field.type)};\n`).join('');
  return `${comment(doc, '')}export interface ${name} {\n${members}}\n`;
}

function typeOf(type) {
  if (type.kind === 'struct') return interfaceOf(type.name, type.doc, type.fields);
  return `${comment(type.doc, '')}export type ${type.name} = ${type.words.map(({ word }) => `'${word}'`).join(' | ')};\n`;
}

function mapOf(name, doc, entries) {
  return `${comment(doc, '')}export interface ${name} {\n${entries.map(([key, type]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${type};\n`).join('')}}\n`;
}

export function reasonsOf(refusalHeader) {
  return refusalHeader.match(/enum class Reason \{([^}]*)\}/)[1].match(/\b[a-z_]+\b(?=,)/g);
}

// The names of other files that these fields mention, by the module that has them.
function importsOf(model, file, fields, runtime) {
  const wanted = new Map();
  const want = (module, name) => wanted.set(module, (wanted.get(module) ?? new Set()).add(name));
  const visit = (type) => {
    if (type.item) visit(type.item);
    else if (type.kind === 'json') want(`${runtime}/check`, 'Json');
    else if (type.kind === 'id') want('./ids', type.name);
    else if (type.name && model.types.get(type.name).file !== file) want(`./${model.types.get(type.name).file}`, type.name);
  };
  for (const field of fields) visit(field.type);
  return [...wanted].sort().map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}';\n`).join('');
}

function fileOf(model, file, runtime) {
  const own = ({ file: name }) => name === file;
  const types = [...model.types.values()].filter(own);
  const methods = model.methods.filter(own);
  const rows = model.rows.filter(own);
  const fields = [...types.flatMap((type) => type.fields ?? []), ...methods.flatMap(({ params, result }) => [...params, ...result]), ...rows.flatMap((row) => row.fields)];
  const declared = [
    ...types.map(typeOf),
    ...methods.flatMap((method) => [
      interfaceOf(`${pascal(method.name)}Params`, method.doc, method.params),
      ...(method.isNotification ? [] : [interfaceOf(`${pascal(method.name)}Result`, '', method.result)]),
    ]),
    ...rows.map((row) => interfaceOf(`${pascal(row.name)}Row`, `${row.doc} Topics: ${row.topics.join(', ')}. Audience: ${row.audience}.`, row.fields)),
  ];
  return declared.length === 0 ? undefined : [importsOf(model, file, fields, runtime), ...declared].filter(Boolean).join('\n');
}

function indexOf(model, callable, files, refusalHeader, runtime) {
  const from = (names, wanted) => names.map(([name, file]) => ({ file, name })).filter(({ file }) => file === wanted).map(({ name }) => name).sort();
  const named = [...callable.flatMap(({ name, file }) => [[`${pascal(name)}Params`, file], [`${pascal(name)}Result`, file]]), ...model.rows.map(({ name, file }) => [`${pascal(name)}Row`, file])];
  const imports = files.filter((file) => from(named, file).length > 0).map((file) => `import type { ${from(named, file).join(', ')} } from './${file}';\n`);
  return [
    imports.join(''),
    `export type { Fault, Json } from '${runtime}/check';\n${['ids', ...files].map((file) => `export type * from './${file}';\n`).join('')}export * as limits from './limits';\n`,
    `/** Why something was refused. */\nexport type Reason =\n${reasonsOf(refusalHeader).map((reason) => `  | '${reason}'`).join('\n')};\n`,
    mapOf('Params', 'The params of every method.', callable.map(({ name }) => [name, `${pascal(name)}Params`])),
    mapOf('Results', 'The result of every method.', callable.map(({ name }) => [name, `${pascal(name)}Result`])),
    mapOf('RowFields', 'The fields of every type of row.', model.rows.map(({ name }) => [name, `${pascal(name)}Row`])),
    'export type RowType = keyof RowFields;\nexport type Method = keyof Params;\n',
  ].join('\n');
}

// Which rows the first view reads is the client's to say (target.firstRows); a row that is named there has to be in the model.
function rowTables(model, target) {
  const lost = target.firstRows.find((name) => !model.rows.some((row) => row.name === name));
  if (lost !== undefined) throw new ModelError(`firstRows: no row named "${lost}"`);
  const isFirst = ({ name }) => target.firstRows.includes(name);
  return [
    ['first', rowTable(model, 'firstRows', 'Rows that the frame, the home and the list read.', model.rows.filter(isFirst), target.runtime)],
    ['later', rowTable(model, 'laterRows', 'All other rows.', model.rows.filter((row) => !isFirst(row)), target.runtime)],
  ];
}

export function generateTypeScript(model, target, refusalHeader) {
  const callable = model.methods.filter((method) => !method.isNotification);
  const taken = model.files.find(({ name }) => reserved.includes(name));
  if (taken) throw new ModelError(`${taken.name}: the client has a file of its own by this name`);
  const files = model.files.map(({ name }) => [name, fileOf(model, name, target.runtime)]).filter(([, text]) => text !== undefined);
  // A constant each: a bundle then holds those that it uses.
  const limits = model.limits.map(({ name, value, unit, doc }) => `${comment(`${unit}: ${doc}`, '')}export const ${name} = ${value};\n`).join('');
  const written = [
    ...files,
    ['ids', ids.map((id) => `export type ${id} = string;\n`).join('')],
    ['index', indexOf(model, callable, files.map(([name]) => name), refusalHeader, target.runtime)],
    ...rowTables(model, target),
    ['methods', methodTables(model, callable, target.runtime)],
    ['limits', limits],
  ];
  return written.map(([name, text]) => ({ path: `${target.typescript}/${name}.ts`, text: `${notice}${text}` }));
}
