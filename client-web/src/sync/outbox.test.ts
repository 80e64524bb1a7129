import { describe, expect, test, vi } from 'vitest';
import { Outbox, triesMax, type Keep, type Outcome, type Waiting } from './outbox';
import { readRefused } from './wire';

const command = (id: string): Waiting => ({ id, method: 'initiative.endorse', params: { council: 'husby' }, at: 1 });
const yes: Outcome = { ok: true, result: {}, seq: 4 };
const no = (reason: string, retry_ms?: number): Outcome => ({
  ok: false,
  refused: { code: -32000, reason, message: '', ...(retry_ms === undefined ? {} : { retry_ms }) },
});

function keepOf(stored: Waiting[] = []): Keep & { stored: readonly Waiting[] } {
  const keep = { stored: stored as readonly Waiting[], load: async () => stored, save: (waiting: readonly Waiting[]) => void (keep.stored = [...waiting]) };
  return keep;
}

describe('outbox', () => {
  test('a command is kept until it is answered', () => {
    const keep = keepOf();
    const outbox = new Outbox(keep);
    const told = vi.fn();
    outbox.add(command('a'), told);
    expect(keep.stored).toHaveLength(1);
    expect(outbox.settle('a', yes)).toBe(yes);
    expect(told).toHaveBeenCalledExactlyOnceWith(yes);
    expect(keep.stored).toHaveLength(0);
  });

  test('a second answer to the same command is nothing', () => {
    const outbox = new Outbox(keepOf());
    const told = vi.fn();
    outbox.add(command('a'), told);
    outbox.settle('a', yes);
    expect(outbox.settle('a', yes)).toBeNull();
    expect(told).toHaveBeenCalledOnce();
  });

  test('what a closed page left comes back unchanged and first', async () => {
    const outbox = new Outbox(keepOf([command('old')]));
    outbox.add(command('new'), () => undefined);
    expect(await outbox.restore()).toEqual([command('old')]);
    expect(outbox.all().map((each) => each.id)).toEqual(['old', 'new']);
  });

  test('"not confirmed" is tried again, but not for ever', () => {
    const outbox = new Outbox(keepOf());
    outbox.add(command('a'), () => undefined);
    expect(outbox.settle('a', no('storage_unavailable', 700))).toBe(700);
    expect(outbox.has('a')).toBe(true);
    for (let tries = 2; tries < triesMax; tries += 1) expect(outbox.settle('a', no('busy'))).toBeTypeOf('number');
    expect(outbox.settle('a', no('busy'))).toEqual(no('busy'));
    expect(outbox.has('a')).toBe(false);
  });

  test('a fault of the server’s own is final: the same command would meet it again', () => {
    const keep = keepOf();
    const outbox = new Outbox(keep);
    const told = vi.fn();
    outbox.add(command('a'), told);
    const faulty: Outcome = { ok: false, refused: readRefused({ code: -32603, message: 'It is not your fault.', data: { reason: 'internal_error' } }) };
    expect(outbox.settle('a', faulty)).toBe(faulty);
    expect(told).toHaveBeenCalledExactlyOnceWith(faulty); // who sent it has the text, and shows it again
    expect(keep.stored).toHaveLength(0);
  });

  test('a refusal by a rule ends the command', () => {
    const outbox = new Outbox(keepOf());
    outbox.add(command('a'), () => undefined);
    expect(outbox.settle('a', no('forbidden'))).toEqual(no('forbidden'));
    expect(outbox.all()).toEqual([]);
  });
});
