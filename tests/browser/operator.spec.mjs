// The operator's page: a backup is made and tried out before their eyes, an account is found by its address, an incident is
// taken as a file.
import { readFileSync } from 'node:fs';
import { Instance } from './instance.mjs';
import { expect, isLive, phone, test as people } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

const test = people.extend({
  instance: [
    async ({}, use) => {
      const instance = await Instance.start({ more: async () => '[backup]\nfolder = "copies"\nkeep = 5\n' });
      await use(instance);
      await instance.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

const sounds = (page) => page.locator('section', { has: page.locator('#backups') }).getByText('Provad och hel');

test('a backup made now is tried out and told', async ({ open }) => {
  const page = await open({ as: 'drift', at: '/account' });
  await page.getByRole('link', { name: 'Till driften' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Drift' })).toBeVisible();
  await expect(sounds(page)).not.toHaveCount(0);
  const before = await sounds(page).count();
  await page.getByRole('button', { name: 'Gör en kopia nu' }).click();
  await expect(sounds(page)).toHaveCount(before + 1);
  await expect(page.getByText('Inget behöver åtgärdas just nu.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Demorådet Lövängen' })).toBeVisible();
  await accessible(page);
});

test('an account is found by its address alone, and its sessions are ended while it looks on', async ({ open }) => {
  const resident = await open({ as: 'boende', at: '/account' });
  const page = await open({ as: 'drift', at: '/operator' });
  await page.getByLabel('E-postadress').fill('boend@demo.example');
  await page.getByRole('button', { name: 'Sök kontot' }).click();
  await expect(page.getByText('Avsluta alla inloggningar')).toHaveCount(0);
  await page.getByLabel('E-postadress').fill('boende@demo.example');
  await page.getByRole('button', { name: 'Sök kontot' }).click();
  await expect(page.getByText(/1 webbläsare/)).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Avsluta alla inloggningar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta alla inloggningar' }).click();
  await expect(page.getByText('2 inloggningar avslutades.')).toBeVisible(); // the browser, and the key that the demo's people came with
  await expect(resident.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
});

test('an incident is taken as a file, and that is recorded in it', async ({ open }) => {
  const page = await open({ as: 'drift', at: '/operator' });
  await page.getByLabel('Hur långt tillbaka').selectOption('three_days');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ta ut filen' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^incident-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  const { incident } = JSON.parse(text);
  expect(incident.acts.map(({ fact }) => fact)).toContain('incident_exported');
  expect(incident.log.some(({ method }) => method === 'account.sign_in')).toBe(true);
  expect(text).not.toContain('demo.example');
});

test('nobody else has the page', async ({ open }) => {
  for (const as of ['boende', 'moderator']) {
    const page = await open({ as, at: '/operator' });
    await expect(page.getByRole('heading', { level: 1, name: 'Drift' })).toBeVisible();
    await expect(page.locator('#backups')).toHaveCount(0);
  }
});

for (const [language, heading] of [['en', 'Operation'], ['ar', 'التشغيل']]) {
  test(`the page in ${language} on a small phone, dark`, async ({ open }) => {
    const page = await open({ as: 'drift', at: '/operator', preferences: { language, theme: 'dark' }, ...phone });
    await isLive(page);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.locator('#machine')).toBeVisible();
    await accessible(page);
  });
}
