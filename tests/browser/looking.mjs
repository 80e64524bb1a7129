// Looking at a screen in every language, light and dark, wide and narrow: what axe finds and what scrolls sideways.
import { AxeBuilder } from './playwright.mjs';
import { expect, isLive } from './people.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

// Every fault, in words; none is as it should be.
export async function look(page) {
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
  return found;
}
