// Playwright comes with the client's packages.
export { default as AxeBuilder } from '../../client-web/node_modules/@axe-core/playwright/dist/index.mjs';
export { defineConfig, expect, test } from '../../client-web/node_modules/@playwright/test/index.mjs';
