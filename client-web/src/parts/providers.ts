// Providers of identities, as the sign-in screen and the account page use them: which there are, going there, and what is
// said when somebody comes back without having been let in.
import { language, t, type PlainKey } from '../language/language.svelte';
import type { SignInProvider } from '../protocol/generated';
import { browserMark } from '../state/browserMark';
import { ask, post, type Answer } from '../state/client';

export function nameOf(provider: SignInProvider, spoken: string): string {
  return spoken === 'ar' ? provider.ar : spoken === 'sv' ? provider.sv : provider.en;
}

export async function readProviders(): Promise<readonly SignInProvider[]> {
  const answer = await ask('account.providers', {});
  return answer.ok ? answer.result.providers : [];
}

const leftKey = 'radslag.left';

// The browser leaves for the provider; the answer is only of interest when it did not.
export async function leaveFor(method: 'account.enter_by_provider' | 'account.link_provider', provider: string): Promise<Answer<typeof method>> {
  const here = new URL(location.href);
  here.searchParams.delete('problem');
  const return_to = here.pathname + here.search;
  const to = { provider, language: language(), return_to };
  const answer = method === 'account.link_provider' ? await post(method, to) : await post(method, { ...to, browser: browserMark() });
  if (answer.ok) {
    sessionStorage.setItem(leftKey, return_to);
    location.assign(answer.result.url);
  }
  return answer;
}

// Back without success: the address one left from, once.
export function leftFrom(): string {
  const path = sessionStorage.getItem(leftKey) ?? '';
  sessionStorage.removeItem(leftKey);
  return /^\/(?![/\\])/.test(path) ? path : '';
}

const said: Record<string, PlainKey> = {
  cancelled: 'provider.cancelled',
  attempt: 'provider.attempt',
  stale: 'provider.attempt',
  second_factor: 'proof.secondWhy',
  unreachable: 'provider.unreachable',
  busy: 'provider.unreachable',
  assurance: 'provider.assurance',
  person: 'provider.person',
  taken: 'provider.taken',
  linked: 'provider.linkedAlready',
};

// What went wrong, in words; '' for nothing.
export function problemText(word: string): string {
  return word === '' ? '' : t(said[word] ?? 'provider.failed');
}
