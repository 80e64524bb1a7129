// Initiatives like the one being written, found by its title and text. They are shown at the title while the title is being
// written; what is found after the writer has gone on is shown above "hand in", below everything that is being filled in.
import type { Card } from '../../protocol/generated';

export type Ask = (title: string, what: string) => Promise<readonly Card[] | null>;

export const letters_min = 6;
export const askAfter_ms = 450; // since the last letter of the title
export const askAfterText_ms = 2000;

export class Similar {
  atTitle = $state.raw<readonly Card[]>([]);
  private found = $state.raw<readonly Card[]>([]);
  // Not at the title already.
  readonly atEnd = $derived(this.found.filter((card) => !this.atTitle.some((shown) => shown.id === card.id)));
  private waiting: readonly Card[] | null = null;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: Ask,
    private readonly where: () => 'title' | 'field' | 'elsewhere', // which the focus is in
  ) {}

  // The title or the text changed.
  changed(title: string, what: string): void {
    clearTimeout(this.timer);
    const round = (this.asked += 1);
    this.timer = setTimeout(async () => {
      const cards = [...title.trim()].length < letters_min ? [] : await this.ask(title.trim(), what.trim());
      if (cards !== null && round === this.asked) this.settle(cards);
    }, this.where() === 'title' ? askAfter_ms : askAfterText_ms);
  }

  stop(): void {
    this.asked += 1;
    clearTimeout(this.timer);
  }

  // The focus moved: what waited for its place may be shown.
  moved(): void {
    if (this.waiting !== null && this.where() !== 'elsewhere') this.settle(this.waiting);
  }

  // Under somebody's finger on the way to the button nothing moves; above the field being written neither.
  private settle(cards: readonly Card[]): void {
    const where = this.where();
    this.waiting = where === 'title' ? null : cards;
    if (where === 'elsewhere') return;
    if (where === 'title') this.atTitle = cards;
    this.found = cards;
  }
}
