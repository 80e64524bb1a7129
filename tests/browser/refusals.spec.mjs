// What is refused stays in its box, with the reason beside it.
import { ulid } from './instance.mjs';
import { expect, home, test } from './people.mjs';

test('too long a comment stays, and is said to be too long', async ({ open }) => {
  const page = await open({ as: 'boende', at: `${home}/initiatives` });
  await page.locator('article h2 a').first().click();
  const box = page.getByLabel('Din synpunkt');
  const text = 'ord '.repeat(1200);
  await box.fill(text);
  await page.getByRole('button', { name: 'Skicka synpunkt' }).click();
  await expect(page.getByText('Texten är för lång. Korta den och försök igen.')).toBeVisible();
  await expect(box).toHaveValue(text);
  await expect(box).toHaveAttribute('aria-invalid', 'true');
});

test('of eleven quick comments the last is refused and stays in the box', async ({ open }) => {
  const page = await open({ named: 'Rapp Hast', at: `${home}/initiatives` });
  await page.locator('article h2 a').first().click();
  const box = page.getByLabel('Din synpunkt');
  const send = page.getByRole('button', { name: 'Skicka synpunkt' });
  const refused = page.getByText('Det gick lite för fort. Vänta en stund och försök igen.');
  let last = '';
  // One is given back every five seconds: a slow machine writes a few more before it is too fast.
  for (let i = 1; i <= 40 && !(await refused.isVisible()); i++) {
    last = `Snabb synpunkt ${i}`;
    await box.fill(last);
    await send.click();
    await expect(page.locator('article').filter({ hasText: last }).or(refused).first()).toBeVisible();
    await expect(send).not.toHaveAttribute('aria-busy', 'true');
  }
  await expect(refused).toBeVisible();
  await expect(box).toHaveValue(last);
});

test('a proposal that lacks something says so above and beside the field, and keeps the rest', async ({ open }) => {
  const page = await open({ as: 'boende', at: `${home}/propose/${ulid()}` });
  await page.getByLabel('Rubrik').fill('x'.repeat(200));
  await page.locator('#propose-what').fill('Något bra.');
  await page.getByRole('button', { name: 'Lämna in förslaget' }).click();
  await expect(page.getByText('Det finns 2 fel att rätta')).toBeVisible();
  await page.getByRole('link', { name: 'Skriv varför.' }).click();
  await expect(page.locator('#propose-why')).toBeFocused();
  await expect(page.locator('#propose-what')).toHaveValue('Något bra.');
  await expect(page.getByLabel('Rubrik')).toHaveValue('x'.repeat(200));
});
