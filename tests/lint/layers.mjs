// The only allowed directions between the layers of server/ and of client-web/src. A linker would accept any of them.
import { dirname, join, normalize } from 'node:path';
import { handwritten, hasEnding, lineOf } from './tree.mjs';

const core = ['base', 'methods', 'protocol', 'store', 'council/core'];
const services = ['identity', 'mail', 'documents', 'search', 'uploads', 'operating'];
const serverMayInclude = {
  base: [],
  methods: ['base'],
  protocol: ['base'],
  store: ['base'],
  'council/core': core,
  'council/*': core,
  mail: core,
  documents: core,
  search: core,
  uploads: core,
  // Tells operators of a backup that failed the way an account's owner is told.
  operating: [...core, 'identity', 'mail'],
  // A link to sign in or to confirm an address goes out by mail.
  identity: [...core, 'mail'],
  registration: [...core, 'council/*', ...services],
  // What a feature is, net learns from registration alone.
  net: [...core, ...services, 'registration'],
  cli: [...core, 'council/*', ...services, 'registration', 'net'],
  main: [...core, 'council/*', ...services, 'registration', 'net', 'cli'],
};

// The room of a path below server/, with a feature's own name: council/initiative/rules.cpp → council/initiative.
function roomOf(path) {
  const parts = path.split('/');
  if (parts.length === 1) return 'main';
  return parts[0] === 'council' && parts.length > 2 ? `council/${parts[1]}` : parts[0];
}

function kindOf(room) {
  return room.startsWith('council/') && room !== 'council/core' ? 'council/*' : room;
}

function includeProblem(from, to) {
  if (from === to) return undefined;
  const allowed = serverMayInclude[kindOf(from)];
  if (!allowed) return `server/${from} is a room that tests/lint/layers.mjs does not know`;
  if (kindOf(from) === 'council/*' && kindOf(to) === 'council/*') return `the feature ${from} includes another feature, ${to}`;
  return allowed.includes(kindOf(to)) ? undefined : `${from} may not include ${to}`;
}

export function checkServerLayers(root) {
  const problems = [];
  for (const file of handwritten(root).filter(({ path }) => path.startsWith('server/') && hasEnding(path, '.cpp', '.hpp'))) {
    const own = file.path.slice('server/'.length);
    for (const match of file.text.matchAll(/^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]/gm)) {
      const where = `${file.path}:${lineOf(file.text, match.index)}`;
      const included = match[2];
      if (/^boost\/(asio|beast)/.test(included) && !/^net\/.*\.cpp$/.test(own)) problems.push(`${where}: ${included} belongs in server/net/*.cpp only`);
      if (match[1] !== '"') continue;
      const target = included.startsWith('.') ? normalize(join(dirname(own), included)) : included;
      if (!target.includes('/')) continue;
      const problem = includeProblem(roomOf(own), roomOf(target));
      if (problem) problems.push(`${where}: ${problem}`);
    }
  }
  return problems;
}

// protocol ← sync ← state ← screens. What stands beside them (components, catalogues) may be used by screens only or is free.
const clientOrder = ['protocol', 'sync', 'state', 'screens'];

export function checkClientLayers(root) {
  const problems = [];
  for (const file of handwritten(root).filter(({ path }) => path.startsWith('client-web/src/') && hasEnding(path, '.ts', '.svelte'))) {
    const own = file.path.slice('client-web/src/'.length);
    const from = clientOrder.indexOf(own.split('/')[0]);
    if (from < 0 || own.endsWith('.test.ts')) continue;
    for (const match of file.text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (!match[1].startsWith('.')) continue;
      const target = normalize(join(dirname(own), match[1])).split('/')[0];
      if (clientOrder.indexOf(target) > from) problems.push(`${file.path}:${lineOf(file.text, match.index)}: ${clientOrder[from]} may not import ${target}`);
    }
  }
  return problems;
}
