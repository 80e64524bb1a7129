// Hiding at one press before everybody's eyes, what the council asks for behind a name, and muting for oneself.
import { expect, home, isLive, test } from './people.mjs';

const firstInitiative = async (page) => {
  await page.goto(`${home}/initiatives`);
  await page.locator('article h2 a').first().click();
  await expect(page.getByLabel('Din synpunkt')).toBeVisible();
  return new URL(page.url()).pathname;
};

async function comment(page, text) {
  await page.getByLabel('Din synpunkt').fill(text);
  await page.getByRole('button', { name: 'Skicka synpunkt' }).click();
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByLabel('Din synpunkt')).toHaveValue('');
}

const said = (page, text) => page.locator('article').filter({ hasText: text }).last();

test('one press hides a resident on every open screen, but for moderators, and can be undone', async ({ open }) => {
  const exposed = await open({ named: 'Vera Lindh' });
  const path = await firstInitiative(exposed);
  await comment(exposed, 'Jag bor granne med den här platsen.');
  const other = await open({ named: 'Otto Berg', at: path });
  const moderator = await open({ as: 'moderator', at: path });
  for (const page of [other, moderator]) await expect(said(page, 'granne med den här').getByText('Vera Lindh')).toBeVisible();
  const list = await open({ at: `${home}/people` });
  await expect(list.getByText('Vera Lindh')).toBeVisible();

  await exposed.goto(`${home}/people`);
  await isLive(exposed);
  await exposed.getByRole('button', { name: 'Dölj mig' }).click();
  await expect(exposed.getByText('Du är dold.', { exact: false })).toBeVisible();
  await expect(said(other, 'granne med den här').getByText('En boende')).toBeVisible();
  await expect(other.getByText('Vera Lindh')).toHaveCount(0);
  await expect(list.getByText('Vera Lindh')).toHaveCount(0);
  await expect(said(moderator, 'granne med den här').getByText('Vera Lindh')).toBeVisible();
  await exposed.goto(path);
  await expect(exposed.getByText('Visas som ”En boende” för alla, och med namnet Vera Lindh för moderatorer.').first()).toBeVisible();

  await exposed.goto(`${home}/people`);
  await exposed.getByRole('button', { name: 'Visa mig igen' }).click();
  await expect(said(other, 'granne med den här').getByText('Vera Lindh')).toBeVisible();
  await expect(list.getByText('Vera Lindh')).toBeVisible();
});

test('who is muted is folded for one alone', async ({ open }) => {
  const loud = await open({ named: 'Lars Holm' });
  const path = await firstInitiative(loud);
  await comment(loud, 'Det här är högljutt.');
  const tired = await open({ named: 'Tora Ek', at: path });
  await said(tired, 'högljutt').getByRole('button', { name: 'Tysta …' }).click();
  await tired.getByRole('dialog').getByText('Tysta: det personen skriver', { exact: false }).click();
  await tired.keyboard.press('Escape');
  await expect(tired.getByText('Av någon du har tystat.')).toBeVisible();
  await expect(tired.getByText('Det här är högljutt.')).toHaveCount(0);
  await expect(loud.getByText('Det här är högljutt.')).toBeVisible();
  await tired.getByRole('button', { name: 'Visa texten' }).click();
  await expect(tired.getByText('Det här är högljutt.')).toBeVisible();
});

test('what the council asks for is said before one writes, and a level needs what stands behind it', async ({ open }) => {
  const operator = await open({ as: 'drift', at: `${home}/settings` });
  const writer = await open({ named: 'Rut Alm' });
  await firstInitiative(writer);
  await expect(writer.getByText('Visas som Rut Alm, för alla.').first()).toBeVisible();
  await operator.getByLabel('Skriva synpunkter').selectOption({ label: 'Alias, känd av rådet' });
  await operator.getByRole('button', { name: 'Ändra nivåerna' }).click();
  await expect(writer.getByText('Rådet kräver nivån ”Alias, känd av rådet”', { exact: false })).toBeVisible();
  await writer.getByLabel('Din synpunkt').fill('Går det här?');
  await writer.getByRole('button', { name: 'Skicka synpunkt' }).click();
  await expect(writer.getByText('Rådet kräver mer bakom namnet', { exact: false })).toBeVisible();
  await expect(writer.getByLabel('Din synpunkt')).toHaveValue('Går det här?');
  await writer.goto(`${home}/people`);
  await writer.getByLabel('Alias, känd av rådet', { exact: false }).click();
  await expect(writer.getByRole('alert')).toContainText('en moderator eller handläggare har sett vem du är');
  await expect(writer.getByLabel('Alias, bekräftad kontakt', { exact: false })).toBeChecked();
  await operator.getByLabel('Skriva synpunkter').selectOption({ label: 'Anonym med kod' });
  await operator.getByRole('button', { name: 'Ändra nivåerna' }).click();
});
