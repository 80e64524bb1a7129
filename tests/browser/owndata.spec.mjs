// Taking one's data along, and leaving for good, in a real browser against the real server.
import { readFileSync } from 'node:fs';
import { expect, home, isLive, phone, test } from './people.mjs';

async function fileOf(page, button) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('one takes everything about oneself, as a page that opens offline and as JSON', async ({ open }) => {
  const page = await open({ named: 'Export Exportsson', at: '/account/data' });
  const readable = await fileOf(page, 'Ladda ner som läsbar sida');
  for (const said of ['<html lang="sv"', 'Export Exportsson', 'exportexportsson', 'Inloggningar']) expect(readable).toContain(said);
  expect(readable).not.toMatch(/<script|<link|src=/);
  const { about, entries } = JSON.parse(await fileOf(page, 'Ladda ner för datorprogram'));
  expect(about.memberships[0].name).toBe('Export Exportsson');
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['account_created', 'member_joined']));
  expect(entries.every(({ audience }) => audience === 'everyone' || audience.startsWith('member:'))).toBe(true);
});

test('on a phone one leaves, is erased everywhere, and others see it at once', async ({ open, instance }) => {
  const leaving = await open({ ...phone, named: 'Lova Lämnar', at: `${home}/initiatives` });
  const watching = await open({ at: `${home}/initiatives` });
  const address = await leaving.locator('article h2 a').first().getAttribute('href');
  const { account } = await leaving.evaluate(async () => {
    const answer = await fetch('/rpc', { method: 'POST', headers: { 'content-type': 'application/json', 'x-radslag': '1' }, body: JSON.stringify({ jsonrpc: '2.0', id: crypto.randomUUID(), method: 'data.export', params: { section: 'about' } }) });
    return (await answer.json()).result.about;
  });
  const [{ email }] = account;
  await leaving.evaluate(async (initiative) => {
    const ulid = '01J0BR0WSER' + Date.now().toString().padStart(15, '0');
    const params = { council: 'lovangen', comment: ulid, subject: { type: 'initiative', id: initiative }, stance: 'for', language: 'sv', text: 'Ord som ska bort för alltid' };
    await fetch('/rpc', { method: 'POST', headers: { 'content-type': 'application/json', 'x-radslag': '1' }, body: JSON.stringify({ jsonrpc: '2.0', id: crypto.randomUUID(), method: 'comment.post', params }) });
  }, address.split('/').at(-1));
  await watching.goto(address);
  await expect(watching.getByText('Ord som ska bort för alltid')).toBeVisible();
  await expect(watching.getByText('Lova Lämnar')).toBeVisible();

  await leaving.goto('/account/data');
  await isLive(leaving);
  await leaving.getByLabel('Det raderas också').check();
  await leaving.getByRole('button', { name: 'Gå vidare' }).click();
  const dialog = leaving.getByRole('dialog');
  await expect(dialog.getByText('Kontot raderas, och dina texter med det.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Radera mig' }).click();
  await expect(dialog.getByText('Skriv RADERA för att bekräfta').first()).toBeVisible();
  await dialog.getByLabel('Skriv RADERA för att bekräfta').fill('radera');
  await dialog.getByRole('button', { name: 'Radera mig' }).click();
  await expect(leaving.getByText('Dina uppgifter är raderade.', { exact: false })).toBeVisible();

  await expect(watching.getByText('Ord som ska bort för alltid')).toHaveCount(0);
  await expect(watching.getByText('Lova Lämnar')).toHaveCount(0);
  await expect(watching.getByText('Tidigare deltagare').first()).toBeVisible();
  await leaving.goto('/account');
  await expect(leaving.getByText('Du är inte inloggad')).toBeVisible();
  await expect.poll(() => instance.mailsTo(email).length).toBe(0);
});
