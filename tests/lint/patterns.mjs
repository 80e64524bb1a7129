// What must not stand in the code, each with its reason.
import { handwritten, lineOf } from './tree.mjs';

const everywhere = () => true;
const inServer = (path) => path.startsWith('server/');
const inClient = (path) => /^client-web\/(src\/|index\.html|tools\/worker\.js)/.test(path) && !/\.test\.ts$|\/src\/dev\//.test(path);
const inTests = (path) => path.startsWith('tests/') || /\.test\.ts$|_test\.|\.spec\.ts$/.test(path) || path.startsWith('client-web/tests/');

export const rules = [
  { name: 'unfinished', pattern: /\b(FIXME|TODO|XXX|HACK)\b/g, where: everywhere, why: 'finish it or file an issue' },
  { name: 'skipped test', pattern: /\bDISABLED_\w+|\bGTEST_SKIP\b|\b(?:test|it|describe)\.(?:skip|only|todo|fixme)\b|\b(?:xit|xdescribe|fit|fdescribe)\(|\{\s*(?:skip|todo|only):/g, where: inTests, why: 'a test that does not run cannot fail' },
  { name: 'sleeping test', pattern: /\bsleep_for\(|\bsleep_until\(|\bwaitForTimeout\(/g, where: inTests, why: 'wait for a change, not for time' },
  { name: 'JSON tree', pattern: /\bjson::(?:parse|accept)\s*\(/g, where: inServer, why: 'the tree loses repeated keys and accepts any depth: use protocol/json_reader' },
  { name: 'glued SQL', pattern: /(?:fmt::format|absl::StrCat|std::format)\(\s*(?:R"\w*\()?"?\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE)\b/gi, where: inServer, why: 'bind always, concatenate never' },
  { name: 'shell', pattern: /\b(?:std::system|popen|exec[lv][pe]*|posix_spawnp?|v?fork)\s*\(/g, where: inServer, why: 'the server starts no other program' },
  { name: 'weak random', pattern: /\b(?:std::mt19937\w*|std::random_device|std::rand|s?rand|drand48|std::minstd_rand\w*)\b\s*[({]/g, where: inServer, why: 'base/random.hpp draws from the system' },
  { name: 'unbounded C', pattern: /\b(?:strcpy|strcat|v?sprintf|gets|alloca|strtok|sscanf)\s*\(/g, where: inServer, why: 'nothing there knows where the memory ends' },
  { name: 'format at run time', pattern: /\bfmt::(?:runtime|vformat)\b|\bstd::vformat\b|\bf?printf\s*\(/g, where: inServer, why: 'a format is checked when it is compiled' },
  { name: 'backtracking', pattern: /\bstd::(?:w?regex|basic_regex)\b/g, where: inServer, why: 'what people write must not choose how long it is looked at' },
  { name: 'dynamic code', pattern: /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/g, where: inClient, why: 'a text is never run' },
  { name: 'HTML from text', pattern: /\b(?:inner|outer)HTML\b|\{@html\b|insertAdjacentHTML|document\.write\b|createContextualFragment|DOMParser\b/g, where: inClient, why: 'texts become text nodes' },
  { name: 'foreign address', pattern: /(?:\bsrc\s*=|\bimport\s*\(?|\bfetch\s*\(|\burl\s*\(|<link\b[^>]*\bhref\s*=)\s*['"`{]*https?:\/\//g, where: inClient, why: 'a page asks nobody but its own server' },
  { name: 'vague name', pattern: /\b(?:class|struct|interface)\s+\w*(?:Manager|Helper|Utils?|Info)\b/g, where: everywhere, why: 'say what it is' },
  { name: 'untyped', pattern: /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck/g, where: (path) => /^client-web\/src\/.*\.(ts|svelte)$/.test(path), why: 'no any' },
  { name: 'machine path', pattern: /\/(?:work|home\/\w+)\/(?:main|wt|shared|\.library)\b/g, where: everywhere, why: 'a path of one machine' },
];

// The lints themselves have to spell what they forbid. Reading a trusted file of one's own is listed here with its reason.
const exempt = {
  all: [/^tests\/lint\//],
  // The offline verifier stands below protocol/ and reads payloads whose hash it has just checked; no server runs there.
  'JSON tree': [/^server\/methods\/verify\//],
};

export function checkPatterns(root) {
  const problems = [];
  for (const file of handwritten(root)) {
    if (exempt.all.some((pattern) => pattern.test(file.path))) continue;
    for (const rule of rules) {
      if (!rule.where(file.path) || exempt[rule.name]?.some((pattern) => pattern.test(file.path))) continue;
      for (const match of file.text.matchAll(rule.pattern)) problems.push(`${file.path}:${lineOf(file.text, match.index)}: ${rule.name}, "${match[0].trim()}": ${rule.why}`);
    }
    const name = file.path.split('/').pop();
    if (/(^|[_-])(utils?|helpers?|misc|manager)([_.-]|$)/i.test(name)) problems.push(`${file.path}: vague name: say what it is`);
  }
  return problems;
}
