// A second factor after a provider, and a provider as the proof of who has nothing else. A real provider, a real browser.
import { appCode, nextCode } from '../oidc/app_codes.mjs';
import { RealProvider } from '../oidc/provider.mjs';
import { Instance } from './instance.mjs';
import { expect, phone, test as base } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

const test = base.extend({
  instance: [
    async ({}, use) => {
      let real;
      const instance = await Instance.start({
        demo: false,
        identity: 'second_factor = "required"',
        more: async (port) => {
          real = await RealProvider.start({ clients: [{ client_id: 'radslag', token_endpoint_auth_method: 'none', redirect_uris: [`http://localhost:${port}/sign-in/broker/back`], post_logout_redirect_uris: [`http://localhost:${port}/`] }] });
          return real.toml('').replace(/secret_file.*\n/, '');
        },
      });
      await use(instance);
      await instance.end();
      await real.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// "How you come back" was asked and answered.
const preferences = { recoveryAsked: '1' };

async function signInAtProvider(page, name) {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Go on' }).click();
}

async function enter(page, name) {
  await page.goto('/join');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await signInAtProvider(page, name);
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

async function makeCouncil(page, id) {
  await page.goto('/councils/new');
  await page.getByLabel('Rådets namn').fill(`Råd ${id}`);
  await page.getByLabel('Kort namn i adressen').fill(id);
  await page.getByLabel('Huvudmannens namn').fill('Föreningen');
  await page.getByRole('button', { name: 'Skapa ett råd' }).click();
}

test('who has a role of trust and comes by a provider is asked for the second factor, and then may', async ({ open, instance }) => {
  const page = await open({ preferences });
  await enter(page, 'olga');
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/account');
  await page.getByText('Driftansvarig', { exact: true }).click();
  await page.getByLabel('Engångskod').fill(instance.operatorCode);
  await page.getByRole('button', { name: 'Bli driftansvarig' }).click();
  await expect(page.getByRole('link', { name: 'Skapa ett råd' })).toBeVisible();
  await makeCouncil(page, 'ett');
  await page.getByRole('dialog', { name: 'Ett andra steg behövs' }).getByRole('link', { name: 'Till Konto' }).click();
  await page.getByRole('button', { name: 'Lägg till en kodapp' }).click();
  await page.getByText('Går det inte att läsa in rutan?').click();
  const secret = await page.locator('details code').first().textContent();
  await page.getByLabel('Kod från appen').fill(appCode(secret));
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(page.getByRole('heading', { name: 'Reservkoder' })).toBeVisible();

  const phoneOfHers = await open({ ...phone, preferences });
  await enter(phoneOfHers, 'olga');
  await expect(phoneOfHers.getByLabel('Kod från appen')).toBeVisible();
  expect(phoneOfHers.url(), 'what was brought stands in no history').not.toContain('second');
  await accessible(phoneOfHers);
  const opened = await phoneOfHers.evaluate(() => fetch('/rpc', { method: 'POST', headers: { 'content-type': 'application/json', 'x-radslag': '1' }, body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'account.factors', params: {} }) }).then((answer) => answer.json()));
  expect(opened.error.data.reason, 'half of a sign-in opens nothing').toBe('session_ended');
  await phoneOfHers.getByLabel('Kod från appen').fill(nextCode(secret));
  await phoneOfHers.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(phoneOfHers).toHaveURL(/\/$/);
  await makeCouncil(phoneOfHers, 'tva');
  await expect(phoneOfHers).toHaveURL(/\/c\/tva/);
});

test('who has nothing but a provider proves there who holds the session', async ({ open, instance }) => {
  const page = await open({ preferences, mayBeCut: true });
  await enter(page, 'pia');
  await expect(page).toHaveURL(/\/$/);
  await instance.restartAfter('UPDATE account_session SET proven_at = proven_at - 3600000');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Få en kod på papper' }).click();
  const dialog = page.getByRole('dialog', { name: 'Visa att det är du' });
  await expect(dialog.getByText('Logga in på nytt där du brukar.', { exact: false })).toBeVisible();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Logga in med BankID' }).click();
  await signInAtProvider(page, 'pia');
  await expect(page).toHaveURL('/account');
  await page.getByRole('button', { name: 'Få en kod på papper' }).click();
  const code = await page.locator('code').innerText();
  expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);

  // And by that code, from then on.
  await page.getByRole('button', { name: 'Jag har sparat den' }).click();
  await instance.restartAfter('UPDATE account_session SET proven_at = proven_at - 3600000');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Koppla bort: BankID' }).click();
  const again = page.getByRole('dialog', { name: 'Visa att det är du' });
  await again.getByLabel('Din personliga inloggningskod').fill(code);
  await again.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('button', { name: 'Koppla BankID' })).toBeVisible();
});
