// Vite plugins of our own: texts recompiled while developing, the first language preloaded, the service worker's shell list.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTexts } from './texts.mjs';

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

// Most first visits are Swedish and begin at a council's home: both are fetched beside the entry, not after it.
export function preloadFirstLanguage() {
  const first = [/generated\/sv\.js$/, /screens\/home\/Screen\.svelte$/];
  return {
    name: 'radslag-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((chunk) => first.some((name) => name.test(chunk.facadeModuleId ?? '')));
        return chunks.map((chunk) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${chunk.fileName}` }, injectTo: 'head' }));
      },
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
