// TypeScript: types of everything in the model, and the tables that client-web/src/protocol/check.ts reads by. The tables
// are short strings (the first view's budget is 45 kB). What rows are read by is apart from what params and results are, so
// that a bundle which only reads rows is not made to carry the rest.
import { pascal } from './model.mjs';

const notice = '// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.\n';
const codes = { line: 'l', text: 't', secret: 's', email: 'e', language: 'g', bool: 'b', time: 'd', json: 'j', int: 'i', number: 'n' };

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

// One field as check.ts reads it: [?][~]code[min..max], "k" ULID, "c" slug, "u" UUID, "@Name", "[max:item", "{max:item".
// What is read open needs no bounds, so the tables of rows and results go without.
function shape(type, isBounded) {
  switch (type.kind) {
    case 'id': return { CouncilId: 'c', CommandId: 'u' }[type.name] ?? 'k';
    case 'enum':
    case 'struct': return `@${type.name}`;
    case 'list': return `[${isBounded ? type.max ?? '' : ''}:${shape(type.item, isBounded)}`;
    case 'map': return `{${isBounded ? type.max ?? '' : ''}:${shape(type.item, isBounded)}`;
    case 'int':
    case 'number': return `${codes[type.kind]}${!isBounded || (type.min === undefined && type.max === undefined) ? '' : `${type.min ?? ''}..${type.max ?? ''}`}`;
    default: return isBounded ? `${type.empty ? '~' : ''}${codes[type.kind]}${type.max ?? ''}` : codes[type.kind];
  }
}

function shapeOf(fields, isBounded) {
  return `{ ${fields.map((field) => `${field.name}: '${field.optional ? '?' : ''}${shape(field.type, isBounded)}'`).join(', ')} }`.replace('{  }', '{}');
}

function shapeTable(name, entries, isBounded) {
  const lines = entries.map(([key, fields]) => `  ${/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`}: ${shapeOf(fields, isBounded)},\n`);
  return `export const ${name}: Shapes = {\n${lines.join('')}};\n`;
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

function typeTable(name, types, boundedWhen) {
  const entries = types.map((type) => {
    if (type.kind === 'enum') return `  ${type.name}: '${type.words.map(({ word }) => word).join('|')}',\n`;
    return `  ${type.name}: ${shapeOf(type.fields, boundedWhen(type))},\n`;
  });
  return `const ${name}: Types = {\n${entries.join('')}};\n`;
}

// The structs and enums that these fields are made of, however deep, in the model's order.
function reached(model, fields) {
  const names = new Set();
  const visit = (type) => {
    if (type.item) return visit(type.item);
    if ((type.kind !== 'struct' && type.kind !== 'enum') || names.has(type.name)) return undefined;
    names.add(type.name);
    return model.types.get(type.name).fields?.forEach((field) => visit(field.type));
  };
  for (const field of fields) visit(field.type);
  return [...model.types.values()].filter(({ name }) => names.has(name));
}

function mapOf(name, doc, entries) {
  return `${comment(doc, '')}export interface ${name} {\n${entries.map(([key, type]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${type};\n`).join('')}}\n`;
}

export function reasonsOf(refusalHeader) {
  return refusalHeader.match(/enum class Reason \{([^}]*)\}/)[1].match(/\b[a-z_]+\b(?=,)/g);
}

const readers = `
/** A row of a known type whose fields have been checked; unknown members of it are left alone. */
export type AnyRow = { [T in keyof RowFields]: { readonly type: T; readonly id: string; readonly revision: number; readonly fields: RowFields[T] } }[keyof RowFields];
export type RowType = keyof RowFields;
export type Method = keyof Params;

/** The row, typed; undefined for a type that this client does not know or a row that is not as the model says. */
export function readRow(row: { readonly type: string; readonly id: string; readonly revision: number; readonly fields: unknown }): AnyRow | undefined {
  const shape = rowShapes[row.type];
  return shape && !check(rowTypes, shape, row.fields) ? (row as AnyRow) : undefined;
}

/** A method's result, typed; undefined when it is not as the model says. */
export function readResult<M extends Method>(method: M, result: unknown): Results[M] | undefined {
  const shape = resultShapes[method];
  return shape && !check(types, shape, result) ? (result as Results[M]) : undefined;
}

/** What the server would refuse in these params, told before they are sent: the same reason at the same field. */
export function checkParams(method: Method, params: unknown): Fault | undefined {
  return check(types, paramShapes[method] ?? {}, params, closed);
}
`;

export function generateTypeScript(model, target, refusalHeader) {
  const callable = model.methods.filter((method) => !method.isNotification);
  const ids = ['CouncilId', 'MemberId', 'PersonaId', 'InitiativeId', 'SubjectId', 'CommentId', 'MergeId', 'InboxId', 'RoleTermId', 'InvitationId', 'RollId', 'ErasureId', 'CommandId', 'CaseId', 'ReportId', 'MeasureId', 'AppealId', 'EvidenceId'];
  const parts = [
    `${notice}import { check, type Fault, type Json, type Shapes, type Types } from '${target.runtime}/check';\nimport { closed } from '${target.runtime}/closed';\n`,
    `export type { Fault, Json };\n${ids.map((id) => `export type ${id} = string;\n`).join('')}`,
    `/** Why something was refused. */\nexport type Reason =\n${reasonsOf(refusalHeader).map((reason) => `  | '${reason}'`).join('\n')};\n`,
    "export { limits } from './limits';\n",
    ...[...model.types.values()].map(typeOf),
    ...model.methods.flatMap((method) => [
      interfaceOf(`${pascal(method.name)}Params`, method.doc, method.params),
      ...(method.isNotification ? [] : [interfaceOf(`${pascal(method.name)}Result`, '', method.result)]),
    ]),
    ...model.rows.map((row) => interfaceOf(`${pascal(row.name)}Row`, `${row.doc} Topics: ${row.topics.join(', ')}. Audience: ${row.audience}.`, row.fields)),
    mapOf('Params', 'The params of every method.', callable.map(({ name }) => [name, `${pascal(name)}Params`])),
    mapOf('Results', 'The result of every method.', callable.map(({ name }) => [name, `${pascal(name)}Result`])),
    mapOf('RowFields', 'The fields of every type of row.', model.rows.map(({ name }) => [name, `${pascal(name)}Row`])),
    `export const methods = {\n${callable.map(({ name, kind, needs, transport }) => `  '${name}': { kind: '${kind}', needs: '${needs.join('|')}', transport: '${transport}' },\n`).join('')}} as const;\n`,
    typeTable('rowTypes', reached(model, model.rows.flatMap(({ fields }) => fields)), () => false),
    typeTable('types', [...model.types.values()], (type) => type.isFromOutside),
    shapeTable('rowShapes', model.rows.map(({ name, fields }) => [name, fields]), false),
    shapeTable('resultShapes', callable.map(({ name, result }) => [name, result]), false),
    shapeTable('paramShapes', callable.map(({ name, params }) => [name, params]), true),
    readers,
  ];
  // Apart, because the first view needs none of them.
  const limits = `export const limits = {\n${model.limits.map(({ name, value, unit, doc }) => `${comment(`${unit}: ${doc}`, '  ')}  ${name}: ${value},\n`).join('')}} as const;\n`;
  return [
    { path: target.typescript, text: parts.join('\n') },
    { path: target.typescript.replace('generated.ts', 'limits.ts'), text: `${notice}${limits}` },
  ];
}
