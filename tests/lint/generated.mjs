// Generated files are committed; this finds those that no longer agree with what they are generated from.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function checkGenerated(root) {
  const generator = 'shared/protocol/generate.mjs';
  if (!existsSync(join(root, generator))) return existsSync(join(root, 'server/protocol/generated')) ? [`${generator} is missing`] : [];
  const run = spawnSync(process.execPath, [generator, '--check'], { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? [] : [`node ${generator} --check: ${(run.stdout + run.stderr).trim()}`];
}
