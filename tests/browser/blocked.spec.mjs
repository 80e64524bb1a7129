// Where something on the way stops sockets, everything is done by POST /rpc; and a server that is away is said to be.
import { Instance } from './instance.mjs';
import { expect, home, password, test } from './people.mjs';

const isPolled = (page) => expect(page.getByText('Uppdateras ofta').first()).toBeAttached();
const withoutSockets = (page) => page.routeWebSocket(/\/live/, (socket) => socket.close());

async function signIn(page, email) {
  await page.getByText('Med lösenord').click();
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
}

const unsupported = (page) => page.locator('article').filter({ has: page.getByRole('button', { name: /^Stöd: / }) }).first();

test('without sockets one signs in, supports and signs out again', async ({ open }) => {
  const page = await open({ mayBeCut: true });
  await withoutSockets(page);
  await page.goto(`/join?council=lovangen&next=${encodeURIComponent(`${home}/initiatives`)}`);
  await isPolled(page);
  await signIn(page, 'moderator@demo.example');
  await expect(page).toHaveURL(new RegExp(`${home}/initiatives$`));
  await expect(page.getByRole('link', { name: 'Granskning' }).first()).toBeAttached();

  const title = await unsupported(page).locator('h2').textContent();
  const article = page.locator('article').filter({ hasText: title });
  const before = Number(await article.locator('.count strong').textContent());
  await article.getByRole('button', { name: `Stöd: ${title}` }).click();
  await page.reload();
  await expect(article.locator('.count strong')).toHaveText(String(before + 1));
  await expect(article.getByRole('button', { name: /Du stödjer/ })).toBeVisible();

  await page.goto('/account');
  await page.getByRole('button', { name: 'Logga ut och rensa' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible();
});

test('without sockets who has a session is known, and who sees another do something sees it', async ({ open, instance }) => {
  const page = await open({ as: 'boende', mayBeCut: true });
  await withoutSockets(page);
  await page.goto(`${home}/initiatives`);
  await isPolled(page);
  await expect(page.getByRole('link', { name: 'Mitt konto' }).first()).toBeAttached();
  const first = page.locator('article').first();
  const id = (await first.locator('h2 a').getAttribute('href')).split('/').pop();
  const before = Number(await first.locator('.count strong').textContent());
  const [other] = await instance.residents('lovangen', ['Bakom Muren']);
  await instance.ask(other, 'initiative.endorse', { council: 'lovangen', initiative: id });
  await expect(first.locator('.count strong')).toHaveText(String(before + 1));
});

test('a server that is away is said to be, what is done waits, and the line is back as soon as it is', async ({ open }) => {
  const instance = await Instance.start();
  try {
    const page = await open({ baseURL: instance.url, mayBeCut: true });
    await page.goto('/join?council=lovangen');
    await signIn(page, 'boende@demo.example');
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    await page.goto(`${home}/initiatives`);
    await expect(page.getByText('Direkt').first()).toBeAttached();
    await page.evaluate(() => {
      window.said = [];
      const line = document.querySelector('header [role=status]');
      new MutationObserver(() => window.said.push(line.textContent)).observe(line, { subtree: true, childList: true, characterData: true });
    });
    const title = await unsupported(page).locator('h2').textContent();
    const failedPolls = [];
    page.on('requestfailed', (request) => request.url().endsWith('/rpc') && failedPolls.push(request.url()));
    await instance.stop();
    await expect(page.getByText('Anslutningen bröts.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: `Stöd: ${title}` }).click();
    await expect(page.getByText('1 sak väntar på att skickas.', { exact: false })).toBeVisible();
    // Several rounds of asking by POST, none of which got through.
    await expect.poll(() => failedPolls.length).toBeGreaterThan(2);
    await expect(page.getByText('Anslutningen bröts.', { exact: false })).toBeVisible();
    expect((await page.evaluate(() => window.said)).filter((text) => text.includes('Uppdateras ofta'))).toEqual([]);

    await instance.run();
    // A poll every four seconds, and then a socket at once: never the minute that sockets are given where they are stopped.
    await expect(page.getByText('Direkt').first()).toBeAttached({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: /Du stödjer/ }).first()).toBeVisible();
    await expect(page.getByText('väntar på att skickas', { exact: false })).toHaveCount(0);
  } finally {
    await instance.end();
  }
});
