// What this browser calls itself to the instance: random bits that name no person. By it the server knows that somebody
// signed in from here before, and need not warn them.
import { shared } from './shared.svelte';

const key = 'radslag.browser';

export function browserMark(): string {
  const known = shared.on ? null : localStorage.getItem(key);
  if (known !== null && /^[0-9a-f]{32}$/.test(known)) return known;
  const mark = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!shared.on) localStorage.setItem(key, mark); // on a shared device each sign-in is told
  return mark;
}
