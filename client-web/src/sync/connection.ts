// The connection's state machine: what happened and what to do about it, as values. Pure.
export type Mode =
  | 'connecting' // first attempt, nothing seen yet
  | 'connected'
  | 'reconnecting' // nothing gets through: neither a socket nor a POST
  | 'polling' // sockets do not get through, but POST /rpc does: asked at intervals
  | 'offline'; // the browser says there is no network

export interface Connection {
  mode: Mode;
  failures: number; // sockets in a row that never said hello
}

export type Happening =
  | 'start'
  | 'hello'
  | 'closed'
  | 'unanswered' // a socket that stood long without a hello: something on the way swallows it
  | 'polled'
  | 'poll_failed'
  | 'network_up'
  | 'network_down'
  | 'timer'
  | 'woken'
  | 'restart';
export type Effect = { do: 'open' } | { do: 'close' } | { do: 'wait'; ms: number } | { do: 'poll' };
type Step = { next: Connection; effects: Effect[] };

export const backoff_ms = [250, 1000, 2000, 4000, 8000, 15000] as const;
// After so many sockets that never opened we ask by HTTP too, and still try a socket now and then.
export const failuresBeforePolling = 3;
export const socketRetryWhilePolling_ms = 60_000;

export const initial: Connection = { mode: 'connecting', failures: 0 };

// Is POST /rpc asked at intervals? Also while it fails: it is how a server that is back is noticed behind a wall that stops sockets.
export function asksByPost({ mode, failures }: Connection): boolean {
  return failures >= failuresBeforePolling && mode !== 'connected' && mode !== 'offline';
}

function wait(failures: number, random: number): Effect {
  const base = backoff_ms[Math.min(failures, backoff_ms.length - 1)] ?? 15000;
  // Spread over half to the whole of the step: a hall full of phones must not come back in one instant.
  return { do: 'wait', ms: Math.round(base * (0.5 + random / 2)) };
}

function lost(now: Connection, failures: number, random: number): Step {
  if (now.mode === 'offline') return { next: now, effects: [] };
  // A socket that had said hello has not failed to open.
  if (now.mode === 'connected') return { next: { mode: 'reconnecting', failures: 0 }, effects: [wait(0, random)] };
  const next = { ...now, failures };
  const pause: Effect = now.mode === 'polling' ? { do: 'wait', ms: socketRetryWhilePolling_ms } : wait(failures - 1, random);
  return { next, effects: asksByPost(next) && !asksByPost(now) ? [{ do: 'poll' }, pause] : [pause] };
}

export function step(now: Connection, happening: Happening, random: number): Step {
  switch (happening) {
    case 'start':
    case 'timer':
      return now.mode === 'offline' ? { next: now, effects: [] } : { next: now, effects: [{ do: 'open' }] };
    case 'woken':
      return now.mode === 'reconnecting' || now.mode === 'polling' ? { next: now, effects: [{ do: 'open' }] } : { next: now, effects: [] };
    case 'hello':
      return { next: { mode: 'connected', failures: 0 }, effects: [] };
    case 'network_down':
      return { next: { ...now, mode: 'offline' }, effects: [{ do: 'close' }] };
    case 'network_up':
      return now.mode === 'offline' ? { next: { mode: 'reconnecting', failures: 0 }, effects: [{ do: 'open' }] } : { next: now, effects: [] };
    case 'restart':
      // Where sockets are stopped, who one is now comes by POST.
      if (asksByPost(now)) return { next: now, effects: [{ do: 'close' }, { do: 'open' }, { do: 'poll' }] };
      return { next: { mode: now.mode === 'offline' ? 'offline' : 'reconnecting', failures: 0 }, effects: [{ do: 'close' }, { do: 'open' }] };
    case 'closed':
      return lost(now, now.failures + 1, random);
    case 'unanswered':
      return lost(now, Math.max(now.failures + 1, failuresBeforePolling), random);
    case 'polled':
      // The server answers: perhaps it only was away, so a socket is tried at once rather than in its turn.
      return asksByPost(now) && now.mode !== 'polling' ? { next: { ...now, mode: 'polling' }, effects: [{ do: 'open' }] } : { next: now, effects: [] };
    case 'poll_failed':
      if (!asksByPost(now)) return { next: now, effects: [] };
      return { next: { ...now, mode: 'reconnecting' }, effects: now.mode === 'polling' ? [wait(now.failures, random)] : [] };
  }
}
