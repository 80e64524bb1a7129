// How long a shared device still waits, and what it shows: pure, so that time can be tried out.
export const warnFor_ms = 2 * 60_000;

export type Idle = { state: 'used' | 'warned'; left_ms: number } | { state: 'over' };

export function idleAt(now: number, usedAt: number, allowed_ms: number): Idle {
  const left_ms = usedAt + allowed_ms - now;
  if (left_ms <= 0) return { state: 'over' };
  return { state: left_ms <= warnFor_ms ? 'warned' : 'used', left_ms };
}

// 1:05 – the minutes and seconds that are left, never 0:00 while there is any.
export function countdown(left_ms: number): string {
  const seconds = Math.ceil(left_ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
