// A visitor reports, two moderators work at once, the author reads why and appeals, and somebody else answers.
import { commandId, ulid } from './instance.mjs';
import { expect, home, phone, test } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const council = 'lovangen';

async function rpc(page, method, params) {
  const response = await page.request.post('/rpc', {
    headers: { 'X-Radslag': '1', Origin: new URL(page.url()).origin },
    data: { jsonrpc: '2.0', id: commandId(), method, params },
  });
  const answer = await response.json();
  if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

async function personaOf(page) {
  const { changes } = await rpc(page, 'watch', { topic: `${council}/me` });
  return changes.rows.find(({ type }) => type === 'membership').id;
}

// Somebody new, made a moderator by whoever runs the instance.
async function moderatorNamed(open, instance, name) {
  const page = await open({ named: name, at: home });
  await instance.ask(instance.operatorToken, 'role.give', { council, persona: await personaOf(page), role: 'moderator' });
  await page.goto(`${home}/screening`);
  await expect(page.getByText('Anmälda', { exact: false }).first()).toBeVisible();
  return page;
}

// What is published takes comments; other tests change the demo's initiatives, and their order.
async function publishedOne(page, nth = 0) {
  const { cards } = await rpc(page, 'initiative.search', { council, sort: 'support', states: ['published'] });
  return cards[nth].id;
}

async function commentOn(page, text) {
  const subject = await publishedOne(page);
  const comment = ulid();
  await rpc(page, 'comment.post', { council, comment, subject: { type: 'initiative', id: subject }, stance: 'neither', language: 'sv', text });
  return { comment, subject, at: `${home}/initiative/${subject}#comment-${comment}` };
}

const group = (page, name) => page.getByRole('group', { name: 'Visa' }).getByText(name).click();
const caseWith = (page, text) => page.locator('article').filter({ hasText: text });

test('a visitor reports on a phone, two moderators see each other at work, and the appeal goes to the other', async ({ open, instance }) => {
  const text = 'Den här gubben borde någon ta hand om';
  const author = await open({ named: 'Arg Granne', at: home });
  const { comment, at } = await commentOn(author, text);
  const first = await moderatorNamed(open, instance, 'Moa Ett');
  const second = await moderatorNamed(open, instance, 'Siv Två');
  await group(first, 'Anmälda');
  await group(second, 'Anmälda');

  const visitor = await open({ ...phone, at });
  const receipt = await test.step('no account, and a code to follow it by', async () => {
    await visitor.locator(`#comment-${comment}`).getByRole('link', { name: 'Anmäl synpunkten' }).click();
    await visitor.getByLabel('Hot', { exact: true }).check();
    await expect(visitor.getByRole('alert').filter({ hasText: '112' })).toBeVisible();
    await visitor.locator('#report-text').fill('Han skriver så om min far');
    await visitor.getByRole('button', { name: 'Skicka anmälan' }).click();
    await expect(visitor.getByRole('heading', { name: 'Tack. Anmälan är mottagen.' })).toBeVisible();
    return visitor.locator('.code').innerText();
  });
  expect(receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);

  await test.step('who opens the case is shown to the other, who may take it over', async () => {
    await expect(caseWith(first, text)).toContainText('Han skriver så om min far');
    await expect(caseWith(second, text)).toContainText('Mål:');
    await caseWith(first, text).getByRole('button', { name: 'Ta ärendet' }).press('Enter');
    await expect(caseWith(first, text)).toContainText('Du arbetar med det här');
    await expect(caseWith(second, text)).toContainText('Moa Ett arbetar med det här');
    await caseWith(second, text).getByRole('button', { name: 'Ta över' }).click();
    await expect(caseWith(first, text)).toContainText('Siv Två arbetar med det här');
    await caseWith(first, text).getByRole('button', { name: 'Ta över' }).click();
    await expect(caseWith(second, text)).toContainText('Moa Ett arbetar med det här');
  });

  await test.step('hidden before everyone’s eyes, with a reason and nothing deleted', async () => {
    const decide = caseWith(first, text);
    await decide.getByRole('group', { name: 'Beslut' }).getByText('Dölj', { exact: true }).click();
    await decide.getByLabel('Skäl, synliga för alla').fill('Det här är ett hot');
    await decide.getByRole('button', { name: 'Dölj', exact: true }).click();
    await expect(caseWith(second, text)).toHaveCount(0);
    await author.goto(at);
    await expect(author.locator(`#comment-${comment}`)).toContainText('Dold av en moderator: Det här är ett hot');
  });

  await test.step('the visitor sees what came of it, the author why', async () => {
    await visitor.goto(`${home}/moderation`);
    await visitor.getByLabel('Kvittokod').fill(receipt.toLowerCase());
    await visitor.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(visitor.getByText('Texten är dold')).toBeVisible();
    await expect(visitor.locator('#log')).toContainText('Dold');
    await expect(visitor.locator('#log')).not.toContainText('Det här är ett hot');
    await author.goto(`${home}/moderation`);
    const mine = author.locator('#mine article');
    await expect(mine).toContainText('Grund: Hot');
    await expect(mine).toContainText('Beslutat av en människa, inte automatiskt.');
    await mine.getByLabel('Varför var beslutet fel?').fill('Jag menade att han behöver hjälp');
    await mine.getByRole('button', { name: 'Överklaga' }).click();
    await expect(mine).toContainText('Väntar på svar');
  });

  await test.step('who decided cannot answer the appeal; the other moderator does', async () => {
    await group(first, 'Överklaganden');
    await group(second, 'Överklaganden');
    await expect(caseWith(first, 'Jag menade')).toContainText('Du hade del i beslutet');
    const appeal = caseWith(second, 'Jag menade');
    await appeal.getByText('Beslutet var fel', { exact: true }).first().click();
    await appeal.getByLabel('Skäl', { exact: true }).fill('Det går att läsa så');
    await appeal.getByRole('button', { name: 'Beslutet var fel' }).click();
    await expect(caseWith(first, 'Jag menade')).toHaveCount(0);
    await expect(author.locator('#mine article').first()).toContainText('Beslutet var fel');
    await author.goto(at);
    await expect(author.locator(`#comment-${comment}`)).toContainText(text);
  });
});

test('a paused thread says who and why, and takes no comment until it is opened again', async ({ open }) => {
  const moderator = await open({ as: 'moderator', at: home });
  const at = `${home}/initiative/${await publishedOne(moderator, 1)}`;
  const resident = await open({ as: 'boende', at });
  await resident.locator('#comments textarea').first().fill('En halvskriven rad');
  await moderator.goto(at);
  const pace = async (checked) => {
    await moderator.getByRole('button', { name: 'Ändra takten' }).click();
    const dialog = moderator.getByRole('dialog');
    await dialog.getByLabel('Pausa: bara moderatorer skriver').setChecked(checked);
    await dialog.locator('#pace-words').fill('Vi tar en paus till i morgon');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog).toBeHidden();
  };
  await pace(true);
  await expect(resident.getByRole('note')).toContainText('Tråden är pausad. Vi tar en paus till i morgon');
  await resident.getByRole('button', { name: 'Skicka synpunkt' }).click();
  await expect(resident.locator('#comments textarea').first()).toHaveValue('En halvskriven rad');
  await expect(resident.locator('#comments .error')).toBeVisible();
  await pace(false);
  await expect(resident.getByRole('note')).toHaveCount(0);
  await resident.getByRole('button', { name: 'Skicka synpunkt' }).click();
  await expect(resident.getByText('En halvskriven rad')).toBeVisible();
});

test('a report comes in by a plain form while the script has not come', async ({ open, browser, instance }) => {
  const author = await open({ named: 'Tyst Granne', at: home });
  const { comment } = await commentOn(author, 'Anmäl mig utan skript');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: instance.url });
  const page = await context.newPage();
  await page.goto(`${home}/report/comment-${comment}`);
  await page.locator('select[name=code]').selectOption('danger_to_life');
  await page.locator('textarea[name=text]').fill('Ingen JavaScript här');
  await page.getByRole('button').click();
  await expect(page.locator('strong').filter({ hasText: '112' })).toBeVisible();
  const receipt = await page.locator('strong').last().innerText();
  await context.close();
  const { state, code } = await rpc(author, 'moderation.report_status', { council, receipt });
  expect({ state, code }).toEqual({ state: 'waiting', code: 'danger_to_life' });
});

for (const language of ['sv', 'en', 'ar']) {
  test(`axe finds nothing on the queue’s tabs, the public page and the report in ${language}`, async ({ open }) => {
    const reporter = await open({ named: `Rapport ${language}`, at: home, preferences: { language } });
    const { comment } = await commentOn(reporter, `Till axe ${language}`);
    await rpc(reporter, 'moderation.report', { council, report: ulid(), subject: { type: 'comment', id: comment }, code: 'rules_spam', language, receipt: ulid().slice(-16) });
    const moderator = await open({ as: 'moderator', at: `${home}/screening`, preferences: { language } });
    const tabs = moderator.locator('input[name=screening-group]');
    await expect(tabs.first()).toBeAttached();
    const found = [];
    const look = async (page, where) => {
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      found.push(...violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0].html.slice(0, 160)}`));
    };
    for (const tab of ['reported', 'held', 'appeals', 'standing', 'setup']) {
      await moderator.locator(`input[name=screening-group][value=${tab}]`).check({ force: true });
      if (tab === 'reported') await moderator.locator('.lock button').first().click();
      await look(moderator, tab);
    }
    for (const at of [`${home}/moderation`, `${home}/report/comment-${comment}`]) {
      await reporter.goto(at);
      await expect(reporter.locator('h1')).toBeVisible();
      await look(reporter, at);
    }
    expect(found).toEqual([]);
  });
}
