// Draft-safe is law: whatever others do meanwhile, the focus, the caret, the text, an open menu and the place on the screen stay.
import { ulid } from './instance.mjs';
import { expect, home, test } from './people.mjs';

// Where the writer is. The box stays where it stood on the screen; the browser itself scrolls along with what grows above it.
const place = (page) =>
  page.evaluate(() => {
    const box = document.activeElement;
    return { id: box?.id, text: box?.value, from: box?.selectionStart, to: box?.selectionEnd, top: Math.round(box?.getBoundingClientRect().top ?? 0) };
  });

// Others support, comment and propose; answers when the writer's page has seen the last of it.
async function bustle(instance, page, { initiative, seen }) {
  const names = Array.from({ length: 12 }, () => `Granne ${ulid().slice(-6)}`);
  const tokens = await instance.residents('lovangen', names);
  const comments = tokens.map((token, i) =>
    instance.ask(token, 'comment.post', { council: 'lovangen', comment: ulid(), subject: { type: 'initiative', id: initiative }, stance: 'for', language: 'sv', text: `Synpunkt ${i} från en granne.` }),
  );
  await Promise.all([...comments, ...tokens.map((token) => instance.ask(token, 'initiative.endorse', { council: 'lovangen', initiative }))]);
  await seen(tokens.length);
}

async function openInitiative(instance) {
  const [token] = await instance.residents('lovangen', [`Läsare ${ulid().slice(-6)}`]);
  const { cards } = await instance.ask(token, 'initiative.search', { council: 'lovangen', states: ['published'], sort: 'newest' });
  return cards[0];
}

test('while somebody writes a comment', async ({ open, instance }) => {
  const card = await openInitiative(instance);
  const page = await open({ as: 'boende', at: `${home}/initiative/${card.id}` });
  const box = page.getByLabel('Din synpunkt');
  await box.fill('Jag tycker att det här är viktigt.');
  await box.evaluate((each) => each.setSelectionRange(4, 10));
  const support = page.locator('.panel .count strong');
  const supportBefore = Number(await support.textContent());
  const before = await place(page);
  await bustle(instance, page, { initiative: card.id, seen: (n) => expect(support).toHaveText(String(supportBefore + n)) });
  await expect(page.getByRole('button', { name: '12 nya, visa' })).toBeVisible();
  expect(await place(page)).toEqual(before);
});

test('while a menu is open and the list has been scrolled', async ({ open, instance }) => {
  const card = await openInitiative(instance);
  const page = await open({ as: 'boende', at: `${home}/initiatives` });
  const support = page.locator('article').filter({ has: page.locator(`a[href$="${card.id}"]`) }).locator('.count strong');
  await expect(support).toBeVisible();
  const supportBefore = Number(await support.textContent());
  await page.evaluate(() => window.scrollTo(0, 200));
  await page.getByRole('button', { name: 'Utseende' }).click();
  await page.getByRole('radio', { name: 'A+', exact: true }).focus();
  const before = await page.evaluate(() => window.scrollY);
  await bustle(instance, page, { initiative: card.id, seen: (n) => expect(support).toHaveText(String(supportBefore + n)) });
  await expect(page.getByRole('radio', { name: 'A+', exact: true })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('while somebody writes a proposal, and after a reload the text is still there', async ({ open, instance }) => {
  const card = await openInitiative(instance);
  const page = await open({ as: 'boende', at: `${home}/propose/${ulid()}` });
  await page.getByLabel('Rubrik').fill('En brygga att bada från');
  const box = page.locator('#propose-what');
  await box.fill('En flytande brygga med stege, så att också äldre kan bada.');
  await box.evaluate((each) => each.setSelectionRange(3, 12));
  const before = await place(page);
  const watching = await open({ at: `${home}/initiative/${card.id}` });
  const support = watching.locator('.panel .count strong');
  const supportBefore = Number(await support.textContent());
  await bustle(instance, page, { initiative: card.id, seen: (n) => expect(support).toHaveText(String(supportBefore + n)) });
  // The draft itself goes to the account meanwhile.
  await expect(page.getByText(/Sparat i ditt konto kl\./)).toBeVisible();
  expect(await place(page)).toEqual(before);
  await page.reload();
  await expect(page.locator('#propose-what')).toHaveValue('En flytande brygga med stege, så att också äldre kan bada.');
  await expect(page.getByLabel('Rubrik')).toHaveValue('En brygga att bada från');
});

test('while an operator fills in the settings, also when another saves them first', async ({ open, instance }) => {
  const page = await open({ as: 'drift', at: `${home}/settings` });
  const box = page.getByLabel('Vad rådet är till för');
  await box.fill('Ett råd för alla i Lövängen.');
  await box.evaluate((each) => each.setSelectionRange(4, 7));
  const before = await place(page);
  const { changes } = await instance.ask(instance.operatorToken, 'watch', { topic: 'lovangen/council' });
  const council = changes.rows.find((row) => row.type === 'council');
  await instance.ask(instance.operatorToken, 'council.update', { council: 'lovangen', revision: council.revision, settings: { purpose: 'Ändrat av en annan.' } });
  await expect(page.getByText('Någon annan har ändrat inställningarna medan du skrev.')).toBeVisible();
  expect(await place(page)).toEqual(before);
  await page.getByRole('button', { name: 'Behåll mina' }).click();
  await expect(box).toHaveValue('Ett råd för alla i Lövängen.');
});
