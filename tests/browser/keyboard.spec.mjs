// Everything by keyboard alone: sign in, support, comment, propose. Tab until it is reached, as a person would.
import { ulid } from './instance.mjs';
import { expect, home, isLive, password, test } from './people.mjs';

async function reach(page, target, most = 120) {
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((each) => each === document.activeElement || each.contains(document.activeElement)).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by the Tab key`);
}

test('signing in, supporting, commenting and proposing take no mouse', async ({ open }) => {
  const page = await open({ at: `${home}/initiatives` });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.goto('/join?council=lovangen');
  await reach(page, page.getByRole('radio', { name: 'Med en kod' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Med lösenord' })).toBeFocused();
  await reach(page, page.getByLabel('E-postadress'));
  await page.keyboard.type('boende@demo.example');
  await reach(page, page.getByLabel('Lösenord', { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${home}$`));
  await isLive(page);

  await page.goto(`${home}/initiatives`);
  await isLive(page);
  const support = page.getByRole('button', { name: /^Stöd: |^Du stödjer, ta tillbaka: / }).first();
  await expect(support).toBeVisible();
  const wasPressed = await support.getAttribute('aria-pressed');
  await reach(page, support);
  await page.keyboard.press('Space');
  await expect(support).toHaveAttribute('aria-pressed', wasPressed === 'true' ? 'false' : 'true');
  await expect(support).toBeFocused();

  const article = page.locator('article h2 a').first();
  await reach(page, article);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reach(page, page.getByRole('group', { name: 'Hur ställer du dig?' }).getByRole('radio', { name: 'Varken eller' }));
  await page.keyboard.press('ArrowRight');
  await reach(page, page.getByLabel('Din synpunkt'));
  const said = `Skrivet med bara tangenter ${ulid().slice(-5)}`;
  await page.keyboard.type(said);
  await reach(page, page.getByRole('button', { name: 'Skicka synpunkt' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('article').filter({ hasText: said })).toBeVisible();

  await page.goto(`${home}/propose/${ulid()}`);
  await reach(page, page.getByLabel('Rubrik'));
  await page.keyboard.type('Cykelpump vid stationen');
  await reach(page, page.locator('#propose-what'));
  await page.keyboard.type('En pump som alla kan använda.');
  await reach(page, page.locator('#propose-why'));
  await page.keyboard.type('Fler cyklar.');
  await reach(page, page.getByRole('button', { name: 'Lämna in förslaget' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Förslaget är inlämnat' })).toBeVisible();
});
