// Was my ballot counted? Five steps, each from what the server publishes to everybody, checked in this browser.
import type { RoundBallot } from '../../protocol/generated';
import { fromBase64, fromHex, toHex, utf8 } from '../../verify/bytes';
import { parseLine } from '../../verify/line';
import { isSignedBy, parseCheckpoint, parsePem, verifyWithBrowser } from '../../verify/note';
import { sha256 } from '../../verify/sha256';
import { commitPayload, hashLeaf, leafBytes, verifyInclusion } from '../../verify/tree';
import type { Kept } from './receipts';

export const steps = ['signature', 'mine', 'journal', 'counted', 'board'] as const;
export type Step = (typeof steps)[number];
export type Verdict = 'ok' | 'wrong' | 'later' | 'cannot';

// The published things, however they are fetched.
export interface Published {
  text(name: string): Promise<string>; // under /log/{council}/
  counted(): Promise<readonly string[] | null>; // null: not closed yet
  board(): Promise<readonly RoundBallot[] | null>;
}

interface Receipt {
  readonly origin: string;
  readonly round: string;
  readonly hash: string;
  readonly seq: number;
}

export function parseReceipt(text: string): Receipt | null {
  const [head, origin = '', round = '', hash = '', seq = '', time = '', rest, ...more] = text.split('\n');
  if (head !== 'rk1-receipt' || rest !== '' || more.length > 0 || time === '' || !/^(0|[1-9][0-9]*)$/.test(seq)) return null;
  return { origin, round, hash, seq: Number(seq) };
}

async function isSigned(kept: Kept, key: string): Promise<boolean> {
  const bytes = fromBase64(kept.signature);
  return bytes !== undefined && (await verifyWithBrowser({ key: parsePem(key), message: utf8(kept.receipt), bytes }));
}

// The entry at the receipt's place is an envelope of this round with my hash, and stands under a signed head.
async function isInJournal(receipt: Receipt, published: Published, key: string): Promise<Verdict> {
  const head = parseCheckpoint(await published.text('checkpoint'));
  if (head.origin !== receipt.origin || !(await isSignedBy(head, parsePem(key), verifyWithBrowser))) return 'wrong';
  if (head.size <= receipt.seq) return 'later';
  const entry = parseLine((await published.text(`entries?from=${receipt.seq}&to=${receipt.seq + 1}`)).trim());
  const fact: unknown = JSON.parse(entry.payload ?? '{}').fact;
  const isMine = typeof fact === 'object' && fact !== null && 'hash' in fact && fact.hash === receipt.hash && 'round' in fact && fact.round === receipt.round;
  const salt = fromHex(entry.salt ?? '');
  if (!isMine || entry.kind !== 'envelope' || entry.time !== '-' || entry.seq !== receipt.seq || !salt || commitPayload(salt, entry.payload ?? '') !== entry.commit) return 'wrong';
  const { proof } = JSON.parse(await published.text(`proof/inclusion?seq=${receipt.seq}&size=${head.size}`)) as { proof: string[] };
  const hashes = proof.map((hash) => fromHex(hash) ?? new Uint8Array());
  return verifyInclusion({ seq: receipt.seq, size: head.size, proof: hashes }, hashLeaf(leafBytes(head.origin, entry)), head.root) ? 'ok' : 'wrong';
}

const verdict = (is: boolean): Verdict => (is ? 'ok' : 'wrong');

// One verdict a step, in order; after a wrong one nothing more is asked.
export async function check(kept: Kept, envelopeHash: string, published: Published, onStep: (step: Step, verdict: Verdict) => void): Promise<boolean> {
  const receipt = parseReceipt(kept.receipt);
  const key = await published.text('key');
  const judges: Record<Step, () => Promise<Verdict>> = {
    signature: async () => verdict(receipt !== null && (await isSigned(kept, key))),
    mine: () => Promise.resolve(verdict(receipt?.hash === envelopeHash && receipt.round === kept.round)),
    journal: () => (receipt ? isInJournal(receipt, published, key) : Promise.resolve('wrong')),
    counted: async () => {
      const hashes = await published.counted();
      return hashes === null ? 'later' : verdict(hashes.includes(kept.hash));
    },
    board: async () => {
      const board = await published.board();
      return board === null ? 'later' : verdict(board.some(({ t, b }) => t === kept.tracker && JSON.stringify(b) === kept.choice));
    },
  };
  let all = true;
  for (const step of steps) {
    let found: Verdict;
    try {
      found = await judges[step]();
    } catch {
      found = 'cannot';
    }
    onStep(step, found);
    all &&= found === 'ok';
    if (found === 'wrong') break;
  }
  return all;
}

export const linesHash = (lines: readonly string[]): string => toHex(sha256(utf8(lines.map((line) => `${line}\n`).join(''))));
export const boardLine = ({ t, b }: RoundBallot): string => `{"t":"${t}","b":${JSON.stringify(b)}}`;
