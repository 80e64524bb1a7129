// Rows and waiting commands kept in the browser (IndexedDB), per signed-in member, so that the last thing seen can be read
// offline. Every failure is quiet: without storage the app works, only not offline.
import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { Row } from '../protocol/generated';
import type { Keep, Waiting } from './outbox';

export interface KeptTopic {
  position: string | null;
  rows: Row[];
}

export interface Cache {
  topic(name: string): Promise<KeptTopic | null>;
  keepTopic(name: string, kept: KeptTopic): void;
  outbox: Keep;
  clear(): Promise<void>;
}

let opened: UseStore | null = null;
function store(): UseStore {
  opened ??= createStore('radslag', 'kept');
  return opened;
}

async function quietly<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

// `who` is the member, or "visitor".
export function browserCache(who: string): Cache {
  const name = (topic: string): string => `rows/${who}/${topic}`;
  const outboxName = `outbox/${who}`;
  return {
    topic: async (topic) => (await quietly(() => get<KeptTopic>(name(topic), store()))) ?? null,
    keepTopic: (topic, kept) => void quietly(() => set(name(topic), kept, store())),
    outbox: {
      load: async () => (await quietly(() => get<Waiting[]>(outboxName, store()))) ?? [],
      save: (waiting) => void quietly(() => set(outboxName, [...waiting], store())),
    },
    clear: async () => {
      await quietly(async () => {
        const mine = (await keys<string>(store())).filter((key) => key.startsWith('rows/') || key.startsWith('outbox/'));
        await delMany(mine, store());
      });
    },
  };
}

// For tests, and for a browser that keeps nothing.
export function noCache(): Cache {
  return {
    topic: async () => null,
    keepTopic: () => undefined,
    outbox: { load: async () => [], save: () => undefined },
    clear: async () => undefined,
  };
}
