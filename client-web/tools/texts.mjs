// Compiles src/language/catalogues/<area>.<language>.json to src/language/generated/: one module a language and the types
// of all keys. Fails when a key is missing in a language, an argument differs, or a plural category is not covered.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argumentsOf, missingPlurals, parse } from './icu.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, '../src/language/catalogues');
const to = join(here, '../src/language/generated');
export const languages = ['sv', 'en', 'ar'];
// What the frame, the home and the list say is fetched at once; all other areas come beside the first screen that needs them.
const firstAreas = ['app', 'card', 'common', 'connection', 'councils', 'footer', 'home', 'initiatives', 'refusal', 'role', 'state', 'support'];

function read() {
  const all = Object.fromEntries(languages.map((language) => [language, {}]));
  for (const file of readdirSync(from).sort()) {
    const [area, language, ending] = file.split('.');
    if (ending !== 'json' || !all[language]) throw new Error(`${file}: name it <area>.<${languages.join('|')}>.json`);
    const flat = JSON.parse(readFileSync(join(from, file), 'utf8'));
    for (const [key, text] of Object.entries(flat)) {
      if (typeof text !== 'string') throw new Error(`${file}: "${key}" is not a text`);
      all[language][`${area}.${key}`] = parse(text, `${file} ${key}`);
    }
  }
  return all;
}

function faults(all) {
  const found = [];
  const keys = new Set(languages.flatMap((language) => Object.keys(all[language])));
  for (const key of keys) {
    const first = all[languages[0]][key];
    for (const language of languages) {
      const list = all[language][key];
      if (!list) found.push(`${key}: missing in ${language}`);
      else {
        const missing = missingPlurals(list, language);
        if (missing.length) found.push(`${key} (${language}): plural without ${missing.join(', ')}`);
        const mine = Object.keys(argumentsOf(list)).sort().join();
        if (first && mine !== Object.keys(argumentsOf(first)).sort().join()) found.push(`${key} (${language}): other arguments`);
      }
    }
  }
  return found;
}

// `a` holds the arguments, `f` the language's formatters (src/language/formats.ts), `n` the count of the nearest plural.
function expression(list, count) {
  const parts = list.map((node) => {
    if (typeof node === 'string') return JSON.stringify(node);
    if (node.kind === 'count') return `f.number(${count})`;
    const value = `a.${node.arg}`;
    if (node.kind === 'plain') return `f.plain(${value})`;
    if (node.kind === 'number') return `f.number(${value})`;
    if (node.kind === 'date' || node.kind === 'time') return `f.${node.kind}(${value}${node.style ? `,${JSON.stringify(node.style)}` : ''})`;
    const inner = node.kind === 'select' ? count : value;
    const branches = Object.entries(node.cases).map(([name, branch]) => `${JSON.stringify(name)}:()=>${expression(branch, inner)}`);
    return `f.${node.kind}(${value},{${branches.join(',')}})`;
  });
  return parts.length ? parts.join('+') : '""';
}

function moduleOf(messages) {
  const lines = Object.entries(messages).map(([key, list]) => {
    const plain = list.every((node) => typeof node === 'string');
    return `${JSON.stringify(key)}:${plain ? JSON.stringify(list.join('')) : `(a,f)=>${expression(list, '0')}`}`;
  });
  return `// Compiled by tools/texts.mjs.\nexport default {\n${lines.join(',\n')}\n};\n`;
}

function typesOf(messages) {
  const lines = Object.entries(messages).map(([key, list]) => {
    const all = Object.entries(argumentsOf(list));
    return `  ${JSON.stringify(key)}: ${all.length ? `{ ${all.map(([name, type]) => `${name}: ${type}`).join('; ')} }` : 'undefined'};`;
  });
  return `// Compiled by tools/texts.mjs.\nexport interface Texts {\n${lines.join('\n')}\n}\n`;
}

export function compileTexts() {
  const all = read();
  const found = faults(all);
  if (found.length) throw new Error(`texts:\n  ${found.join('\n  ')}`);
  mkdirSync(to, { recursive: true });
  const isFirst = ([key]) => firstAreas.includes(key.slice(0, key.indexOf('.')));
  const part = (messages, keep) => moduleOf(Object.fromEntries(Object.entries(messages).filter(keep)));
  for (const language of languages) {
    writeFileSync(join(to, `${language}.js`), part(all[language], isFirst));
    writeFileSync(join(to, `${language}.more.js`), part(all[language], (entry) => !isFirst(entry)));
  }
  writeFileSync(join(to, 'keys.ts'), typesOf(all[languages[0]]));
  const declaration = "import type { Compiled } from '../formats';\ndeclare const texts: Compiled;\nexport default texts;\n";
  for (const language of languages) for (const name of [language, `${language}.more`]) writeFileSync(join(to, `${name}.d.ts`), declaration);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    compileTexts();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
