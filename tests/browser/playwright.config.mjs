// The real server and its demo council in real Chromium. Build both first: `./dev build`.
import { defineConfig } from './playwright.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  workers: 1,
  timeout: 60_000,
  // Never a sleep: everything is waited for, and a busy machine may take its time.
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '../../build/browser-tests',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: '/usr/lib/chromium/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
});
