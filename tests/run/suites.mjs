// Which suites the tree holds, found by looking: a new test folder is a new suite without a change here.
// A suite is { name, group, command, args, cwd, env, count, report, needs, timeoutSeconds }.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countExitCode, countGtest, countPlaywright, countTap, countVitest } from './counts.mjs';

// Under the address and undefined-behaviour sanitizers by default; --long takes these through the thread sanitizer.
const sanitized = ['base', 'methods', 'protocol', 'store', 'council', 'net'];
const threaded = ['store', 'council', 'registration', 'net', 'laws'];

const strict = {
  ASAN_OPTIONS: 'detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1',
  UBSAN_OPTIONS: 'print_stacktrace=1',
  TSAN_OPTIONS: 'second_deadlock_stack=1',
};

function filesBelow(folder, ends) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/node_modules|\/fixtures?\//.test(path))
    .sort();
}

function testFolders(root) {
  return readdirSync(join(root, 'tests'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function gtestSuites(root, logs) {
  const layers = testFolders(root).filter((name) => filesBelow(join(root, 'tests', name), ['_test.cpp']).length);
  const suite = (group, layer, build) => ({
    name: `${group}/${layer}`,
    group,
    command: join(root, build, `test_${layer}`),
    args: [`--gtest_output=json:${join(logs, `${group}-${layer}.json`)}`, '--gtest_brief=1'],
    cwd: root,
    env: strict,
    report: join(logs, `${group}-${layer}.json`),
    count: countGtest,
    timeoutSeconds: group === 'cpp' ? 300 : 900,
    target: `test_${layer}`,
  });
  return [
    ...layers.map((layer) => suite('cpp', layer, 'build')),
    ...layers.filter((layer) => sanitized.includes(layer)).map((layer) => suite('asan', layer, 'build-asan')),
    ...layers.filter((layer) => threaded.includes(layer)).map((layer) => suite('tsan', layer, 'build-tsan')),
  ];
}

// Node's own runner: every folder of tests/ that has *_test.mjs (lint, verifier, deploy, run …).
function nodeSuites(root, logs) {
  return testFolders(root).flatMap((folder) => {
    const files = filesBelow(join(root, 'tests', folder), ['_test.mjs']);
    if (!files.length) return [];
    const report = join(logs, `node-${folder}.tap`);
    const reporters = ['--test-reporter=tap', `--test-reporter-destination=${report}`, '--test-reporter=spec', '--test-reporter-destination=stdout'];
    return [{ name: `node/${folder}`, group: 'node', command: process.execPath, args: ['--test', '--test-concurrency=1', ...reporters, ...files], cwd: root, report, count: countTap, timeoutSeconds: 600 }];
  });
}

function clientSuites(root, logs) {
  const client = join(root, 'client-web');
  if (!existsSync(join(client, 'package.json'))) return [];
  const scripts = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8')).scripts ?? {};
  const suites = [];
  if (scripts.check) suites.push({ name: 'client/check', group: 'client', command: 'npm', args: ['run', '--silent', 'check'], cwd: client, count: countExitCode });
  if (filesBelow(join(client, 'src'), ['.test.ts']).length || filesBelow(join(client, 'tests'), ['.test.ts']).length) {
    const report = join(logs, 'client-unit.json');
    suites.push({ name: 'client/unit', group: 'client', command: 'npx', args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], cwd: client, report, count: countVitest });
  }
  if (scripts.budget) suites.push({ name: 'client/budget', group: 'client', command: 'npm', args: ['run', '--silent', 'budget'], cwd: client, count: countExitCode });
  return suites;
}

// Playwright comes with the client's packages, wherever the tests lie: client-web/ tries the client against its own fake
// council, tests/browser/ the whole of it.
function browserSuites(root, logs) {
  const modules = join(root, 'client-web/node_modules');
  return ['client-web', 'tests/browser'].flatMap((folder) => {
    const config = ['ts', 'mjs'].map((end) => join(root, folder, `playwright.config.${end}`)).find((path) => existsSync(path));
    if (!config) return [];
    const report = join(logs, `browser-${folder.replace('/', '-')}.json`);
    return [{
      name: `browser/${folder === 'client-web' ? 'client' : 'council'}`,
      group: 'browser',
      command: join(modules, '.bin/playwright'),
      args: ['test', '--config', config, '--reporter=list,json'],
      cwd: dirname(config),
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_PATH: modules },
      needs: ['chromium'],
      report,
      count: countPlaywright,
      timeoutSeconds: 900,
    }];
  });
}

// libFuzzer targets, tests/fuzz/<layer>/NAME_fuzz.cpp: a few seconds each from the committed corpus, ten minutes with --long.
function fuzzSuites(root, long) {
  return filesBelow(join(root, 'tests/fuzz'), ['_fuzz.cpp']).map((path) => {
    const name = path.split('/').pop().replace('_fuzz.cpp', '');
    const seconds = long ? 600 : 8;
    const corpus = join(root, 'build-asan', 'corpus', name);
    const seeds = join(root, 'tests/fuzz/corpus', name);
    const folders = existsSync(seeds) ? [corpus, seeds] : [corpus];
    return { name: `fuzz/${name}`, group: 'fuzz', command: join(root, 'build-asan', `fuzz_${name}`), args: [`-max_total_time=${seconds}`, '-timeout=5', '-max_len=65536', '-print_final_stats=1', `-artifact_prefix=${corpus}-`, ...folders], makes: corpus, cwd: root, env: strict, count: countExitCode, timeoutSeconds: seconds + 120, target: `fuzz_${name}` };
  });
}

export function collectSuites(root, logs, { long, filter }) {
  const all = [...nodeSuites(root, logs), ...gtestSuites(root, logs), ...clientSuites(root, logs), ...browserSuites(root, logs), ...fuzzSuites(root, long)];
  return all.filter((suite) => (long || suite.group !== 'tsan') && (!filter || suite.name.includes(filter)));
}
