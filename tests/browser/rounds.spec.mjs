// A participatory budget to the end: a chair plans and opens, residents vote (one of them on a phone and offline half-way, one changes
// their mind), time closes it, and everybody checks: one's own receipt, the board, the count.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { commandId, ulid } from './instance.mjs';
import { look } from './looking.mjs';
import { expect, home, isLive, phone, test } from './people.mjs';

// A command by whoever this page is signed in as.
function send(page, method, params) {
  return page.evaluate(
    async ([id, name, given]) => {
      const answer = await fetch('/rpc', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Radslag': '1' }, body: JSON.stringify({ jsonrpc: '2.0', id, method: name, params: given }) });
      const { result, error } = await answer.json();
      if (error) throw new Error(`${name}: ${JSON.stringify(error)}`);
      return result;
    },
    [commandId(), method, { council: 'lovangen', ...params }],
  );
}

// What half-filled ballots this browser keeps, as text.
const keptDrafts = () =>
  new Promise((done) => {
    const opening = indexedDB.open('radslag-drafts');
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => done(JSON.stringify(all.result));
    };
  });

// An open round with so many options, led by the officer.
async function openRound(page, terms, options) {
  const round = ulid();
  const opens_at = Date.now() + 3_600_000;
  await send(page, 'round.announce', {
    round,
    terms: { title: 'Vad ska vi göra först?', what: 'Välj det du tycker är viktigast.', language: 'sv', ties: 'lot', visibility: 'after_close', electorate: 'residents', opens_at, closes_at: opens_at + 864_000_000, ...terms },
  });
  for (let from = 0; from < options; from += 100) {
    const some = Array.from({ length: Math.min(100, options - from) }, (_, i) => ({ option: ulid(), title: `Förslag nummer ${from + i + 1} för ett tryggare område`, cost: 1000 + from + i }));
    await send(page, 'round.put_options', { round, options: some });
  }
  await send(page, 'round.open', { round });
  return `${home}/round/${round}`;
}

test('a budget is planned, voted on, closed, checked and counted again', async ({ instance, open }) => {
  test.setTimeout(120_000);
  // The roll needs five at least: the demo's people are there.
  const chair = await open({ as: 'handlaggare', at: `${home}/rounds` });
  await chair.getByRole('link', { name: 'Planera en omröstning' }).click();
  await chair.getByLabel('Rubrik', { exact: true }).fill('Årets pengar');
  await chair.getByLabel('Budget', { exact: true }).fill('100');
  await chair.getByRole('button', { name: 'Avisera' }).click();
  for (const [title, cost] of [['Bänkar', '40'], ['Belysning', '60'], ['Lekplats', '30']]) {
    await chair.getByLabel('Rubrik på ett annat val').fill(title);
    await chair.getByLabel(/^Kostnad/).last().fill(cost);
    await chair.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(chair.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  }
  await chair.getByRole('button', { name: 'Öppna nu' }).click();
  await expect(chair.getByRole('button', { name: 'Stäng och räkna nu' })).toBeVisible();
  const address = chair.url().replace(/\/plan$/, '').replace(instance.url, '');

  // On a phone: what does not fit any more cannot be added; the line is cut between choosing and sending.
  const resident = await open({ as: 'boende', at: address, mayBeCut: true, ...phone });
  await resident.getByLabel('Bänkar').check();
  await resident.getByLabel('Belysning').check();
  await expect(resident.getByText('0 kr kvar')).toBeVisible();
  await expect(resident.getByLabel('Lekplats')).toHaveAttribute('aria-disabled', 'true');
  await resident.context().setOffline(true);
  await resident.getByRole('button', { name: 'Granska' }).click();
  await resident.getByRole('button', { name: 'Försegla och skicka' }).click();
  await resident.context().setOffline(false);
  await expect(resident.getByRole('heading', { name: 'Din röst är mottagen' })).toBeVisible();

  // Another changes their mind: the last one counts.
  const other = await open({ as: 'moderator', at: address });
  for (const title of ['Bänkar', 'Lekplats']) {
    if (title === 'Lekplats') {
      await other.getByRole('button', { name: 'Ändra' }).click();
      await other.getByLabel('Bänkar').uncheck();
    }
    await other.getByLabel(title).check();
    await other.getByRole('button', { name: 'Granska' }).click();
    await other.getByRole('button', { name: 'Försegla och skicka' }).click();
    await expect(other.getByRole('heading', { name: 'Din röst är mottagen' })).toBeVisible();
  }
  const roundId = address.split('/').at(-1);
  await expect.poll(() => other.evaluate(() => document.body.innerText), { timeout: 30_000 }).toMatch(/2 av \d+ har röstat/);

  // Its time comes.
  await instance.restartAfter(`UPDATE round SET closes_at = 1000, terms = json_set(terms, '$.closes_at', 1000) WHERE id = '${roundId}'`);
  await isLive(resident);
  await expect(resident.getByRole('heading', { name: 'Resultat' })).toBeVisible({ timeout: 30_000 });
  await resident.getByRole('button', { name: 'Kontrollera min röst' }).click();
  await expect(resident.getByText('Din röst är med i räkningen.')).toBeVisible();

  const visitor = await open({ at: `${address}/board` });
  await visitor.getByRole('button', { name: 'Räkna om här' }).click();
  await expect(visitor.getByText('2 röstsedlar räknade i din webbläsare')).toBeVisible();
  for (const line of ['Tavlan är den som journalen pekar på', 'Antalet kuvert stämmer med röstsedlarna', 'Rösterna stämmer', 'Resultatet stämmer']) {
    await expect(visitor.getByRole('listitem').filter({ hasText: line })).toContainText(/: Stämmer$/);
  }
  await expect(visitor.getByText('Nyckeln är förstörd')).toBeVisible({ timeout: 30_000 });

  // The file taken home is counted to the same result, and the journal holds, by the command line's own means.
  const radslag = `${process.cwd()}/../../build/radslag`;
  const [download] = await Promise.all([visitor.waitForEvent('download'), visitor.getByRole('button', { name: 'Pabulib (.pb)' }).click()]);
  const file = test.info().outputPath('round.pb');
  await download.saveAs(file);
  const counted = JSON.parse(execFileSync(radslag, ['count', file, '--rule', 'mes_cost', '--completion', 'add1u'], { encoding: 'utf8' }));
  expect(counted.winners).toEqual(['001', '003']);
  await expect(resident.locator('ol[role=list]').first()).toContainText(/1\.\s*Bänkar.*2\.\s*Lekplats/s);
  const paths = [];
  for (const name of ['export.jsonl', 'checkpoint', 'key']) {
    paths.push(test.info().outputPath(name));
    writeFileSync(paths.at(-1), await (await fetch(`${instance.url}/log/lovangen/${name}`)).text());
  }
  expect(JSON.parse(execFileSync(radslag, ['verify', ...paths], { encoding: 'utf8' }))).toMatchObject({ ok: true, problems: [] });
});

test('five hundred proposals stay usable on a phone: searched, chosen, counted', async ({ open }) => {
  test.setTimeout(60_000);
  const officer = await open({ as: 'handlaggare', at: home });
  const at = await openRound(officer, { ballot: 'knapsack', method: 'equal_shares_cost', completion: 'add1u', budget: 100_000 }, 500);
  const page = await open({ as: 'boende', at, ...phone });
  await expect(page.getByText('500 förslag')).toBeVisible();
  // Rows out of sight are not laid out.
  const laidOut = await page.evaluate(() => [...document.querySelectorAll('input[type=checkbox]')].filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(laidOut).toBeLessThan(120);
  await page.getByLabel('Sök bland förslagen').fill('nummer 497');
  await page.getByLabel(/Förslag nummer 497/).check();
  await page.getByLabel('Sök bland förslagen').fill('nummer 31 ');
  await page.getByLabel(/Förslag nummer 31 /).check();
  await page.getByLabel('Sök bland förslagen').fill('');
  await expect(page.getByText(/Valt för 2.526/)).toBeVisible();
  await expect.poll(() => page.evaluate(keptDrafts)).toContain('[497,31]');
  await page.reload();
  await isLive(page);
  await expect(page.getByText(/Valt för 2.526/)).toBeVisible();
});

test('ranking goes by keyboard alone, and the focus follows what is moved', async ({ open }) => {
  const officer = await open({ as: 'handlaggare', at: home });
  const at = await openRound(officer, { ballot: 'ranked', method: 'schulze' }, 4);
  const page = await open({ as: 'moderator', at });
  for (const number of [1, 2, 3]) {
    await page.getByRole('checkbox', { name: new RegExp(`Förslag nummer ${number} `) }).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: /^Flytta upp Förslag nummer 3/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('ol[role=list] li').first()).toContainText('Förslag nummer 3');
  await expect(page.getByRole('button', { name: /^Flytta upp Förslag nummer 3/ })).toBeFocused();
  await expect(page.getByText(/är nu nummer 1$/)).toBeAttached();
});

for (const [name, as, path] of [
  ['the list', 'boende', (at) => at.replace(/round\/.*/, 'rounds')],
  ['a ballot', 'moderator', (at) => at],
  ['the planning', 'handlaggare', (at) => at.replace(/round\/.*/, 'rounds/new')],
]) {
  test(`rounds, ${name}: accessible in every language, light and dark, and narrow enough`, async ({ open }) => {
    test.setTimeout(60_000);
    const officer = await open({ as: 'handlaggare', at: home });
    const at = await openRound(officer, { ballot: 'approval', method: 'most_votes', seats: 2, visibility: 'always' }, 14);
    const page = await open({ as, at: path(at), serviceWorkers: 'block' });
    expect(await look(page)).toEqual([]);
  });
}

test('a result is accessible in every language, light and dark, and narrow enough', async ({ instance, open }) => {
  test.setTimeout(90_000);
  const officer = await open({ as: 'handlaggare', at: home });
  const at = await openRound(officer, { ballot: 'approval', method: 'equal_shares_cost', completion: 'add1u', budget: 5000 }, 5);
  const id = at.split('/').at(-1);
  await instance.restartAfter(`UPDATE round SET closes_at = 1000, terms = json_set(terms, '$.closes_at', 1000) WHERE id = '${id}'`);
  const page = await open({ as: 'boende', at, serviceWorkers: 'block' });
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeVisible({ timeout: 30_000 });
  expect(await look(page)).toEqual([]);
  await page.goto(`${at}/board`);
  await isLive(page);
  expect(await look(page)).toEqual([]);
});
