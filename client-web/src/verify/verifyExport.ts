// Checks a whole exported journal in the reader's own browser, as `radslag verify` does, sharing no code with the server
// (docs/JOURNAL.md). Works in slices, so that the page stays responsive; memory grows only with the erasures and key changes.
import { concat, toBase64, type Bytes } from './bytes';
import { Entries, type Say } from './entries';
import { checkSignatures, compareHeads, readHeads, RootKeeper } from './heads';
import { parseLine, type ExportLine } from './line';
import { parsePem, verifyWithBrowser, type VerifySignature } from './note';
import { hashLeaf, leafBytes, Tree } from './tree';

export interface VerifyInput {
  readonly lines: ReadableStream<Bytes>; // export.jsonl, e.g. a Response's body or a File's stream
  readonly checkpoint: string;
  readonly key: string; // PEM
  readonly older?: readonly string[];
  readonly verify?: VerifySignature;
  readonly onProgress?: (entriesChecked: number) => void; // after each slice
}

export interface Problem {
  readonly seq: number | null;
  readonly what: string;
}

export interface VerifyReport {
  readonly size: number;
  readonly root: string;
  readonly entries_checked: number;
  readonly redacted: number;
  readonly problems: readonly Problem[];
  readonly ok: boolean;
}

const problemsMax = 1000;
const lineBytesMax = 8 * 1024 * 1024;
const sliceMs = 12;
const newline = 10;

class Lines {
  #parts: Bytes[] = [];
  #size = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  // Calls `take` for each line that ends in this chunk.
  feed(chunk: Bytes, take: (line: () => ExportLine) => void, from = 0): number {
    const end = chunk.indexOf(newline, from);
    this.#keep(chunk.subarray(from, end < 0 ? chunk.length : end));
    if (end < 0) return chunk.length;
    this.finish(take, true);
    return end + 1;
  }

  finish(take: (line: () => ExportLine) => void, isEnded = false): void {
    if (this.#size === 0 && !isEnded) return;
    const parts = this.#parts;
    const isTooLong = this.#size > lineBytesMax;
    this.#parts = [];
    this.#size = 0;
    take(() => {
      if (isTooLong) throw new Error('it is too long');
      return parseLine(this.#decode(parts));
    });
  }

  #keep(part: Bytes): void {
    this.#size += part.length;
    if (this.#size > lineBytesMax) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #decode(parts: readonly Bytes[]): string {
    try {
      return this.#decoder.decode(parts.length === 1 ? parts[0] : concat(...parts));
    } catch {
      throw new Error('it is not JSON');
    }
  }
}

class Problems {
  readonly list: Problem[] = [];
  #unlisted = 0;

  readonly say: Say = (seq, what) => {
    if (this.list.length < problemsMax) this.list.push({ seq, what });
    else this.#unlisted += 1;
  };

  finish(counts: Omit<VerifyReport, 'problems' | 'ok'>): VerifyReport {
    const unlisted = this.#unlisted > 0 ? [{ seq: null, what: `${this.#unlisted} more problems are not listed` }] : [];
    return { ...counts, problems: [...this.list, ...unlisted], ok: this.list.length === 0 };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readKey(pem: string, say: Say): Bytes | undefined {
  try {
    return parsePem(pem);
  } catch (error) {
    say(null, messageOf(error));
    return undefined;
  }
}

// A timer, not a promise: the page must get to paint and to take input.
const letPageBreathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function eachLine(input: VerifyInput, take: (line: () => ExportLine) => void, checked: () => number): Promise<void> {
  const reader = input.lines.getReader();
  const lines = new Lines();
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let at = 0; at < value.length; ) {
      at = lines.feed(value, take, at);
      if (performance.now() < sliceEnd) continue;
      input.onProgress?.(checked());
      await letPageBreathe();
      sliceEnd = performance.now() + sliceMs;
    }
  }
  lines.finish(take);
}

export async function verifyExport(input: VerifyInput): Promise<VerifyReport> {
  const problems = new Problems();
  const { say } = problems;
  const key = readKey(input.key, say);
  const heads = readHeads(input.checkpoint, input.older ?? [], say);
  if (!key || !heads) return problems.finish({ size: 0, root: '', entries_checked: 0, redacted: 0 });

  const { origin, size } = heads[0].given;
  const tree = new Tree();
  const entries = new Entries(say);
  const roots = new RootKeeper(heads);
  let number = 0;
  roots.reach(tree);
  const take = (read: () => ExportLine): void => {
    number += 1;
    let line;
    try {
      line = read();
    } catch (error) {
      return say(null, `line ${number} is not an entry: ${messageOf(error)}`);
    }
    entries.check(line);
    tree.append(hashLeaf(leafBytes(origin, line)));
    return roots.reach(tree);
  };
  await eachLine(input, take, () => tree.size);

  if (tree.size > size) say(size, `entries ${size} to ${tree.size - 1} are not covered by the checkpoint`);
  compareHeads(heads, tree.size, entries.restored, say);
  const redacted = entries.checkErasures();
  await checkSignatures({ heads, changes: entries.keyChanges, held: key, verify: input.verify ?? verifyWithBrowser }, say);
  return problems.finish({ size, root: toBase64(heads[0].found ?? tree.root()), entries_checked: tree.size, redacted });
}
