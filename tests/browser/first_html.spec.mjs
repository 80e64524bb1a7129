// What the first HTML says before any script runs: the browser's language, and all that the page fetches.
import { expect, home, isLive, test } from './people.mjs';

test('a page without its script speaks the language that the browser asks for', async ({ open }) => {
  const page = await open({ locale: 'ar', javaScriptEnabled: false });
  await page.goto(home);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await page.content()).toContain('جافا سكريبت');
  await page.goto(`${home}/report/comment-01J00000000000000000000000`);
  await expect(page.getByRole('button', { name: 'أرسل' })).toBeVisible();
});

test('the language that was chosen wins over what the browser asks for', async ({ open }) => {
  const page = await open({ locale: 'en-GB', at: home });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.reload();
  await isLive(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

for (const at of [home, `${home}/initiatives`, '/', '/join?council=lovangen']) {
  test(`the head of ${at} names every script and style that it needs to be drawn`, async ({ open, instance }) => {
    const page = await open({ locale: 'en-GB', at });
    const html = await (await page.request.get(at, { headers: { 'Accept-Language': 'en-GB' } })).text();
    const named = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => `${instance.url}${match[1]}`));
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\/assets\/.*\.(js|css)$/.test(name)));
    expect(fetched.length).toBeGreaterThan(3);
    expect(fetched.filter((file) => !named.has(file))).toEqual([]);
    expect([...named].filter((file) => !fetched.includes(file))).toEqual([]);
  });
}
