// Start: language, rows that came with the page, the wire, the screen. What can be fetched at once is fetched at once.
import { mount } from 'svelte';
import App from './app/App.svelte';
import { place, startPlace } from './app/place.svelte';
import { preferences } from './app/preferences.svelte';
import { loadScreen } from './app/routes';
import { startShell } from './app/shell';
import { toast } from './design/toasts.svelte';
import './design/tokens.css';
import './design/base.css';
import { firstLanguage, speak } from './language/language.svelte';
import { refusalText } from './language/refusals';
import { readBoot } from './state/boot';
import { hidden, network, startClient, woken } from './state/client';
import { startMinutes } from './state/minute.svelte';
import { shared } from './state/shared.svelte';
import { browserCache, noCache } from './sync/cache';
import { browserPort } from './sync/port';

declare const __FAKE__: boolean;

function isBegun(form: HTMLFormElement): boolean {
  return form.contains(document.activeElement) || [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(({ value }) => value !== '');
}

async function start(): Promise<void> {
  preferences.apply();
  startPlace();
  // Which language, before the screen asks for its texts in it.
  const language = speak(firstLanguage());
  const first = loadScreen(place().route.screen);
  const port = __FAKE__ && (await import('./dev/wanted')).isFakeWanted() ? (await import('./dev/fake')).pageFake() : browserPort;
  const boot = readBoot(document.getElementById('boot')?.textContent ?? '');
  void startClient(port, (who) => (shared.on ? noCache() : browserCache(who)), boot, (refused) => toast(refusalText(refused), 'bad'));
  window.addEventListener('online', () => network(true));
  window.addEventListener('offline', () => network(false));
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? woken() : hidden()));
  if (!navigator.onLine) network(false);
  startMinutes();
  const [opened] = await Promise.all([first.catch(() => null), language]);
  const target = document.getElementById('app');
  // The plain form of a page whose script was late: whoever has begun to fill it in goes on with it.
  const plain = document.getElementById('plain-report');
  if (plain instanceof HTMLFormElement && isBegun(plain)) return;
  target?.replaceChildren();
  if (target) mount(App, { target, props: { first: opened?.default ?? null } });
  void startShell();
}

void start();
