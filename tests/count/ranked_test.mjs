// Ranked ballots of the reference collection: Schulze against two independent programs, transferable votes stage by stage.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { collection, count, filesIn, isSame, readJson, sayAbsent, sibling } from './reference.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'radslag-count-'));
after(() => rmSync(scratch, { recursive: true }));

describe('Schulze, random profiles', () => {
  const folder = collection('ranked/schulze', '.json');
  for (const { id, candidates, ballots, expected } of readJson(join(folder, 'fuzz_profiles.json'))) {
    test(id, () => {
      const file = join(scratch, `${id}.ballots.json`);
      writeFileSync(file, JSON.stringify({ candidates, ballots }));
      for (const rule of ['schulze_winning_votes', 'schulze_margins']) {
        const counted = count(file, rule);
        assert.deepEqual(counted.pairwise, expected.pairwise_wins);
        assert.deepEqual(counted.strongest_paths, expected[`${rule}_strongest_paths`]);
        assert.deepEqual(counted.winners, expected[`${rule}_winners`]);
        assert.deepEqual(counted.ranking, expected[rule]);
      }
    });
  }
});

describe('Schulze, Debian’s elections', () => {
  for (const file of filesIn(collection('ranked/schulze', '.json'), '.ballots.json')) {
    test(file.split('/').at(-1), () => {
      const { candidates } = readJson(file);
      const expected = readJson(sibling(file, '.ballots.json', '.condorcetphp.json'));
      const counted = count(file, 'schulze_winning_votes');
      for (const i of candidates.keys()) {
        for (const j of candidates.keys()) if (i !== j) assert.equal(counted.pairwise[i][j], expected.pairwise[`C${i + 1}`].win[`C${j + 1}`]);
      }
      const winner = { debian2007: 'Sam Hocevar', debian2020: 'Jonathan Carter' }[file.split('/').at(-1).split('.')[0]];
      assert.deepEqual(counted.winners.map((index) => candidates[index]), [winner]);
    });
  }
});

const actions = { begin: 'begin', elect: 'elect', transfer: 'transfer', end: 'end' };

// The other program's stages in which votes moved, and ours.
const moved = (stages, action) => stages.filter((stage) => actions[stage.tag] === action);

function compareStages(counted, expected, tolerance) {
  const ours = counted.stages.filter(({ action }) => action.startsWith('transfer'));
  const theirs = moved(expected.stages, 'transfer');
  assert.equal(ours.length, theirs.length);
  for (const [i, { votes, nontransferable }] of theirs.entries()) {
    for (const [candidate, value] of Object.entries(votes)) assert.ok(isNear(ours[i].votes[candidate], value, tolerance), `stage ${i}, candidate ${candidate}: ${ours[i].votes[candidate]}, expected ${value}`);
    assert.ok(isNear(ours[i].exhausted, nontransferable, tolerance), `stage ${i}: ${ours[i].exhausted} exhausted, expected ${nontransferable}`);
  }
}

const decimal = (value) => {
  const [numerator, denominator = '1'] = String(value).split('/');
  return denominator === '1' ? Number(numerator) : Number(BigInt(numerator) * 10n ** 20n / BigInt(denominator)) / 1e20;
};
const isNear = (left, right, tolerance) => (tolerance === 0 ? isSame(left, right) : Math.abs(decimal(left) - decimal(right)) <= tolerance);

for (const name of ['ranked/stv/micro', 'ranked/stv']) {
  const folder = collection(name, '.blt');
  const files = folder ? filesIn(folder, '.blt') : [];
  describe(`transferable votes, ${name}`, () => {
    if (!files.length) sayAbsent(name);
    for (const file of files) {
      const { rules } = readJson(sibling(file, '.blt', '.expected.json'));
      const title = file.split('/').at(-1);
      const elected = (counted, expected) => assert.deepEqual([...counted.elected].sort(), [...expected.elected_ids_in_order].sort());
      test(`${title} scotland, exact to the fifth decimal`, () => {
        const counted = count(file, 'stv_scotland');
        assert.ok(isSame(counted.quota, rules.scotland.quota));
        elected(counted, rules.scotland);
        compareStages(counted, rules.scotland, 0);
      });
      test(`${title} exact fractions, to the twelfth decimal that the other program prints`, () => {
        const counted = count(file, 'stv_wigm');
        assert.ok(isSame(counted.quota, rules.wigm_rational_intquota.quota));
        elected(counted, rules.wigm_rational_intquota);
        compareStages(counted, rules.wigm_rational_intquota, 1e-9);
      });
      test(`${title} Meek`, () => {
        const counted = count(file, 'stv_meek');
        elected(counted, rules.meek_guarded);
        const last = rules.meek_guarded.stages.at(-1);
        for (const [candidate, value] of Object.entries(last.votes)) assert.ok(isNear(counted.stages.at(-1).votes[candidate], value, 1e-9), `${candidate}: ${counted.stages.at(-1).votes[candidate]}, expected ${value}`);
        assert.ok(isNear(counted.quota, last.quota, 1e-9));
      });
    }
  });
}
