// Reference elections with the values that independent programs computed: from tests/fixtures where the licence allows a copy,
// else from the collection beside the tree, where there is one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const beside = resolve(root, '../shared/reference');

// The folder's path, or undefined where neither place has files of this kind.
export function collection(name, end) {
  return [join(root, 'tests/fixtures', name), join(beside, name)].find((folder) => existsSync(folder) && filesIn(folder, end).length > 0);
}

// Said aloud instead of passed over: these elections were not counted.
export function sayAbsent(name) {
  test(`${name} is absent: its licence forbids a copy in this tree`, (context) => context.diagnostic(`${name} was not counted`));
}

export function filesIn(folder, end) {
  return readdirSync(folder).filter((name) => name.endsWith(end)).sort().map((name) => join(folder, name));
}

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const sibling = (file, end, other) => join(dirname(file), file.split('/').at(-1).replace(end, other));

export function count(file, rule, options = {}) {
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const done = spawnSync(join(root, 'build/radslag'), ['count', file, '--rule', rule, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${file} ${rule}: exit ${done.status}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

// "7/2", "3.50000" and 3 as { n, d }, in lowest terms, exact.
export function fraction(value) {
  const [numerator, denominator = '1'] = String(value).split('/');
  const [whole, decimals = ''] = numerator.split('.');
  let n = BigInt(whole + decimals);
  let d = BigInt(denominator) * 10n ** BigInt(decimals.length);
  const divisor = gcd(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

export const isSame = (left, right) => {
  const [a, b] = [fraction(left), fraction(right)];
  return a.n === b.n && a.d === b.d;
};

function gcd(a, b) {
  while (b) [a, b] = [b, a % b];
  return a || 1n;
}
