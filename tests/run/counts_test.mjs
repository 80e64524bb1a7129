import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { countExitCode, countGtest, countPlaywright, countTap, countVitest } from './counts.mjs';
import { runCommand, tail } from './process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'radslag-run-'));
after(() => rmSync(folder, { recursive: true }));

function reportOf(content) {
  const path = join(folder, 'report');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('a report', () => {
  test('of GoogleTest tells passed, failed and skipped apart', () => {
    const test = (name, more) => ({ name, status: 'RUN', result: 'COMPLETED', ...more });
    const report = { testsuites: [{ name: 'Ids', testsuite: [test('a', {}), test('b', { failures: [{}] }), test('c', { result: 'SKIPPED' }), test('d', { status: 'NOTRUN' })] }] };
    assert.deepEqual(countGtest(reportOf(report)), { passed: 1, failed: 1, skipped: 2, problems: ['Ids.b', 'Ids.c (skipped)', 'Ids.d (skipped)'] });
  });

  test('that a crashed program never wrote is no report', () => {
    assert.equal(countGtest(join(folder, 'never')), undefined);
    assert.equal(countTap(reportOf('TAP version 13\nok 1 - began\n')), undefined);
    assert.equal(countVitest(reportOf('{"numPassed')), undefined);
  });

  test("of node's runner is read from its closing lines", () => {
    assert.deepEqual(countTap(reportOf('TAP version 13\nnot ok 1 - b\n# tests 3\n# pass 1\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n')), { passed: 1, failed: 1, skipped: 1, problems: ['b'] });
  });

  test('of vitest counts a file that would not load', () => {
    const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [{ status: 'failed', name: 'broken.test.ts', assertionResults: [] }, { status: 'passed', name: 'a', assertionResults: [{ status: 'passed', fullName: 'a' }] }] };
    assert.deepEqual(countVitest(reportOf(report)), { passed: 1, failed: 1, skipped: 0, problems: ['broken.test.ts'] });
  });

  test('of Playwright counts a flaky test as failed', () => {
    const spec = (title, status) => ({ title, tests: [{ status }] });
    const report = { suites: [{ specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky'), spec('c', 'skipped')] }] }] };
    assert.deepEqual(countPlaywright(reportOf(report)), { passed: 1, failed: 1, skipped: 1, problems: ['b (flaky)', 'c (skipped)'] });
  });

  test('of Playwright says on one line why a test failed', () => {
    const test = { status: 'unexpected', results: [{ errors: [{ message: '\u001b[31mexpected\u001b[39m 1\n  but got 2' }] }] };
    const { problems } = countPlaywright(reportOf({ suites: [{ specs: [{ title: 'a', tests: [test] }] }] }));
    assert.deepEqual(problems, ['a (unexpected): expected 1 but got 2']);
  });

  test('of a plain tool is its exit code', () => {
    assert.equal(countExitCode(undefined, 0).passed, 1);
    assert.equal(countExitCode(undefined, 1).failed, 1);
  });
});

describe('a command', () => {
  test('leaves what it said in its log', async () => {
    const log = join(folder, 'said.log');
    const result = await runCommand({ command: process.execPath, args: ['-e', 'console.log("one\\ntwo"); process.exit(3)'], log });
    assert.equal(result.code, 3);
    assert.equal(tail(log, 1), 'two');
  });

  test('that is not there is a failure with its name', async () => {
    const result = await runCommand({ command: 'no-such-tool', log: join(folder, 'absent.log') });
    assert.equal(result.code, 127);
    assert.match(result.problem, /no-such-tool could not be started/);
  });

  test('that does not end is ended', async () => {
    const result = await runCommand({ command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], log: join(folder, 'slow.log'), timeoutSeconds: 0.3 });
    assert.equal(result.code, 124);
  });
});
