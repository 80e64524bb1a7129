// Brotli sizes of what the first view fetches (`npm run build` first): the entry, Swedish, the home screen and whatever they
// import, their styles, and the page. Fails past CLIENT's limits.
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

const kB = 1000;
const limits = { js: { aim: 45, fail: 60 }, css: { aim: 10, fail: 10 }, html: { aim: 14, fail: 14 } };
const size = (name) => brotliCompressSync(readFileSync(`dist/${name}`)).length;

const page = readFileSync('dist/index.html', 'utf8');
const wanted = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((found) => found[1]));
for (const file of wanted) {
  if (!file.endsWith('.js')) continue;
  const code = readFileSync(`dist/${file}`, 'utf8');
  // Static imports of chunks only; what is behind import() comes later.
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) wanted.add(`assets/${name}`);
}
// The home screen is fetched beside the entry with all that it needs: the numbers after its name point into the entry's table.
const scripts = () => [...wanted].filter((file) => file.endsWith('.js')).map((file) => readFileSync(`dist/${file}`, 'utf8')).join('');
const table = JSON.parse(`[${/m\.f=\[([^\]]*)\]/.exec(scripts())?.[1] ?? ''}]`);
const home = /screens\/home\/Screen\.svelte"[^[]*__vite__mapDeps\(\[([\d,]*)\]\)/.exec(scripts())?.[1]?.split(',');
if (!home) throw new Error('the entry no longer says what the home screen needs: see tools/budget.mjs');
for (const at of home) wanted.add(table[Number(at)]);

const sum = (ending) => [...wanted].filter((file) => file.endsWith(ending)).reduce((total, file) => total + size(file), 0) / kB;
const found = { js: sum('.js'), css: sum('.css'), html: size('index.html') / kB };
let failed = false;
for (const [kind, { aim, fail }] of Object.entries(limits)) {
  const over = found[kind] > fail;
  failed ||= over;
  console.log(JSON.stringify({ budget: kind, kB_brotli: Number(found[kind].toFixed(2)), aim, fail, ok: !over }));
}
process.exit(failed ? 1 : 0);
