// The handwritten files of a tree: what the lints look at. Generated files, fixtures and what others wrote are left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.git', '.tools', 'data', 'generated', 'fixtures', 'corpus', 'vectors', 'test-results']);
const endings = ['.cpp', '.hpp', '.ts', '.svelte', '.mjs', '.js', '.sh', '.css', '.sql', '.cmake'];
const rooms = ['server', 'client-web', 'shared', 'migrations', 'tests', 'bench', 'deploy', 'cmake', '.ci'];
const single = ['dev', 'CMakeLists.txt'];

// [{ path, lines, text }], paths relative to the root with forward slashes.
export function handwritten(root) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(path);
      else if (entry.isFile() && (endings.some((end) => entry.name.endsWith(end)) || !entry.name.includes('.'))) found.push(path);
    }
  };
  for (const room of rooms) if (existsSync(join(root, room))) walk(room);
  found.push(...single.filter((name) => existsSync(join(root, name))));
  return found.sort().map((path) => read(root, path)).filter((file) => !isGenerated(file.text));
}

function read(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
}

function isGenerated(text) {
  return /generated (by|from)|do not edit/i.test(text.slice(0, 300));
}

export function hasEnding(path, ...ends) {
  return ends.some((end) => path.endsWith(end));
}

export function lineOf(text, index) {
  return text.slice(0, index).split('\n').length;
}
