// The connection's state machine: what happened and what to do about it, as values. Pure.
export type Mode =
  | 'connecting' // first attempt, nothing seen yet
  | 'connected'
  | 'reconnecting' // had a socket, lost it
  | 'polling' // sockets do not get through: POST /rpc at intervals
  | 'offline'; // the browser says there is no network

export interface Connection {
  mode: Mode;
  failures: number; // sockets in a row that never said hello
  everConnected: boolean;
}

export type Happening = 'start' | 'hello' | 'closed' | 'network_up' | 'network_down' | 'timer' | 'restart';
export type Effect = { do: 'open' } | { do: 'close' } | { do: 'wait'; ms: number } | { do: 'poll' };

export const backoff_ms = [250, 1000, 2000, 4000, 8000, 15000] as const;
// After so many sockets that never opened we read by HTTP, and still try a socket now and then.
export const failuresBeforePolling = 3;
export const socketRetryWhilePolling_ms = 60_000;

export const initial: Connection = { mode: 'connecting', failures: 0, everConnected: false };

function wait(failures: number, random: number): Effect {
  const base = backoff_ms[Math.min(failures, backoff_ms.length - 1)] ?? 15000;
  // Spread over half to the whole of the step: a hall full of phones must not come back in one instant.
  return { do: 'wait', ms: Math.round(base * (0.5 + random / 2)) };
}

export function step(now: Connection, happening: Happening, random: number): { next: Connection; effects: Effect[] } {
  switch (happening) {
    case 'start':
    case 'timer':
      return now.mode === 'offline' ? { next: now, effects: [] } : { next: now, effects: [{ do: 'open' }] };
    case 'hello':
      return { next: { mode: 'connected', failures: 0, everConnected: true }, effects: [] };
    case 'network_down':
      return { next: { ...now, mode: 'offline' }, effects: [{ do: 'close' }] };
    case 'network_up':
      if (now.mode !== 'offline') return { next: now, effects: [] };
      return { next: { ...now, mode: now.everConnected ? 'reconnecting' : 'connecting', failures: 0 }, effects: [{ do: 'open' }] };
    case 'restart':
      return { next: { ...now, mode: now.mode === 'offline' ? 'offline' : 'reconnecting', failures: 0 }, effects: [{ do: 'close' }, { do: 'open' }] };
    case 'closed': {
      if (now.mode === 'offline') return { next: now, effects: [] };
      const failures = now.failures + 1;
      if (now.mode === 'polling' || failures >= failuresBeforePolling) {
        return { next: { ...now, mode: 'polling', failures }, effects: [{ do: 'poll' }, { do: 'wait', ms: socketRetryWhilePolling_ms }] };
      }
      return { next: { ...now, mode: now.everConnected ? 'reconnecting' : 'connecting', failures }, effects: [wait(now.failures, random)] };
    }
  }
}
