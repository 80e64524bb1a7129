// Without a network: said in words, nothing lost, nothing twice.
import { expect, home, isLive, test } from './people.mjs';

// Until the rows of these topics lie in the browser, as src/sync/cache.ts lays them down.
const areKept = (page, ...topics) =>
  expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        if (!(await indexedDB.databases()).some(({ name }) => name === 'radslag')) return false;
        const database = await new Promise((done) => Object.assign(indexedDB.open('radslag'), { onsuccess: (event) => done(event.target.result) }));
        const reading = database.transaction('kept').objectStore('kept').getAllKeys();
        const keys = await new Promise((done) => (reading.onsuccess = () => done(reading.result)));
        database.close();
        return wanted.every((topic) => keys.some((key) => key.startsWith('rows/') && key.endsWith(`/lovangen/${topic}`)));
      }, topics),
    )
    .toBe(true);

// The first open initiative that this person does not support yet.
const unsupported = (page) => page.locator('article').filter({ has: page.getByRole('button', { name: /^Stöd: / }) }).first();

test('support pressed while the socket is cut is sent once, and missed rows arrive', async ({ open, instance }) => {
  const page = await open({ named: 'Otto Malm', mayBeCut: true });
  const sent = [];
  let isCut = false;
  let line;
  await page.routeWebSocket(/\/live/, (socket) => {
    if (isCut) return void socket.close();
    line = socket;
    const server = socket.connectToServer();
    socket.onMessage((text) => {
      sent.push(text);
      server.send(text);
    });
  });
  await page.route('**/rpc', (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(`${home}/initiatives`);
  await isLive(page);
  await expect(unsupported(page)).toBeVisible();
  const title = await unsupported(page).locator('h2').textContent();
  const article = page.locator('article').filter({ hasText: title });
  const id = (await article.locator('h2 a').getAttribute('href')).split('/').pop();
  const before = Number(await article.locator('.count strong').textContent());

  isCut = true;
  await line.close();
  await expect(page.getByText('Anslutningen bröts. Vi försöker igen', { exact: false })).toBeVisible();
  await article.getByRole('button', { name: `Stöd: ${title}` }).click();
  await expect(page.getByText('1 sak väntar på att skickas.', { exact: false })).toBeVisible();
  await expect(article.locator('.count strong')).toHaveText(String(before + 1)); // predicted
  // Meanwhile somebody else supports too.
  const [other] = await instance.residents('lovangen', ['Under Avbrottet']);
  await instance.ask(other, 'initiative.endorse', { council: 'lovangen', initiative: id });
  isCut = false;
  await expect(page.getByText('Anslutningen bröts.', { exact: false })).toBeHidden({ timeout: 40_000 });
  await expect(article.locator('.count strong')).toHaveText(String(before + 2));
  await expect(article.getByRole('button', { name: /Du stödjer/ })).toBeVisible();
  await expect(page.getByText('väntar på att skickas', { exact: false })).toHaveCount(0);
  const commands = sent.filter((text) => text.includes('initiative.endorse')).map((text) => JSON.parse(text).id);
  expect(new Set(commands).size).toBe(1);
  const { cards } = await instance.ask(other, 'initiative.search', { council: 'lovangen', query: title });
  expect(cards.find((card) => card.id === id).support).toBe(before + 2);
});

test('without a network a reload shows the shell, the last rows and the state in words', async ({ open }) => {
  const page = await open({ as: 'boende', at: home, mayBeCut: true });
  const title = await page.locator('article h3, article h2').first().textContent();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload(); // under the worker from the start
  await expect(page.getByText(title).first()).toBeVisible();
  await areKept(page, 'council', 'initiatives', 'me');
  await page.context().setOffline(true);
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeVisible();
  await expect(page.getByText(title).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeHidden({ timeout: 40_000 });
});

test('what waited when the page was closed is sent when it is opened again', async ({ open }) => {
  const page = await open({ named: 'Vera Ek', at: `${home}/initiatives`, mayBeCut: true });
  const title = await unsupported(page).locator('h2').textContent();
  const article = page.locator('article').filter({ hasText: title });
  const before = Number(await article.locator('.count strong').textContent());
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await isLive(page);
  await areKept(page, 'initiatives', 'me');
  await page.context().setOffline(true);
  await expect(page.getByText('Du har inget nät.', { exact: false })).toBeVisible(); // or the line would still carry it
  await article.getByRole('button', { name: `Stöd: ${title}` }).click();
  await expect(page.getByText('1 sak väntar på att skickas.', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 sak väntar på att skickas.', { exact: false })).toBeVisible();
  await page.context().setOffline(false);
  await expect(article.getByRole('button', { name: /Du stödjer/ })).toBeVisible({ timeout: 40_000 });
  await page.reload();
  await expect(article.locator('.count strong')).toHaveText(String(before + 1));
  await expect(article.getByRole('button', { name: /Du stödjer/ })).toBeVisible();
});
