// Which topics are watched, how far each has been seen, and what an arriving `changes` does to the rows. Pure: no socket.
import type { Changes, Gone, Row } from '../protocol/generated';

// What to do to the rows of one topic: `gone` first, then `rows`; with `only`, every row not named there goes too.
export interface RowsStep {
  topic: string;
  gone: readonly Gone[];
  rows: readonly Row[];
  only: ReadonlySet<string> | null;
  position: string | null;
}

interface Watched {
  screens: number;
  position: string | null;
  resetting: Set<string> | null;
  begun: boolean; // false while the cache is being read: asked for once that is done
  refused: string | null;
}

export function rowKey(row: { type: string; id: string }): string {
  return `${row.type}/${row.id}`;
}

// The journal sequence of a position `seq-hash8-labels8`.
export function positionSeq(position: string | null): number {
  return position === null ? -1 : Number.parseInt(position, 10);
}

export class Watching {
  private readonly topics = new Map<string, Watched>();

  // One more screen wants the topic. True when it was not watched before; `begin` it then.
  add(topic: string): boolean {
    const known = this.topics.get(topic);
    if (known) {
      known.screens += 1;
      return false;
    }
    this.topics.set(topic, { screens: 1, position: null, resetting: null, begun: false, refused: null });
    return true;
  }

  // From where to ask on: what the page or the cache brought, or null. False when nobody wants the topic any more.
  begin(topic: string, position: string | null): boolean {
    const known = this.topics.get(topic);
    if (!known) return false;
    known.begun = true;
    known.position ??= position;
    return true;
  }

  // One screen fewer. True when nobody wants it any more; `forget` it then, at once or after lingering.
  release(topic: string): boolean {
    const known = this.topics.get(topic);
    if (!known) return false;
    known.screens -= 1;
    return known.screens <= 0;
  }

  isWanted(topic: string): boolean {
    return (this.topics.get(topic)?.screens ?? 0) > 0;
  }

  forget(topic: string): void {
    this.topics.delete(topic);
  }

  refuse(topic: string, reason: string): void {
    const known = this.topics.get(topic);
    if (known) known.refused = reason;
  }

  refusal(topic: string): string | null {
    return this.topics.get(topic)?.refused ?? null;
  }

  position(topic: string): string | null {
    return this.topics.get(topic)?.position ?? null;
  }

  // What to ask for on a fresh socket: everything watched, from where it was last complete.
  resume(): { topic: string; since?: string }[] {
    const begun = [...this.topics].filter(([, watched]) => watched.begun);
    return begun.map(([topic, watched]) => {
      // A reset that was cut in the middle has to begin again: part of the old rows may be outdated already.
      if (watched.resetting) watched.position = null;
      watched.resetting = null;
      watched.refused = null;
      return watched.position === null ? { topic } : { topic, since: watched.position };
    });
  }

  // Another person (or nobody) is signed in: nothing that was seen counts any more.
  restart(): void {
    for (const watched of this.topics.values()) {
      watched.position = null;
      watched.resetting = null;
    }
  }

  receive(changes: Changes): RowsStep | null {
    const watched = this.topics.get(changes.topic);
    if (!watched) return null;
    // A reset of several parts is swept at its end, so that rows that stay never leave the screen in between.
    if (changes.reset && !watched.resetting) watched.resetting = new Set();
    const kept = watched.resetting;
    if (kept) {
      for (const gone of changes.gone) kept.delete(rowKey(gone));
      for (const row of changes.rows) kept.add(rowKey(row));
    }
    const step: RowsStep = { topic: changes.topic, gone: changes.gone, rows: changes.rows, only: null, position: watched.position };
    if (changes.more) return step;
    watched.resetting = null;
    watched.position = changes.position ?? watched.position;
    return { ...step, only: kept, position: watched.position };
  }
}
