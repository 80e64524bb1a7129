// Signing in at a real provider, in a real browser: there, back to where one was, linked, unlinked, and out again.
import { loa3, RealProvider } from '../oidc/provider.mjs';
import { Instance } from './instance.mjs';
import { expect, home, isLive, test as base } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

const test = base.extend({
  instance: [
    async ({}, use) => {
      let real;
      const instance = await Instance.start({
        more: async (port) => {
          const client = { client_id: 'radslag', client_secret: 'secret', redirect_uris: [`http://localhost:${port}/sign-in/broker/back`], post_logout_redirect_uris: [`http://localhost:${port}/`] };
          // A second one whose address nobody listens at: one that does not answer.
          real = await RealProvider.start({ clients: [{ ...client, token_endpoint_auth_method: 'none', client_secret: undefined }] });
          return real.toml('', `acr = ["${loa3}"]`).replace(/secret_file.*\n/, '') + '[[identity.provider]]\nid = "staff"\nname = { sv = "Kommunen", en = "The municipality", ar = "البلدية" }\nfor = "staff"\nissuer = "http://127.0.0.1:1"\nclient_id = "radslag"\n';
        },
      });
      await use(instance);
      await instance.end();
      await real.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function signInAtProvider(page, name) {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Go on' }).click();
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

test('who comes by an e-ID joins, is asked for another way back, and ends where they were', async ({ open }) => {
  const page = await open({ at: `/join?council=lovangen&next=${encodeURIComponent(`${home}/initiatives`)}` });
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await signInAtProvider(page, 'amina');
  await expect(page).toHaveURL(/\/join\?council=lovangen/);
  await page.getByLabel('Namn som visas').fill('Amina från Norra');
  await page.getByLabel(/Jag har läst reglerna/).check();
  await page.getByRole('button', { name: 'Gå med' }).click();
  await expect(page.getByRole('heading', { name: 'Så kommer du tillbaka' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Få en kod på papper' }).click();
  const code = await page.locator('code').innerText();
  expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);
  await page.getByRole('button', { name: 'Jag har sparat den' }).click();
  await expect(page).toHaveURL(`${home}/initiatives`);

  // Without the e-ID, on another device.
  const elsewhere = await open({ at: '/join?council=lovangen' });
  await elsewhere.getByRole('button', { name: 'Jag har en kod på papper' }).click();
  await elsewhere.getByLabel('Kod på papper').fill(code.replaceAll('-', ' ').toLowerCase());
  await elsewhere.getByRole('button', { name: 'Använd koden' }).click();
  await expect(elsewhere).toHaveURL(home);

  // Signing out goes on to the provider and comes back.
  await page.goto('/account');
  await expect(page.getByText('BankID', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Logga ut och rensa' }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
});

test('a provider is linked to the account that is signed in, and unlinked', async ({ open }) => {
  const page = await open({ named: 'Bilal', at: '/account' });
  await accessible(page);
  await page.getByRole('button', { name: 'Koppla BankID' }).click();
  await signInAtProvider(page, 'bilal');
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('button', { name: 'Koppla bort: BankID' })).toBeVisible();
  const other = await open({ at: '/join' });
  await other.getByRole('button', { name: 'Logga in med BankID' }).click();
  await signInAtProvider(other, 'bilal');
  await expect(other).toHaveURL('/');
  await page.getByRole('button', { name: 'Koppla bort: BankID' }).click();
  await expect(page.getByRole('button', { name: 'Koppla BankID' })).toBeVisible();
});

test('what went wrong is said on the page one left', async ({ open }) => {
  const page = await open({ at: '/join?council=lovangen' });
  await page.getByRole('button', { name: /Kommunen/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  // Opened anew long after, or in another browser: the cookie is not there.
  await expect(page.getByLabel('Name')).toBeVisible();
  await page.context().clearCookies({ name: 'radslag-attempt' });
  await signInAtProvider(page, 'cecilia');
  await expect(page.getByRole('alert').filter({ hasText: 'Börja om' })).toBeVisible();
  await expect(page).toHaveURL('/join?council=lovangen');
});

for (const [language, name] of [['sv', /Logga in med .?BankID/], ['en', /Sign in with .?BankID/], ['ar', /سجّل الدخول عبر .?BankID/]]) {
  test(`the sign-in screen with providers in ${language} on a small phone`, async ({ open }) => {
    const page = await open({ at: '/join', preferences: { language }, viewport: { width: 320, height: 640 } });
    await expect(page.getByRole('button', { name })).toBeVisible();
    await accessible(page);
    await isLive(page);
  });
}

test('an instance without providers shows none', async ({ browser }) => {
  const plain = await Instance.start();
  const page = await browser.newPage({ baseURL: plain.url, locale: 'sv-SE' });
  await page.goto('/join');
  await isLive(page);
  await expect(page.getByRole('button', { name: 'Skicka koden' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Logga in med (?!en lösennyckel)/ })).toHaveCount(0);
  await page.close();
  await plain.end();
});
