// Reads the model's JSON files, checks them, and resolves every type into a plain description:
//   {kind: 'line'|'text'|'secret'|'email'|'language', max, maxName, empty}   {kind: 'int'|'number', min, max}
//   {kind: 'bool'|'time'|'json'}   {kind: 'id', name}   {kind: 'enum'|'struct', name}   {kind: 'list'|'map', max, maxName, item}
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The types of ids: each is a type of its own in C++, a text in TypeScript.
export const ids = ['CouncilId', 'MemberId', 'PersonaId', 'InitiativeId', 'SubjectId', 'CommentId', 'MergeId', 'InboxId', 'RoleTermId', 'InvitationId', 'RollId', 'ErasureId', 'CommandId', 'CaseId', 'ReportId', 'MeasureId', 'AppealId', 'EvidenceId', 'RoundId', 'OptionId'];
const texts = ['line', 'text', 'secret', 'email', 'language'];
const defaultMax = { email: 254, language: 3 };
const kinds = ['command', 'query', 'session', 'notification'];
const needs = ['visitor', 'member', 'resident', 'seat_holder', 'deputy', 'chair', 'secretary', 'minutes_checker', 'teller', 'moderator', 'process_lead', 'officer', 'operator'];
const transports = ['any', 'http', 'socket'];
const sections = ['doc', 'limits', 'types', 'methods', 'rows', 'facts'];

export class ModelError extends Error {}

function fail(where, what) {
  throw new ModelError(`${where}: ${what}`);
}

function allow(where, object, names) {
  for (const name of Object.keys(object)) if (!names.includes(name)) fail(where, `unknown key "${name}" (allowed: ${names.join(', ')})`);
}

export function pascal(name) {
  return name.split(/[._-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

class Resolver {
  constructor(limits, types) {
    this.limits = limits;
    this.types = types;
  }

  bound(where, value) {
    if (value === undefined) return {};
    if (typeof value === 'number') return { max: value };
    const limit = this.limits.get(value);
    if (limit === undefined) fail(where, `no limit named "${value}"`);
    return { max: limit.value, maxName: value };
  }

  // `field` holds the bounds; `type` may be nested inside it.
  type(where, type, field, mustBeBounded) {
    if (typeof type === 'object') return this.container(where, type, field, mustBeBounded);
    if (texts.includes(type)) {
      const bound = this.bound(where, field.max ?? defaultMax[type]);
      if (mustBeBounded && bound.max === undefined) fail(where, `a ${type} from outside needs a "max"`);
      return { kind: type, ...bound, empty: field.empty === true || field.optional === true };
    }
    if (type === 'int') {
      const min = this.bound(where, field.min);
      const max = this.bound(where, field.max);
      if (mustBeBounded && (min.max === undefined || max.max === undefined)) fail(where, 'an int from outside needs "min" and "max"');
      return { kind: 'int', min: min.max, minName: min.maxName, ...max };
    }
    if (type === 'number') return { kind: 'number', min: field.min, ...this.bound(where, field.max) };
    if (type === 'bool' || type === 'time') return { kind: type };
    if (type === 'json') {
      if (mustBeBounded) fail(where, 'json may stand in rows and results only');
      return { kind: 'json' };
    }
    if (ids.includes(type)) return { kind: 'id', name: type };
    const known = this.types.get(type);
    if (known === undefined) fail(where, `unknown type "${type}"`);
    return { kind: known.kind, name: type };
  }

  container(where, type, field, mustBeBounded) {
    if (type.type !== undefined) return this.type(where, type.type, type, mustBeBounded);
    allow(where, type, ['list', 'map', 'max']);
    const kind = type.list !== undefined ? 'list' : 'map';
    if (type[kind] === undefined) fail(where, 'a type is a name, {"list":…} or {"map":…}');
    const bound = this.bound(where, type.max);
    if (mustBeBounded && bound.max === undefined) fail(where, `a ${kind} from outside needs a "max"`);
    return { kind, ...bound, item: this.type(where, type[kind], { ...field, optional: false, empty: false }, mustBeBounded) };
  }

  fields(where, fields, mustBeBounded) {
    return Object.entries(fields ?? {}).map(([name, field]) => {
      const here = `${where}.${name}`;
      if (!/^[a-z][a-z0-9_]*$/.test(name)) fail(here, 'names are snake_case');
      allow(here, field, ['type', 'doc', 'optional', 'max', 'min', 'empty']);
      if (field.type === undefined) fail(here, 'has no type');
      return { name, doc: field.doc ?? '', optional: field.optional === true, type: this.type(here, field.type, field, mustBeBounded) };
    });
  }
}

function readFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => {
    const path = join(folder, name);
    let json;
    try {
      json = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      fail(path, error.message);
    }
    allow(path, json, sections);
    return { name: name.replace(/^\d+_/, '').replace(/\.json$/, '').replaceAll('-', '_'), path, json };
  });
}

function collect(files, section, make) {
  const all = new Map();
  for (const file of files) {
    for (const [name, value] of Object.entries(file.json[section] ?? {})) {
      if (all.has(name)) fail(file.path, `${section} "${name}" is defined twice`);
      all.set(name, make(name, value, file));
    }
  }
  return all;
}

function resolveType(name, type, resolver, fromOutside) {
  if (type.kind === 'enum') return { ...type, words: Object.entries(type.source.enum).map(([word, doc]) => ({ word, doc })) };
  return { ...type, isFromOutside: fromOutside.has(name), fields: resolver.fields(name, type.source.fields, fromOutside.has(name)) };
}

// The structs that stand in params: only what comes from outside must be bounded.
function structsFromOutside(files, types) {
  const found = new Set();
  const visit = (type) => {
    if (typeof type === 'object' && type !== null) return visit(type.list ?? type.map ?? type.type);
    if (found.has(type) || types.get(type)?.kind !== 'struct') return undefined;
    found.add(type);
    return Object.values(types.get(type).source.fields ?? {}).forEach((field) => visit(field.type));
  };
  for (const file of files) {
    for (const method of Object.values(file.json.methods ?? {})) {
      if (method.kind !== 'notification') Object.values(method.params ?? {}).forEach((field) => visit(field.type));
    }
  }
  return found;
}

function method(name, source, file, resolver) {
  const where = `${file.path}: ${name}`;
  allow(where, source, ['doc', 'kind', 'needs', 'step_up', 'transport', 'params', 'result', 'refusals', 'while_suspended']);
  if (!kinds.includes(source.kind)) fail(where, `kind must be one of ${kinds.join(', ')}`);
  const isNotification = source.kind === 'notification';
  const needed = isNotification ? [] : String(source.needs).split('|');
  if (!needed.every((need) => needs.includes(need))) fail(where, `needs must be one of ${needs.join(', ')}, or several joined by "|"`);
  if (source.step_up !== undefined && (source.step_up !== true || !['command', 'query'].includes(source.kind))) fail(where, 'step_up is true, on a command or a query');
  const transport = source.transport ?? 'any';
  if (!transports.includes(transport)) fail(where, `transport must be one of ${transports.join(', ')}`);
  return {
    name, file: file.name, doc: source.doc ?? '', kind: source.kind, needs: needed, stepUp: source.step_up === true, transport, isNotification,
    whileSuspended: source.while_suspended === true,
    params: resolver.fields(where, source.params, !isNotification),
    result: resolver.fields(where, source.result, false),
    refusals: source.refusals ?? [],
  };
}

function row(name, source, file, resolver) {
  const where = `${file.path}: row ${name}`;
  allow(where, source, ['doc', 'topics', 'audience', 'id', 'fields']);
  return {
    name, file: file.name, doc: source.doc ?? '', topics: [source.topics ?? []].flat(), audience: source.audience ?? '',
    idDoc: ids.includes(source.id) ? '' : source.id ?? '', id: ids.includes(source.id) ? source.id : undefined,
    fields: resolver.fields(where, source.fields, false),
  };
}

function fact(name, source, file, resolver) {
  const where = `${file.path}: fact ${name}`;
  allow(where, source, ['doc', 'feature', 'audience', 'fields']);
  return {
    name, file: file.name, doc: source.doc ?? '', feature: source.feature ?? file.name, audience: source.audience ?? '',
    fields: resolver.fields(where, source.fields, false),
  };
}

export function loadModel(folder) {
  const files = readFiles(folder);
  const limits = collect(files, 'limits', (name, value) => ({ name, ...value }));
  const bareTypes = collect(files, 'types', (name, source, file) => {
    if (ids.includes(name) || !/^[A-Z][A-Za-z0-9]*$/.test(name)) fail(file.path, `"${name}" cannot name a type`);
    return { name, file: file.name, doc: source.doc ?? '', kind: source.enum ? 'enum' : 'struct', source };
  });
  const resolver = new Resolver(limits, bareTypes);
  const fromOutside = structsFromOutside(files, bareTypes);
  const types = new Map([...bareTypes].map(([name, type]) => [name, resolveType(name, type, resolver, fromOutside)]));
  const methods = [...collect(files, 'methods', (name, source, file) => method(name, source, file, resolver)).values()];
  for (const { name } of methods) if (types.has(pascal(name))) fail(name, `the type ${pascal(name)} has this method's name`);
  return {
    files: files.map((file) => ({ name: file.name, doc: file.json.doc ?? '' })),
    limits: [...limits.values()],
    types,
    methods,
    rows: [...collect(files, 'rows', (name, source, file) => row(name, source, file, resolver)).values()],
    facts: [...collect(files, 'facts', (name, source, file) => fact(name, source, file, resolver)).values()],
  };
}

// The named types that a list of fields mentions, directly.
export function mentioned(fields) {
  const names = new Set();
  const visit = (type) => (type.item ? visit(type.item) : type.name && type.kind !== 'id' && names.add(type.name));
  for (const field of fields) visit(field.type);
  return names;
}
