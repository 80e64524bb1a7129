import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
// @ts-expect-error plain JavaScript without types
import { leaflet, protomaps, preloadFirstLanguage, serviceWorker, texts } from './tools/plugins.mjs';

const drawn = ['src/design/**/*.test.ts', 'src/language/**/*.test.ts', 'src/app/**/*.test.ts', 'src/**/Screen.test.ts', 'src/**/*.svelte.test.ts'] as const;

// What the frame, the home and the list are made of comes in one file: twenty small ones compress worse and are a request
// each.
const first = [
  /preload-helper/,
  /node_modules\/(svelte|idb-keyval)\//,
  /src\/(app|state\/(?!drafts)|sync|protocol\/(?!generated\/(later|limits|methods)))\b/,
  /src\/language\/[^/]+\.ts/,
  /src\/design\/(Bar|Button|Card|EmptyState|Icon|icons|Menu|NewGate|newGate|PersonaName|Pill|Segments|StatePill|Time|Toasts|toasts)\b/,
  /src\/parts\/(cards|CardList|InitiativeCard|support|SupportButton)\b/,
];
const isFirst = (id: string): boolean => first.some((part) => part.test(id));

export default defineConfig(({ mode, command }) => ({
  plugins: [svelte(), svelteTesting(), texts(), leaflet(), protomaps(), preloadFirstLanguage(), serviceWorker()],
  // The fake council is for `vite dev`, the tests and `vite build --mode fake`; a plain build drops it whole.
  define: { __FAKE__: JSON.stringify(command === 'serve' || mode === 'fake' || mode === 'test') },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true, // for tools/budget.mjs
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'first', test: isFirst }] } } },
  },
  server: {
    port: 5173,
    proxy: {
      '/live': { target: 'http://localhost:8080', ws: true },
      '/rpc': 'http://localhost:8080',
      '/api': 'http://localhost:8080',
    },
  },
  // Pure logic needs no document, and starts ten times as fast without one.
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['src/**/*.test.ts'], exclude: [...drawn] } },
      { extends: true, test: { name: 'drawn', environment: 'jsdom', setupFiles: ['src/dev/testing.ts'], include: [...drawn] } },
    ],
  },
}));
