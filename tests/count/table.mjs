// Prints how often `radslag count` agrees with the independent programs: a table of files × rules, agree/disagree.
// `node tests/count/table.mjs`, from the top of the tree, after `./dev build`. Exit code 1 where anything disagrees.
import { run } from 'node:test';
import { join } from 'node:path';
import { root } from './reference.mjs';

const tables = new Map(); // title → file → rule → { agree, disagree }

// "FILE rule__completion__ties" and "FILE rule, words"; the random profiles have a name of their own and are one file here.
function place(name) {
  const space = name.indexOf(' ');
  if (space < 0) return name.includes('.') ? ['Schulze', name, 'schulze_winning_votes'] : ['Schulze', 'fuzz_profiles.json', 'both strengths'];
  const [file, rest] = [name.slice(0, space).replace(/:$/, ''), name.slice(space + 1)];
  if (file.endsWith('.blt')) return ['Transferable votes', file, rest.replace(/,.*/, '')];
  return ['Participatory budgets', file, rest.startsWith('the ') ? rest : rest.replace(/__(votes_cost_)?lexico$/, '')];
}

function note(name, verdict) {
  const [title, file, rule] = place(name);
  const rules = at(at(tables, title), file);
  if (!rules.has(rule)) rules.set(rule, { agree: 0, disagree: 0 });
  ++rules.get(rule)[verdict];
}

function at(map, key) {
  if (!map.has(key)) map.set(key, new Map());
  return map.get(key);
}

const isCase = ({ details, name }) => details.type !== 'suite' && !name.includes(' is absent: ');
const stream = run({ files: ['budget_test.mjs', 'ranked_test.mjs'].map((file) => join(root, 'tests/count', file)), concurrency: 1 });
stream.on('test:pass', (event) => isCase(event) && !event.name.endsWith('_test.mjs') && note(event.name, 'agree'));
stream.on('test:fail', (event) => isCase(event) && !event.name.endsWith('_test.mjs') && note(event.name, 'disagree'));
for await (const _ of stream) {
  // read to its end
}

let agree = 0;
let disagree = 0;
for (const [title, files] of tables) {
  const rules = [...new Set([...files.values()].flatMap((counts) => [...counts.keys()]))].sort();
  console.log(`\n${title}: agree/disagree\n\n| file | ${rules.join(' | ')} |\n|---|${rules.map(() => '---|').join('')}`);
  for (const [file, counts] of [...files].sort()) {
    for (const count of counts.values()) {
      agree += count.agree;
      disagree += count.disagree;
    }
    console.log(`| ${file} | ${rules.map((rule) => (counts.has(rule) ? `${counts.get(rule).agree}/${counts.get(rule).disagree}` : '')).join(' | ')} |`);
  }
}
console.log(`\n${agree} agree, ${disagree} disagree`);
process.exitCode = disagree > 0 || agree === 0 ? 1 : 0;
