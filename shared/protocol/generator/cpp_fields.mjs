// C++ for the fields of one struct: its members, its decoding and its writing.
const keywords = new Set(['and', 'auto', 'bool', 'break', 'case', 'catch', 'char', 'class', 'const', 'continue', 'default', 'delete', 'do', 'double', 'else',
  'enum', 'explicit', 'export', 'extern', 'false', 'float', 'for', 'friend', 'goto', 'if', 'inline', 'int', 'long', 'mutable', 'namespace', 'new', 'not',
  'operator', 'or', 'private', 'protected', 'public', 'register', 'requires', 'return', 'short', 'signed', 'sizeof', 'static', 'struct', 'switch', 'template',
  'this', 'throw', 'true', 'try', 'typedef', 'typename', 'union', 'unsigned', 'using', 'virtual', 'void', 'volatile', 'while', 'xor',
  // Not keywords, but taken by the generated structs themselves.
  'method', 'decode', 'write', 'to_json', 'read_members']);

export function escaped(name) {
  return keywords.has(name) ? `${name}_` : name;
}

// A member may not hide the constants of its struct (`kind`, `type`, `audience`, `feature`, `needs`): those get the underscore too.
const constants = new Set(['kind', 'type', 'audience', 'feature', 'needs']);

function memberName(field) {
  return constants.has(field.name) ? `${field.name}_` : escaped(field.name);
}

// `scope` qualifies the model's own types: a row may have the name of a type.
function bare(type, scope) {
  switch (type.kind) {
    case 'int': return 'std::int64_t';
    case 'number': return 'double';
    case 'bool': return 'bool';
    case 'time': return 'Time';
    case 'json': return 'RawJson';
    case 'id': return type.name;
    case 'enum':
    case 'struct': return `${scope}::${type.name}`;
    case 'list': return `std::vector<${bare(type.item, scope)}>`;
    case 'map': return `std::map<std::string, ${bare(type.item, scope)}>`;
    default: return 'std::string';
  }
}

const textKinds = { line: 'one_line', text: 'many_lines', secret: 'secret', email: 'email', language: 'language' };

function max(type, otherwise) {
  if (type.maxName) return `limits::${type.maxName}`;
  return type.max === undefined ? otherwise : String(type.max);
}

function min(type, otherwise) {
  if (type.minName) return `limits::${type.minName}`;
  return type.min === undefined ? otherwise : String(type.min);
}

function rule(type) {
  const values = [];
  switch (type.kind) {
    case 'int':
      return `IntRule{.min = ${min(type, 'INT64_MIN')}, .max = ${max(type, 'INT64_MAX')}}`;
    case 'number':
      if (type.min !== undefined) values.push(`.min = ${type.min}`);
      if (type.max !== undefined) values.push(`.max = ${type.max}`);
      return `NumberRule{${values.join(', ')}}`;
    case 'bool': return 'BoolRule{}';
    case 'time': return 'TimeRule{}';
    case 'json': return 'JsonRule{}';
    case 'id': return 'IdRule{}';
    case 'enum': return 'WordRule{}';
    case 'struct': return 'StructRule{}';
    case 'list':
    case 'map': {
      const item = rule(type.item);
      return `${type.kind === 'list' ? 'ListRule' : 'MapRule'}<${item.slice(0, item.indexOf('{'))}>{.max = ${max(type, 'INT64_MAX')}, .item = ${item}}`;
    }
    default:
      return `TextRule{.kind = TextKind::${textKinds[type.kind]}, .max = ${max(type, 'INT64_MAX')}${type.empty ? ', .empty = Empty::allowed' : ''}}`;
  }
}

export function declareMembers(fields, scope) {
  return fields.map((field) => {
    const type = field.optional ? `std::optional<${bare(field.type, scope)}>` : bare(field.type, scope);
    const initial = field.optional || /^(std::(string|vector|map)|RawJson)/.test(type) ? '' : '{}';
    const bound = field.type.maxName ? ` (at most ${field.type.maxName})` : '';
    return `  ${type} ${memberName(field)}${initial};${field.doc ? `  // ${field.doc}${bound}` : ''}\n`;
  }).join('');
}

export function decodeBody(name, fields) {
  const names = fields.map((field) => `"${field.name}"`).join(', ');
  const takes = fields.map((field) => `  in.take("${field.name}", ${memberName(field)}, ${rule(field.type)});\n`).join('');
  return `void ${name}::read_members(const Value& value, const Where& where, Faults& faults) {\n  Decoder in(value, where, faults, {${names}});\n${takes}}\n`;
}

export function writeBody(name, fields) {
  const members = fields.map((field) => `  out.member("${field.name}", ${memberName(field)});\n`).join('');
  return `void ${name}::write(JsonWriter& out) const {\n  out.begin_object();\n${members}  out.end_object();\n}\n`;
}
