// Keeps a list still while somebody reads it. What was there when the list was first known (or when `key`, e.g. the filters,
// changed) stands in that order; its texts and numbers change in place; new things wait until asked for ("3 new, show");
// what one made oneself comes first at once; what left, leaves.
interface Admitted {
  readonly key: string;
  readonly ids: readonly string[];
}

export class NewGate<T extends { readonly id: string }> {
  private admitted = $state.raw<Admitted | null>(null);

  constructor(
    private readonly all: () => readonly T[],
    private readonly isReady: () => boolean,
    private readonly key: () => string = () => '',
    private readonly isMine: (item: T) => boolean = () => false,
  ) {
    $effect(() => {
      if (this.isReady() && this.admitted?.key !== this.key()) this.show();
    });
  }

  private readonly sorted = $derived.by(() => {
    const all = this.all();
    const admitted = this.admitted;
    if (admitted === null || admitted.key !== this.key()) return { shown: all, held: 0 };
    const byId = new Map(all.map((item) => [item.id, item]));
    const known = admitted.ids.flatMap((id) => byId.get(id) ?? []);
    for (const id of admitted.ids) byId.delete(id);
    const mine = [...byId.values()].filter((item) => this.isMine(item));
    return { shown: [...mine, ...known], held: byId.size - mine.length };
  });

  get shown(): readonly T[] {
    return this.sorted.shown;
  }

  get held(): number {
    return this.sorted.held;
  }

  show(): void {
    this.admitted = { key: this.key(), ids: this.all().map((item) => item.id) };
  }
}
