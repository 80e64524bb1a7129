// Every lint twice: it finds nothing in this tree, and it sees the violation in a small tree made to have one.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkGenerated } from './generated.mjs';
import { checkClientLayers, checkServerLayers } from './layers.mjs';
import { checkLength, measureFiles, readRatchet } from './length.mjs';
import { checkPatterns } from './patterns.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const ratchet = readRatchet(join(here, 'ratchet.json'));
const nothingAllowed = { files: {}, functions: {} };

function inTree(files, check) {
  const tree = mkdtempSync(join(tmpdir(), 'radslag-lint-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return check(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function finds(files, check, expected) {
  const problems = inTree(files, check);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
}

const clean = (problems) => assert.deepEqual(problems, [], `\n${problems.join('\n')}`);
const body = (lines) => Array.from({ length: lines }, (_, i) => `  step(${i});`).join('\n');

describe('this tree', () => {
  test('server layers include only what stands below them', () => clean(checkServerLayers(root)));
  test('client layers import only what stands below them', () => clean(checkClientLayers(root)));
  test('files and functions are short', () => {
    const { count, median, p90, longest } = measureFiles(root);
    console.log(`handwritten files: ${count}, median ${median}, p90 ${p90}, longest ${longest.lines} (${longest.path})`);
    clean(checkLength(root, ratchet));
  });
  test('nothing forbidden stands in the code', () => clean(checkPatterns(root)));
  test('generated files agree with their source', () => clean(checkGenerated(root)));
});

describe('the layer lint sees', () => {
  test('mathematics that reach for the database', () => finds({ 'server/methods/tree.cpp': '#include "store/database.hpp"\n' }, checkServerLayers, /tree\.cpp:1: methods may not include store/));
  test('a feature that includes another', () => finds({ 'server/council/ballot/rules.cpp': '\n#include "council/meeting/facts.hpp"\n' }, checkServerLayers, /rules\.cpp:2: the feature council\/ballot includes another/));
  test('Asio outside net', () => finds({ 'server/cli/serve.cpp': '#include <boost/asio/io_context.hpp>\n' }, checkServerLayers, /only/));
  test('Asio in a header of net', () => finds({ 'server/net/session.hpp': '#include <boost/beast/core.hpp>\n' }, checkServerLayers, /only/));
  test('net that knows a feature', () => finds({ 'server/net/hub.cpp': '#include "council/initiative/facts.hpp"\n' }, checkServerLayers, /net may not include/));
  test('a room that nobody has placed', () => finds({ 'server/extras/a.cpp': '#include "base/id.hpp"\n' }, checkServerLayers, /does not know/));
  test('and accepts what is allowed', () => clean(inTree({ 'server/net/hub.cpp': '#include <boost/asio/post.hpp>\n#include "registration/features.hpp"\n', 'server/main.cpp': '#include "cli/commands.hpp"\n' }, checkServerLayers)));
  test('a client store that imports a screen', () => finds({ 'client-web/src/state/store.ts': "import { Home } from '../screens/Home';\n" }, checkClientLayers, /state may not import screens/));
});

describe('the length lint sees', () => {
  const check = (allowed) => (tree) => checkLength(tree, allowed);
  // Short files around the long one, so that only the limit under test is broken.
  const others = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`server/base/a${i}.cpp`, 'int a;\n']));

  test('a file over 400 lines', () => finds({ ...others, 'server/base/long.cpp': 'int a;\n'.repeat(401) }, check(nothingAllowed), /401 lines, at most 400/));
  test('a C++ function over 60 lines', () => finds({ ...others, 'server/base/long.cpp': `namespace a {\nint Thing::grow(int b) const {\n${body(60)}\n}\n}\n` }, check(nothingAllowed), /Thing::grow: 62 lines/));
  test('a TypeScript function over 60 lines', () => finds({ ...others, 'client-web/src/a.ts': `export function grow(): void {\n${body(60)}\n}\n` }, check(nothingAllowed), /grow: 62 lines/));
  test('no function in a long class or a long SQL text', () => clean(inTree({ ...others, 'server/base/a.hpp': `struct A {\n${'  int b();\n'.repeat(70)}};\nconst char* sql = R"sql({\n${'{\n'.repeat(70)})sql";\n` }, check(nothingAllowed))));
  test('a listed function that grew', () => finds({ ...others, 'server/base/long.cpp': `int grow() {\n${body(60)}\n}\n` }, check({ files: {}, functions: { 'server/base/long.cpp grow': 61 } }), /grew from 61 to 62/));
  test('a listed function that shrank, so that the list follows', () => finds({ ...others, 'server/base/long.cpp': `int grow() {\n${body(60)}\n}\n` }, check({ files: {}, functions: { 'server/base/long.cpp grow': 70 } }), /shrank to 62/));
  test('a listed function that is gone', () => finds(others, check({ files: {}, functions: { 'server/base/gone.cpp grow': 70 } }), /remove it/));
  test('a tree whose files are long in general', () => assert.ok(inTree({ 'server/base/a.cpp': 'int a;\n'.repeat(260), 'server/base/b.cpp': 'int a;\n'.repeat(260) }, check(nothingAllowed)).length >= 1));
});

describe('the pattern lint sees', () => {
  const cases = {
    'unfinished work': ['server/base/a.cpp', '// FIXME later\n', /unfinished/],
    'a disabled C++ test': ['tests/base/a_test.cpp', 'TEST(Ids, DISABLED_works) {}\n', /skipped test/],
    'a skipped browser test': ['client-web/tests/a.spec.ts', "test.skip('works', () => {});\n", /skipped test/],
    'a sleep in a test': ['tests/net/a_test.cpp', 'std::this_thread::sleep_for(1s);\n', /sleeping test/],
    'a JSON tree of outside input': ['server/net/a.cpp', 'auto v = nlohmann::json::parse(body);\n', /JSON tree/],
    'glued SQL': ['server/store/a.cpp', 'run(fmt::format("SELECT {}", name));\n', /glued SQL/],
    'a type that says nothing': ['server/net/a.hpp', 'class SessionManager;\n', /vague name/],
    'a file that says nothing': ['server/base/string_utils.hpp', 'int a;\n', /vague name/],
    'a program that is started': ['server/net/a.cpp', 'const int ended = std::system(command.c_str());\n', /shell/],
    'numbers that can be guessed': ['server/identity/a.cpp', 'std::mt19937_64 random(7);\nauto next = std::mt19937_64(7);\n', /weak random/],
    'C without bounds': ['server/base/a.cpp', 'strcpy(to, from);\n', /unbounded C/],
    'a format that comes from outside': ['server/net/a.cpp', 'auto t = fmt::format(fmt::runtime(text), 1);\n', /format at run time/],
    'an expression that backtracks': ['server/search/a.cpp', 'const std::regex wanted(query);\n', /backtracking/],
    'a text that is run': ['client-web/src/a.ts', 'eval(text);\n', /dynamic code/],
    'a text that becomes HTML': ['client-web/src/A.svelte', '<p>{@html text}</p>\n', /HTML from text/],
    'something of another host': ['client-web/src/A.svelte', '<img src="https://tracker.example/x.png" alt="" />\n', /foreign address/],
    'any in the client': ['client-web/src/a.ts', 'const a: any = 1;\n', /untyped/],
  };
  for (const [name, [path, text, expected]] of Object.entries(cases)) test(name, () => finds({ [path]: text }, checkPatterns, expected));
});

describe('the drift lint sees', () => {
  test('a generator that reports a difference', () => finds({ 'shared/protocol/generate.mjs': "console.log('differs'); process.exit(1);\n" }, checkGenerated, /differs/));
  test('generated files without a generator', () => finds({ 'server/protocol/generated/types.hpp': '' }, checkGenerated, /missing/));
});
