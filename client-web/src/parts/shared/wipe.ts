// Nothing of a person stays in this browser: what waits to be sent, drafts, rows, marks, addresses. The worker's cache holds
// the program alone, the same for everybody, and stays.
import { browserCache } from '../../sync/cache';
import { leaveUnheard, post, type Answer } from '../../state/client';
import { wipeDrafts } from '../../state/drafts';
import { shared } from '../../state/shared.svelte';

// How somebody wants to see pages says little of who they are, and stays in their own browser; a shared one forgets it too.
const ownWishes = ['radslag.language', 'radslag.theme', 'radslag.size'];
const kioskKey = 'radslag.kiosk';
const databases = ['radslag', 'radslag-drafts'];

function drop(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Emptied already; the database itself goes when this page lets go of it.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

export async function wipeBrowser(): Promise<void> {
  await wipeDrafts();
  await browserCache('').clear();
  for (const key of Object.keys(localStorage)) {
    const stays = key === kioskKey || (!shared.on && ownWishes.includes(key));
    if (key.startsWith('radslag.') && !stays) localStorage.removeItem(key);
  }
  sessionStorage.clear();
  if (shared.on) await Promise.all(databases.map((name) => drop(name).catch(() => undefined)));
  shared.choose(false);
}

// Where signing out goes on at a provider, the address of it. Whatever the answer was, this browser is signed out; a server that
// did not take it hears of it later.
export async function signOutAndWipe(): Promise<Answer<'account.sign_out'>> {
  const answer = await post('account.sign_out', {});
  await wipeBrowser();
  if (!answer.ok && answer.refused.reason !== 'session_ended') await leaveUnheard();
  return answer;
}
