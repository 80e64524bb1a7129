// Proving who one is beyond the first sign-in, with the real server and Chromium's virtual authenticator.
import { appCode, nextCode } from '../oidc/app_codes.mjs';
import { Instance } from './instance.mjs';
import { AxeBuilder } from './playwright.mjs';
import { expect, home, isLive, phone, test } from './people.mjs';

const password = 'lovangen-demo';

async function faultsOf(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function isNarrow(page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

async function addApp(page) {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Lägg till en kodapp' }).click();
  await expect(page.getByRole('img', { name: 'QR-kod för din kodapp' })).toBeVisible();
  await page.getByText('Går det inte att läsa in rutan?').click();
  const secret = await page.locator('details code').first().textContent();
  await page.getByLabel('Kod från appen').fill(appCode(secret));
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(page.getByRole('heading', { name: 'Reservkoder' })).toBeVisible();
  const recovery = await page.locator('.recovery li code').allTextContents();
  expect(recovery).toHaveLength(10);
  return { secret, recovery };
}

async function giveFirst(page, instance, email) {
  await page.goto('/join');
  const before = instance.mailsTo(email).length;
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('button', { name: 'Skicka koden' }).click();
  await expect.poll(() => instance.mailsTo(email).length).toBeGreaterThan(before);
  await page.getByLabel('Kod', { exact: true }).fill(instance.mailsTo(email).at(-1).code);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
}

async function leave(page) {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Logga ut och rensa' }).click();
  await expect(page).toHaveURL(/\/$/);
}

const emailOf = async (page) => {
  await page.goto('/account');
  return page.locator('section p bdi').first().textContent();
};

async function addAuthenticator(page) {
  const line = await page.context().newCDPSession(page);
  await line.send('WebAuthn.enable');
  await line.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

test('a grave act asks for a proof, and goes on by itself with what was written', async ({ open, instance }) => {
  const page = await open({ as: 'drift', at: `${home}/settings`, mayBeCut: true });
  await page.getByLabel('Vad rådet är till för').fill('För alla som bor i Lövängen, också de nya.');
  await instance.restartAfter('UPDATE account_session SET proven_at = proven_at - 3600000');
  await isLive(page);
  await page.getByRole('button', { name: 'Spara' }).click();
  const dialog = page.getByRole('dialog', { name: 'Visa att det är du' });
  await dialog.getByLabel('Lösenord').fill('fel lösenord');
  await dialog.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(dialog.getByText('E-postadressen eller lösenordet stämmer inte.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByLabel('Lösenord').fill(password);
  await dialog.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByText('Inställningarna är sparade.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('Vad rådet är till för')).toHaveValue('För alla som bor i Lövängen, också de nya.');
});

test('who proves nothing is refused and keeps the text', async ({ open, instance }) => {
  const page = await open({ named: 'Tor Lund', at: '/account', mayBeCut: true });
  await instance.restartAfter('UPDATE account_session SET proven_at = proven_at - 3600000');
  await isLive(page);
  await page.getByText('Nycklar för program').click();
  await page.getByLabel('Vad ska den användas till?').fill('Skriptet hemma');
  await page.getByRole('button', { name: 'Gör en nyckel' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Vi skickar en kod till din e-postadress.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByText('Visa att det är du först.', { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel('Vad ska den användas till?')).toHaveValue('Skriptet hemma');
});

test('an app for codes is set up and asked for, and a recovery code stands in for it once', async ({ open, instance }) => {
  const page = await open({ named: 'Eva Ros' });
  const email = await emailOf(page);
  const { secret, recovery } = await addApp(page);
  expect(await faultsOf(page)).toEqual([]);
  await leave(page);

  await giveFirst(page, instance, email);
  await page.getByLabel('Kod från appen').fill('000000');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByText('Koden stämmer inte eller har gått ut.', { exact: false }).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Kod från appen').fill(nextCode(secret));
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(() => instance.mailsTo(email).some(({ text }) => text.includes('webbläsare som inte har setts förut'))).toBe(true);
  await leave(page);

  for (const works of [true, false]) {
    await giveFirst(page, instance, email);
    await page.getByRole('button', { name: 'Använd en reservkod' }).click();
    await page.getByLabel('Reservkod').fill(recovery[2].toLowerCase());
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    if (!works) {
      await expect(page.getByText('Koden stämmer inte eller har gått ut.', { exact: false }).first()).toBeVisible();
      break;
    }
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/account');
    await expect(page.getByText('9 kvar')).toBeVisible();
    await expect(page.getByText('En reservkod användes')).toBeVisible();
    await leave(page);
  }
});

test('a passkey is made, signs in by itself, proves, and is asked for as the second step', async ({ open, instance }) => {
  const page = await open({ named: 'Ida Berg', mayBeCut: true });
  await addAuthenticator(page);
  const email = await emailOf(page);
  await page.getByRole('button', { name: 'Lägg till en lösennyckel' }).click();
  await page.getByLabel('Vad heter lösennyckeln?').fill('Telefonen');
  await page.getByRole('button', { name: 'Lägg till en lösennyckel' }).click();
  await expect(page.getByRole('heading', { name: 'Reservkoder' })).toBeVisible();
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click();
  await expect(page.getByText('Telefonen', { exact: true })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await leave(page);

  await page.goto('/join');
  await page.getByRole('button', { name: 'Logga in med en lösennyckel' }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await emailOf(page)).toBe(email);

  await instance.restartAfter('UPDATE account_session SET proven_at = proven_at - 3600000');
  await page.goto('/account');
  await isLive(page);
  await page.getByRole('button', { name: 'Gör nya koder' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Använd en lösennyckel' }).click();
  await expect(page.getByRole('heading', { name: 'Reservkoder' })).toBeVisible();
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click();
  await leave(page);

  await giveFirst(page, instance, email);
  await page.getByRole('button', { name: 'Använd en lösennyckel' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Ta bort: Telefonen' }).click();
  await expect(page.getByText('Lösennyckeln är borttagen.')).toBeVisible();
});

test('where it is required, a moderator without a second factor is led to set one up', async ({ open }) => {
  const strict = await Instance.start({ demo: false, identity: 'second_factor = "required"' });
  try {
    const page = await open({ baseURL: strict.url });
    await giveFirst(page, strict, 'mod@demo.example');
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/account');
    await page.getByText('Driftansvarig', { exact: true }).click();
    await page.getByLabel('Engångskod').fill(strict.operatorCode);
    await page.getByRole('button', { name: 'Bli driftansvarig' }).click();
    await page.getByRole('link', { name: 'Skapa ett råd' }).click();
    await page.getByLabel('Rådets namn').fill('Bergsråd');
    await page.getByLabel('Kort namn i adressen').fill('berg');
    await page.getByLabel('Huvudmannens namn').fill('Föreningen Berg');
    await page.getByRole('button', { name: 'Skapa ett råd' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ett andra steg behövs' });
    await expect(dialog).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('link', { name: 'Till Konto' }).click();
    await expect(page.getByText('Du har en förtroenderoll. Lägg till ett andra steg', { exact: false })).toBeVisible();
    await addApp(page);
    await page.goto('/councils/new');
    await page.getByLabel('Rådets namn').fill('Bergsråd');
    await page.getByLabel('Kort namn i adressen').fill('berg');
    await page.getByLabel('Huvudmannens namn').fill('Föreningen Berg');
    await page.getByRole('button', { name: 'Skapa ett råd' }).click();
    await expect(page).toHaveURL(/\/c\/berg/);
    await page.close(); // before its server is gone
  } finally {
    await strict.end();
  }
});

test('all other sessions end from where one is', async ({ open, instance }) => {
  const page = await open({ named: 'Siv Ek' });
  const email = await emailOf(page);
  const other = await open();
  await giveFirst(other, instance, email);
  await expect(other).toHaveURL(/\/$/);
  await page.goto('/account#sessions');
  await page.reload(); // a page that differs by its hash only would not be read anew
  await page.getByRole('button', { name: 'Logga ut överallt annars' }).click();
  await expect(page.getByText('Alla andra inloggningar är avslutade.')).toBeVisible();
  await other.goto('/account');
  await expect(other.getByText('Du är inte inloggad')).toBeVisible();
});

for (const language of ['sv', 'en', 'ar']) {
  test(`the account is whole and readable at 320 px in ${language}`, async ({ open }) => {
    const page = await open({ ...phone, named: `Nils ${language}`, at: '/account', preferences: { language } });
    await expect(page.locator('#second-factor li').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await isNarrow(page);
  });
}
