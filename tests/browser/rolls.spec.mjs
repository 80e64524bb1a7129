// Rolls and lists of members from files, as those who keep them use them: first what will happen, then doing it.
import { AxeBuilder } from './playwright.mjs';
import { expect, home, test } from './people.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function hasNoFaults(page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`)).toEqual([]);
}

const section = (page, title) => page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
// As a spreadsheet of Windows saves it.
const csv = (text) => ({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });

test('a roll of names from a spreadsheet is looked at, mended, fixed and fixed anew', async ({ open }) => {
  const asa = await open({ named: 'Åsa Öberg', at: `${home}/rolls` });
  await open({ named: 'Östen Åberg' });
  const teller = await open({ named: 'Räkna Rätt', at: `${home}/rolls` });
  const operator = await open({ as: 'drift', at: `${home}/rolls` });
  const form = section(operator, 'Fastställ en röstlängd');
  await form.getByLabel('Namn', { exact: true }).fill('Årsmöte 2027');
  await form.getByLabel('Vad den är till för').fill('Val av råd');
  await form.getByLabel('Vilka').selectOption({ label: 'Namn i en fil' });
  await form.getByLabel('Fil (CSV)').setInputFiles(csv('namn;port\r\nÅsa Öberg;A\r\nIngen Alls \x80;B\r\n'));
  await expect(form.getByText('lista.csv, läst som Windows-1252')).toBeVisible();
  await form.getByRole('button', { name: 'Titta först' }).click();
  await expect(form.getByText('En rad har ett fel.', { exact: false })).toBeVisible();
  const lines = form.getByRole('region', { name: 'Rad för rad' });
  await expect(lines.getByRole('row').filter({ hasText: 'Ingen Alls' })).toContainText('Kolumn 1: ingen visas med det namnet här.');
  await expect(lines.getByText('Ingen Alls €')).toBeVisible(); // only the old encoding of Windows has it there
  await expect(form.getByRole('button', { name: 'Fastställ en röstlängd' })).toHaveCount(0);
  await hasNoFaults(operator);

  await form.getByLabel('Fil (CSV)').setInputFiles(csv('namn;port\r\nÅsa Öberg;A\r\nÖsten Åberg;B\r\n'));
  await form.getByRole('button', { name: 'Titta först' }).click();
  await expect(form.getByText('2 personer skulle stå i den.')).toBeVisible();
  await form.getByRole('button', { name: 'Fastställ en röstlängd' }).click();
  await expect(operator.getByText('Fastställd: version 1, 2 personer.')).toBeVisible();
  await expect(asa.getByText('Du står i den')).toBeVisible();
  await hasNoFaults(asa);

  await form.getByLabel('Vilken', { exact: true }).selectOption({ label: 'Årsmöte 2027' });
  await form.getByLabel('Fil (CSV)').setInputFiles(csv('namn\r\nÖsten Åberg\r\n'));
  await form.getByRole('button', { name: 'Titta först' }).click();
  await expect(form.getByText('Nya: 0. Borta: 1.')).toBeVisible();
  await form.getByRole('button', { name: 'Fastställ på nytt' }).click();
  await expect(asa.getByText('Du står i den')).toHaveCount(0);
  await expect(asa.getByText('1 person · version 2', { exact: false })).toBeVisible();

  const people = await open({ as: 'drift', at: `${home}/people` });
  const give = section(people, 'Ge rollen');
  await give.getByLabel('Sök namn').fill('Räkna Rätt');
  await give.getByLabel('Till vem').selectOption({ label: 'Räkna Rätt' });
  await give.getByLabel('Roll', { exact: true }).selectOption({ label: 'rösträknare' });
  await give.getByRole('button', { name: 'Ge rollen' }).click();
  await teller.getByText('Vilka som står i Årsmöte 2027').click();
  await expect(teller.getByText('Östen Åberg')).toBeVisible();
});

test('who stands on the list of members confirms by it that they live here', async ({ open }) => {
  const settings = await open({ as: 'drift', at: `${home}/settings` });
  const rules = section(settings, 'Vem som räknas som boende');
  await rules.getByLabel('Min adress står på medlemslistan').check();
  await rules.getByRole('button', { name: 'Ändra reglerna' }).click();
  await expect(settings.getByText('Reglerna är sparade.')).toBeVisible();
  const member = await open({ named: 'Lisa Listad', at: '/account' });
  const email = await member.locator('section p bdi').first().textContent();

  const operator = await open({ as: 'drift', at: `${home}/rolls` });
  const list = section(operator, 'Medlemslista');
  await list.getByLabel('Fil (CSV)').setInputFiles(csv(`Namn;E-post;Område\r\nLisa;${email};\r\nFel;ingen adress;\r\nFel;x@example.org;Månen\r\n`));
  await expect(list.getByText('2 rader har fel.', { exact: false })).toBeVisible();
  await expect(list.getByRole('row').filter({ hasText: 'Månen' })).toContainText('Kolumn 3: det området finns inte här.');
  await expect(list.getByRole('button', { name: 'Ta in listan' })).toHaveCount(0);
  await hasNoFaults(operator);
  await list.getByLabel('Fil (CSV)').setInputFiles(csv(`Namn;E-post;Område\r\nLisa;${email};\r\n`));
  await list.getByRole('button', { name: 'Ta in listan' }).click();
  await expect(list.getByText('Nya: 0. Ändrade: 0. Finns redan: 1.')).toBeVisible();

  await member.goto(`${home}/people`);
  const own = section(member, 'Att bo här');
  await own.getByLabel('Hur det visas').selectOption({ label: 'Min adress står på medlemslistan' });
  await own.getByRole('button', { name: 'Jag bor här' }).click();
  await expect(own.getByText(/Du är bekräftad som boende i/)).toBeVisible();
});
