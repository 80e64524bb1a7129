import { describe, expect, test } from 'vitest';
import { backoff_ms, failuresBeforePolling, initial, socketRetryWhilePolling_ms, step, type Connection, type Effect, type Happening } from './connection';

function after(...happenings: Happening[]): Connection {
  return happenings.reduce((now, happening) => step(now, happening, 1).next, initial);
}

function effects(happening: Happening, ...before: Happening[]): Effect[] {
  return step(after(...before), happening, 1).effects;
}

const stopped = Array.from({ length: failuresBeforePolling }, (): Happening => 'closed');

describe('connection', () => {
  test('it opens at the start and is connected with the greeting', () => {
    expect(step(initial, 'start', 0.5).effects).toEqual([{ do: 'open' }]);
    expect(after('start', 'hello').mode).toBe('connected');
  });

  test('a lost line is said to be reconnecting and tried again after a while', () => {
    const { next, effects } = step(after('start', 'hello'), 'closed', 1);
    expect(next.mode).toBe('reconnecting');
    expect(effects).toEqual([{ do: 'wait', ms: backoff_ms[0] }]);
  });

  test('the wait is spread, so that a hall does not come back in one instant', () => {
    const lost = after('start', 'hello');
    expect(step(lost, 'closed', 0).effects).not.toEqual(step(lost, 'closed', 1).effects);
  });

  test('sockets that never open give way to polling once a POST has got through, and a socket is still tried', () => {
    expect(after('start', ...stopped).mode).toBe('connecting');
    expect(effects('closed', 'start', ...stopped.slice(1))).toContainEqual({ do: 'poll' });
    const now = after('start', ...stopped, 'polled');
    expect(now.mode).toBe('polling');
    expect(step(now, 'timer', 0.5).effects).toEqual([{ do: 'open' }]);
    expect(step(now, 'closed', 0.5).effects).toEqual([{ do: 'wait', ms: socketRetryWhilePolling_ms }]);
    expect(step(now, 'hello', 0.5).next.mode).toBe('connected');
  });

  test('a socket that something on the way swallows gives way to polling at once', () => {
    expect(effects('unanswered', 'start')).toContainEqual({ do: 'poll' });
  });

  test('a server that is away is said to be away, whatever is asked of it', () => {
    expect(after('start', 'hello', 'closed', ...stopped, 'poll_failed').mode).toBe('reconnecting');
    expect(after('start', ...stopped, 'poll_failed').mode).toBe('reconnecting');
    expect(after('start', ...stopped, 'polled', 'poll_failed').mode).toBe('reconnecting');
  });

  test('while it is away the waits grow to the last step', () => {
    let now = after('start', 'hello', 'closed');
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const { next, effects: done } = step(now, 'closed', 1);
      for (const effect of done) if (effect.do === 'wait') waits.push(effect.ms);
      now = step(next, 'poll_failed', 1).next;
    }
    expect(waits).toEqual([...backoff_ms, 15000]);
  });

  test('the first POST that gets through again brings a socket at once', () => {
    expect(effects('polled', 'start', 'hello', 'closed', ...stopped, 'poll_failed')).toEqual([{ do: 'open' }]);
    expect(effects('polled', 'start', ...stopped, 'polled')).toEqual([]);
  });

  test('a late answer to a POST changes nothing on a line that stands', () => {
    expect(after('start', ...stopped, 'hello', 'poll_failed').mode).toBe('connected');
    expect(after('start', ...stopped, 'network_down', 'polled').mode).toBe('offline');
  });

  test('without a network nothing is tried until it is back', () => {
    const off = after('start', 'hello', 'network_down');
    expect(off.mode).toBe('offline');
    expect(step(off, 'timer', 0.5).effects).toEqual([]);
    expect(step(off, 'closed', 0.5).effects).toEqual([]);
    expect(step(off, 'network_up', 0.5)).toEqual({ next: { mode: 'reconnecting', failures: 0 }, effects: [{ do: 'open' }] });
  });

  test('a new session gets a new socket, and where sockets are stopped a POST', () => {
    expect(effects('restart', 'start', 'hello')).toEqual([{ do: 'close' }, { do: 'open' }]);
    expect(effects('restart', 'start', ...stopped, 'polled')).toContainEqual({ do: 'poll' });
  });
});
