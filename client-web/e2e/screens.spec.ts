// The screens of initiatives in a real browser, on the fake council, under the real Content-Security-Policy: nothing that
// arrives touches what somebody writes or reads.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const initiative = '/c/husby/initiative/01JFAKE0N0T000000000000000';
const proposal = '/c/husby/propose/01J9Z3W5T0000000000000HSBY';
const gate = /^\d nytt?a?, visa$/;

function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

async function select(page: Page, label: string, from: number, to: number): Promise<void> {
  await page.getByLabel(label).evaluate((box, [a, b]) => (box as HTMLTextAreaElement).setSelectionRange(a ?? 0, b ?? 0), [from, to]);
}
const selection = (page: Page, label: string): Promise<(number | string)[]> =>
  page.getByLabel(label).evaluate((box) => [(box as HTMLTextAreaElement).value, (box as HTMLTextAreaElement).selectionStart, (box as HTMLTextAreaElement).selectionEnd]);

test('a comment that arrives moves neither the text being written, its caret, the focus nor the page', async ({ page }) => {
  const faults = listenForFaults(page);
  await page.goto(`${initiative}?fake`);
  const box = page.getByLabel('Din synpunkt');
  await box.fill('Halvskrivet om ljuset');
  await select(page, 'Din synpunkt', 4, 9);
  const top = (await box.boundingBox())?.y;
  const scroll = await page.evaluate(() => window.scrollY);
  await expect(page.getByRole('button', { name: gate })).toBeVisible({ timeout: 15_000 });
  expect(await selection(page, 'Din synpunkt')).toEqual(['Halvskrivet om ljuset', 4, 9]);
  await expect(box).toBeFocused();
  expect((await box.boundingBox())?.y).toBe(top);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
  await page.getByRole('button', { name: gate }).click();
  await expect(page.getByText('Jag hörde om det här på mötet.')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a comment that arrives does not move the thread that one reads', async ({ page }) => {
  await page.goto(`${initiative}?fake`);
  const read = page.locator('article').filter({ hasText: 'Jag går där varje kväll' }).first();
  await read.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 40));
  const before = (await read.boundingBox())?.y ?? 0;
  await expect(page.getByRole('button', { name: gate })).toBeAttached({ timeout: 15_000 });
  // The browser keeps the text in place when the button appears above it.
  expect(Math.abs(((await read.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
});

test('a half-written comment outlives a reload', async ({ page }) => {
  await page.goto(`${initiative}?fake`);
  await page.getByLabel('Din synpunkt').fill('Kvar efter omladdning');
  await expect.poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.some((each) => each.name === 'radslag-drafts')))).toBe(true);
  await expect.poll(() => keptDrafts(page)).toContain('Kvar efter omladdning');
  await page.reload();
  await expect(page.getByLabel('Din synpunkt')).toHaveValue('Kvar efter omladdning');
});

function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('radslag-drafts');
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}

test('a link to a comment leads to it and gives it the focus', async ({ page }) => {
  await page.goto(`${initiative}?fake#comment-01JFAKEC0MMENT000000000000`);
  const linked = page.locator('#comment-01JFAKEC0MMENT000000000000');
  await expect(linked).toBeFocused();
  await expect(linked).toBeInViewport();
});

test('an open dialog keeps its text and caret while the page behind it changes', async ({ page }) => {
  await page.goto(`${initiative}?fake=officer`);
  const number = page.locator('.panel .count strong');
  const first = await number.textContent();
  await page.getByRole('button', { name: 'Vidarebefordra' }).click();
  await page.getByLabel('Skäl, i klartext').fill('Regionen äger marken');
  await select(page, 'Skäl, i klartext', 3, 3);
  await expect(number).not.toHaveText(first ?? '', { timeout: 15_000 });
  expect(await selection(page, 'Skäl, i klartext')).toEqual(['Regionen äger marken', 3, 3]);
  await expect(page.getByLabel('Skäl, i klartext')).toBeFocused();
});

test('a proposal is written, kept over a reload, placed on the map and handed in', async ({ page }) => {
  const faults = listenForFaults(page);
  await page.goto(`${proposal}?fake`);
  await page.getByLabel('Rubrik').fill('Bänkar vid torget');
  await expect(page.getByText('Fler bänkar med armstöd')).toBeVisible();
  await page.getByLabel('Vad ska göras?').fill('Fem bänkar');
  await select(page, 'Vad ska göras?', 0, 3);
  await page.getByRole('button', { name: 'Fet stil' }).first().click();
  await expect(page.getByLabel('Vad ska göras?')).toHaveValue('**Fem** bänkar');
  await expect.poll(() => keptDrafts(page)).toContain('**Fem** bänkar');
  await page.reload();
  await expect(page.getByLabel('Vad ska göras?')).toHaveValue('**Fem** bänkar');
  await page.getByLabel('Varför?').fill('Att vila');
  await page.getByRole('button', { name: 'Visa på karta' }).click();
  await page.locator('.leaflet-container').click();
  await expect(page.getByText('Platsen är utmärkt på kartan.')).toBeVisible();
  await expect(page.getByLabel('Område')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Lämna in förslaget' }).click();
  await expect(page.getByRole('heading', { name: 'Förslaget är inlämnat' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('what is wrong is told on top with the focus there, and leads to the field', async ({ page }) => {
  await page.goto(`${proposal}?fake`);
  await page.getByRole('button', { name: 'Lämna in förslaget' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Skriv varför.' }).click();
  await expect(page.getByLabel('Varför?')).toBeFocused();
});

const screens: readonly [name: string, address: string, role: string][] = [
  ['an initiative, as a moderator', initiative, 'moderator'],
  ['an initiative, as a visitor', initiative, 'visitor'],
  ['the history', `${initiative}/history?from=1&to=3`, 'visitor'],
  ['a new proposal', proposal, 'resident'],
  ['a proposal that was sent back', '/c/husby/propose/01JFAKEMYRETVRNED000000001', 'resident'],
];

async function dressed(page: Page, language: string, theme: string, size: string): Promise<void> {
  await page.addInitScript(
    ([l, t, s]) => {
      localStorage.setItem('radslag.language', l ?? '');
      localStorage.setItem('radslag.theme', t ?? '');
      localStorage.setItem('radslag.size', s ?? '');
    },
    [language, theme, size],
  );
}

for (const [name, address, role] of screens) {
  for (const language of ['sv', 'en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      test(`axe finds no fault in ${name}, ${language}, ${theme}`, async ({ page }) => {
        await dressed(page, language, theme, '1');
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}fake=${role}`);
        await expect(page.locator('main h2, main form').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      });
    }
  }
  test(`${name} never scrolls sideways on 320 pixels with text at twice its size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await dressed(page, 'sv', 'light', '1');
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}fake=${role}`);
    await expect(page.locator('main h2, main form').first()).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}
