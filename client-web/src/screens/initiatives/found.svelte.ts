// What the server found for the present filters, page by page. A later question overtakes an earlier one.
import type { Card } from '../../protocol/generated';
import type { Filters } from '../../parts/cards';
import { ask } from '../../state/client';
import type { Refused } from '../../sync/wire';
import { searchParams } from './model';

export const searchAfter_ms = 300;

export class Found {
  cards = $state.raw<readonly Card[]>([]);
  total = $state(0);
  isAsking = $state(false);
  refused = $state.raw<Refused | null>(null);
  private asked = 0;
  private pages = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  // Asks a moment after the last change, so that typing does not ask at every key.
  ask(council: string, filters: Filters): () => void {
    this.isAsking = true;
    this.timer = setTimeout(() => void this.fetch(council, filters, 0), searchAfter_ms);
    return () => {
      clearTimeout(this.timer);
      this.asked += 1;
    };
  }

  async more(council: string, filters: Filters): Promise<void> {
    await this.fetch(council, filters, this.pages);
  }

  private async fetch(council: string, filters: Filters, page: number): Promise<void> {
    const number = (this.asked += 1);
    this.isAsking = true;
    const answer = await ask('initiative.search', searchParams(council, filters, page));
    if (number !== this.asked) return;
    this.isAsking = false;
    this.refused = answer.ok ? null : answer.refused;
    if (!answer.ok) return;
    const known = new Set(page === 0 ? [] : this.cards.map((card) => card.id));
    this.cards = [...(page === 0 ? [] : this.cards), ...answer.result.cards.filter((card) => !known.has(card.id))];
    this.total = answer.result.total;
    this.pages = page + 1;
  }
}
