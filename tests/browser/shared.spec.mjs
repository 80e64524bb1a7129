// A device that others use too: nothing of a person is written to its storage, and when nobody does anything they are signed
// out and everything goes.
import { expect, home, isLive, password, phone, test } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

// Every key and value that the browser keeps for this site, but for what everybody sees (a visitor's rows, how the page looks) and
// the program itself in the worker's cache.
const kept = (page) =>
  page.evaluate(async () => {
    const all = [];
    for (const storage of [localStorage, sessionStorage]) for (const [key, value] of Object.entries(storage)) all.push(`${key}=${value}`);
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const keys = await new Promise((resolve) => {
          const request = db.transaction(store).objectStore(store).getAllKeys();
          request.onsuccess = () => resolve(request.result);
        });
        all.push(...keys.map((key) => `${name}/${key}`));
      }
      db.close();
    }
    return all.filter((line) => !/^radslag\.(shared|kiosk|language|theme|size)=|^radslag\/rows\/visitor\//.test(line));
  });

async function signIn(page, as) {
  await page.getByText('Med lösenord').click();
  await page.getByLabel('E-postadress').fill(`${as}@demo.example`);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByText(/^Delad enhet\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Konto' }).first()).toBeVisible();
}

// Also where a draft waits already, from another device or another test.
async function write(page, title) {
  const another = page.getByRole('button', { name: 'Börja på ett nytt förslag' });
  await expect(another.or(page.getByLabel('Rubrik'))).toBeVisible();
  if (await another.isVisible()) await another.click();
  await page.getByLabel('Rubrik').fill(title);
}

async function writeSomething(page) {
  await page.goto(`${home}/propose`);
  await isLive(page);
  await write(page, 'En bänk vid porten');
  await expect(page.getByLabel('Rubrik')).toHaveValue('En bänk vid porten');
}

test('nothing is kept, the countdown is seen, and without an answer everything goes', async ({ open, instance }) => {
  const page = await open();
  await page.clock.install();
  await page.goto('/join?council=lovangen');
  await page.getByLabel('Andra använder också den här enheten').check();
  await accessible(page);
  await signIn(page, 'boende');
  await writeSomething(page);
  await page.clock.runFor(5000);
  expect(await kept(page)).toEqual([]);
  const sessionCookie = async () => (await page.context().cookies()).find(({ name }) => name === 'radslag');
  await expect.poll(async () => (await sessionCookie()).expires, 'the cookie ends with the browser').toBe(-1);
  const cookie = await sessionCookie();

  await page.clock.fastForward('13:00');
  const dialog = page.getByRole('dialog', { name: 'Är du kvar?' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('timer')).toHaveText(/^1:\d\d$|^2:00$/);
  await accessible(page);
  await dialog.getByRole('button', { name: 'Jag är kvar' }).click();
  await expect(dialog).toBeHidden();
  await page.clock.fastForward('12:00');
  await expect(page.getByText(/^Delad enhet\./)).toContainText('minut');

  await page.clock.fastForward('16:00');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
  expect(await kept(page)).toEqual([]);
  expect((await page.context().cookies()).filter(({ name, value }) => name === 'radslag' && value !== '')).toEqual([]);
  const after = await page.context().request.post(`${instance.url}/rpc`, { headers: { 'X-Radslag': '1', Origin: instance.url, Cookie: `radslag=${cookie.value}` }, data: { jsonrpc: '2.0', id: 1, method: 'account.sessions', params: {} } });
  expect((await after.json()).error.data.reason, 'the session is over on the server too').toBe('session_ended');
});

test('signing out and wiping by hand leaves nothing, also of what one’s own device had kept', async ({ open }) => {
  const page = await open({ as: 'boende', at: home });
  await page.goto(`${home}/propose`);
  await write(page, 'Ett utkast');
  await expect.poll(() => kept(page)).not.toEqual([]);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Logga ut och rensa' }).click();
  await expect(page).toHaveURL('/');
  await expect.poll(() => kept(page)).toEqual([]);
});

test('a kiosk stays one for the next person', async ({ open }) => {
  const page = await open();
  await page.goto('/join?council=lovangen&kiosk=1');
  await expect(page.getByText('Det här är en delad enhet.')).toBeVisible();
  await expect(page).not.toHaveURL(/kiosk/);
  await signIn(page, 'boende');
  await page.getByRole('complementary', { name: 'Delad enhet' }).getByRole('button', { name: 'Logga ut och rensa' }).click();
  await expect(page).toHaveURL('/');
  expect(await kept(page)).toEqual([]);
  await page.goto('/join');
  await expect(page.getByText('Det här är en delad enhet.')).toBeVisible();
  await page.goto('/join?kiosk=0');
  await expect(page.getByLabel('Andra använder också den här enheten')).not.toBeChecked();
});

for (const [language, label] of [['en', 'Others use this device too'], ['ar', 'يستعمل آخرون هذا الجهاز أيضًا']]) {
  test(`the choice and the warning in ${language} on a small phone`, async ({ open }) => {
    const page = await open({ preferences: { language }, ...phone });
    await page.clock.install();
    await page.goto('/join?council=lovangen');
    await page.getByLabel(label).check();
    await accessible(page);
    await page.getByRole('heading', { level: 1 }).click();
    await page.clock.fastForward('14:00');
    await expect(page.getByRole('dialog').getByRole('timer')).toBeVisible();
    await accessible(page);
  });
}
