// The tables that client-web/src/protocol/check.ts reads by: short strings, because the first view carries some of them
// (its budget is 45 kB).
const codes = { line: 'l', text: 't', secret: 's', email: 'e', language: 'g', bool: 'b', time: 'd', json: 'j', int: 'i', number: 'n' };

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

function shapesOf(entries, isBounded, indent) {
  const lines = entries.map(([key, fields]) => `${indent}  ${/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`}: ${shapeOf(fields, isBounded)},\n`);
  return `{\n${lines.join('')}${indent}}`;
}

function typesOf(types, boundedWhen, indent) {
  const lines = types.map((type) => `${indent}  ${type.name}: ${type.kind === 'enum' ? `'${type.words.map(({ word }) => word).join('|')}'` : shapeOf(type.fields, boundedWhen(type))},\n`);
  return `{\n${lines.join('')}${indent}}`;
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

// What these rows are read by, with nothing that other rows are made of.
export function rowTable(model, name, doc, rows, runtime) {
  const types = reached(model, rows.flatMap(({ fields }) => fields));
  return `import type { RowTable } from '${runtime}/rows';\n\n/** ${doc} */\nexport const ${name}: RowTable = {\n` +
    `  types: ${typesOf(types, () => false, '  ')},\n  shapes: ${shapesOf(rows.map((row) => [row.name, row.fields]), false, '  ')},\n};\n`;
}

// What params and results are read by.
export function methodTables(model, callable, runtime) {
  return `import { check, type Fault, type Shapes, type Types } from '${runtime}/check';
import { closed } from '${runtime}/closed';
import type { Method, Results } from './index';

const types: Types = ${typesOf([...model.types.values()], (type) => type.isFromOutside, '')};

const resultShapes: Shapes = ${shapesOf(callable.map(({ name, result }) => [name, result]), false, '')};

const paramShapes: Shapes = ${shapesOf(callable.map(({ name, params }) => [name, params]), true, '')};

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
}
