// Every participatory budget of the reference collection, by every rule that an independent program counted it with.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { collection, count, filesIn, isSame, readJson, sayAbsent, sibling } from './reference.mjs';

const rules = { mes_cost: 'mes_cost', mes_card: 'mes_card', mes_points: 'mes_points' };

// "mes_cost__add1_integralstart__lexico" → how it is asked for here. Undefined for what is no rule of ours (the optimum).
function asked(name, expected) {
  const [rule, ...rest] = name.split('__');
  if (rule.startsWith('max_welfare')) return undefined;
  const ties = rest.at(-1);
  if (!(rule in rules)) return { rule, options: { ties } };
  const options = { ties, completion: rest[0].replace('_integralstart', '') };
  if (options.completion.startsWith('add1')) options.increment = expected.increment;
  if (rest[0].endsWith('_integralstart')) options.start = 'integral';
  return { rule, options };
}

function compare(counted, expected) {
  assert.deepEqual(counted.winners, expected.winners);
  assert.ok(isSame(counted.total_cost, expected.total_cost), `total ${counted.total_cost}, expected ${expected.total_cost}`);
  if (expected.ties_encountered && expected.increment === undefined) {
    assert.deepEqual(counted.ties.map(({ projects }) => [...projects].sort()), expected.ties_encountered.map((tie) => [...tie].sort()));
  }
  for (const [i, [project, rho]] of (expected.rho_exact ?? []).entries()) {
    assert.equal(counted.selections[i].project, project);
    assert.ok(isSame(counted.selections[i].rho, rho), `rho of ${project}: ${counted.selections[i].rho}, expected ${rho}`);
  }
  if (expected.sum_leftover !== undefined) assert.ok(isSame(counted.leftover, expected.sum_leftover));
}

for (const name of ['pb/micro', 'pb/mit', 'pb/gpl']) {
  const folder = collection(name, '.pb');
  describe(name, () => {
    if (!folder) sayAbsent(name);
    for (const file of folder ? filesIn(folder, '.pb') : []) {
      const reference = readJson(sibling(file, '.pb', '.pabutools.json'));
      for (const [result, expected] of Object.entries(reference.results)) {
        const question = expected.winners && asked(result, expected);
        if (question) test(`${reference.file} ${result}`, () => compare(count(file, question.rule, question.options), expected));
      }
      const exact = sibling(file, '.pb', '.add1_exact_check.json');
      if (existsSync(exact)) {
        test(`${reference.file}: the last endowment of add1, and the outcome there`, () => {
          const { endowment_final, runs } = readJson(exact);
          const counted = count(file, 'mes_cost', { completion: 'add1', start: 'integral', exhaustive: 'all', ties: 'votes_cost_lexico' });
          assert.ok(isSame(counted.endowment, endowment_final));
          assert.deepEqual(counted.winners, runs.final.winners);
        });
      }
      if (reference.meta_rule === 'equalshares/add1') {
        test(`${reference.file}: the official outcome`, () => {
          const { winners } = count(file, 'mes_cost', { completion: 'add1', exhaustive: 'off', start: 'integral', ties: 'votes_cost_lexico' });
          assert.deepEqual([...winners].sort(), [...reference.official_selected].sort());
        });
      }
    }
  });
}
