// A visitor on a phone, residents, a moderator and an officer: what one does stands on every other open page.
import { ulid } from './instance.mjs';
import { expect, home, phone, test } from './people.mjs';

const card = (page, title) => page.locator('article').filter({ hasText: title });
const count = (page) => page.locator('.count strong');

async function propose(page, { title, what, why }) {
  await page.goto(`${home}/propose/${ulid()}`);
  await page.getByLabel('Rubrik').fill(title);
  await page.locator('#propose-what').fill(what);
  await page.locator('#propose-why').fill(why);
  await page.getByRole('button', { name: 'Lämna in förslaget' }).click();
  await expect(page.getByRole('heading', { name: 'Förslaget är inlämnat' })).toBeVisible();
  await page.getByRole('link', { name: 'Till initiativet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function act(page, name, text) {
  await page.getByRole('group', { name: 'Vad du kan göra' }).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#act-text').fill(text);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a proposal is published, supported, discussed, answered, changed and hidden before everyone’s eyes', async ({ open }) => {
  const title = 'Bänkar längs gångvägen till sjön';
  const moderator = await open({ as: 'moderator', at: `${home}/screening` });
  const list = await open({ ...phone, at: `${home}/initiatives` });
  await expect(card(list, 'dagar kvar').first()).toBeVisible();

  const author = await open({ as: 'boende' });
  const path = await propose(author, { title, what: 'Fem bänkar med ryggstöd.', why: 'Då orkar fler gå ända ner till vattnet.' });

  await moderator.getByRole('button', { name: '1 nytt, visa' }).click();
  const review = card(moderator, title);
  await review.getByRole('button', { name: 'Publicera' }).click();
  await expect(author.getByText('Samlar stöd').first()).toBeVisible();

  await expect(card(list, title)).toHaveCount(0);
  await list.getByRole('button', { name: '1 nytt, visa' }).click();
  await expect(card(list, title)).toBeVisible();
  await list.getByRole('link', { name: title }).click();
  await expect(list.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(count(list)).toHaveText('0');

  const other = await open({ named: 'Selma Vik', at: path });
  const second = await open({ ...phone, at: `${home}/initiatives` });
  await expect(count(card(second, title))).toHaveText('0');
  await other.getByRole('button', { name: `Stöd: ${title}` }).first().click();
  await expect(other.getByText(/Ditt stöd är sparat/)).toBeVisible();
  await expect(count(list)).toHaveText('1');
  await expect(count(author)).toHaveText('1');
  await expect(count(card(second, title))).toHaveText('1');

  await test.step('a comment waits behind "1 new, show" on the pages of the others', async () => {
    await expect(list.getByText('Ingen har sagt något än')).toBeVisible();
    await other.getByText('För', { exact: true }).click();
    await other.getByLabel('Din synpunkt').fill('Mormor behöver vila halvvägs.');
    await other.getByRole('button', { name: 'Skicka synpunkt' }).click();
    for (const page of [list, author]) {
      await page.getByRole('button', { name: '1 nytt, visa' }).click();
      const comment = page.locator('article').filter({ hasText: 'Mormor behöver vila halvvägs.' });
      await expect(comment).toContainText('För');
      await expect(comment).toContainText('Selma Vik');
    }
  });

  await test.step('the officer’s answer stands on the open pages', async () => {
    const officer = await open({ as: 'handlaggare', at: path });
    await act(officer, 'Svara', 'Vi ställer ut tre bänkar i vår.');
    for (const page of [list, author, other]) await expect(page.getByText('Vi ställer ut tre bänkar i vår.')).toBeVisible();
  });

  await test.step('an edit shows a readable difference in the history', async () => {
    const history = await open({ at: `${path}/history` });
    await author.getByRole('group', { name: 'Vad du kan göra' }).getByRole('link', { name: 'Ändra' }).click();
    await author.locator('#propose-what').fill('Sju bänkar med ryggstöd.');
    await author.getByRole('button', { name: 'Spara den nya versionen' }).click();
    await expect(author.getByRole('heading', { name: 'Ändringen är sparad' })).toBeVisible();
    await expect(list.getByText('Sju bänkar med ryggstöd.')).toBeVisible();
    await expect(history.locator('del').filter({ hasText: 'Fem' }).first()).toBeVisible();
    await expect(history.locator('ins').filter({ hasText: 'Sju' }).first()).toBeVisible();
  });

  await test.step('hidden, it leaves a stub with the reason', async () => {
    await moderator.goto(path);
    await act(moderator, 'Dölj', 'Texten pekar ut en granne.');
    for (const page of [list, other]) {
      await expect(page.getByText('Initiativet är dolt')).toBeVisible();
      await expect(page.getByText('Texten pekar ut en granne.').first()).toBeAttached();
      await expect(page.getByText('Sju bänkar med ryggstöd.')).toHaveCount(0);
    }
  });
});

test('the number on the visitor’s home page changes with every support', async ({ open, instance }) => {
  const front = await open({ ...phone, at: home });
  // The last one listed: two more do not take it to the threshold and off the list.
  const link = await front.locator('article').filter({ has: front.getByRole('button', { name: /^Stöd: / }) }).last().locator('h2 a, h3 a').getAttribute('href');
  const article = front.locator('article').filter({ has: front.locator(`a[href="${link}"]`) });
  const id = link.split('/').pop();
  const before = Number(await count(article).textContent());
  const [one, two] = await instance.residents('lovangen', ['Hemma Ett', 'Hemma Två']);
  await instance.ask(one, 'initiative.endorse', { council: 'lovangen', initiative: id });
  await expect(count(article)).toHaveText(String(before + 1));
  await instance.ask(two, 'initiative.endorse', { council: 'lovangen', initiative: id });
  await expect(count(article)).toHaveText(String(before + 2));
});

test('two proposals become one when both authors agree, and support moves with who wants it', async ({ open, instance }) => {
  const tokens = await instance.residents('lovangen', ['Vide Lund', 'Moa Krans']);
  const moderator = await open({ as: 'moderator', at: home });
  const author = await open({ named: 'Tove Ask', at: home });
  const ids = [ulid(), ulid()];
  const content = (title) => ({ title, what: 'Odlingslådor på gården.', why: 'Grannar möts.', language: 'sv' });
  await instance.ask(tokens[0], 'initiative.submit', { council: 'lovangen', initiative: ids[1], content: content('Odlingslådor vid port tre') });
  const path = await propose(author, { title: 'Odlingslådor vid port sju', what: 'Lådor att odla i.', why: 'Grannar möts.' });
  await moderator.goto(`${home}/screening`);
  for (const title of ['Odlingslådor vid port tre', 'Odlingslådor vid port sju']) {
    await card(moderator, title).getByRole('button', { name: 'Publicera' }).click();
    await expect(card(moderator, title)).toHaveCount(0);
  }
  const supporter = await open({ named: 'Nils Berg', at: path });
  await supporter.getByRole('button', { name: 'Stöd: Odlingslådor vid port sju' }).first().click();
  await expect(supporter.getByText(/Ditt stöd är sparat/)).toBeVisible();

  await author.goto(path);
  await author.getByRole('button', { name: 'Föreslå sammanslagning' }).click();
  const dialog = author.getByRole('dialog');
  await dialog.getByLabel('Sök det andra initiativet').fill('Odlingslådor');
  await dialog.getByRole('button', { name: 'Sök' }).click();
  await dialog.getByText('Odlingslådor vid port tre').click();
  await dialog.locator('#merge-message').fill('Ska vi göra det ihop?');
  await dialog.getByRole('button', { name: 'Föreslå sammanslagning' }).click();
  await expect(author.getByText('Frågan är skickad.')).toBeVisible();
  const into = await open({ at: `${home}/initiative/${ids[1]}` });
  const { changes } = await instance.ask(tokens[0], 'watch', { topic: 'lovangen/me' });
  const offer = changes.rows.find((row) => row.type === 'merge_offer');
  await instance.ask(tokens[0], 'merge.accept', { council: 'lovangen', merge: offer.id });

  await expect(author.getByText('Sammanslaget').first()).toBeVisible();
  await expect(supporter.getByRole('heading', { name: 'Ska ditt stöd följa med?' })).toBeVisible();
  await expect(count(into)).toHaveText('0');
  await supporter.getByRole('button', { name: 'Ja, flytta mitt stöd' }).click();
  await expect(count(into)).toHaveText('1');
});
