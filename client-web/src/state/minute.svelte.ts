// The server's clock, a step a minute: for "3 minutes ago" everywhere on a page with one timer.
import { session } from './session.svelte';

let now = $state(Date.now());
let started = false;

export function startMinutes(): void {
  if (started) return;
  started = true;
  setInterval(() => {
    now = session.now();
  }, 60_000);
}

// A moment that came after the last step counts as now, not as the future.
export function minuteNow(): number {
  return now;
}
