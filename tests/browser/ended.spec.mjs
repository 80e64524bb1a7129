// A session that ends under somebody's hands, and addresses of nothing.
import { commandId, ulid } from './instance.mjs';
import { expect, home, password, test } from './people.mjs';

test('who is signed out while writing keeps the box, and comes back to it', async ({ open, instance }) => {
  const page = await open({ as: 'boende', at: `${home}/initiatives`, mayBeCut: true });
  await page.locator('article h2 a').first().click();
  await page.getByLabel('Din synpunkt').fill('Halvskrivet när sessionen tog slut.');
  const at = page.url();
  // Laid down in the browser a moment after the last key.
  const kept = () =>
    page.evaluate(async () => {
      const database = await new Promise((done) => Object.assign(indexedDB.open('radslag-drafts'), { onsuccess: (event) => done(event.target.result) }));
      const reading = database.transaction('drafts').objectStore('drafts').getAll();
      const texts = await new Promise((done) => (reading.onsuccess = () => done(reading.result)));
      database.close();
      return texts.join();
    });
  await expect.poll(kept).toContain('Halvskrivet när sessionen tog slut.');
  await page.request.post(`${instance.url}/rpc`, {
    headers: { 'X-Radslag': '1', Origin: instance.url },
    data: { jsonrpc: '2.0', id: commandId(), method: 'account.sign_out', params: {} },
  });
  await expect(page.getByText('Du är utloggad.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Din synpunkt')).toHaveValue('Halvskrivet när sessionen tog slut.');
  await page.getByLabel('Meddelanden').getByRole('link', { name: 'Logga in' }).click();
  await page.getByText('Med lösenord').click();
  await page.getByLabel('E-postadress').fill('boende@demo.example');
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page).toHaveURL(at);
  await expect(page.getByLabel('Din synpunkt')).toHaveValue('Halvskrivet när sessionen tog slut.');
  await expect(page.getByRole('button', { name: 'Skicka synpunkt' })).toBeVisible();
});

test('an address of no council is no council', async ({ open }) => {
  const page = await open({ at: home });
  // By a link: fetched as a page it is a 404, which the browser itself calls an error.
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '/c/finnsinte', textContent: 'dit' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  await expect(page.getByRole('link', { name: 'Föreslå' })).toHaveCount(0);
});

test('an author’s own proposal is by themselves before anyone else may see it', async ({ open }) => {
  const page = await open({ named: 'Egil Egen', at: `${home}/propose/${ulid()}` });
  await page.getByLabel('Rubrik').fill('En klocka på torget');
  await page.locator('#propose-what').fill('En klocka som syns från hållplatsen.');
  await page.locator('#propose-why').fill('Så att ingen missar bussen.');
  await page.getByRole('button', { name: 'Lämna in förslaget' }).click();
  await page.getByRole('link', { name: 'Till initiativet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('En klocka på torget');
  await expect(page.locator('main')).toContainText('Egil Egen');
  await expect(page.locator('main')).not.toContainText('Någon');
});
