// Roles with terms, invitations and conflicts of interest, as those who use them meet them.
import { AxeBuilder } from './playwright.mjs';
import { expect, home, test } from './people.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function hasNoFaults(page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`)).toEqual([]);
}

const section = (page, title) => page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function give(page, { to, role, until }) {
  const form = section(page, 'Ge rollen');
  await form.getByLabel('Sök namn').fill(to);
  await form.getByLabel('Till vem').selectOption({ label: to });
  await form.getByLabel('Roll', { exact: true }).selectOption({ label: role });
  if (until) await form.getByLabel('Till och med').fill(until);
  await form.getByRole('button', { name: 'Ge rollen' }).click();
}

test('the operator gives a seat for a term, everyone sees until when, and its holder lays it down', async ({ open }) => {
  const holder = await open({ named: 'Rut Ledamot', at: `${home}/people` });
  const operator = await open({ as: 'drift', at: `${home}/people` });
  await give(operator, { to: 'Rut Ledamot', role: 'ledamot', until: '2027-06-30' });
  await expect(operator.getByText('Rollen är given.')).toBeVisible();
  const visitor = await open({ at: `${home}/people` });
  const line = section(visitor, 'Förtroendevalda och funktionärer').getByRole('listitem').filter({ hasText: 'Rut Ledamot' });
  await expect(line).toContainText('ledamot');
  await expect(line).toContainText('30 juni 2027');
  await hasNoFaults(operator);
  const own = section(holder, 'Förtroendevalda och funktionärer').getByRole('listitem').filter({ hasText: 'Rut Ledamot' });
  await own.getByRole('button', { name: /Avsluta rollen/ }).click();
  await holder.getByLabel(/Skäl/).fill('Flyttar till Kista');
  await hasNoFaults(holder);
  await holder.getByRole('dialog').getByRole('button', { name: 'Avsluta rollen' }).click();
  await expect(line).toHaveCount(0);
  await visitor.getByText('Tidigare').click();
  await expect(visitor.getByText('Flyttar till Kista')).toBeVisible();
});

test('days in the wrong order are told at the field', async ({ open }) => {
  await open({ named: 'Sven Suppleant' });
  const operator = await open({ as: 'drift', at: `${home}/people` });
  await give(operator, { to: 'Sven Suppleant', role: 'ersättare', until: '2020-01-01' });
  await expect(operator.locator('#give-until-error')).toBeVisible();
});

test('a code on paper makes somebody teller', async ({ open }) => {
  const operator = await open({ as: 'drift', at: `${home}/people` });
  const form = section(operator, 'Inbjudningar');
  await form.getByLabel('Till vad').selectOption({ label: 'rösträknare' });
  await form.getByRole('button', { name: 'Bjud in' }).click();
  const code = await form.locator('.code').textContent();
  const newcomer = await open({ named: 'Tora Teller', at: `${home}/invitation` });
  await newcomer.getByLabel('Kod', { exact: true }).fill('AAAA AAAA AAAA AAAA');
  await newcomer.getByRole('button', { name: 'Tacka ja' }).click();
  await expect(newcomer.locator('#invitation-code-error')).toBeVisible();
  await hasNoFaults(newcomer);
  await newcomer.getByLabel('Kod', { exact: true }).fill(code.toLowerCase());
  await newcomer.getByRole('button', { name: 'Tacka ja' }).click();
  await expect(newcomer.getByText('Välkommen! Du är nu rösträknare.')).toBeVisible();
  await expect(form.getByText('antagen')).toBeVisible();
});

test('a letter leads to its invitation, which may be taken back', async ({ open, instance }) => {
  const operator = await open({ as: 'drift', at: `${home}/people` });
  const form = section(operator, 'Inbjudningar');
  await form.getByLabel(/E-postadress/).fill('inbjuden@demo.example');
  await form.getByRole('button', { name: 'Bjud in' }).click();
  await expect.poll(() => instance.mailsTo('inbjuden@demo.example').length).toBe(1);
  const link = instance.mailsTo('inbjuden@demo.example')[0].link.replace(/^https?:\/\/[^/]+/, '');
  expect(link).toMatch(/^\/c\/lovangen\/invitation#code=/);
  const visitor = await open({ at: link });
  await expect(visitor.getByText('Logga in först.', { exact: false })).toBeVisible();
  await hasNoFaults(visitor);
  await form.getByRole('button', { name: 'Ta tillbaka: inbjuden@demo.example' }).click();
  await expect(form.getByText('återtagen')).toBeVisible();
});

test('an officer with a conflict of interest is told so and has no buttons to decide with', async ({ open, instance }) => {
  const [token] = await instance.residents('lovangen', [`Jäv ${Math.random().toString(36).slice(2, 7)}`]);
  const { cards } = await instance.ask(token, 'initiative.search', { council: 'lovangen', sort: 'newest', states: ['published'] });
  const officer = await open({ as: 'handlaggare', at: `${home}/initiative/${cards[0].id}` });
  const acts = officer.getByRole('group', { name: 'Vad du kan göra' });
  await officer.getByRole('button', { name: 'Anteckna jäv' }).click();
  await officer.getByLabel('Skäl').fill('Bor granne med platsen');
  await officer.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(officer.getByText('Du beslutar inte om det här initiativet.', { exact: false })).toBeVisible();
  await expect(acts).toHaveCount(0);
  await hasNoFaults(officer);
  const visitor = await open({ at: `${home}/initiative/${cards[0].id}` });
  await expect(visitor.getByText('Bor granne med platsen')).toBeVisible();
  await officer.getByRole('button', { name: 'Ta bort anteckningen' }).click();
  await officer.getByLabel('Skäl').fill('Fel initiativ');
  await officer.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(visitor.getByText('Bor granne med platsen')).toHaveCount(0);
});

test('the council says what counts as living here; one neighbour vouches for the next by the code', async ({ open }) => {
  const operator = await open({ as: 'drift', at: `${home}/settings` });
  const rules = section(operator, 'Vem som räknas som boende');
  await rules.getByLabel('Eget ord').check();
  await rules.getByLabel('Grannar som behöver intyga').fill('1');
  await rules.getByRole('button', { name: 'Ändra reglerna' }).click();
  await expect(operator.getByText('Reglerna är sparade.')).toBeVisible();
  await hasNoFaults(operator);

  const first = await open({ named: 'Greta Granne', at: `${home}/people` });
  const own = section(first, 'Att bo här');
  await own.getByLabel('Hur det visas').selectOption({ label: 'Eget ord' });
  await own.getByRole('button', { name: 'Jag bor här' }).click();
  await expect(own.getByText(/Du är bekräftad som boende i/)).toBeVisible();

  const second = await open({ named: 'Nils Nyinflyttad', at: `${home}/people` });
  const his = section(second, 'Att bo här');
  await his.getByLabel('Hur det visas').selectOption({ label: 'Grannar intygar' });
  await his.getByRole('button', { name: 'Jag bor här' }).click();
  const code = await his.locator('.code').textContent();
  await hasNoFaults(second);
  await own.getByLabel('Någon annans kod').fill(code.toLowerCase());
  await own.getByRole('button', { name: 'Intyga' }).click();
  await expect(first.getByText('Klart: Nils Nyinflyttad.')).toBeVisible();
  await expect(his.getByText(/Du är bekräftad som boende i/)).toBeVisible();
  await hasNoFaults(first);

  await his.getByRole('button', { name: 'Jag har flyttat' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'Jag har flyttat' }).click();
  await expect(his.getByText('Du har flyttat härifrån.')).toBeVisible();
});
