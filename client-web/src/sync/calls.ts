// Questions that wait for their answer on this socket. Unlike commands they are not kept: when the socket goes, they end.
import { commandId } from './ids';
import type { Outcome } from './outbox';
import { readMessage, request, type Refused, type Request } from './wire';

export const unreachable: Outcome = { ok: false, refused: { code: 0, reason: 'unreachable', message: '' } };
export const answerWithin_ms = 15_000;

export class Calls {
  private readonly open = new Map<string, (outcome: Outcome) => void>();

  // Sends through `send` and answers when `settle` is told, or with `unreachable`.
  ask(method: string, params: unknown, send: (request: Request) => void): Promise<Outcome> {
    const id = commandId();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(id, unreachable), answerWithin_ms);
      this.open.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      send(request(id, method, params));
    });
  }

  settle(id: string, outcome: Outcome): boolean {
    const listener = this.open.get(id);
    this.open.delete(id);
    listener?.(outcome);
    return listener !== undefined;
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.settle(id, unreachable);
  }
}

// The outcome in a POST's answer.
export function outcomeOf(answer: unknown): Outcome {
  const read = readMessage(answer);
  if (read.kind === 'answer') return { ok: true, result: read.result, seq: read.seq };
  const refused: Refused = read.kind === 'refused' ? read.refused : { code: -32603, reason: 'parse_error', message: '' };
  return { ok: false, refused };
}
