// The rows that came inside the page: `{"topics": [Changes…], "instance": …, "at": ms}`, or nothing.
import { readStruct, type Changes } from '../protocol/generated';
import { session } from './session.svelte';

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
  return topics.flatMap((topic) => readStruct('Changes', topic) ?? []);
}
