// What can be said of an entry by itself and its neighbours.
import { parseCheckpoint, rawKeyFromBase64 } from './note.mjs';
import { commitPayload } from './tree.mjs';

const isHex32 = (text) => /^[0-9a-f]{64}$/.test(text ?? '');
const hidesTime = (kind) => kind === 'private' || kind === 'envelope';

function isTime(text) {
  if (text === '-') return true;
  const found = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/.exec(text);
  if (!found) return false;
  const [month, day, hour, minute, second] = found.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 59;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// { outer, fact }: a payload is {"kind","at","actor"?,"role","fact":{…}}, or the fact's own members alone, or anything else.
function readPayload(payload) {
  try {
    const outer = JSON.parse(payload);
    if (isObject(outer)) return { outer, fact: isObject(outer.fact) ? outer.fact : undefined };
  } catch {
    // Not JSON: there is nothing to compare, and the commitment still holds.
  }
  return { outer: {}, fact: undefined };
}

const isMoment = (at) => Number.isSafeInteger(at) && at >= 0 && at < 253_402_300_800_000; // the year 10000
const leafTime = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;

export class Entries {
  keyChanges = []; // { seq, key, replaces }
  restored = []; // { seq, lost }
  #expected = 0;
  #gone = new Set();
  #named = new Set();
  #say;

  // say(seq or null, what)
  constructor(say) {
    this.#say = say;
  }

  check(line) {
    this.#checkOrder(line.seq);
    this.#checkWords(line);
    this.#checkPayload(line);
    const payload = readPayload(line.payload ?? '');
    const fact = payload.fact ?? payload.outer;
    this.#checkAgreement(line, payload);
    if (line.kind === 'redacted') this.#takeRedacted(line.seq, fact);
    if (line.kind === 'key_changed') this.#takeKeyChanged(line.seq, fact);
    if (line.kind === 'restored') this.#takeRestored(line.seq, fact);
  }

  // After the last entry; returns how many payloads were erased in order.
  checkErasures() {
    const damaged = [...this.#gone].filter((seq) => !this.#named.has(seq)).sort((a, b) => a - b);
    for (const seq of damaged) this.#say(seq, 'its payload is gone and no later `redacted` entry names it');
    return this.#gone.size - damaged.length;
  }

  #checkOrder(seq) {
    if (seq > this.#expected) this.#say(seq, `missing before it: entries ${this.#expected} to ${seq - 1}`);
    if (seq < this.#expected) this.#say(seq, `it is repeated or out of order: ${this.#expected} was expected`);
    this.#expected = Math.max(this.#expected, seq + 1);
  }

  #checkWords({ seq, kind, time, commit }) {
    if (!/^[a-z][a-z0-9_.]{0,63}$/.test(kind)) this.#say(seq, 'its kind is not a word');
    if (!isTime(time)) this.#say(seq, 'its time is neither a time nor `-`');
    if (time !== '-' && hidesTime(kind)) this.#say(seq, 'it shows a time that its kind hides');
    if (commit !== '-' && !isHex32(commit)) this.#say(seq, 'its commitment is neither a hash nor `-`');
  }

  #checkPayload({ seq, commit, salt, payload, withheld }) {
    const showsAny = salt !== undefined || payload !== undefined;
    if (withheld) {
      if (showsAny) this.#say(seq, 'it is withheld, and yet shown');
    } else if (commit === '-') {
      if (showsAny) this.#say(seq, 'it has a payload without a commitment');
    } else if (!showsAny) {
      this.#gone.add(seq);
    } else if (!isHex32(salt) || payload === undefined) {
      this.#say(seq, 'its payload and salt are not whole');
    } else if (commitPayload(Buffer.from(salt, 'hex'), payload) !== commit) {
      this.#say(seq, 'its payload is not the one committed to');
    }
  }

  #checkAgreement({ seq, kind, time }, { outer, fact }) {
    if (!fact || kind === 'private') return;
    if (outer.kind !== kind) this.#say(seq, 'its kind is not the one in its payload');
    if (time === '-') return;
    if (!isMoment(outer.at) || leafTime(outer.at) !== time) this.#say(seq, 'its time is not the one in its payload');
  }

  #takeRedacted(seq, fact) {
    const named = fact.seq;
    if (!Number.isSafeInteger(named) || named < 0) this.#say(seq, 'it does not say which entry was redacted');
    else if (named >= seq) this.#say(seq, 'it redacts an entry that is not earlier');
    else this.#named.add(named);
  }

  #takeKeyChanged(seq, fact) {
    const key = rawKeyFromBase64(fact.key);
    if (key) this.keyChanges.push({ seq, key, replaces: rawKeyFromBase64(fact.replaces) });
    else this.#say(seq, 'it does not say which key is the new one');
  }

  #takeRestored(seq, { lost }) {
    try {
      this.restored.push({ seq, lost: parseCheckpoint(typeof lost === 'string' ? lost : '') });
    } catch {
      this.#say(seq, 'it does not say which checkpoint was lost');
    }
  }
}
