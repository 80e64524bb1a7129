// Runs the suites of this tree and ends with one line, "N passed, N failed", over all of them.
// A suite that should have run and did not (missing tool, nothing built, no test found) is a failure with its name.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSteps } from './builds.mjs';
import { findTool, runCommand, tail } from './process.mjs';
import { collectSuites } from './suites.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const logs = join(root, 'build', 'test-logs');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function report(name, seconds, counts, log) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const words = [`${counts.passed} passed`];
  if (counts.failed) words.push(`${counts.failed} failed`);
  if (counts.skipped) words.push(`${counts.skipped} skipped`);
  console.log(`${counts.failed ? 'FAIL' : 'ok  '} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s  ${words.join(', ')}`);
  if (counts.failed || counts.skipped) {
    for (const problem of counts.problems) console.log(`       ${problem}`);
  }
  if (counts.failed) {
    failures.push(name);
    console.log(tail(log, 60).replace(/^/gm, '     | '));
  }
}

function failure(problem) {
  return { passed: 0, failed: 1, skipped: 0, problems: [problem] };
}

async function runBuild(step) {
  const log = join(logs, `${step.name.replaceAll('/', '-')}.log`);
  const result = await runCommand({ ...step, log });
  if (result.code === 0) console.log(`ok   ${step.name.padEnd(24)} ${result.seconds.toFixed(1).padStart(7)} s`);
  else report(step.name, result.seconds, failure(result.problem ?? `exit code ${result.code}`), log);
}

async function runSuite(suite) {
  const log = join(logs, `${suite.name.replaceAll('/', '-')}.log`);
  const missing = [suite.command, ...(suite.needs ?? [])].find((tool) => !findTool(tool));
  if (missing) return report(suite.name, 0, failure(`did not run: ${missing} is missing`), log);
  if (suite.report) rmSync(suite.report, { force: true });
  if (suite.makes) mkdirSync(suite.makes, { recursive: true });
  const result = await runCommand({ ...suite, log });
  let counts = suite.count(suite.report, result.code) ?? failure(result.problem ?? `ended with exit code ${result.code} and no report`);
  if (result.code !== 0 && counts.failed === 0) {
    counts = { ...counts, failed: 1, problems: [...counts.problems, result.problem ?? `exit code ${result.code}`] };
  }
  if (counts.passed + counts.failed + counts.skipped === 0) counts = failure('ran no test');
  report(suite.name, result.seconds, counts, log);
}

async function runAll(suites, width) {
  const queue = [...suites];
  await Promise.all(Array.from({ length: width }, async () => {
    for (let suite = queue.shift(); suite; suite = queue.shift()) await runSuite(suite);
  }));
}

async function main() {
  const words = process.argv.slice(2);
  const long = words.includes('--long');
  const filter = words.find((word) => !word.startsWith('--'));
  const started = Date.now();
  mkdirSync(logs, { recursive: true });
  const suites = collectSuites(root, logs, { long, filter });
  if (!suites.length) failures.push(`no suite's name contains '${filter}'`);
  const steps = buildSteps(root, suites);
  const of = (...groups) => suites.filter((suite) => groups.includes(suite.group));
  for (const step of steps.filter(({ name }) => !name.startsWith('build/build-'))) await runBuild(step);
  // Two lanes for two cores; the client's suites stay in one, because they write their catalogues in the same place.
  await Promise.all([runAll(of('node', 'client'), 1), runAll(of('cpp'), 1)]);
  // The browser tests measure times, so nothing runs beside them.
  await runAll(of('browser'), 1);
  for (const step of steps.filter(({ name }) => name.startsWith('build/build-'))) await runBuild(step);
  await runAll(of('asan', 'tsan', 'fuzz'), 2);
  if (failures.length) console.log(`\nFailed: ${failures.join(', ')}. Logs: build/test-logs/`);
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = failures.length || total.failed ? 1 : 0;
}

await main();
