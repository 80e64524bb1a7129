// The frame in a real browser, on the fake council, under the real Content-Security-Policy.
import { expect, test, type Page } from '@playwright/test';

function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

test('the language turns without a reload, and is remembered', async ({ page }) => {
  const faults = listenForFaults(page);
  await page.goto('/c/husby?fake');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('button', { name: /Språk/ }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'الأكثر تأييدًا الآن' })).toBeVisible();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(faults).toEqual([]);
});

test('a navigation moves focus and title; going back restores the scroll', async ({ page }) => {
  await page.goto('/c/husby?fake');
  await page.getByRole('link', { name: 'Alla initiativ' }).click();
  await expect(page).toHaveTitle('Initiativ · Rådslag');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: /Ett träd/ }).scrollIntoViewIfNeeded();
  // The place remembers how far it was scrolled a moment after the scrolling ends.
  await expect.poll(() => page.evaluate(() => window.scrollY > 200 && (history.state as { scroll?: number }).scroll === window.scrollY)).toBe(true);
  const before = await page.evaluate(() => window.scrollY);
  await page.getByRole('link', { name: /Ett träd/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle('Initiativ · Rådslag');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 30);
});

test('what others do moves neither the focus, an open menu nor the scroll', async ({ page }) => {
  await page.goto('/c/husby/initiatives?fake&sort=support');
  const number = page.locator('article').filter({ hasText: 'Belysning' }).locator('.count strong');
  const first = await number.textContent();
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.getByRole('button', { name: 'Utseende' }).click();
  await page.getByRole('radio', { name: 'A+', exact: true }).focus();
  const scroll = await page.evaluate(() => window.scrollY);
  // The fake council's others support something every few seconds.
  await expect(number).not.toHaveText(first ?? '', { timeout: 12_000 });
  await expect(page.getByRole('button', { name: 'Utseende' })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('radio', { name: 'A+', exact: true })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
});

test.describe('the page as the server sends it', () => {
  // The worker would fetch the page past the route that fills in the rows.
  test.use({ serviceWorkers: 'block' });

  test('the first paint has the rows of the page, and nothing jumps after it', async ({ page }) => {
    await page.goto('/c/husby?fake=visitor');
    await expect(page.getByText('31 synpunkter')).toBeVisible();
    // What the server would have put into the page.
    const boot = await page.evaluate(() => {
      const { server } = (window as unknown as { fake: { server: { changesSince(topic: string, from: number, reset: boolean): unknown } } }).fake;
      return JSON.stringify({ topics: ['husby/council', 'husby/people', 'husby/initiatives'].map((topic) => server.changesSince(topic, -1, true)), at: Date.now() });
    });
    await page.route('**/c/husby?fake=visitor', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('>{}<', () => `>${boot.replaceAll('<', '\\u003c')}<`) });
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/c/husby?fake=visitor');
    await expect(page.getByText('42 är här nu')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.02);
  });
});

// How many topics the browser has kept, as src/sync/cache.ts lays them down.
async function keptTopics(): Promise<number> {
  // Opening a database that is not there would make an empty one.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'radslag')) return 0;
  return new Promise((done) => {
    const opening = indexedDB.open('radslag');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('kept').objectStore('kept').count(IDBKeyRange.bound('rows/', 'rows0'));
      counting.onsuccess = () => done(counting.result);
    };
  });
}

test('the app starts offline with what was last seen, and says so', async ({ page, context }) => {
  await page.goto('/c/husby?fake');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(keptTopics)).toBeGreaterThan(0);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeVisible();
  await expect(page.getByText('Nattvandring med föreningarna varje helg')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeHidden();
});

test('everything is reached by keyboard, the content first of all', async ({ page }) => {
  await page.goto('/c/husby?fake');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
