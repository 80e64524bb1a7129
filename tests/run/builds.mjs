// What has to be built before the chosen suites can run. A build that fails is one failed test.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const folderOf = { cpp: 'build', browser: 'build', node: 'build', asan: 'build-asan', fuzz: 'build-asan', tsan: 'build-tsan' };

export function buildSteps(root, suites) {
  const steps = [];
  for (const folder of ['build', 'build-asan', 'build-tsan']) {
    const chosen = suites.filter((suite) => folderOf[suite.group] === folder);
    const targets = new Set(chosen.map((suite) => suite.target).filter(Boolean));
    // Node and browser suites talk to the real binary.
    if (folder === 'build' && existsSync(join(root, 'server/main.cpp'))) targets.add('radslag');
    if (!targets.size) continue;
    steps.push({ name: `build/${folder}`, before: chosen, command: 'ninja', args: ['-C', folder, '-k', '0', '-j', String(cpus().length), ...targets], cwd: root, timeoutSeconds: 3600 });
  }
  if (existsSync(join(root, 'client-web/package.json')) && suites.some((suite) => ['browser', 'node', 'client'].includes(suite.group))) {
    steps.push({ name: 'build/client', before: suites.filter((suite) => ['browser', 'node', 'client'].includes(suite.group)), command: 'npm', args: ['run', '--silent', 'build'], cwd: join(root, 'client-web'), timeoutSeconds: 600 });
  }
  return steps;
}
