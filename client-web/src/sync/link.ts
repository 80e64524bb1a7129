// Keeps one socket open as connection.ts decides: opens, waits, tries again, falls back to polling, notices a dead line.
import { initial, step, type Connection, type Effect, type Happening, type Mode } from './connection';
import type { Port, Socket } from './port';

export interface LinkEvents {
  mode(mode: Mode): void;
  message(text: string): void;
  closed(code: number): void;
  poll(): Promise<void>;
  quiet(): void; // nothing heard for a while: ask something
}

export const pollEvery_ms = 4000;
export const quietAfter_ms = 30_000;
export const deadAfter_ms = 45_000;

export class Link {
  private state: Connection = initial;
  private socket: Socket | null = null;
  private generation = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private poller: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private heardAt = 0;

  constructor(
    private readonly port: Port,
    private readonly events: LinkEvents,
  ) {}

  get mode(): Mode {
    return this.state.mode;
  }

  happen(happening: Happening): void {
    const before = this.state.mode;
    const { next, effects } = step(this.state, happening, Math.random());
    this.state = next;
    if (next.mode !== 'polling') clearTimeout(this.poller);
    for (const effect of effects) this.perform(effect);
    if (before !== this.state.mode) this.events.mode(this.state.mode);
  }

  send(message: unknown): boolean {
    if (!this.socket || this.state.mode !== 'connected') return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  stop(): void {
    this.drop();
    clearTimeout(this.poller);
  }

  // A page that comes back to the front may hold a socket that died while it slept.
  woken(): void {
    if (this.state.mode === 'connected') this.events.quiet();
    else if (this.state.mode === 'reconnecting') this.happen('timer');
  }

  private perform(effect: Effect): void {
    switch (effect.do) {
      case 'open':
        return this.open();
      case 'close':
        return this.drop();
      case 'wait':
        clearTimeout(this.retry);
        this.retry = setTimeout(() => this.happen('timer'), effect.ms);
        return;
      case 'poll':
        clearTimeout(this.poller);
        return this.pollOnce();
    }
  }

  private pollOnce(): void {
    void this.events.poll().finally(() => {
      if (this.state.mode === 'polling') this.poller = setTimeout(() => this.pollOnce(), pollEvery_ms);
    });
  }

  private open(): void {
    this.drop();
    const generation = (this.generation += 1);
    this.heardAt = Date.now();
    this.pulse = setInterval(() => this.listen(), 5000);
    this.socket = this.port.open({
      message: (text) => {
        if (generation !== this.generation) return;
        this.heardAt = Date.now();
        this.events.message(text);
      },
      closed: (code) => {
        if (generation !== this.generation) return;
        this.drop();
        this.events.closed(code);
        this.happen('closed');
      },
    });
  }

  private listen(): void {
    const silent = Date.now() - this.heardAt;
    if (silent > deadAfter_ms) {
      this.drop();
      this.events.closed(1006);
      this.happen('closed');
    } else if (silent > quietAfter_ms) this.events.quiet();
  }

  private drop(): void {
    this.generation += 1;
    clearTimeout(this.retry);
    clearInterval(this.pulse);
    this.socket?.close();
    this.socket = null;
  }
}
