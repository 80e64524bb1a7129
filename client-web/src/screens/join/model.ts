import type { PendingSignIn } from '../../protocol/generated';
import { shared } from '../../state/shared.svelte';

// Joining and signing in, as the steps that a person sees. Which one is next follows from what is so, never from a history.
export type Step = 'link' | 'code' | 'paper' | 'kept' | 'address' | 'name' | 'done';

export interface Standing {
  isIn: boolean;
  council: string; // where one wants to be, '' for nowhere in particular
  isMember: boolean | null; // of that council; null: not known yet
  asked: boolean; // a code has been asked for in this browser
  hasLink: boolean; // came by the link in the e-mail
  onPaper: boolean; // has a code on paper
  hasNewCode: boolean; // was given a personal code just now, and has not noted it down yet
}

export function stepOf({ isIn, council, isMember, asked, hasLink, onPaper, hasNewCode }: Standing): Step {
  if (hasNewCode) return 'kept';
  if (isIn) return council !== '' && isMember === false ? 'name' : 'done';
  if (onPaper) return 'paper';
  if (hasLink) return asked ? 'link' : 'address';
  return asked ? 'code' : 'address';
}

// `#code=…` of the link in the e-mail. After a # so that no server's log sees it.
export function codeOfHash(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('code') ?? '';
}

// `#paper=…` of the QR code on a slip.
export function paperOfHash(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('paper') ?? '';
}

// A code from a slip has three groups of four, a personal one five; Arabic digits are digits.
export function kindOfPaper(typed: string): 'new' | 'personal' | 'neither' {
  const count = typed.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;
  return count === 12 ? 'new' : count === 20 ? 'personal' : 'neither';
}

export interface Brought {
  pending: PendingSignIn;
  to: string; // where one wanted to be; '' for here
}

// `#second=…` from a provider: who one is has been shown there, and the second factor is asked for here.
export function secondOfHash(hash: string): Brought | null {
  const found = new URLSearchParams(hash.replace(/^#/, ''));
  const request = found.get('second') ?? '';
  if (request === '') return null;
  const ways = (found.get('ways') ?? '').split(',');
  const pending = { request, expires_at: Number(found.get('until')), totp: ways.includes('totp'), passkey: ways.includes('passkey'), recovery: ways.includes('recovery') };
  return { pending, to: safeReturn(found.get('to') ?? '') };
}

// Codes are copied with spaces and dashes in them.
export function cleanCode(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}

export interface Asked {
  request: string;
  email: string;
  until: number; // unix ms
}

const key = 'radslag.asked';

// Kept in this browser: the link works only where it was asked for.
export function keepAsked(asked: Asked | null): void {
  if (asked) shared.storage().setItem(key, JSON.stringify(asked));
  else shared.storage().removeItem(key);
}

export function readAsked(now: number): Asked | null {
  try {
    const kept: unknown = JSON.parse(shared.storage().getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { request, email, until } = kept as Partial<Record<keyof Asked, unknown>>;
    if (typeof request !== 'string' || typeof email !== 'string' || typeof until !== 'number' || until < now) return null;
    return { request, email, until };
  } catch {
    return null;
  }
}

const returnKey = 'radslag.return';

// Where somebody was on the way to join: a path of this site and nothing else. Kept, because the link in the e-mail opens the
// page anew.
export function safeReturn(path: string): string {
  return /^\/(?![/\\])[^\u0000-\u0020\\]*$/.test(path) ? path : '';
}

export function keepReturn(path: string): void {
  if (safeReturn(path)) localStorage.setItem(returnKey, path);
}

// Only for the council that is being joined, so that an old one leads nobody astray; without one, to an invitation.
export function readReturn(council: string): string {
  const path = safeReturn(localStorage.getItem(returnKey) ?? '');
  if (council === '') return path.endsWith('/invitation') ? path : '';
  return path.startsWith(`/c/${council}/`) ? path : '';
}

export function forgetReturn(): void {
  localStorage.removeItem(returnKey);
}
