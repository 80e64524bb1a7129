// C++: for every model file NAME its NAME_types, NAME_methods, NAME_rows and NAME_facts (.hpp and .cpp), and for all
// of them limits.hpp and methods.hpp. Split so finely that a changed row does not rebuild what only knows the facts.
import { mentioned, ModelError, pascal } from './model.mjs';
import { decodeBody, declareMembers, escaped, writeBody } from './cpp_fields.mjs';

const notice = '// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.\n';
const outer = 'radslag::protocol';

function header(target, includes, body) {
  return `#pragma once\n${notice}${includes.map((path) => `#include ${path}\n`).join('')}\nnamespace ${target.namespace} {\n\n${body}\n}  // namespace ${target.namespace}\n`;
}

function source(target, own, includes, body) {
  const lines = [`"${target.include}/${own}"`, ...includes];
  return `${notice}${lines.map((path) => `#include ${path}\n`).join('\n').replaceAll('\n\n', '\n')}\nnamespace ${target.namespace} {\n\n${body}\n}  // namespace ${target.namespace}\n`;
}

function comment(doc, indent = '') {
  return doc ? `${indent}// ${doc.replace(/\s+/g, ' ')}\n` : '';
}

function enumHeader(type) {
  const words = type.words.map(({ word, doc }) => `  ${escaped(word)},${doc ? `  // ${doc}` : ''}\n`).join('');
  return `${comment(type.doc)}enum class ${type.name} {\n${words}};\n[[nodiscard]] std::string_view to_string(${type.name} word);\n` +
    `[[nodiscard]] bool parse_word(std::string_view word, ${type.name}& out);\nvoid read_choice(std::string_view word, const Where& where, Faults& faults, ${type.name}& out);\n`;
}

function enumSource(type) {
  const cases = type.words.map(({ word }) => `    case ${type.name}::${escaped(word)}: return "${word}";\n`).join('');
  const tests = type.words.map(({ word }) => `  if (word == "${word}") return out = ${type.name}::${escaped(word)}, true;\n`).join('');
  const list = type.words.map(({ word }) => `"${word}"`).join(', ');
  return `std::string_view to_string(${type.name} word) {\n  switch (word) {\n${cases}  }\n  return "";\n}\n\n` +
    `bool parse_word(std::string_view word, ${type.name}& out) {\n${tests}  return false;\n}\n\n` +
    `void read_choice(std::string_view word, const Where& where, Faults& faults, ${type.name}& out) {\n  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {${list}});\n}\n`;
}

// A struct with its reading and writing. `extra` holds the constants that stand before the members.
function structHeader({ name, doc, fields, extra = '', decodes }, target) {
  return `${comment(doc)}struct ${name} {\n${extra}${declareMembers(fields, target.namespace.split('::').pop())}\n${decodes ? `  [[nodiscard]] static Or<${name}> decode(const Value& value);\n` : ''}` +
    '  void read_members(const Value& value, const Where& where, Faults& faults);\n  void write(JsonWriter& out) const;\n' +
    `  [[nodiscard]] std::string to_json() const;\n  bool operator==(const ${name}&) const = default;\n};\n`;
}

function structSource({ name, fields, decodes }) {
  const decode = decodes ? `Or<${name}> ${name}::decode(const Value& value) { return decode_object<${name}>(value, Members::${decodes}); }\n\n` : '';
  return `${decode}${decodeBody(name, fields)}\n${writeBody(name, fields)}\nstd::string ${name}::to_json() const { return to_json_text(*this); }\n`;
}

// Types in an order in which each stands after those it holds.
function inOrder(types) {
  const byName = new Map(types.map((type) => [type.name, type]));
  const done = new Set();
  const ordered = [];
  const visit = (type, path) => {
    if (done.has(type.name)) return;
    if (path.includes(type.name)) throw new ModelError(`${type.name}: holds itself`);
    for (const name of mentioned(type.fields ?? [])) if (byName.has(name)) visit(byName.get(name), [...path, type.name]);
    done.add(type.name);
    ordered.push(type);
  };
  types.forEach((type) => visit(type, []));
  return ordered;
}

function typeIncludes(model, target, fields, ownFile) {
  const files = new Set([...mentioned(fields)].map((name) => model.types.get(name).file));
  files.delete(ownFile);
  return [...files].sort().map((file) => `"${target.include}/${file}_types.hpp"`);
}

const base = '"protocol/shape.hpp"';
const decoder = '"protocol/decoder.hpp"';

function pair(target, stem, { includes, head, body }) {
  return [
    { path: `${target.cpp}/${stem}.hpp`, text: header(target, [base, ...includes], head) },
    { path: `${target.cpp}/${stem}.cpp`, text: source(target, `${stem}.hpp`, [decoder, `"${target.include}/limits.hpp"`], body) },
  ];
}

function typesOf(model, target, file) {
  const types = inOrder([...model.types.values()].filter((type) => type.file === file));
  if (types.length === 0) return [];
  const isEnum = (type) => type.kind === 'enum';
  return pair(target, `${file}_types`, {
    includes: typeIncludes(model, target, types.flatMap((type) => type.fields ?? []), file),
    head: types.map((type) => (isEnum(type) ? enumHeader(type) : structHeader({ ...type, decodes: 'open' }, target))).join('\n'),
    body: types.map((type) => (isEnum(type) ? enumSource(type) : structSource({ ...type, decodes: 'open' }))).join('\n'),
  });
}

function needsOf(method) {
  return method.needs.map((need) => `Needs::${escaped(need)}`).join(' | ');
}

function methodsOf(model, target, file) {
  const methods = model.methods.filter((method) => method.file === file);
  if (methods.length === 0) return [];
  const structs = methods.flatMap((method) => {
    const name = pascal(method.name);
    const constants = `  static constexpr std::string_view method = "${method.name}";\n`;
    if (method.isNotification) return [{ name, doc: method.doc, fields: method.params, extra: constants, decodes: 'open' }];
    const extra = `${constants}  static constexpr MethodKind kind = MethodKind::${method.kind};\n  static constexpr Needs needs = ${needsOf(method)};\n${method.stepUp ? '  static constexpr bool step_up = true;\n' : ''}` +
      `${method.whileSuspended ? '  static constexpr bool while_suspended = true;\n' : ''}  using Result = ${name}Result;\n`;
    return [
      { name: `${name}Result`, doc: `What ${method.name} answers.`, fields: method.result, decodes: 'open' },
      { name, doc: method.doc, fields: method.params, extra, decodes: 'closed' },
    ];
  });
  return pair(target, `${file}_methods`, {
    includes: ['"protocol/method.hpp"', ...typeIncludes(model, target, structs.flatMap((struct) => struct.fields))],
    head: structs.map((struct) => structHeader(struct, target)).join('\n'),
    body: structs.map(structSource).join('\n'),
  });
}

function inNamespace(name, text) {
  return `namespace ${name} {\n\n${text}\n}  // namespace ${name}\n`;
}

function rowsOf(model, target, file) {
  const rows = model.rows.filter((row) => row.file === file);
  if (rows.length === 0) return [];
  const structs = rows.map((row) => {
    const keyType = row.id ?? 'std::string';
    const key = row.fields.some((field) => field.name === 'id') ? '' : `  Key id{};  // the row's key: beside the fields on the wire, not among them${row.idDoc ? ` (${row.idDoc})` : ''}\n`;
    const extra = `  static constexpr std::string_view type = "${row.name}";\n  static constexpr std::string_view audience = "${row.audience}";\n  using Key = ${keyType};\n${key}`;
    return { name: pascal(row.name), doc: `${row.doc} Topics: ${row.topics.join(', ')}.`, fields: row.fields, extra };
  });
  return pair(target, `${file}_rows`, {
    includes: typeIncludes(model, target, structs.flatMap((struct) => struct.fields)),
    head: inNamespace('rows', structs.map((struct) => structHeader(struct, target)).join('\n')),
    body: inNamespace('rows', structs.map(structSource).join('\n')),
  });
}

function factsOf(model, target, file) {
  const facts = model.facts.filter((fact) => fact.file === file);
  if (facts.length === 0) return [];
  const structs = facts.map((fact) => ({
    name: pascal(fact.name), doc: fact.doc, fields: fact.fields, decodes: 'open',
    extra: `  static constexpr std::string_view kind = "${fact.name}";\n  static constexpr std::string_view feature = "${fact.feature}";\n  static constexpr std::string_view audience = "${fact.audience}";\n`,
  }));
  return pair(target, `${file}_facts`, {
    includes: typeIncludes(model, target, structs.flatMap((struct) => struct.fields)),
    head: inNamespace('facts', structs.map((struct) => structHeader(struct, target)).join('\n')),
    body: inNamespace('facts', structs.map(structSource).join('\n')),
  });
}

function limitsHeader(model, target) {
  const lines = model.limits.map(({ name, value, unit, doc }) => `${comment(`${unit}: ${doc}`)}inline constexpr std::int64_t ${name} = ${value};\n`).join('');
  return { path: `${target.cpp}/limits.hpp`, text: header(target, ['<cstdint>'], inNamespace('limits', lines)) };
}

function methodTable(model, target) {
  const methods = model.methods.filter((method) => !method.isNotification);
  const entries = methods.map((method) => `    {"${method.name}", MethodKind::${method.kind}, ${needsOf(method)}, Transport::${method.transport}},\n`).join('');
  const body = `inline constexpr std::array<MethodEntry, ${methods.length}> method_table = {{\n${entries}}};\n\n` +
    '// Every method that a client may call, in the order of the model.\n[[nodiscard]] constexpr std::span<const MethodEntry> methods() { return method_table; }\n';
  return { path: `${target.cpp}/methods.hpp`, text: header(target, ['<array>', '<span>', '"protocol/method.hpp"'], body) };
}

// What open data can be asked for.
function rowTypes(model, target) {
  const array = (doc, name, rows) => `// ${doc}\ninline constexpr std::array<std::string_view, ${rows.length}> ${name} = {{${rows.map((row) => `\n    "${row.name}",`).join('')}\n}};\n`;
  const body = array('Every type of row, in the order of the model.', 'row_types', model.rows) + '\n' +
    array('Those of which everyone may see rows.', 'open_row_types', model.rows.filter((row) => [row.audience].flat().join('|').split('|').includes('everyone')));
  return { path: `${target.cpp}/row_types.hpp`, text: header(target, ['<array>', '<string_view>'], body) };
}

export function generateCpp(model, target) {
  if (!target.namespace.startsWith(outer)) throw new ModelError(`${target.namespace} is not inside ${outer}`);
  const files = model.files.flatMap(({ name }) => [typesOf, methodsOf, rowsOf, factsOf].flatMap((make) => make(model, target, name)));
  return [limitsHeader(model, target), methodTable(model, target), rowTypes(model, target), ...files];
}
