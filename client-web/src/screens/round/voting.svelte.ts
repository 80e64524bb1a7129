// A half-filled ballot: it lives here and, until it is sent, in this browser. Nothing that arrives touches it.
import type { RoundTerms } from '../../protocol/generated';
import { choiceJson, blank, makeTracker, paper, type Choice } from '../../parts/ballot/paper';
import { keepReceipt, type Kept } from '../../parts/ballot/receipts';
import type { Round } from '../../parts/rounds/model';
import { forgetDraft, keepDraft, loadDraft } from '../../state/drafts';
import { send, type Answer } from '../../state/client';
import { fromBase64, toBase64, toHex } from '../../verify/bytes';
import { sha256 } from '../../verify/sha256';

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'picked' in value && Array.isArray(value.picked) && value.picked.every(Number.isInteger) && 'points' in value && typeof value.points === 'object' && value.points !== null;
}

export function choiceFrom(text: string | null): Choice | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isChoice(value) ? value : null;
  } catch {
    return null;
  }
}

// What was sent last, as a choice to go on from.
export function choiceOf(kind: RoundTerms['ballot'], json: string): Choice {
  const value: unknown = JSON.parse(json);
  if (kind === 'score' || kind === 'dots') return { picked: [], points: value as Record<number, number> };
  return { picked: (value as (number | number[])[]).flat(), points: {} };
}

export class Voting {
  choice = $state.raw<Choice>(blank);
  last = $state.raw<Kept | null>(null); // of what was sent on this page: storage writes a little later
  #touched = false;
  readonly #key: string;

  constructor(
    readonly council: string,
    readonly round: string,
  ) {
    this.#key = `vote/${council}/${round}`;
  }

  async begin(kind: RoundTerms['ballot'], kept: Kept | null): Promise<void> {
    const draft = choiceFrom(await loadDraft(this.#key));
    if (this.#touched) return;
    if (draft) this.choice = draft;
    else if (kept) this.choice = choiceOf(kind, kept.choice);
  }

  set(choice: Choice): void {
    this.#touched = true;
    this.choice = choice;
    keepDraft(this.#key, JSON.stringify(choice));
  }

  // Sealed here: what leaves the browser nobody can read before the close, or before the server looks where the terms say so.
  async send({ fields }: Round): Promise<Answer<'round.cast'>> {
    const { seal } = await import('../../parts/ballot/seal');
    const tracker = makeTracker();
    const choice = choiceJson(fields.terms.ballot, this.choice);
    const key = fromBase64(fields.public_key ?? '');
    if (!key) throw new Error('the round has no key');
    const envelope = seal(paper(this.round, tracker, choice, fields.ballot_bytes ?? 0), key);
    const answer = await send('round.cast', { council: this.council, round: this.round, envelope: toBase64(envelope) });
    if (answer.ok) {
      this.last = { round: this.round, tracker, choice, hash: toHex(sha256(envelope)), receipt: answer.result.receipt, signature: answer.result.signature, at: Date.now() };
      keepReceipt(this.council, this.last);
      forgetDraft(this.#key);
    }
    return answer;
  }
}
