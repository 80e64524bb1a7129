import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 30_000,
  reporter: 'line',
  use: {
    baseURL: 'http://localhost:4173',
    locale: 'sv-SE',
    viewport: { width: 390, height: 780 },
    launchOptions: {
      executablePath: '/usr/lib/chromium/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  webServer: { command: 'node tools/serve.mjs dist-fake 4173', url: 'http://localhost:4173', reuseExistingServer: true },
});
