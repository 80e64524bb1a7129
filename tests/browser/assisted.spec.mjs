// Assisted entry: named at the desk, entered for somebody without an account, marked, and taken over with the slip.
import { expect, home, isLive, phone, test } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

async function nameHelper(open, who) {
  const operator = await open({ as: 'drift', at: `${home}/assist` });
  await operator.getByLabel('Person').selectOption({ label: who });
  await operator.getByRole('button', { name: 'Låt personen mata in' }).click();
  await expect(operator.getByRole('listitem').filter({ hasText: who })).toBeVisible();
  return operator;
}

test('a helper enters for a resident, who takes it over with the slip', async ({ open }) => {
  const helper = await open({ named: 'Rut Receptionist', at: `${home}/assist` });
  await expect(helper.getByLabel('Namn som ska visas')).toHaveCount(0);
  const operator = await nameHelper(open, 'Rut Receptionist');
  await accessible(operator);

  await helper.getByLabel('Namn som ska visas').fill('Granne Asha');
  await helper.getByRole('button', { name: 'Börja' }).click();
  await expect(helper.getByRole('alert').first()).toBeVisible();
  await helper.getByLabel(/vill det här/).check();
  await accessible(helper);
  await helper.getByRole('button', { name: 'Börja' }).click();

  // A comment and a support of what is there already.
  await helper.getByText('Synpunkt', { exact: true }).click();
  const which = helper.getByLabel('Vilket förslag?');
  const title = await which.locator('option').first().innerText();
  const initiative = await which.inputValue();
  await helper.getByLabel('Synpunkten').fill('Bra för oss som går med rollator');
  await accessible(helper);
  await helper.getByRole('button', { name: 'Lägg in' }).click();
  await expect(helper.getByRole('listitem').filter({ hasText: `Synpunkt: ${title}` })).toBeVisible();
  await helper.getByText('Stöd', { exact: true }).click();
  await helper.getByRole('button', { name: 'Lägg in' }).click();
  await expect(helper.getByRole('listitem').filter({ hasText: `Stöd: ${title}` })).toBeVisible();
  await helper.getByText('Förslag', { exact: true }).click();
  await helper.getByLabel('Förslaget i en rad').fill('Bänkar vid hållplatsen');
  await helper.getByLabel('Vad ska göras?').fill('Två bänkar med ryggstöd.');
  await helper.getByLabel('Varför?').fill('Att vänta är tungt.');
  await helper.getByRole('button', { name: 'Lägg in' }).click();
  await expect(helper.getByRole('listitem').filter({ hasText: 'Förslag: Bänkar vid hållplatsen' })).toBeVisible();

  await helper.getByRole('button', { name: 'Klar: skriv ut lappen' }).click();
  const code = await helper.locator('code').innerText();
  expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);
  await accessible(helper);
  await helper.emulateMedia({ media: 'print' });
  await expect(helper.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await helper.emulateMedia({ media: 'screen' });
  await helper.getByRole('button', { name: 'Lämnad: stäng' }).click();
  await expect(helper.locator('code')).toHaveCount(0);

  // Marked for everybody, and nobody's but the resident's.
  const visitor = await open({ at: `${home}/initiative/${initiative}` });
  const comment = visitor.getByRole('article').filter({ hasText: 'rollator' });
  await expect(comment).toContainText('Granne Asha');
  await expect(comment).toContainText('Inlagt med hjälp');
  await expect(visitor.getByText('varav 1 inlagt med hjälp')).toBeVisible();
  await accessible(visitor);
  await helper.goto(`${home}/initiative/${initiative}`);
  await isLive(helper);
  const theirs = helper.getByRole('article').filter({ hasText: 'rollator' });
  await expect(theirs).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Ta tillbaka' })).toHaveCount(0);

  const resident = await open({ at: '/join?council=lovangen' });
  await resident.getByRole('button', { name: 'Jag har en kod på papper' }).click();
  await resident.getByLabel('Kod på papper').fill(code);
  await resident.getByRole('button', { name: 'Använd koden' }).click();
  await expect(resident).toHaveURL(home);
  await resident.goto(`${home}/initiative/${initiative}`);
  await expect(resident.getByRole('article').filter({ hasText: 'rollator' }).getByRole('button', { name: 'Ta tillbaka' })).toBeVisible();
});

test('the token of a sitting enters and does nothing else', async ({ open, instance }) => {
  const helper = await open({ named: 'Rolf Receptionist', at: `${home}/assist` });
  await nameHelper(open, 'Rolf Receptionist');
  const begun = await helper.evaluate(async () => {
    const response = await fetch('/rpc', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Radslag': '1' }, body: JSON.stringify({ jsonrpc: '2.0', id: '0190f0a0-5b5e-7c00-8a00-6f1d2c3b4a59', method: 'assisted.begin', params: { council: 'lovangen', display_name: 'Granne Bilan', language: 'so', accept_rules: true } }) });
    return (await response.json()).result;
  });
  for (const [method, params] of [['account.sessions', {}], ['watch', { topic: 'me' }], ['account.create_token', { label: 'x' }], ['membership.rename', { council: 'lovangen', display_name: 'Nej' }], ['data.export', {}]]) {
    await expect(instance.ask(begun.token, method, params), method).rejects.toThrow(/forbidden/);
  }
});

for (const [language, label] of [['en', 'Person'], ['ar', 'الشخص']]) {
  test(`naming helpers in ${language} on a small phone`, async ({ open }) => {
    const page = await open({ as: 'drift', at: `${home}/assist`, preferences: { language, theme: 'dark' }, ...phone });
    await expect(page.getByLabel(label, { exact: true })).toBeVisible();
    await accessible(page);
  });
}

test('nobody else has the page', async ({ open }) => {
  const page = await open({ as: 'moderator', at: `${home}/assist` });
  await expect(page.getByLabel('Person', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Namn som ska visas')).toHaveCount(0);
});
