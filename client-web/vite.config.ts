import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
// @ts-expect-error plain JavaScript without types
import { leaflet, pageLinks, protomaps, serviceWorker, texts } from './tools/plugins.mjs';

const drawn = ['src/design/**/*.test.ts', 'src/language/**/*.test.ts', 'src/app/**/*.test.ts', 'src/**/Screen.test.ts', 'src/**/*.svelte.test.ts'] as const;

// What the frame, the home and the list are made of comes in one file, what most other screens share in a second: twenty small
// ones compress worse and are a request each, of which a browser asks six at a time.
const first = [
  /preload-helper/,
  /node_modules\/(svelte|idb-keyval)\//,
  /src\/(app\/(?!ConsentBanner)|state\/(?!drafts)|sync\/|protocol\/(?!generated\/(later|limits|methods)))/,
  /src\/language\/[^/]+\.ts/,
  /src\/design\/(Bar|base|Button|Card|Choice|EmptyState|Icon|icons|Menu|NewGate|newGate|PersonaName|Pill|Segments|StatePill|Time|Toasts|toasts|tokens)\b/,
  /src\/parts\/(cards|CardList|InitiativeCard|support|SupportButton)\b/,
];
const shared = [/src\/design\//, /src\/state\/drafts\b/, /src\/protocol\/generated\/limits\b/, /src\/parts\/(marking|MarkdownField|preview|moderation\/(Crisis|words))\b/];
const among = (parts: readonly RegExp[]) => (id: string): boolean => parts.some((part) => part.test(id));

export default defineConfig(({ mode, command }) => ({
  plugins: [svelte(), svelteTesting(), texts(), leaflet(), protomaps(), pageLinks(), serviceWorker()],
  // The fake council is for `vite dev`, the tests and `vite build --mode fake`; a plain build drops it whole.
  define: { __FAKE__: JSON.stringify(command === 'serve' || mode === 'fake' || mode === 'test') },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true, // for tools/budget.mjs
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'first', test: among(first), priority: 2 }, { name: 'shared', test: among(shared), priority: 1 }] } } },
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
