// Who works on which case now, by council and by what the case is about; told by the server, forgotten with the connection.
import { SvelteMap } from 'svelte/reactivity';
import type { WorkLock } from '../protocol/generated';

export const working = new SvelteMap<string, ReadonlyMap<string, string>>();

export function heardWorking(council: string, locks: readonly WorkLock[]): void {
  working.set(council, new Map(locks.map(({ subject, persona }) => [subject, persona])));
}
