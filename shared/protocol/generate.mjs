// Writes the protocol's types and decoders from its model; `--check` changes nothing and exits 1 when a file is not as it
// would be written. Node 20, no dependencies. The model's format: shared/protocol/README.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCpp } from './generator/cpp.mjs';
import { generateDocs } from './generator/docs.mjs';
import { loadModel, ModelError } from './generator/model.mjs';
import { generateTypeScript } from './generator/typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// What the client's frame, home and list read: their tables come with the first view, all others beside the first screen
// that needs them. A row that is missing here is shown a moment later, no more.
const firstRows = [
  'account', 'account_notice', 'council_card', 'council', 'category', 'area', 'data_rules', 'persona', 'membership', 'inbox_item', 'my_consent', 'my_suspension', 'hidden_name',
  'initiative_card', 'initiative_tally', 'my_initiative', 'my_support',
];

// The product's protocol, and a small one with one of everything, which the tests of the runtime and the vectors use.
const targets = [
  {
    model: 'shared/protocol/model', namespace: 'radslag::protocol', include: 'protocol/generated', cpp: 'server/protocol/generated',
    typescript: 'client-web/src/protocol/generated', runtime: '..', docs: 'docs/PROTOCOL.md', firstRows,
  },
  {
    model: 'tests/protocol/sample/model', namespace: 'radslag::protocol::sample', include: 'protocol/sample/generated', cpp: 'tests/protocol/sample/generated',
    typescript: 'client-web/src/protocol/sample/generated', runtime: '../..', firstRows: ['sample_card'],
  },
];

function outputs(target) {
  const model = loadModel(join(root, target.model));
  const reasons = readFileSync(join(root, 'server/base/refusal.hpp'), 'utf8');
  return [...generateCpp(model, target), ...generateTypeScript(model, target, reasons), ...(target.docs ? generateDocs(model, target, reasons) : [])];
}

// Files in the generated folders that nothing writes any more.
function leftovers(target, files) {
  const written = new Set(files.map(({ path }) => path));
  const present = [target.cpp, target.typescript].filter((folder) => existsSync(join(root, folder))).flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  return present.filter((path) => !written.has(path));
}

function drifted({ path, text }) {
  const full = join(root, path);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
}

function run(isCheck) {
  let differences = 0;
  for (const target of targets) {
    const files = outputs(target);
    for (const file of files.filter(drifted)) {
      differences += 1;
      console.log(`${isCheck ? 'differs' : 'written'}: ${file.path}`);
      if (isCheck) continue;
      mkdirSync(dirname(join(root, file.path)), { recursive: true });
      writeFileSync(join(root, file.path), file.text);
    }
    for (const path of leftovers(target, files)) {
      differences += 1;
      console.log(`${isCheck ? 'not generated any more' : 'removed'}: ${path}`);
      if (!isCheck) rmSync(join(root, path));
    }
  }
  return isCheck && differences > 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof ModelError)) throw error;
  console.error(`The model is wrong: ${error.message}`);
  process.exitCode = 1;
}
