// What a helper enters for the resident beside them: kept on this page alone, until the slip is put away.
import type { Method, PaperCode, Params, Results } from '../../protocol/generated';
import type { Answer } from '../../state/client';
import { askWith } from './bearer';

export interface Entered {
  kind: 'initiative' | 'support' | 'comment';
  title: string;
  number: string; // the council's own, of a proposal
}

export interface Sitting {
  name: string;
  token: string;
  endsAt: number;
  slip: PaperCode;
  entered: readonly Entered[];
}

export async function enter<M extends Method>(sitting: Sitting, method: M, params: Params[M]): Promise<Answer<M>> {
  const outcome = await askWith(sitting.token, method, params);
  return outcome.ok ? { ok: true, result: outcome.result as unknown as Results[M] } : outcome;
}

// What is missing in a proposal, by field.
export function missingIn(proposal: { title: string; what: string; why: string }): ('title' | 'what' | 'why')[] {
  return (['title', 'what', 'why'] as const).filter((field) => proposal[field].trim() === '');
}

export function minutesLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 60_000));
}
