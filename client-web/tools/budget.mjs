// Brotli sizes of what the first view fetches (`npm run build` first): the entry, Swedish, the home screen and whatever they
// import, their styles, and the page; and of what the map fetches later. `--files` lists the first. Fails past CLIENT's limits.
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

const kB = 1000;
const limits = { js: { aim: 45, fail: 60 }, css: { aim: 10, fail: 10 }, html: { aim: 14, fail: 14 }, map: { aim: 70, fail: 70 } };
const size = (name) => brotliCompressSync(readFileSync(`dist/${name}`)).length;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const wanted = new Set();
const wantedByMap = new Set();
// What is behind import() comes later.
function want(source, into) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`the build has no ${source}: see tools/budget.mjs`);
  if (into.has(chunk.file)) return;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) into.add(file);
  for (const imported of chunk.imports ?? []) want(imported, into);
}
for (const source of ['index.html', 'src/language/generated/sv.js', 'src/screens/home/Screen.svelte']) want(source, wanted);
for (const source of ['src/parts/map/PlaceMap.svelte', 'node_modules/protomaps-leaflet/dist/esm/index.js']) want(source, wantedByMap);

const sum = (ending, files = wanted) => [...files].filter((file) => file.endsWith(ending)).reduce((total, file) => total + size(file), 0) / kB;
const found = { js: sum('.js'), css: sum('.css'), html: size('index.html') / kB, map: sum('', new Set([...wantedByMap].filter((file) => !wanted.has(file)))) };
if (process.argv.includes('--files')) for (const file of wanted) console.log(JSON.stringify({ file, kB_brotli: size(file) / kB }));
let failed = false;
for (const [kind, { aim, fail }] of Object.entries(limits)) {
  const over = found[kind] > fail;
  failed ||= over;
  console.log(JSON.stringify({ budget: kind, kB_brotli: Number(found[kind].toFixed(2)), aim, fail, ok: !over }));
}
process.exit(failed ? 1 : 0);
