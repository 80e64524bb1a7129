// Who works on what in the queue, and saying it oneself while a case is open here.
import { SvelteMap } from 'svelte/reactivity';
import { ask } from '../../state/client';
import { working } from '../../state/working.svelte';

const renewed_ms = 30_000;

export function holderOf(council: string, subject: string): string | undefined {
  return working.get(council)?.get(subject);
}

// Says it at once and again until the answer is called; leaving lets go.
export class Work {
  readonly mine = new SvelteMap<string, ReturnType<typeof setInterval>>();

  async begin(council: string, subject: string, takeOver: boolean): Promise<void> {
    this.stop(subject);
    const say = (): Promise<unknown> => ask('moderation.work', { council, subject, on: true, ...(takeOver ? { take_over: true } : {}) });
    this.mine.set(subject, setInterval(() => void ask('moderation.work', { council, subject, on: true }), renewed_ms));
    await say();
  }

  async end(council: string, subject: string): Promise<void> {
    this.stop(subject);
    await ask('moderation.work', { council, subject, on: false });
  }

  private stop(subject: string): void {
    clearInterval(this.mine.get(subject));
    this.mine.delete(subject);
  }

  stopAll(council: string): void {
    for (const subject of [...this.mine.keys()]) void this.end(council, subject);
  }
}
