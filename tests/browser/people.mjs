// Several people at once, each in a browser of their own, on one demo council. After every test: nobody's page may have said
// an error, broken the Content-Security-Policy or thrown.
import { commandId, Instance } from './instance.mjs';
import { expect, test as base } from './playwright.mjs';

export const password = 'lovangen-demo';
export const home = '/c/lovangen';

// What the browser itself says about a line that the test cut.
const isOwnDoing = (text) => /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_|WebSocket connection to/.test(text);

function listen(page, faults, mayBeCut) {
  page.on('console', (message) => {
    if (message.type() === 'error' && !(mayBeCut && isOwnDoing(message.text()))) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error}`));
}

async function post(context, url, method, params) {
  const response = await context.request.post(`${url}/rpc`, {
    headers: { 'X-Radslag': '1', Origin: url },
    data: { jsonrpc: '2.0', id: commandId(), method, params },
  });
  const answer = await response.json();
  if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

// A new account by the code in the e-mail, and a place in the council under this name.
async function joinAs(context, instance, name) {
  const email = `${name.toLowerCase().replace(/[^a-z]/g, '')}-${commandId().slice(-6)}@demo.example`;
  const { request } = await post(context, instance.url, 'account.start', { email, language: 'sv' });
  await expect.poll(() => instance.mailsTo(email).length).toBeGreaterThan(0);
  await post(context, instance.url, 'account.finish', { request, code: instance.mailsTo(email)[0].code });
  await post(context, instance.url, 'membership.join', { council: 'lovangen', display_name: name, accept_rules: true });
}

export const test = base.extend({
  instance: [
    async ({}, use) => {
      const instance = await Instance.start();
      await use(instance);
      await instance.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  // open({ as: 'boende' | 'moderator' | …, named: 'a new resident', at: '/c/…', …options of the browser's context })
  open: async ({ browser, instance }, use) => {
    const contexts = [];
    const faults = [];
    await use(async ({ as, named, at, mayBeCut = false, preferences = {}, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1000, height: 800 }, baseURL: instance.url, reducedMotion: 'reduce', ...options });
      contexts.push(context);
      await context.addInitScript((wanted) => {
        for (const [key, value] of Object.entries(wanted)) localStorage.setItem(`radslag.${key}`, value);
      }, preferences);
      // Each browser has a session of its own: another one's is given a new secret when it proves itself.
      if (as) await post(context, instance.url, 'account.sign_in', { email: `${as}@demo.example`, password });
      if (named) await joinAs(context, instance, named);
      const page = await context.newPage();
      listen(page, faults, mayBeCut);
      if (at) {
        await page.goto(at);
        await isLive(page);
      }
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
});

export async function isLive(page) {
  await expect(page.getByText(/^\s*(Direkt|Live|مباشر)/).first()).toBeAttached();
}

export const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
export { expect };
