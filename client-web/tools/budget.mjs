// Brotli sizes of what the first view fetches (`npm run build` first): the entry, Swedish, the home screen and whatever they
// import, their styles, and the page. Fails past CLIENT's limits.
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';

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
// The home screen's styles are fetched with it; which these are stands in the preload table of the entry.
const entry = [...wanted].filter((file) => file.endsWith('.js')).map((file) => readFileSync(`dist/${file}`, 'utf8')).join('');
const styles = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));
const home = [...wanted].map((file) => file.replace(/^assets\//, ''));
const table = /\[("assets\/[^\]]*)\]/.exec(entry)?.[1]?.split(',').map((each) => each.replaceAll('"', '')) ?? [];
for (const name of styles) if (table.includes(`assets/${name}`) || home.includes(name)) wanted.add(`assets/${name}`);

const sum = (ending) => [...wanted].filter((file) => file.endsWith(ending)).reduce((total, file) => total + size(file), 0) / kB;
const found = { js: sum('.js'), css: sum('.css'), html: size('index.html') / kB };
let failed = false;
for (const [kind, { aim, fail }] of Object.entries(limits)) {
  const over = found[kind] > fail;
  failed ||= over;
  console.log(JSON.stringify({ budget: kind, kB_brotli: Number(found[kind].toFixed(2)), aim, fail, ok: !over }));
}
process.exit(failed ? 1 : 0);
