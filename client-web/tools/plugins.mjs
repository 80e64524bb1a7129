// Vite plugins of our own: texts recompiled while developing, what each page fetches, the service worker's shell list.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTexts, languages } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export function texts() {
  return {
    name: 'radslag-texts',
    buildStart: () => compileTexts(),
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.includes('/catalogues/')) return;
        try {
          compileTexts();
        } catch (error) {
          server.config.logger.error(error.message);
        }
      });
    },
  };
}

// Leaflet asks through innerHTML whether the browser draws SVG, which Trusted Types refuse. Every browser that runs this
// client does. The module form is taken, so that what the map does not use is left out.
export function leaflet() {
  const question = /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/;
  return {
    name: 'radslag-leaflet',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] }, optimizeDeps: { exclude: ['leaflet'] } }),
    transform(code, id) {
      if (!id.includes('leaflet-src.esm')) return null;
      if (!question.test(code)) throw new Error('Leaflet asks for SVG in another way now: see tools/plugins.mjs');
      return { code: code.replace(question, 'var inlineSvg = true;'), map: null };
    },
  };
}

// protomaps-leaflet speaks to Leaflet as a global `L`; it is given the two parts that it uses instead. pmtiles brings an
// unpacker for browsers without one of their own, 4 kB that none of those which run this client needs.
export function protomaps() {
  return {
    name: 'radslag-protomaps',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['protomaps-leaflet'] } }),
    transform(code, id) {
      if (id.includes('pmtiles/dist/index.js')) {
        const unpacker = /\/\/ node_modules\/fflate\/[\s\S]*?(?=\/\/ v2\.ts)/;
        if (!unpacker.test(code)) throw new Error('pmtiles brings its unpacker in another way now: see tools/plugins.mjs');
        return { code: code.replace(unpacker, "function decompressSync() { throw new Error('this browser cannot unpack tiles'); }\n"), map: null };
      }
      if (!id.includes('protomaps-leaflet/dist/esm')) return null;
      const others = [...code.matchAll(/\bL\.(\w+)/g)].map((use) => use[1]).filter((name) => name !== 'GridLayer' && name !== 'DomUtil');
      if (others.length > 0) throw new Error(`protomaps-leaflet uses more of Leaflet now (${others.join(', ')}): see tools/plugins.mjs`);
      return { code: `import { DomUtil, GridLayer } from 'leaflet';\nconst L = { DomUtil, GridLayer };\n${code}`, map: null };
    },
  };
}

// What each address fetches, for the server to name in the page's head (server/net/page_links.hpp): the screen, its styles and
// its texts then come beside the entry, not one after another. The addresses are those of src/app/routes.ts.
export function pageLinks() {
  const routes = readFileSync(join(here, '../src/app/routes.ts'), 'utf8');
  const addresses = [...routes.matchAll(/^ {2}\['(\/[^']*)', '(\w+)'\],/gm)].map(([, path, screen]) => ({ path, screen }));
  const firstScreens = routes.match(/const firstScreens = \[([^\]]*)\]/)?.[1] ?? '';
  if (addresses.length === 0 || firstScreens === '') throw new Error('src/app/routes.ts names its screens in another way now: see tools/plugins.mjs');

  // Scripts and styles of these modules' chunks, with what they import.
  function filesOf(bundle, modules, found = new Set()) {
    const want = (chunk) => {
      if (!chunk || found.has(chunk.fileName)) return;
      found.add(chunk.fileName);
      for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
      for (const name of chunk.imports) want(bundle[name]);
    };
    for (const module of modules) want(Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(module)));
    return found;
  }
  const link = (file) => (file.endsWith('.css') ? `<link rel="stylesheet" crossorigin href="/${file}">` : `<link rel="modulepreload" href="/${file}">`);

  return {
    name: 'radslag-page-links',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const always = filesOf(bundle, Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.isEntry).map((chunk) => chunk.facadeModuleId));
      const pages = addresses.map(({ path, screen }) => {
        const isFirst = firstScreens.includes(`'${screen}'`);
        const links = languages.map((language) => {
          const texts = isFirst ? [`generated/${language}.js`] : [`generated/${language}.js`, `generated/${language}.more.js`, 'protocol/generated/later.ts'];
          const files = filesOf(bundle, [...texts.map((name) => `/${name}`), `/screens/${screen}/Screen.svelte`]);
          return [language, [...files].filter((file) => !always.has(file)).map(link).join('')];
        });
        return { path, links: Object.fromEntries(links) };
      });
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify({ pages }) });
    },
  };
}

// public/sw.js is written by hand; the build fills in which files the shell has and a version made from them.
export function serviceWorker() {
  return {
    name: 'radslag-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((file) => file.startsWith('assets/')).map((file) => `/${file}`).sort();
      const source = readFileSync(join(here, 'worker.js'), 'utf8');
      const version = createHash('sha256').update(source + files.join()).digest('hex').slice(0, 12);
      const filled = source.replace("'__VERSION__'", JSON.stringify(version)).replace("['__SHELL__']", JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: filled });
    },
  };
}
