// Commands that were asked for and not answered yet. Kept under their id until the server has spoken, re-sent unchanged
// after a reconnect: the server's receipt makes a second arrival harmless. Pure: keeping and sending are handed in.
import type { Refused } from './wire';

export interface Waiting {
  id: string;
  method: string;
  params: unknown;
  at: number;
}

export type Outcome = { ok: true; result: Record<string, unknown>; seq: number | null } | { ok: false; refused: Refused };

export interface Keep {
  load(): Promise<Waiting[]>;
  save(waiting: readonly Waiting[]): void;
}

type Listener = (outcome: Outcome) => void;

// These say "not confirmed, trying again is safe": the same command goes out again by itself.
const tryAgain = new Set(['storage_unavailable', 'busy']);
export const triesMax = 5;

export class Outbox {
  private readonly waiting = new Map<string, Waiting>();
  private readonly listeners = new Map<string, Listener>();
  private readonly tries = new Map<string, number>();

  constructor(private readonly keep: Keep) {}

  // Brings back what a closed page left behind. Answers those commands, oldest first.
  async restore(): Promise<Waiting[]> {
    const old = (await this.keep.load()).filter((command) => !this.waiting.has(command.id));
    const newer = [...this.waiting.values()];
    this.waiting.clear();
    for (const command of [...old, ...newer]) this.waiting.set(command.id, command);
    return old;
  }

  add(command: Waiting, listener: Listener): void {
    this.waiting.set(command.id, command);
    this.listeners.set(command.id, listener);
    this.keep.save(this.all());
  }

  all(): Waiting[] {
    return [...this.waiting.values()];
  }

  has(id: string): boolean {
    return this.waiting.has(id);
  }

  // An answer arrived. Null when nobody waits for it (answered before, or not a command); a number of milliseconds when
  // the command should be sent once more after that time; otherwise the outcome, which its sender has been told.
  settle(id: string, outcome: Outcome): Outcome | number | null {
    if (!this.waiting.has(id)) return null;
    if (!outcome.ok && tryAgain.has(outcome.refused.reason)) {
      const tries = (this.tries.get(id) ?? 0) + 1;
      this.tries.set(id, tries);
      if (tries < triesMax) return outcome.refused.retry_ms ?? 1000 * tries;
    }
    this.waiting.delete(id);
    this.tries.delete(id);
    this.keep.save(this.all());
    const listener = this.listeners.get(id);
    this.listeners.delete(id);
    listener?.(outcome);
    return outcome;
  }

  // Another person signs in or out: what waited belongs to nobody here.
  clear(): void {
    const refused: Refused = { code: -32000, reason: 'session_ended', message: '' };
    for (const id of [...this.waiting.keys()]) this.settle(id, { ok: false, refused });
  }
}
