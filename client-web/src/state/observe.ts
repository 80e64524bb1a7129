// Makes the store's cells readable from Svelte: who reads a cell inside a derived value or an effect is told when it changes.
import { createSubscriber } from 'svelte/reactivity';
import type { Cell } from './rows';

interface Observed {
  subscribe: () => void;
  tell: (() => void) | null;
}

const observed = new Map<Cell, Observed>();

export function observe(cell: Cell): void {
  let known = observed.get(cell);
  if (!known) {
    const fresh: Observed = { subscribe: () => undefined, tell: null };
    fresh.subscribe = createSubscriber((update) => {
      fresh.tell = update;
      return () => observed.delete(cell);
    });
    known = fresh;
    observed.set(cell, fresh);
  }
  known.subscribe();
}

export function tell(cells: ReadonlySet<Cell>): void {
  for (const cell of cells) observed.get(cell)?.tell?.();
}
