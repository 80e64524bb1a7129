// What has to be built before the chosen suites can run. A build that fails is one failed test.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

// Suites of Node that look at the sources alone.
const sourcesOnly = ['node/lint', 'node/run', 'node/protocol'];
const folderOf = { cpp: 'build', browser: 'build', node: 'build', asan: 'build-asan', fuzz: 'build-asan', tsan: 'build-tsan' };

export function buildSteps(root, suites) {
  const steps = [];
  for (const folder of ['build', 'build-asan', 'build-tsan']) {
    const chosen = suites.filter((suite) => folderOf[suite.group] === folder && !sourcesOnly.includes(suite.name));
    const targets = new Set(chosen.map((suite) => suite.target).filter(Boolean));
    // These talk to the real binary.
    if (folder === 'build' && chosen.some(({ group, name }) => group !== 'cpp' || name === 'cpp/cli')) targets.add('radslag');
    if (!targets.size) continue;
    steps.push({ name: `build/${folder}`, command: 'ninja', args: ['-C', folder, '-k', '0', '-j', String(cpus().length), ...targets], cwd: root, timeoutSeconds: 3600 });
  }
  const client = join(root, 'client-web');
  if (existsSync(join(client, 'package.json')) && suites.some(({ group, name }) => ['browser', 'node', 'client'].includes(group) && !sourcesOnly.includes(name))) {
    const scripts = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8')).scripts ?? {};
    // The plain client for the server, and the one with a fake council inside for the client's own browser tests.
    for (const script of ['build', 'build:fake'].filter((name) => scripts[name])) {
      steps.push({ name: script === 'build' ? 'build/client' : 'build/client-fake', command: 'npm', args: ['run', '--silent', script], cwd: client, timeoutSeconds: 600 });
    }
  }
  return steps;
}
