// Keeps one socket open as connection.ts decides: opens, waits, tries again, falls back to polling, notices a dead line.
import { asksByPost, initial, step, type Connection, type Effect, type Happening, type Mode } from './connection';
import type { Port, Socket } from './port';

export interface LinkEvents {
  mode(mode: Mode): void;
  message(text: string): void;
  closed(code: number): void;
  poll(): Promise<boolean>; // did the server answer?
  quiet(): void; // nothing heard for a while: ask something
}

export const pollEvery_ms = 4000;
export const quietAfter_ms = 30_000;
export const deadAfter_ms = 45_000;
export const helloWithin_ms = 10_000;

export class Link {
  private state: Connection = initial;
  private socket: Socket | null = null;
  private generation = 0;
  private polls = 0; // a poll of an earlier round tells nothing any more
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

  get asksByPost(): boolean {
    return asksByPost(this.state);
  }

  happen(happening: Happening): void {
    const before = this.state.mode;
    const { next, effects } = step(this.state, happening, Math.random());
    this.state = next;
    if (!asksByPost(next)) this.stopPolling();
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
    this.stopPolling();
  }

  private stopPolling(): void {
    this.polls += 1;
    clearTimeout(this.poller);
  }

  // A page that comes back to the front may hold a socket that died while it slept.
  woken(): void {
    if (this.state.mode === 'connected') this.events.quiet();
    else this.happen('woken');
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
        this.stopPolling();
        return void this.pollOnce(this.polls);
    }
  }

  private async pollOnce(round: number): Promise<void> {
    const isAnswered = await this.events.poll().catch(() => false);
    if (round !== this.polls) return;
    // A little spread, for the same reason as between sockets.
    this.poller = setTimeout(() => void this.pollOnce(round), pollEvery_ms * (0.75 + Math.random() / 2));
    this.happen(isAnswered ? 'polled' : 'poll_failed');
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
    const isGreeted = this.state.mode === 'connected';
    if (silent > (isGreeted ? deadAfter_ms : helloWithin_ms)) {
      this.drop();
      this.events.closed(1006);
      this.happen(isGreeted ? 'closed' : 'unanswered');
    } else if (isGreeted && silent > quietAfter_ms) this.events.quiet();
  }

  private drop(): void {
    this.generation += 1;
    clearTimeout(this.retry);
    clearInterval(this.pulse);
    this.socket?.close();
    this.socket = null;
  }
}
