// The page that answers the ASVS: sound in this tree, and each of its faults is seen in a small one.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAsvs, checkInventory, requirements } from './asvs.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const standard = JSON.parse(readFileSync(join(here, 'asvs.json'), 'utf8'));
const clean = (problems) => assert.deepEqual(problems, [], `\n${problems.join('\n')}`);

describe('this tree', () => {
  test('the list has as many requirements of each level as the standard', () => {
    const levels = [...requirements(standard).values()];
    for (const [level, count] of Object.entries(standard.counts)) assert.equal(levels.filter((each) => each === Number(level)).length, count, `level ${level}`);
  });
  test('every requirement of levels 1 and 2 is answered, and what the answers name exists', () => clean(checkAsvs(root, standard)));
  test('the inventory names every cryptographic function', () => clean(checkInventory(root)));
});

describe('the ASVS lint sees', () => {
  const list = { levels: { '1.1': '12', '2.1': '13' }, documentation: ['2.1'] };
  const rows = {
    '1.1.1': '| 1.1.1 | 1 | words | met | `server/a.cpp`; `tests/a_test.cpp#that_it_works` |',
    '1.1.2': '| 1.1.2 | 2 | words | n/a | there is nothing of the kind here |',
    '2.1.1': '| 2.1.1 | 1 | words | met | `docs/A.md` |',
  };
  const sums = '**2 met, 1 not applicable, 0 open**, of 3';
  const inTree = (lines, check) => {
    const tree = mkdtempSync(join(tmpdir(), 'radslag-asvs-'));
    try {
      const files = { 'server/a.cpp': 'crypto_box_easy();\n', 'tests/a_test.cpp': 'TEST(A, that_it_works) {}\n', 'docs/A.md': '', 'docs/SECURITY.md': `${lines.join('\n')}\n` };
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(tree, path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
      return check(tree);
    } finally {
      rmSync(tree, { recursive: true });
    }
  };
  const found = (changed, sum = sums) => inTree([sum, ...Object.values({ ...rows, ...changed })], (tree) => checkAsvs(tree, list));
  const sees = (changed, expected, sum = sums) => assert.match(found(changed, sum).join('\n'), expected);

  test('nothing where all is well', () => clean(found({})));
  test('a requirement that is left out', () => sees({ '1.1.2': '' }, /1\.1\.2, of level 2, stands there 0 times/));
  test('one that stands twice', () => sees({ extra: rows['1.1.2'] }, /1\.1\.2, of level 2, stands there 2 times/));
  test('one of another level', () => sees({ '1.1.2': rows['1.1.2'].replace('| 2 |', '| 1 |') }, /its level is 2/));
  test('one of level 3, or of no standard', () => sees({ extra: '| 2.1.2 | 3 | words | n/a | we do not go so far |', more: '| 9.9.9 | 1 | words | n/a | there is no such thing |' }, /of level 3, stands there 1 times[\s\S]*|no such requirement/));
  test('a state of its own', () => sees({ '1.1.2': rows['1.1.2'].replace('n/a', 'nearly') }, /"nearly" is none of/));
  test('a file that is gone', () => sees({ '1.1.1': rows['1.1.1'].replace('server/a.cpp', 'server/b.cpp') }, /server\/b\.cpp does not exist/));
  test('a test that is gone from its file', () => sees({ '1.1.1': rows['1.1.1'].replace('that_it_works', 'that_it_flies') }, /does not hold "that_it_flies"/));
  test('met without a test', () => sees({ '1.1.1': rows['1.1.1'].replace(/; .*#that_it_works`/, '') }, /without a test/));
  test('met by a test of nothing', () => sees({ '1.1.1': rows['1.1.1'].replace('`server/a.cpp`; ', '') }, /without the file that does it/));
  test('a document that nobody names', () => sees({ '2.1.1': '| 2.1.1 | 1 | words | met | written down somewhere |' }, /without the document/));
  test('a reason that is none', () => sees({ '1.1.2': '| 1.1.2 | 2 | words | open | no |' }, /say why/));
  test('sums that are not the rows', () => sees({}, /the sums say 3,1,0,4, the rows 2,1,0,3/, '**3 met, 1 not applicable, 0 open**, of 4'));
  test('a cryptographic function that the inventory does not name', () => assert.match(inTree([], checkInventory).join(), /crypto_box is not in the inventory/));
});
