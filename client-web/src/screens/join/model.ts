// Joining and signing in, as the steps that a person sees. Which one is next follows from what is so, never from a history.
export type Step = 'link' | 'code' | 'address' | 'name' | 'done';

export interface Standing {
  isIn: boolean;
  council: string; // where one wants to be, '' for nowhere in particular
  isMember: boolean | null; // of that council; null: not known yet
  asked: boolean; // a code has been asked for in this browser
  hasLink: boolean; // came by the link in the e-mail
}

export function stepOf({ isIn, council, isMember, asked, hasLink }: Standing): Step {
  if (isIn) return council !== '' && isMember === false ? 'name' : 'done';
  if (hasLink) return asked ? 'link' : 'address';
  return asked ? 'code' : 'address';
}

// `#code=…` of the link in the e-mail. After a # so that no server's log sees it.
export function codeOfHash(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('code') ?? '';
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
  if (asked) localStorage.setItem(key, JSON.stringify(asked));
  else localStorage.removeItem(key);
}

export function readAsked(now: number): Asked | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
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

// Only for the council that is being joined, so that an old one leads nobody astray.
export function readReturn(council: string): string {
  const path = safeReturn(localStorage.getItem(returnKey) ?? '');
  return path.startsWith(`/c/${council}/`) ? path : '';
}

export function forgetReturn(): void {
  localStorage.removeItem(returnKey);
}
