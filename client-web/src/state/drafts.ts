// Half-written texts, kept in this browser under a key such as `comment/husby/01J…`. They outlive a reload, a lost network
// and a session that ended; signing out on purpose wipes them. On a shared device they live on the page alone.
import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { shared } from './shared.svelte';

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('radslag-drafts', 'drafts'));
const onPage = new Map<string, string>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
export const keepDraftAfter_ms = 400;

async function quietly<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null; // a browser without storage keeps the text on the page only
  }
}

export async function loadDraft(key: string): Promise<string | null> {
  if (shared.on) return onPage.get(key) ?? null;
  return (await quietly(() => get<string>(key, store()))) ?? null;
}

// All that begin so, e.g. every proposal half-written here: [key, text].
export async function draftsUnder(prefix: string): Promise<readonly (readonly [string, string])[]> {
  const all = shared.on ? [...onPage] : ((await quietly(() => entries<string, string>(store()))) ?? []);
  return all.filter(([key]) => key.startsWith(prefix));
}

export function keepDraft(key: string, text: string): void {
  clearTimeout(timers.get(key));
  if (shared.on) {
    if (text === '') onPage.delete(key);
    else onPage.set(key, text);
    return;
  }
  const write = (): Promise<void> => (text === '' ? del(key, store()) : set(key, text, store()));
  timers.set(key, setTimeout(() => void quietly(write), keepDraftAfter_ms));
}

export function forgetDraft(key: string): void {
  clearTimeout(timers.get(key));
  onPage.delete(key);
  void quietly(() => del(key, store()));
}

export async function wipeDrafts(): Promise<void> {
  for (const timer of timers.values()) clearTimeout(timer);
  onPage.clear();
  await quietly(() => clear(store()));
}
