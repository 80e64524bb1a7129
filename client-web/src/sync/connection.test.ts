import { describe, expect, test } from 'vitest';
import { backoff_ms, failuresBeforePolling, initial, step, type Connection, type Happening } from './connection';

function after(...happenings: Happening[]): Connection {
  return happenings.reduce((now, happening) => step(now, happening, 0.5).next, initial);
}

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

  test('sockets that never open give way to polling, and a socket is still tried', () => {
    const closings = Array.from({ length: failuresBeforePolling }, (): Happening => 'closed');
    const now = after('start', ...closings);
    expect(now.mode).toBe('polling');
    expect(step(now, 'timer', 0.5).effects).toEqual([{ do: 'open' }]);
    expect(step(now, 'hello', 0.5).next.mode).toBe('connected');
  });

  test('without a network nothing is tried until it is back', () => {
    const off = after('start', 'hello', 'network_down');
    expect(off.mode).toBe('offline');
    expect(step(off, 'timer', 0.5).effects).toEqual([]);
    expect(step(off, 'closed', 0.5).effects).toEqual([]);
    expect(step(off, 'network_up', 0.5)).toEqual({ next: { mode: 'reconnecting', failures: 0, everConnected: true }, effects: [{ do: 'open' }] });
  });

  test('a new session gets a new socket', () => {
    expect(step(after('start', 'hello'), 'restart', 0.5).effects).toEqual([{ do: 'close' }, { do: 'open' }]);
  });
});
