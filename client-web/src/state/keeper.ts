// Writes the rows of topics that changed to the cache, a little later and never more than once a moment a topic.
import type { KeptTopic } from '../sync/cache';
import type { Rows } from './rows';

export const keepAfter_ms = 1500;
export const keptRowsMax = 1500; // of one topic: the rest is fetched again

export class Keeper {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly rows: Rows,
    private readonly keep: (topic: string, kept: KeptTopic) => void,
  ) {}

  changed(topics: readonly string[]): void {
    for (const topic of topics) this.waiting.add(topic);
    this.timer ??= setTimeout(() => this.write(), keepAfter_ms);
  }

  // At once when the page may go or the network has gone: a phone closes pages without asking.
  write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const topic of this.waiting) {
      const position = this.rows.position(topic);
      const all = this.rows.rowsOfTopic(topic);
      if (position !== null && all.length <= keptRowsMax) this.keep(topic, { position, rows: all });
    }
    this.waiting.clear();
  }
}
