// docs/SECURITY.md answers every requirement of levels 1 and 2 of the ASVS (asvs.json has the numbers) once, with a state
// that its evidence can bear; what it names exists; its sums are its rows'. And its inventory names every cryptographic
// function that the server calls.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handwritten, lineOf } from './tree.mjs';

const page = 'docs/SECURITY.md';
const states = ['met', 'n/a', 'open'];
const isTest = (path) => /_test\.(cpp|mjs)$|\.spec\.mjs$|\.test\.ts$/.test(path);
const isDocument = (path) => /^(docs|deploy|shared\/protocol)\//.test(path);

// number → level, of all requirements.
export function requirements(list) {
  return new Map(Object.entries(list.levels).flatMap(([section, levels]) => [...levels].map((level, i) => [`${section}.${i + 1}`, Number(level)])));
}

// [{ number, level, state, evidence, line }]
export function rowsOf(text) {
  return [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (\d) \| ([^|]+) \| ([^|]+) \| (.*) \|$/gm)].map((match) => ({
    number: match[1], level: Number(match[2]), state: match[4].trim(), evidence: match[5], line: lineOf(text, match.index),
  }));
}

// `folder/file.ext` or `folder/file.ext#words that stand in it`.
function namedIn(evidence) {
  return [...evidence.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)(?:#([^`]+))?`/g)].map(([, path, words]) => ({ path, words }));
}

function* faultsOfNames(root, row) {
  for (const { path, words } of namedIn(row.evidence)) {
    if (!existsSync(join(root, path))) yield `${path} does not exist`;
    else if (words && !readFileSync(join(root, path), 'utf8').includes(words)) yield `${path} does not hold "${words}"`;
  }
}

function* faultsOfRow(root, row, level, isAboutDocuments) {
  if (level === undefined) return yield 'the standard has no such requirement';
  if (level !== row.level) yield `its level is ${level}`;
  if (!states.includes(row.state)) yield `"${row.state}" is none of ${states.join(', ')}`;
  yield* faultsOfNames(root, row);
  const named = namedIn(row.evidence).map(({ path }) => path);
  if (row.state === 'met') {
    if (isAboutDocuments && !named.some(isDocument)) yield 'met without the document that meets it';
    if (!isAboutDocuments && !named.some(isTest)) yield 'met without a test that shows it';
    if (!isAboutDocuments && named.every(isTest)) yield 'met without the file that does it';
  } else if (row.evidence.replace(/`[^`]*`/g, '').trim().length < 8) yield 'say why';
}

function* faultsOfSums(text, rows) {
  const sums = /^\*\*(\d+) met, (\d+) not applicable, (\d+) open\*\*, of (\d+)/m.exec(text)?.slice(1).map(Number);
  const counted = [...states.map((state) => rows.filter((row) => row.state === state).length), rows.length];
  if (!sums) yield `${page}: the sums are missing: **${counted[0]} met, ${counted[1]} not applicable, ${counted[2]} open**, of ${counted[3]}`;
  else if (String(sums) !== String(counted)) yield `${page}: the sums say ${sums}, the rows ${counted}`;
}

export function checkAsvs(root, list) {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const text = readFileSync(join(root, page), 'utf8');
  const levels = requirements(list);
  const rows = rowsOf(text);
  const problems = rows.flatMap((row) => {
    const isAboutDocuments = list.documentation.includes(row.number.replace(/\.\d+$/, ''));
    return [...faultsOfRow(root, row, levels.get(row.number), isAboutDocuments)].map((fault) => `${page}:${row.line}: ${row.number}: ${fault}`);
  });
  for (const [number, level] of levels) {
    const times = rows.filter((row) => row.number === number).length;
    if (times !== (level < 3 ? 1 : 0)) problems.push(`${page}: ${number}, of level ${level}, stands there ${times} times`);
  }
  return [...problems, ...faultsOfSums(text, rows)];
}

// libsodium's and OpenSSL's functions by their family: crypto_pwhash_str_alg → crypto_pwhash.
export function checkInventory(root) {
  const text = existsSync(join(root, page)) ? readFileSync(join(root, page), 'utf8') : '';
  const found = new Map();
  for (const file of handwritten(root).filter(({ path }) => path.startsWith('server/'))) {
    for (const match of file.text.matchAll(/\b(crypto_[a-z0-9]+|EVP_[a-z0-9]+|HMAC(?=\()|randombytes(?=_)|cjose_[a-z]+(?=_import|_verify)|fido_[a-z]+(?=_verify|_set_authdata_raw))/g)) {
      if (!found.has(match[1])) found.set(match[1], `${file.path}:${lineOf(file.text, match.index)}`);
    }
  }
  return [...found].filter(([name]) => !text.includes(`\`${name}`)).map(([name, where]) => `${where}: ${name} is not in the inventory of ${page}`);
}
