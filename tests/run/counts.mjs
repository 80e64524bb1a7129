// Reads what each kind of test runner reports into { passed, failed, skipped, problems: [names] }.
import { existsSync, readFileSync } from 'node:fs';

const none = () => ({ passed: 0, failed: 0, skipped: 0, problems: [] });

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function parsed(path) {
  try {
    return JSON.parse(read(path) ?? '');
  } catch {
    return undefined;
  }
}

// GoogleTest, --gtest_output=json:FILE
export function countGtest(path) {
  const report = parsed(path);
  if (!report) return undefined;
  const counts = none();
  for (const group of report.testsuites) {
    for (const test of group.testsuite) {
      const name = `${group.name}.${test.name}`;
      if (test.failures?.length) {
        counts.failed += 1;
        counts.problems.push(name);
      } else if (test.status !== 'RUN' || test.result === 'SKIPPED') {
        counts.skipped += 1;
        counts.problems.push(`${name} (skipped)`);
      } else {
        counts.passed += 1;
      }
    }
  }
  return counts;
}

// node --test --test-reporter=tap: its closing "# pass N" lines count leaves and suites alike.
export function countTap(path) {
  const text = read(path);
  if (!text || !/^# tests \d+/m.test(text)) return undefined;
  const total = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)`, 'm'))?.[1] ?? 0);
  const problems = [...text.matchAll(/^\s*not ok \d+ - (.*)$/gm)].map((match) => match[1]);
  return { passed: total('pass'), failed: total('fail') + total('cancelled'), skipped: total('skipped') + total('todo'), problems };
}

// vitest --reporter=json --outputFile=FILE
export function countVitest(path) {
  const report = parsed(path);
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const problems = tests.filter((test) => test.status !== 'passed').map((test) => `${test.fullName} (${test.status})`);
  // A file that fails to load has no tests of its own, and must not pass as nothing.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    problems: [...problems, ...broken.map((file) => file.name)],
  };
}

// Why a browser test failed, on one line, without the colours.
function firstError(test) {
  const message = test.results?.flatMap((result) => result.errors ?? [])[0]?.message;
  return message ? `: ${message.replace(/\u001b\[[0-9;]*m/g, '').replace(/\s+/g, ' ').slice(0, 400)}` : '';
}

// playwright test --reporter=json, PLAYWRIGHT_JSON_OUTPUT_NAME=FILE. A flaky test is a failed one.
export function countPlaywright(path) {
  const report = parsed(path);
  if (!report) return undefined;
  const counts = none();
  const walk = (group) => {
    for (const spec of group.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected') counts.passed += 1;
        else if (test.status === 'skipped') counts.skipped += 1;
        else counts.failed += 1;
        if (test.status !== 'expected') counts.problems.push(`${spec.title} (${test.status})${firstError(test)}`);
      }
    }
    for (const inner of group.suites ?? []) walk(inner);
  };
  for (const group of report.suites) walk(group);
  counts.failed += report.errors?.length ?? 0;
  return counts;
}

// A tool whose only report is its exit code counts as one test.
export function countExitCode(_path, code) {
  return code === 0 ? { ...none(), passed: 1 } : { ...none(), failed: 1 };
}
