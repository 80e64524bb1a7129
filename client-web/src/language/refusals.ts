// What a refusal says to a person, in the language on screen.
import type { Reason } from '../protocol/generated';
import type { Refused } from '../sync/wire';
import { t, tOr, type PlainKey } from './language.svelte';

// Does not compile while a reason of the protocol has no sentence (and no sentence is missing in a language: tools/texts.mjs).
type Unsaid = Exclude<`refusal.${Reason}`, PlainKey>;
export const everyReasonIsSaid: [Unsaid] extends [never] ? true : Unsaid = true;

export function refusalText(refused: Refused): string {
  return [tOr(`refusal.${refused.reason}`, 'refusal.other'), ...allowed(refused)].join(' ');
}

// What is allowed, where the server says it: how much, whose it is to do, and when one may try again.
function allowed({ reason, max, needs, retry_ms }: Refused): string[] {
  const sentences: string[] = [];
  if (max !== undefined) sentences.push(t('refusal.atMost', { count: max }));
  const role = needs === undefined || reason !== 'forbidden' ? '' : tOr(`role.${needs}`, 'role.other');
  if (role !== '') sentences.push(t('refusal.needsRole', { role }));
  if (retry_ms !== undefined && retry_ms >= 2000) {
    const seconds = Math.ceil(retry_ms / 1000);
    sentences.push(seconds > 90 ? t('refusal.retryMinutes', { count: Math.ceil(seconds / 60) }) : t('refusal.retrySeconds', { count: seconds }));
  }
  return sentences;
}

// The field of a form that a refusal speaks of: "/content/title" is "title".
export function refusedField(refused: Refused): string {
  return refused.field?.split('/').pop() ?? '';
}
