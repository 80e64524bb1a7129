// An operator's settings: what is taken away is gone, and what is renamed is the same thing still.
import { expect, home, test } from './people.mjs';

const save = async (page) => {
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Inställningarna är sparade.').first()).toBeVisible();
};

test('an emptied text is gone, and a renamed category keeps its initiatives', async ({ open, instance }) => {
  const page = await open({ as: 'drift', at: `${home}/settings` });
  const [token] = await instance.residents('lovangen', ['Ser Efter']);
  const { cards } = await instance.ask(token, 'initiative.search', { council: 'lovangen' });
  const { changes } = await instance.ask(token, 'watch', { topic: 'lovangen/council' });
  const category = cards.map((card) => card.category).find(Boolean);
  const { label, labels } = changes.rows.find((row) => row.type === 'category' && row.id === category).fields;

  await page.locator('#settings-rules').fill('');
  await page.locator(`#item-${category}`).fill(`${label} och mer`);
  await save(page);
  const after = (await instance.ask(token, 'watch', { topic: 'lovangen/council' })).changes.rows;
  expect(after.find((row) => row.type === 'council_text' && row.id === 'rules').fields.source).toBe('');
  expect(after.find((row) => row.type === 'category' && row.id === category).fields.label).toBe(`${label} och mer`);
  expect(Object.keys(after.find((row) => row.type === 'category' && row.id === category).fields.labels ?? {})).toEqual(Object.keys(labels ?? {}).filter((language) => language !== 'sv'));

  const reader = await open({ at: `${home}/about` });
  await expect(reader.locator('#rules .markdown')).toHaveCount(0);
  await reader.goto(`${home}/initiatives?category=${category}`);
  await expect(reader.locator('article').first()).toBeVisible();
});
