// Getting in, keeping and leaving an account, by the e-mails that the server really wrote.
import { Instance } from './instance.mjs';
import { expect, home, isLive, phone, test } from './people.mjs';

async function mailTo(instance, address, which = 0) {
  await expect.poll(() => instance.mailsTo(address).length).toBeGreaterThan(which);
  return instance.mailsTo(address)[which];
}

async function askForCode(page, address) {
  await page.getByLabel('E-postadress').fill(address);
  await page.getByRole('button', { name: 'Skicka koden' }).click();
  await expect(page.getByText(`Koden är skickad till ${address}.`, { exact: false })).toBeVisible();
}

async function chooseName(page, name) {
  await page.getByLabel('Namn som visas').fill(name);
  await page.getByLabel('Jag har läst reglerna').check();
  await page.getByRole('button', { name: 'Gå med' }).click();
}

test('on a phone one joins by the code in the e-mail and comes back to the initiative', async ({ open, instance }) => {
  const page = await open({ ...phone, at: `${home}/initiatives` });
  await page.locator('article h2 a').first().click();
  await page.getByRole('link', { name: 'Gå med och stöd' }).click();
  await askForCode(page, 'ines@demo.example');
  const { code } = await mailTo(instance, 'ines@demo.example');
  await page.getByLabel('Kod', { exact: true }).fill('000000');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByText('Koden stämmer inte eller har gått ut.', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Kod', { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await chooseName(page, 'Ines Holm');
  await expect(page).toHaveURL(/\/initiative\//);
  // What was asked for has been done: joined and supported.
  await expect(page.getByText(/Ditt stöd är sparat/)).toBeVisible();
});

test('the link signs in where it was asked for, and nowhere else', async ({ open, instance }) => {
  const page = await open({ at: '/join?council=lovangen' });
  await askForCode(page, 'lo@demo.example');
  const link = (await mailTo(instance, 'lo@demo.example')).link.replace(/^https?:\/\/[^/]+/, '');
  const elsewhere = await open({ at: link });
  await expect(elsewhere.getByText('Länken fungerar bara i den webbläsare där du bad om den.', { exact: false })).toBeVisible();
  await expect(elsewhere.getByLabel('E-postadress')).toBeVisible();
  await page.goto(link);
  await page.reload(); // a link that differs by its hash only would not load the page
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await chooseName(page, 'Lo Grahn');
  await expect(page).toHaveURL(new RegExp(`${home}$`));
  expect(page.url()).not.toContain('code=');
});

test('a forgotten password is replaced after a code, a new address after another', async ({ open, instance }) => {
  const page = await open({ named: 'Kim Dahl', at: '/account' });
  const old = await page.locator('section p bdi').first().textContent();
  await page.getByRole('button', { name: 'Välj ett lösenord' }).click();
  await page.getByLabel('Nytt lösenord').fill('fyra gröna hästar i regn');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Lösenordet är sparat.')).toBeVisible();

  await page.getByRole('button', { name: 'Byt e-postadress' }).click();
  await page.getByLabel('Ny e-postadress').fill('kim.ny@demo.example');
  await page.getByRole('button', { name: 'Skicka koden' }).click();
  await page.getByLabel('Kod', { exact: true }).fill((await mailTo(instance, 'kim.ny@demo.example')).code);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('E-postadressen är bytt.')).toBeVisible();
  await expect(page.locator('section p bdi').first()).toHaveText('kim.ny@demo.example');
  // The old address is told, so that a thief cannot take an account in silence.
  await mailTo(instance, old, 1);

  const again = await open({ at: '/join' });
  await again.getByText('Med lösenord').click();
  await again.getByLabel('E-postadress').fill('kim.ny@demo.example');
  await again.getByLabel('Lösenord', { exact: true }).fill('fel lösenord helt');
  await again.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(again.getByText('E-postadressen eller lösenordet stämmer inte.').first()).toBeVisible();
  // Forgotten: the code is the way in.
  await again.getByText('Med en kod', { exact: true }).click();
  await askForCode(again, 'kim.ny@demo.example');
  await again.getByLabel('Kod', { exact: true }).fill((await mailTo(instance, 'kim.ny@demo.example', 1)).code);
  await again.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(again).toHaveURL(/\/$/);
  await again.goto('/account');
  await again.getByRole('button', { name: 'Byt lösenord' }).click();
  await again.getByLabel('Nytt lösenord').fill('sju blå båtar i snö');
  await again.getByRole('button', { name: 'Spara' }).click();
  await expect(again.getByText('Lösenordet är sparat.')).toBeVisible();
});

test('signing out and wiping leaves nothing of the person in the browser', async ({ open }) => {
  const page = await open({ named: 'Ada Quist', at: `${home}/initiatives` });
  await page.locator('article h2 a').first().click();
  await page.getByLabel('Din synpunkt').fill('Halvskrivet av Ada');
  // Laid down in the browser a moment after the last key.
  const kept = () =>
    page.evaluate(async () => {
      const all = [JSON.stringify({ ...localStorage })];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise((done) => Object.assign(indexedDB.open(name), { onsuccess: (event) => done(event.target.result) }));
        for (const store of database.objectStoreNames) {
          const reading = database.transaction(store).objectStore(store);
          const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()].map((each) => new Promise((done) => (each.onsuccess = () => done(each.result)))));
          all.push(JSON.stringify([keys, values]));
        }
        database.close();
      }
      return all.join('\n');
    });
  await expect.poll(kept).toContain('Halvskrivet av Ada');
  await expect.poll(kept).toContain('Ada Quist');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Logga ut och rensa' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(async () => /Ada|Halvskrivet|rows\/(?!visitor)|outbox\/(?!visitor)|radslag\.(who|asked)/.exec(await kept())?.[0] ?? '').toBe('');
  await page.goto('/account');
  await expect(page.getByText('Du är inte inloggad')).toBeVisible();
});

test('on a fresh instance the printed code makes the first operator, who creates a council', async ({ open, instance: demo }) => {
  const fresh = await Instance.start({ demo: false });
  try {
    const page = await open({ baseURL: fresh.url });
    await page.goto('/join');
    await askForCode(page, 'forst@demo.example');
    await page.getByLabel('Kod', { exact: true }).fill((await mailTo(fresh, 'forst@demo.example')).code);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/account');
    await page.getByText('Driftansvarig', { exact: true }).click();
    await page.getByLabel('Engångskod').fill('fel-kod');
    await page.getByRole('button', { name: 'Bli driftansvarig' }).click();
    await expect(page.getByText('Koden stämmer inte eller har gått ut.', { exact: false })).toBeVisible();
    await page.getByLabel('Engångskod').fill(fresh.operatorCode);
    await page.getByRole('button', { name: 'Bli driftansvarig' }).click();
    await page.getByRole('link', { name: 'Skapa ett råd' }).click();
    await page.getByLabel('Rådets namn').fill('Bergsråd');
    await page.getByLabel('Kort namn i adressen').fill('berg');
    await page.getByLabel('Huvudmannens namn').fill('Föreningen Berg');
    await page.getByRole('button', { name: 'Skapa ett råd' }).click();
    await expect(page).toHaveURL(/\/c\/berg/);
    await page.goto('/');
    await isLive(page).catch(() => undefined);
    await expect(page.getByRole('link', { name: 'Bergsråd' })).toBeVisible();
    expect(demo.url).not.toBe(fresh.url);
  } finally {
    await fresh.end();
  }
});

test('a new account has its password from the start', async ({ open, instance }) => {
  const page = await open({ at: '/join?council=lovangen' });
  await page.getByText('Med lösenord').click();
  await page.getByLabel('Jag har inget konto, skapa ett').check();
  await page.getByLabel('E-postadress').fill('nora@demo.example');
  await page.getByLabel('Lösenord', { exact: true }).fill('kort');
  await page.getByRole('button', { name: 'Skicka koden' }).click();
  await expect(page.getByText('Välj ett lösenord med minst 10 tecken.').first()).toBeVisible();
  await page.getByLabel('Lösenord', { exact: true }).fill('nio gula kajor på ett tak');
  await page.getByRole('button', { name: 'Skicka koden' }).click();
  await page.getByLabel('Kod', { exact: true }).fill((await mailTo(instance, 'nora@demo.example')).code);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await chooseName(page, 'Nora Ask');
  await expect(page).toHaveURL(new RegExp(`${home}$`));

  const again = await open({ at: '/join?council=lovangen' });
  await again.getByText('Med lösenord').click();
  await again.getByLabel('E-postadress').fill('nora@demo.example');
  await again.getByLabel('Lösenord', { exact: true }).fill('nio gula kajor på ett tak');
  await again.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(again).toHaveURL(new RegExp(`${home}$`));
});
