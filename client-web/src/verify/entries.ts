// What can be said of an exported entry by itself and its neighbours, without the tree.
import { fromHex, type Bytes } from './bytes';
import type { ExportLine } from './line';
import { parseCheckpoint, parseRawKey, type Checkpoint } from './note';
import { commitPayload } from './tree';

export type Say = (seq: number | null, what: string) => void;

export interface KeyChange {
  readonly seq: number;
  readonly key: Bytes;
  readonly replaces: Bytes | undefined;
}

export interface Restored {
  readonly seq: number;
  readonly lost: Checkpoint;
}

type Members = Readonly<Record<string, unknown>>;

const hidesTime = (kind: string): boolean => kind === 'private' || kind === 'envelope';
const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

function isTime(text: string): boolean {
  if (text === '-') return true;
  const found = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/.exec(text);
  if (!found) return false;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 59;
}

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

// A payload is {"kind","at","actor"?,"role","fact":{…}}, or the fact's own members alone, or anything else.
function readPayload(payload: string | undefined): { outer: Members; fact: Members | undefined } {
  try {
    const outer: unknown = JSON.parse(payload ?? '');
    if (isMembers(outer)) return { outer, fact: isMembers(outer['fact']) ? outer['fact'] : undefined };
  } catch {
    // Not JSON: there is nothing to compare, and the commitment still holds.
  }
  return { outer: {}, fact: undefined };
}

const isMoment = (at: unknown): at is number => Number.isSafeInteger(at) && Number(at) >= 0 && Number(at) < 253_402_300_800_000; // year 10000
const leafTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export class Entries {
  readonly keyChanges: KeyChange[] = [];
  readonly restored: Restored[] = [];
  readonly #gone = new Set<number>();
  readonly #named = new Set<number>();
  readonly #say: Say;
  #expected = 0;

  constructor(say: Say) {
    this.#say = say;
  }

  // In the order of the export.
  check(line: ExportLine): void {
    this.#checkOrder(line.seq);
    this.#checkWords(line);
    this.#checkPayload(line);
    const { outer, fact } = readPayload(line.payload);
    if (fact && line.kind !== 'private') this.#checkAgreement(line, outer);
    const own = fact ?? outer;
    if (line.kind === 'redacted') this.#takeRedacted(line.seq, own['seq']);
    if (line.kind === 'key_changed') this.#takeKeyChanged(line.seq, own);
    if (line.kind === 'restored') this.#takeRestored(line.seq, own['lost']);
  }

  // After the last entry; returns how many payloads were erased in order.
  checkErasures(): number {
    const damaged = [...this.#gone].filter((seq) => !this.#named.has(seq)).sort((a, b) => a - b);
    for (const seq of damaged) this.#say(seq, 'its payload is gone and no later `redacted` entry names it');
    return this.#gone.size - damaged.length;
  }

  #checkOrder(seq: number): void {
    if (seq > this.#expected) this.#say(seq, `missing before it: entries ${this.#expected} to ${seq - 1}`);
    if (seq < this.#expected) this.#say(seq, `it is repeated or out of order: ${this.#expected} was expected`);
    this.#expected = Math.max(this.#expected, seq + 1);
  }

  #checkWords({ seq, kind, time, commit }: ExportLine): void {
    if (!/^[a-z][a-z0-9_.]{0,63}$/.test(kind)) this.#say(seq, 'its kind is not a word');
    if (!isTime(time)) this.#say(seq, 'its time is neither a time nor `-`');
    if (time !== '-' && hidesTime(kind)) this.#say(seq, 'it shows a time that its kind hides');
    if (commit !== '-' && !isHash(commit)) this.#say(seq, 'its commitment is neither a hash nor `-`');
  }

  #checkPayload({ seq, commit, salt, payload, withheld }: ExportLine): void {
    const showsAny = salt !== undefined || payload !== undefined;
    if (withheld) {
      if (showsAny) this.#say(seq, 'it is withheld, and yet shown');
    } else if (commit === '-') {
      if (showsAny) this.#say(seq, 'it has a payload without a commitment');
    } else if (!showsAny) {
      this.#gone.add(seq);
    } else {
      const saltBytes = salt !== undefined && isHash(salt) ? fromHex(salt) : undefined;
      if (!saltBytes || payload === undefined) this.#say(seq, 'its payload and salt are not whole');
      else if (commitPayload(saltBytes, payload) !== commit) this.#say(seq, 'its payload is not the one committed to');
    }
  }

  #checkAgreement({ seq, kind, time }: ExportLine, payload: Members): void {
    if (payload['kind'] !== kind) this.#say(seq, 'its kind is not the one in its payload');
    if (time === '-') return;
    const at = payload['at'];
    if (!isMoment(at) || leafTime(at) !== time) this.#say(seq, 'its time is not the one in its payload');
  }

  #takeRedacted(seq: number, named: unknown): void {
    if (typeof named !== 'number' || !Number.isSafeInteger(named) || named < 0) this.#say(seq, 'it does not say which entry was redacted');
    else if (named >= seq) this.#say(seq, 'it redacts an entry that is not earlier');
    else this.#named.add(named);
  }

  #takeKeyChanged(seq: number, fact: Members): void {
    const key = parseRawKey(fact['key']);
    if (key) this.keyChanges.push({ seq, key, replaces: parseRawKey(fact['replaces']) });
    else this.#say(seq, 'it does not say which key is the new one');
  }

  #takeRestored(seq: number, lost: unknown): void {
    try {
      this.restored.push({ seq, lost: parseCheckpoint(typeof lost === 'string' ? lost : '') });
    } catch {
      this.#say(seq, 'it does not say which checkpoint was lost');
    }
  }
}
