// Screenshots of the fake build at phone and desktop, light and dark, Swedish and Arabic, with axe's findings and sideways
// scroll told. `npm run shots -- /c/husby /c/husby/initiatives` writes to shots/.
import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { serve } from './serve.mjs';

const looks = [
  { name: 'phone-sv', width: 320, height: 640, language: 'sv', theme: 'light' },
  { name: 'phone-ar-dark', width: 360, height: 740, language: 'ar', theme: 'dark' },
  { name: 'desktop-sv', width: 1280, height: 900, language: 'sv', theme: 'light' },
  { name: 'desktop-en-dark', width: 1280, height: 900, language: 'en', theme: 'dark' },
  { name: 'desktop-ar', width: 1280, height: 900, language: 'ar', theme: 'light' },
  { name: 'phone-sv-big', width: 320, height: 640, language: 'sv', theme: 'light', size: '3' },
];

const asked = process.argv.slice(2).filter((each) => each.startsWith('/'));
const role = process.argv.find((each) => each.startsWith('--as='))?.slice(5) ?? 'resident';
const only = process.argv.find((each) => each.startsWith('--only='))?.slice(7);
const port = 4100 + (process.pid % 500);
const server = await serve('dist-fake', port);
const browser = await chromium.launch({ executablePath: '/usr/lib/chromium/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
mkdirSync('shots', { recursive: true });
let faults = 0;
for (const path of asked.length ? asked : ['/c/husby', '/c/husby/initiatives', '/']) {
  for (const look of looks.filter(({ name }) => !only || name.includes(only))) {
    const context = await browser.newContext({ viewport: { width: look.width, height: look.height }, locale: 'sv-SE', bypassCSP: false, serviceWorkers: 'block' });
    await context.addInitScript(([language, theme, size]) => {
      localStorage.setItem('radslag.language', language);
      localStorage.setItem('radslag.theme', theme);
      localStorage.setItem('radslag.size', size);
    }, [look.language, look.theme, look.size ?? '1']);
    const page = await context.newPage();
    const told = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    const separator = path.includes('?') ? '&' : '?';
    const [address, hash = ''] = path.split('#');
    await page.goto(`http://localhost:${port}${address}${separator}fake=${role}${hash && `#${hash}`}`);
    await page.waitForSelector('h1');
    await page.waitForTimeout(500);
    // Draw what content-visibility leaves out below the fold.
    if (look.width > 500) {
      for (let y = 0; y < 4000; y += 500) await page.mouse.wheel(0, 500).then(() => page.waitForTimeout(30));
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(100);
    }
    await page.screenshot({ path: `shots/${address.replace(/\W+/g, '_')}-${look.name}.png`, fullPage: look.width > 500 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sideways > 0) told.push(`scrolls sideways by ${sideways}px`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const each of violations) told.push(`axe ${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    faults += told.length;
    console.log(`${path} ${look.name}${told.length ? '' : ' ok'}${told.map((each) => `\n    ${each}`).join('')}`);
    await context.close();
  }
}
await browser.close();
server.close();
process.exit(faults ? 1 : 0);
