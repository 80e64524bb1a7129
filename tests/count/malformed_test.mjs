// What is no election is refused by `radslag count`: its line, its column, what was expected, nothing on standard output.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from './reference.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'radslag-malformed-'));
after(() => rmSync(scratch, { recursive: true }));

// Text with bytes that are no UTF-8: "\xff" stands for that byte.
const bytes = (text) => Buffer.concat(text.split('\xff').flatMap((part, i) => (i ? [Buffer.from([0xff]), Buffer.from(part)] : [Buffer.from(part)])));

function refuses(name, rule, rows, more = []) {
  describe(`${name} --rule ${rule}`, () => {
    for (const [why, text, place, words] of rows) {
      test(why, () => {
        const file = join(scratch, name);
        writeFileSync(file, bytes(text));
        const { status, stdout, stderr } = spawnSync(join(root, 'build/radslag'), ['count', file, '--rule', rule, ...more], { encoding: 'utf8', timeout: 20_000 });
        assert.equal(status, 1, stderr);
        assert.equal(stdout, '');
        assert.ok(stderr.includes(`${file}:${place}: `), stderr);
        assert.ok(stderr.includes(words), stderr);
        assert.equal(stderr.trim().split('\n').length, 1, stderr);
      });
    }
  });
}

const meta = 'META\nkey;value\nbudget;100\nvote_type;approval\n';
const projects = `${meta}PROJECTS\nproject_id;cost\na;10\nb;20\n`;
const points = `${projects.replace('approval', 'cumulative')}VOTES\nvoter_id;vote;points\n`;
refuses('wrong.pb', 'mes_cost', [
  ['an empty file', '', '1:1', 'META'],
  ['no sections', 'hello\n', '1:1', 'expected META'],
  ['a picture', '\xff\xffPNG\n', '1:1', 'not UTF-8'],
  ['META alone', 'META\n', '2:1', 'PROJECTS'],
  ['no votes section', projects, '9:1', 'VOTES'],
  ['votes before projects', `${meta}VOTES\n`, '5:1', 'in this order'],
  ['projects twice', `${projects}PROJECTS\n`, '9:1', 'in this order'],
  ['no value column', 'META\nkey\n', '2:1', 'needs a column value'],
  ['three cells in META', 'META\nkey;value\nbudget;1;2\n', '3:1', 'expected key;value'],
  ['a key twice', 'META\nkey;value\nbudget;1\nbudget;1\n', '4:1', 'twice'],
  ['no budget', 'META\nkey;value\nvote_type;approval\nPROJECTS\n', '4:1', 'no budget'],
  ['no vote type', 'META\nkey;value\nbudget;1\nPROJECTS\n', '4:1', 'no vote_type'],
  ['a budget in words', 'META\nkey;value\nbudget;mycket\nvote_type;approval\nPROJECTS\n', '3:8', 'budget must be'],
  ['a negative budget', 'META\nkey;value\nbudget;-1\nvote_type;approval\nPROJECTS\n', '3:8', 'budget must be'],
  ['a budget with spaces', 'META\nkey;value\nbudget;1 000\nvote_type;approval\nPROJECTS\n', '3:8', 'budget must be'],
  ['a budget too large', 'META\nkey;value\nbudget;99999999999999999999\nvote_type;approval\nPROJECTS\n', '3:8', 'budget must be'],
  ['an unknown vote type', 'META\nkey;value\nbudget;1\nvote_type;loud\nPROJECTS\n', '4:11', 'vote_type must be'],
  ['no cost column', `${meta}PROJECTS\nproject_id;name\n`, '6:1', 'needs a column cost'],
  ['a column twice', `${meta}PROJECTS\nproject_id;cost;cost\n`, '6:17', 'twice'],
  ['a nameless column', `${meta}PROJECTS\nproject_id;;cost\n`, '6:12', 'without a name'],
  ['a cost in thousands', `${meta}PROJECTS\nproject_id;cost\na;1,000\n`, '7:3', 'cost must be'],
  ['a cost with an exponent', `${meta}PROJECTS\nproject_id;cost\na;1e3\n`, '7:3', 'cost must be'],
  ['a cost over nothing', `${meta}PROJECTS\nproject_id;cost\na;1/0\n`, '7:3', 'cost must be'],
  ['no cost', `${meta}PROJECTS\nproject_id;cost\na;\n`, '7:3', 'cost must be'],
  ['a project without an id', `${meta}PROJECTS\nproject_id;cost\n;5\n`, '7:1', 'project_id'],
  ['a comma in an id', `${meta}PROJECTS\nproject_id;cost\n"a,b";5\n`, '7:1', 'comma'],
  ['a project twice', `${meta}PROJECTS\nproject_id;cost\na;1\na;2\n`, '8:1', 'twice'],
  ['a cell too few', `${meta}PROJECTS\nproject_id;cost\na\n`, '7:1', 'expected 2 cells'],
  ['a cell too many', `${meta}PROJECTS\nproject_id;cost\na;1;x\n`, '7:5', 'expected 2 cells'],
  ['an open quote', `${meta}PROJECTS\nproject_id;cost\n"a;1\nb;2\n`, '7:1', 'never closed'],
  ['text behind a quote', `${meta}PROJECTS\nproject_id;cost\n"å"x;1\n`, '7:4', 'after the closing quote'],
  ['bytes of another encoding', `${meta}PROJECTS\nproject_id;cost\n\xff;1\n`, '7:1', 'not UTF-8'],
  ['no vote column', `${projects}VOTES\nvoter_id;age\n`, '10:1', 'needs a column vote'],
  ['a vote for nobody known', `${projects}VOTES\nvoter_id;vote\n1;a,c\n`, '11:5', 'there is no project'],
  ['an empty place in a vote', `${projects}VOTES\nvoter_id;vote\n1;a,,b\n`, '11:5', 'there is no project'],
  ['a voter without an id', `${projects}VOTES\nvoter_id;vote\n;a\n`, '11:1', 'voter_id'],
  ['no points column', `${points.replace(';points', '')}1;a\n`, '10:1', 'needs a column points'],
  ['points for one of two', `${points}1;a,b;3\n`, '11:7', 'expected points for 2'],
  ['points in words', `${points}1;a;many\n`, '11:5', 'points must be'],
  ['negative points', `${points}1;a;-1\n`, '11:5', 'points must be'],
  ['points beyond all measure', `${points}1;a;1000001\n`, '11:5', 'points must be'],
  ['points in sevenths', `${points}1;a;1/7\n`, '11:5', 'points must be'],
  ['a project twice with points', `${points}1;a,a;1,2\n`, '11:5', 'named twice'],
]);
refuses('limit.pb', 'greedy_votes', [['a limit in words', `${projects.replace('PROJECTS', 'max_length;two\nPROJECTS')}VOTES\nvoter_id;vote\n`, '5:12', 'max_length must be a number']], ['--ballots', 'within_limits']);

refuses('wrong.blt', 'stv_scotland', [
  ['an empty file', '', '1:1', 'the number of candidates'],
  ['words', 'hello\n', '1:1', 'the number of candidates'],
  ['no candidates', '0 1\n', '1:1', 'the number of candidates'],
  ['no seats', '3\n', '2:1', 'the number of seats'],
  ['more seats than candidates', '2 3\n', '1:3', 'the number of seats'],
  ['half a paper', '2 1\n1.5 1 0\n', '2:1', 'a whole number'],
  ['an unknown candidate', '2 1\n3 1 3 0\n', '2:5', "a candidate's number"],
  ['a withdrawn one too many', '2 1\n-3\n', '2:1', 'how many papers'],
  ['a candidate twice', '2 1\n3 1 1 0\n', '2:5', 'once'],
  ['a candidate twice among equals', '2 1\n3 1=1 0\n', '2:3', 'once'],
  ['an equal rank without an end', '2 1\n3 1= 0\n', '2:5', "a candidate's number"],
  ['a paper without an end', '2 1\n3 1 2\n', '3:1', 'the file ends'],
  ['papers without an end', '2 1\n3 1 0\n', '3:1', 'the file ends'],
  ['too many papers', '2 1\n1099511627776 1 0\n', '2:1', 'papers'],
  ['names without quotes', '2 1\n0\nAnn\n', '3:1', 'in quotes'],
  ['a name too few', '2 1\n0\n"Ann"\n', '4:1', 'the file ends'],
  ['an open quote', '2 1\n0\n"Ann"\n"Bo\n', '4:1', 'closing quote'],
  ['more behind the title', '2 1\n0\n"Ann"\n"Bo"\n"Title"\n7\n', '6:1', 'the end of the file'],
  ['bytes of another encoding', '2 1\n0\n"\xff"\n', '3:1', 'not UTF-8'],
]);

const broken = [
  ['an empty file', '', '1:1', 'expected JSON'],
  ['half an object', '{"candidates": ["a"],\n "ballots": [}', '2:14', 'expected JSON'],
  ['two values', '{}\n{}', '2:1', 'expected JSON'],
  ['bytes of another encoding', '{"a": "\xff"}', '1:8', 'not UTF-8'],
  ['nested without end', '['.repeat(200_000), '1:17', 'too deep'],
  ['a member twice', '{"ballots": [],\n "ballots": []}', '2:2', 'twice'],
];
refuses('ranked.json', 'schulze_margins', [
  ...broken,
  ['a list', '[]', '1:1', 'candidates'],
  ['no candidates', '{"candidates": [], "ballots": []}', '1:16', 'candidates'],
  ['a number for a name', '{"candidates": ["a",\n 7]}', '2:2', 'name'],
  ['no ballots', '{"candidates": ["a"]}', '1:1', 'ballots'],
  ['a ballot that is a list', '{"candidates": ["a"], "ballots": [\n [0]]}', '2:2', 'object'],
  ['no ranking', '{"candidates": ["a"], "ballots": [\n {"weight": 2}]}', '2:2', 'ranking'],
  ['a weight of nothing', '{"candidates": ["a"], "ballots": [{"weight": 0, "ranking": []}]}', '1:46', 'weight'],
  ['half a weight', '{"candidates": ["a"], "ballots": [{"weight": 1.5, "ranking": []}]}', '1:46', 'weight'],
  ['a candidate too many', '{"candidates": ["a"], "ballots": [{"ranking": [[0],\n [1]]}]}', '2:3', 'from 0 to 0'],
  ['a negative candidate', '{"candidates": ["a"], "ballots": [{"ranking": [[-1]]}]}', '1:49', 'from 0 to 0'],
  ['a candidate twice', '{"candidates": ["a", "b"], "ballots": [{"ranking": [[0],\n  [1, 0]]}]}', '2:7', 'once'],
]);
refuses('answers.json', 'yes_no', [
  ...broken,
  ['no ballots', '{"roll": 4}', '1:1', 'ballots'],
  ['an answer of neither', '{"ballots": [{"answer": "perhaps"}]}', '1:25', 'abstain'],
  ['no answer', '{"ballots": [\n{}]}', '2:1', 'answer'],
  ['more than were present', '{"present": 1, "ballots": [{"answer": "yes", "weight": 2}]}', '1:13', 'more than were present'],
  ['fewer on the roll', '{"roll": 1, "ballots": [{"answer": "yes", "weight": 2}]}', '1:10', 'roll'],
  ['a casting vote of neither', '{"casting_vote": "abstain", "ballots": []}', '1:18', 'casting_vote'],
  ['set aside without a reason', '{"ballots": [{"invalid": ""}]}', '1:26', 'say why'],
]);
refuses('scores.json', 'score_sum', [
  ['no options', '{"ballots": []}', '1:1', 'options'],
  ['an option without a name', '{"options": ["a", null], "ballots": []}', '1:19', 'name'],
  ['a score too few', '{"options": ["a", "b"], "ballots": [{"scores": [1]}]}', '1:48', 'expected 2 numbers'],
  ['half a score', '{"options": ["a"], "ballots": [{"scores": [1.5]}]}', '1:44', 'whole number'],
  ['another rule’s limit', '{"options": ["a"], "dots_max": 5, "ballots": []}', '1:32', 'does not belong'],
]);
refuses('approvals.json', 'approval', [
  ['an option too many', '{"options": ["a"], "ballots": [{"approves": [1]}]}', '1:46', 'from 0 to 0'],
  ['an option twice', '{"options": ["a"], "ballots": [{"approves": [0, 0]}]}', '1:49', 'once'],
  ['another rule’s ballot', '{"options": ["a"], "ballots": [{"dots": [1]}]}', '1:32', 'approves'],
]);
