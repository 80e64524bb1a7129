// Every screen in every language, light and dark: nothing that axe finds, nothing that scrolls sideways on a narrow phone with
// large text, nothing in the console (the fixture looks at that).
import { AxeBuilder } from './playwright.mjs';
import { expect, home, isLive, test } from './people.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

async function speak(page, language) {
  await page.evaluate((wanted) => localStorage.setItem('radslag.language', wanted), language);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await isLive(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByText(/^(Hämtar …|Loading …|جارٍ)/)).toHaveCount(0);
}

async function faultsOf(page, { language, theme }) {
  const where = `${language} ${theme}`;
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(passes.length).toBeGreaterThan(5); // it did look
  return violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary?.slice(0, 300)}`);
}

// What reaches out of a narrow phone's page with its text at 200 %, as a browser's own setting makes 1rem.
function outsideAt320(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    const edge = root.clientWidth;
    const wide = root.scrollWidth;
    const out = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > edge + 1 || each.getBoundingClientRect().left < -1);
    root.style.fontSize = '';
    return wide <= edge ? [] : [`${wide} px: ${out.slice(0, 4).map((each) => each.outerHTML.slice(0, 120)).join(' | ')}`];
  });
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
    const found = [];
    for (const language of ['sv', 'en', 'ar']) {
      await speak(page, language);
      for (const theme of ['light', 'dark']) {
        // Colours that fade into the other theme's are looked at once they have arrived.
        await page.evaluate(async (wanted) => {
          document.documentElement.dataset.theme = wanted;
          await Promise.allSettled(document.getAnimations().map((each) => each.finished));
        }, theme);
        found.push(...(await faultsOf(page, { language, theme })));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await outsideAt320(page)).map((each) => `${language} scrolls sideways, ${each}`));
      await page.setViewportSize({ width: 1000, height: 800 });
    }
    expect(found).toEqual([]);
  });
}
