// Drafts of this browser and of one's account as one list, the latest first. Pure.
import type { Draft } from '../../protocol/generated';

export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  readonly isInAccount: boolean;
}

function readHere(text: string): { title: string; at: number } | null {
  try {
    const kept = JSON.parse(text) as { form?: { title?: unknown }; at?: unknown; base?: unknown } | null;
    // A text with a base is an edit of what was handed in, not a draft.
    if (!kept?.form || typeof kept.base === 'number') return null;
    return { title: typeof kept.form.title === 'string' ? kept.form.title.trim() : '', at: typeof kept.at === 'number' ? kept.at : 0 };
  } catch {
    return null;
  }
}

export function joined(here: readonly (readonly [key: string, text: string])[], account: readonly Draft[], prefix: string): DraftEntry[] {
  const byId = new Map<string, DraftEntry>();
  for (const { initiative, content, saved_at } of account) byId.set(initiative, { id: initiative, title: content.title ?? '', at: saved_at, isInAccount: true });
  for (const [key, text] of here) {
    const id = key.slice(prefix.length);
    const kept = readHere(text);
    const known = byId.get(id);
    if (kept && (!known || kept.at > known.at)) byId.set(id, { id, ...kept, isInAccount: known !== undefined });
  }
  return [...byId.values()].sort((a, b) => b.at - a.at);
}
