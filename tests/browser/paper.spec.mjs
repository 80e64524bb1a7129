// Codes on paper, from the operator's screen to somebody who has neither e-mail nor e-ID.
import { expect, home, test } from './people.mjs';
import { AxeBuilder } from './playwright.mjs';

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the screen').toBe(true);
}

async function make(page, giver, count) {
  await page.getByLabel('Vem delar ut dem?').fill(giver);
  await page.getByLabel('Antal').fill(String(count));
  await page.getByRole('button', { name: 'Gör koder' }).click();
  await expect(page.getByRole('heading', { name: 'Skriv ut koderna' })).toBeVisible();
  return page.locator('code').allInnerTexts();
}

test('an operator prints codes; one of them makes a resident without e-mail, who comes back', async ({ open }) => {
  const operator = await open({ as: 'drift', at: `${home}/codes` });
  const codes = await make(operator, 'Hyresgästföreningen i Lövängen', 4);
  expect(codes).toHaveLength(4);
  for (const code of codes) expect(code).toMatch(/^([3479ACDEFHJKMNPRTWXY]{4}-){2}[3479ACDEFHJKMNPRTWXY]{4}$/);
  await expect(operator.getByRole('img', { name: `QR-kod för ${codes[0]}` })).toBeVisible();
  await accessible(operator);
  // On paper: the slips alone, two beside each other, none torn over two pages.
  await operator.emulateMedia({ media: 'print' });
  await expect(operator.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  const [first, second] = await Promise.all([0, 1].map((at) => operator.getByRole('listitem').filter({ hasText: codes[at] }).boundingBox()));
  expect(Math.abs(first.y - second.y)).toBeLessThan(1);
  await operator.emulateMedia({ media: 'screen' });

  // By the square: the code is filled in, and stays out of the server's log.
  const page = await open({ at: `/join?council=lovangen#paper=${codes[0]}` });
  await expect(page.getByLabel('Kod på papper')).toHaveValue(codes[0]);
  await accessible(page);
  await page.getByRole('button', { name: 'Använd koden' }).click();
  await expect(page.getByRole('heading', { name: 'Din egen inloggningskod' })).toBeVisible();
  await accessible(page);
  const personal = await page.locator('code').innerText();
  await page.getByRole('button', { name: 'Jag har sparat den' }).click();
  await page.getByLabel('Namn som visas').fill('Molnet');
  await page.getByLabel(/Jag har läst reglerna/).check();
  await page.getByRole('button', { name: 'Gå med' }).click();
  await expect(page).toHaveURL(home);

  // The slip is used up; the personal code comes back.
  const again = await open({ at: '/join?council=lovangen' });
  await again.getByRole('button', { name: 'Jag har en kod på papper' }).click();
  await again.getByLabel('Kod på papper').fill(codes[0].toLowerCase());
  await again.getByRole('button', { name: 'Använd koden' }).click();
  await expect(again.getByRole('alert').first()).toBeVisible();
  await again.getByLabel('Kod på papper').fill(personal.replaceAll('-', ''));
  await again.getByRole('button', { name: 'Använd koden' }).click();
  await expect(again).toHaveURL(home);

  // Counted, not named; and revoked.
  await operator.getByRole('button', { name: 'Stäng' }).click();
  const batch = operator.getByRole('listitem').filter({ hasText: 'Hyresgästföreningen' });
  await expect(batch).toContainText('1 av 4 använda');
  await expect(batch).not.toContainText('Molnet');
  await accessible(operator);
  await batch.getByRole('button', { name: /Återkalla/ }).click();
  await expect(batch).toContainText('återkallade');
  const late = await open({ at: `/join#paper=${codes[1]}` });
  await late.getByRole('button', { name: 'Använd koden' }).click();
  await expect(late.getByRole('alert').first()).toBeVisible();
});

test('a code that says where somebody lives confirms it once they have joined', async ({ open }) => {
  const operator = await open({ as: 'drift', at: `${home}/codes` });
  const choice = operator.getByLabel('Vad ger de?');
  const [option] = (await choice.locator('option').allInnerTexts()).filter((text) => text.startsWith('Även bekräftat'));
  const area = option.replace('Även bekräftat att man bor i ', '');
  await choice.selectOption({ label: option });
  await accessible(operator);
  const [code] = await make(operator, 'Trappvärden', 1);

  const page = await open({ at: `/join?council=lovangen#paper=${code}` });
  await page.getByRole('button', { name: 'Använd koden' }).click();
  await page.getByRole('button', { name: 'Jag har sparat den' }).click();
  await page.getByLabel('Namn som visas').fill('Grannen');
  await page.getByLabel(/Jag har läst reglerna/).check();
  await page.getByRole('button', { name: 'Gå med' }).click();
  await expect(page).toHaveURL(home);
  await page.goto(`${home}/people`);
  // The council's sweep comes every ten seconds.
  await expect(page.getByText(`Du är bekräftad som boende i ${area}`, { exact: false })).toBeVisible({ timeout: 30_000 });
});

test('the personal code is made, replaced and taken away on the account page', async ({ open }) => {
  const page = await open({ named: 'Dalia', at: '/account' });
  await page.getByRole('button', { name: 'Få en kod på papper' }).click();
  await expect(page.locator('code')).toHaveText(/^(\w{4}-){4}\w{4}$/);
  await page.getByRole('button', { name: 'Jag har sparat den' }).click();
  await page.getByRole('button', { name: 'Ta bort koden' }).click();
  await expect(page.getByRole('button', { name: 'Få en kod på papper' })).toBeVisible();
});

for (const [language, label] of [['en', 'Code on paper'], ['ar', 'الرمز الورقي']]) {
  test(`the code on paper in ${language} on a small phone`, async ({ open }) => {
    const page = await open({ at: '/join#paper=34AC-3479-XYHJ', preferences: { language }, viewport: { width: 320, height: 640 } });
    await expect(page.getByLabel(label)).toHaveValue('34AC-3479-XYHJ');
    await accessible(page);
  });
}

test('the operator’s screen in Arabic on a small phone; nobody else has it', async ({ open }) => {
  const page = await open({ as: 'drift', at: `${home}/codes`, preferences: { language: 'ar' }, viewport: { width: 320, height: 640 } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(page);
  const resident = await open({ as: 'boende', at: `${home}/codes` });
  await expect(resident.getByLabel('Vem delar ut dem?')).toHaveCount(0);
});
