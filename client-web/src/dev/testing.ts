// For every test: Swedish texts and all rows' tables loaded, and what jsdom lacks.
import { configure } from '@testing-library/svelte';
import { beforeAll, vi } from 'vitest';
import { speak } from '../language/language.svelte';
import { learnRows, startClient } from '../state/client';
import { session } from '../state/session.svelte';
import { noCache } from '../sync/cache';
import { fakePort, type FakePort } from './fake';
import type { FakeRole } from './wanted';

if (typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
window.scrollTo = () => undefined;
// A busy machine draws late; a test waits for the change, not for the clock.
configure({ asyncUtilTimeout: 10_000 });

// A client of its own on the fake council, without delays. `tick_ms` 0 tells watchers at the next turn.
export async function startFake(role: FakeRole = 'resident'): Promise<FakePort> {
  const port = fakePort(role, 0, 0);
  // Whoever was here in the test before has nothing to do with this one.
  localStorage.removeItem('radslag.who');
  session.ended = null;
  await startClient(port, noCache, [], () => undefined);
  await vi.waitFor(() => {
    if (session.mode !== 'connected') throw new Error('not connected yet');
  }, 10_000);
  return port;
}

// axe's findings, as text; jsdom draws nothing, so what depends on colours is for the browser tests.
export async function axeFaults(root: Element): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
}

beforeAll(() => Promise.all([speak('sv'), learnRows()]));
