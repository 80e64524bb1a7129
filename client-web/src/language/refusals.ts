// What a refusal says to a person, in the language on screen.
import type { Reason } from '../protocol/generated';
import type { Refused } from '../sync/wire';
import { tOr, type PlainKey } from './language.svelte';

// Does not compile while a reason of the protocol has no sentence (and no sentence is missing in a language: tools/texts.mjs).
type Unsaid = Exclude<`refusal.${Reason}`, PlainKey>;
export const everyReasonIsSaid: [Unsaid] extends [never] ? true : Unsaid = true;

export function refusalText(refused: Refused): string {
  return tOr(`refusal.${refused.reason}`, 'refusal.other');
}

// The field of a form that a refusal speaks of: "/content/title" is "title".
export function refusedField(refused: Refused): string {
  return refused.field?.split('/').pop() ?? '';
}
