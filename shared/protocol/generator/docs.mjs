// docs/PROTOCOL.md: the guide (shared/protocol/guide.md) followed by tables of everything in the model.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelError } from './model.mjs';
import { withMeanings } from './reasons.mjs';
import { reasonsOf } from './typescript.mjs';

const guide = join(dirname(fileURLToPath(import.meta.url)), '..', 'guide.md');

function cell(text) {
  return String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function table(heads, rows) {
  if (rows.length === 0) return '';
  return `| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('')}\n`;
}

function typeName(type) {
  if (type.kind === 'list' || type.kind === 'map') return `${type.kind} of ${typeName(type.item)}`;
  return type.kind === 'enum' || type.kind === 'struct' ? `[${type.name}](#${type.name.toLowerCase()})` : type.name ?? type.kind;
}

function boundsOf(type) {
  const named = (name, value) => (name ? `${value} (${name})` : value);
  if (type.kind === 'list' || type.kind === 'map') {
    const item = boundsOf(type.item);
    return [type.max === undefined ? '' : `at most ${named(type.maxName, type.max)}`, item && `each ${item}`].filter(Boolean).join(', ');
  }
  if (type.min !== undefined) return `${type.min} to ${type.max === undefined ? '…' : named(type.maxName, type.max)}`;
  return type.max === undefined || type.kind === 'language' ? '' : `at most ${named(type.maxName, type.max)}`;
}

function fieldTable(fields) {
  return table(['member', 'type', 'bounds', 'meaning'], fields.map((field) => [`\`${field.name}\`${field.optional ? ' (optional)' : ''}`, typeName(field.type), boundsOf(field.type), field.doc]));
}

function methodSection(method, reasons) {
  for (const reason of method.refusals) if (!reasons.includes(reason)) throw new ModelError(`${method.name}: the refusal ${reason} is not in enum class Reason`);
  const facts = method.isNotification ? 'notification, from the server' : `${method.kind} · needs ${method.needs.join(' or ')}${method.stepUp ? ' · asks for a fresh proof (`step_up_needed`)' : ''} · ${method.transport === 'any' ? 'socket and HTTP' : `${method.transport} only`}`;
  const params = method.params.length > 0 ? `Params:\n\n${fieldTable(method.params)}` : 'No params.\n\n';
  const result = method.isNotification ? '' : method.result.length > 0 ? `Result:\n\n${fieldTable(method.result)}` : 'The result is an empty object.\n\n';
  const refusals = method.refusals.length > 0 ? `Refused with ${method.refusals.map((reason) => `\`${reason}\``).join(', ')}.\n\n` : '';
  return `### ${method.name}\n\n${method.doc}\n\n*${facts}*\n\n${params}${result}${refusals}`;
}

function typeSection(type) {
  if (type.kind === 'enum') return `### ${type.name}\n\n${type.doc}\n\n${table(['word', 'meaning'], type.words.map(({ word, doc }) => [`\`${word}\``, doc]))}`;
  return `### ${type.name}\n\n${type.doc}\n\n${fieldTable(type.fields)}`;
}

function rowSection(row) {
  const about = `*topics ${row.topics.map((topic) => `\`${topic}\``).join(', ')} · audience ${cell(row.audience)} · id ${row.id ?? cell(row.idDoc || 'text')}*`;
  return `### Row ${row.name}\n\n${row.doc}\n\n${about}\n\n${fieldTable(row.fields)}`;
}

function factSection(fact) {
  return `### Fact ${fact.name}\n\n${fact.doc}\n\n*feature ${fact.feature} · audience ${cell(fact.audience)}*\n\n${fieldTable(fact.fields)}`;
}

export function generateDocs(model, target, refusalHeader) {
  const reasons = reasonsOf(refusalHeader);
  const parts = [
    '<!-- Generated from shared/protocol by shared/protocol/generate.mjs. Do not edit. -->\n\n',
    `${readFileSync(guide, 'utf8').trim()}\n\n`,
    `## Reasons\n\n${table(['reason', 'meaning'], withMeanings(reasons).map(({ reason, meaning }) => [`\`${reason}\``, meaning]))}`,
    `## Limits\n\n${table(['limit', 'value', 'of'], model.limits.map(({ name, value, unit, doc }) => [`\`${name}\``, `${value} ${unit}`, doc]))}`,
    `## Methods\n\n${model.methods.map((method) => methodSection(method, reasons)).join('')}`,
    `## Rows\n\n${model.rows.map(rowSection).join('')}`,
    `## Types\n\n${[...model.types.values()].map(typeSection).join('')}`,
    `## Facts\n\n${model.facts.map(factSection).join('')}`,
  ];
  return [{ path: target.docs, text: `${parts.join('').trim()}\n` }];
}
