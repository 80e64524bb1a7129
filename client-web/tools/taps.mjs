// Tap to paint on the list while two hundred changes a second arrive, at a quarter of the processor's speed (`npm run
// build:fake` first). Prints one JSON line; fails past CLIENT's 100 ms at the median.
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const port = 4600 + (process.pid % 300);
const server = await serve('dist-fake', port);
const browser = await chromium.launch({ executablePath: '/usr/lib/chromium/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
const context = await browser.newContext({ viewport: { width: 390, height: 780 }, serviceWorkers: 'block', locale: 'sv-SE' });
const page = await context.newPage();
await page.goto(`http://localhost:${port}/c/husby/initiatives?fake`);
await page.waitForSelector('article');
await page.evaluate(() => {
  const { server } = globalThis.fake;
  const [first] = server.rows('husby/initiatives', 'initiative_card');
  const id = (n) => first.id.slice(0, -3) + String(n).padStart(3, '0');
  for (let n = 100; n < 600; n += 1) {
    server.put('husby/initiatives', 'initiative_card', id(n), { ...first.fields, title: `Förslag ${n}`, published_at: first.fields.published_at + n });
    server.put('husby/initiatives', 'initiative_tally', id(n), { support: n, comments: 1 });
  }
  let n = 0;
  setInterval(() => {
    for (let each = 0; each < 10; each += 1) server.patch('husby/initiatives', 'initiative_tally', id(100 + (n += 7) % 500), { support: n });
  }, 50);
});

await page.getByRole('button', { name: /nya, visa/ }).click();
await page.waitForTimeout(1000);
const session = await context.newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const taps = [];
for (let n = 0; n < 30; n += 1) {
  const button = page.locator('article button').nth(n % 5);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  await page.evaluate(() => {
    globalThis.painted = new Promise((resolve) => {
      document.addEventListener('pointerup', () => {
        const began = performance.now();
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began))));
      }, { once: true, capture: true });
    });
  });
  await page.mouse.click(box.x + 10, box.y + 10);
  taps.push(await page.evaluate(() => globalThis.painted));
  await page.waitForTimeout(120);
}
taps.sort((a, b) => a - b);
const at = (share) => Math.round(taps[Math.floor((taps.length - 1) * share)]);
console.log(JSON.stringify({ bench: 'taps', changes_a_second: 200, throttle: 4, cards: 60, median_ms: at(0.5), p90_ms: at(0.9), worst_ms: at(1) }));
await browser.close();
server.close();
process.exit(at(0.5) > 100 ? 1 : 0);
