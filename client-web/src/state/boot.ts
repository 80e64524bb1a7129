// The rows that came inside the page: `{"topics": [Changes…], "instance": …, "at": ms}`, or nothing.
import type { Changes } from '../protocol/generated';
import { session } from './session.svelte';

// As on the wire, its frame is enough here: each row is read by its type when it is taken in.
function isChanges(topic: unknown): topic is Changes {
  return typeof topic === 'object' && topic !== null && 'topic' in topic && typeof topic.topic === 'string' && 'rows' in topic && Array.isArray(topic.rows);
}

export function readBoot(text: string): readonly Changes[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return []; // the placeholder, when nobody filled it in
  }
  if (typeof raw !== 'object' || raw === null) return [];
  const { topics, instance, at } = raw as Record<string, unknown>;
  if (typeof instance === 'string') session.instance = instance;
  if (typeof at === 'number') session.clockOffset_ms = at - Date.now();
  if (!Array.isArray(topics)) return [];
  return topics.filter(isChanges);
}
