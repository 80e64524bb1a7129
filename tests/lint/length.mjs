// Short things must not creep up: files of at most 400 lines (nine in ten under 250, half about 100), functions of at most 60.
// ratchet.json lists what stands above the limit today; what it lists may only shrink, and nothing may be added.
import { readFileSync } from 'node:fs';
import { cppFunction, functionsOf, scriptFunction } from './functions.mjs';
import { handwritten, hasEnding } from './tree.mjs';

export const limits = { file: 400, p90: 250, median: 110, function: 60 };

export function readRatchet(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function measureFiles(root) {
  const files = handwritten(root).filter(({ path }) => !hasEnding(path, '.sql'));
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  const longest = files.reduce((worst, file) => (file.lines > worst.lines ? file : worst), { lines: 0, path: '' });
  return { files, count: files.length, median: at(0.5), p90: at(0.9), longest };
}

function longFunctions(file) {
  const detect = hasEnding(file.path, '.cpp', '.hpp') ? cppFunction : hasEnding(file.path, '.ts', '.mjs', '.js', '.svelte') ? scriptFunction : undefined;
  if (!detect) return [];
  return functionsOf(file.text, detect)
    .filter(({ lines }) => lines > limits.function)
    .map(({ name, lines }) => ({ key: `${file.path} ${name}`, lines }));
}

// Compares what is too long with what the ratchet allows; also says when the ratchet can be tightened.
function compare(found, allowed, limit) {
  const problems = [];
  for (const { key, lines } of found) {
    if (allowed[key] === undefined) problems.push(`${key}: ${lines} lines, at most ${limit}`);
    else if (lines > allowed[key]) problems.push(`${key}: grew from ${allowed[key]} to ${lines} lines`);
    else if (lines < allowed[key]) problems.push(`${key}: shrank to ${lines} lines; write that into tests/lint/ratchet.json`);
  }
  const stillLong = new Set(found.map(({ key }) => key));
  for (const key of Object.keys(allowed)) if (!stillLong.has(key)) problems.push(`${key}: within the limit now; remove it from tests/lint/ratchet.json`);
  return problems;
}

export function checkLength(root, ratchet) {
  const { files, median, p90 } = measureFiles(root);
  const problems = compare(files.filter(({ lines }) => lines > limits.file).map(({ path, lines }) => ({ key: path, lines })), ratchet.files, limits.file);
  problems.push(...compare(files.flatMap(longFunctions), ratchet.functions, limits.function));
  if (p90 > limits.p90) problems.push(`nine files in ten are under ${p90} lines, should be ${limits.p90}`);
  if (median > limits.median) problems.push(`the median file has ${median} lines, should be at most ${limits.median}`);
  return problems;
}
