// What this browser keeps of a ballot that it sent: enough to check by itself that it was counted. Beside half-written texts, so
// that signing out on purpose takes it along: whoever has the check code sees the vote.
import { loadDraft, keepDraft } from '../../state/drafts';

export interface Kept {
  readonly round: string;
  readonly tracker: string;
  readonly choice: string; // as on the board
  readonly hash: string;
  readonly receipt: string;
  readonly signature: string;
  readonly at: number;
}

const keyOf = (council: string, round: string): string => `ballot/${council}/${round}`;

export function keepReceipt(council: string, kept: Kept): void {
  keepDraft(keyOf(council, kept.round), JSON.stringify(kept));
}

export async function keptReceipt(council: string, round: string): Promise<Kept | null> {
  const text = await loadDraft(keyOf(council, round));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['round', 'tracker', 'choice', 'hash', 'receipt', 'signature'] as const;
  return texts.every((name) => name in value && typeof value[name as keyof typeof value] === 'string');
}
