// Every screen in every language, light and dark: nothing that axe finds, nothing that scrolls sideways on a narrow phone with
// large text, nothing in the console (the fixture looks at that).
import { look } from './looking.mjs';
import { expect, home, test } from './people.mjs';

const screens = [
  { name: 'councils', at: '/' },
  { name: 'home', at: home },
  { name: 'home of a member', at: home, as: 'boende' },
  { name: 'initiatives', at: `${home}/initiatives` },
  { name: 'initiative', at: 'initiative', as: 'boende' },
  { name: 'initiative with an answer', at: 'answered', as: 'handlaggare' },
  { name: 'history', at: 'history' },
  { name: 'propose', at: 'propose', as: 'boende' },
  { name: 'inbox', at: `${home}/inbox`, as: 'boende' },
  { name: 'screening', at: `${home}/screening`, as: 'moderator' },
  { name: 'moderation', at: `${home}/moderation` },
  { name: 'report', at: `${home}/report/comment-01J00000000000000000000000` },
  { name: 'settings', at: `${home}/settings`, as: 'drift' },
  { name: 'people', at: `${home}/people`, as: 'drift' },
  { name: 'people for a resident', at: `${home}/people`, as: 'boende' },
  { name: 'rolls', at: `${home}/rolls`, as: 'drift' },
  { name: 'invitation', at: `${home}/invitation`, as: 'boende' },
  { name: 'people of a moderator', at: `${home}/people`, as: 'moderator' },
  { name: 'about', at: `${home}/about` },
  { name: 'verify', at: `${home}/verify` },
  { name: 'join', at: '/join?council=lovangen' },
  { name: 'account', at: '/account', as: 'boende' },
  { name: 'own data', at: '/account/data', as: 'boende' },
  { name: 'disposal', at: `${home}/disposal`, as: 'drift' },
  { name: 'a new council', at: '/councils/new', as: 'drift' },
];

// Where a screen needs something that exists: the demo's first initiative that fits.
async function addressOf(at, instance) {
  if (at.startsWith('/')) return at;
  const [token] = await instance.residents('lovangen', [`Tittar ${Math.random().toString(36).slice(2, 7)}`]);
  const { cards } = await instance.ask(token, 'initiative.search', { council: 'lovangen', sort: 'support', ...(at === 'answered' ? { states: ['shortlisted'] } : {}) });
  const found = cards.find((card) => at !== 'answered' || card.answered) ?? cards[0];
  if (at === 'propose') return `${home}/propose/01J00000000000000000000000`;
  return `${home}/initiative/${found.id}${at === 'history' ? '/history' : ''}`;
}

test('a screen opened at once in another language speaks that language all through', async ({ open, instance }) => {
  const at = await addressOf('initiative', instance);
  const page = await open({ as: 'boende', preferences: { language: 'ar' }, serviceWorkers: 'block' });
  // Swedish, should it be fetched at all, comes last.
  await page.route('**/sv.more*', async (route) => {
    await page.waitForFunction(() => document.documentElement.lang === 'ar');
    await route.continue();
  });
  await page.goto(at);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('#support')).toBeAttached();
  for (const swedish of ['Vad händer nu?', 'Vad ska göras?', 'Varför?']) await expect(page.getByText(swedish)).toHaveCount(0);
});

for (const { name, at, as } of screens) {
  test(`${name}: accessible in every language, light and dark, and narrow enough`, async ({ open, instance }) => {
    const page = await open({ as, at: await addressOf(at, instance), serviceWorkers: 'block' });
    expect(await look(page)).toEqual([]);
  });
}
