// The heads given: read, held against the export's roots, and their signatures against the keys of their time.
import { isSame, type Bytes } from './bytes';
import type { KeyChange, Restored, Say } from './entries';
import { isSignedBy, parseCheckpoint, type Checkpoint, type VerifySignature } from './note';
import type { Tree } from './tree';

export interface Head {
  readonly label: string;
  readonly given: Checkpoint;
  found?: Bytes; // the export's root at this size
}

// The first is the checkpoint itself; undefined when that one cannot be read.
export function readHeads(checkpoint: string, older: readonly string[], say: Say): readonly [Head, ...Head[]] | undefined {
  const read = (label: string, note: string): Head | undefined => {
    try {
      return { label, given: parseCheckpoint(note) };
    } catch (error) {
      say(null, `${label}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const first = read('checkpoint', checkpoint);
  if (!first) return undefined;
  return [first, ...older.map((note, i) => read(`older checkpoint ${i + 1}`, note)).filter((head) => head !== undefined)];
}

// Keeps the root where a head has the tree's present size; call before the first entry and after each.
export class RootKeeper {
  readonly #bySize: readonly Head[];
  #next = 0;

  constructor(heads: readonly Head[]) {
    this.#bySize = [...heads].sort((a, b) => a.given.size - b.given.size);
  }

  reach(tree: Tree): void {
    for (let head = this.#bySize[this.#next]; head?.given.size === tree.size; head = this.#bySize[this.#next]) {
      head.found = tree.root();
      this.#next += 1;
    }
  }
}

const isSameHead = (a: Checkpoint, b: Checkpoint): boolean => a.origin === b.origin && a.size === b.size && isSame(a.root, b.root);

function compareRoot(head: Head, heads: readonly Head[], say: Say): void {
  const vouched = heads.filter(({ given, found }) => given.size < head.given.size && found && isSame(found, given.root));
  const sound = Math.max(0, ...vouched.map(({ given }) => given.size));
  const where = head.given.size === 0 ? '' : `: something in entries ${sound} to ${head.given.size - 1} differs`;
  return say(null, `${head.label}: its root is not the export's${where}`);
}

export function compareHeads(heads: readonly [Head, ...Head[]], count: number, restored: readonly Restored[], say: Say): void {
  const present = heads[0].given;
  for (const head of heads) {
    const { origin, size, root } = head.given;
    const stands = head.found !== undefined && isSame(head.found, root);
    const lost = stands ? undefined : restored.find((entry) => isSameHead(entry.lost, head.given));
    if (origin !== present.origin) say(null, `${head.label}: its origin is another journal's`);
    else if (lost) say(lost.seq, `${head.label}: it was lost when a backup was restored, as this entry says`);
    else if (size > present.size) say(null, `${head.label}: it covers more entries than the checkpoint`);
    else if (!head.found) say(null, `${head.label}: it covers ${size} entries, the export has ${count}`);
    else if (!stands) compareRoot(head, heads, say);
  }
}

const isKey = (key: Bytes) => (other: Bytes | undefined): boolean => other !== undefined && isSame(other, key);

// keys[i] was in force after i changes; the first may be unknown.
function nameKeys(changes: readonly KeyChange[], held: Bytes, say: Say): (Bytes | undefined)[] {
  const keys = [changes[0] ? changes[0].replaces : held];
  for (const { seq, key, replaces } of changes) {
    if (replaces && !isKey(replaces)(keys.at(-1))) say(seq, 'key_changed replaces a key that was not in force');
    keys.push(key);
  }
  if (!keys[0] && !keys.some(isKey(held))) keys[0] = held;
  return keys;
}

export interface SignatureCheck {
  readonly heads: readonly [Head, ...Head[]];
  readonly changes: readonly KeyChange[];
  readonly held: Bytes; // the key that the reader has
  readonly verify: VerifySignature;
}

// Back from the held key, the keys are named by entries under a root that it signed. Forward from it, each change needs a head
// with both signatures among those given, or whoever has the file could announce a key of their own.
export async function checkSignatures({ heads, changes, held, verify }: SignatureCheck, say: Say): Promise<void> {
  const covered = changes.filter(({ seq }) => seq < heads[0].given.size);
  const keys = nameKeys(covered, held, say);
  const mine = keys.findIndex(isKey(held));
  if (mine < 0) return say(null, "the key file's key was never this journal's");
  for (const [i, { seq, key }] of covered.entries()) {
    if (i < mine) continue;
    let isVouchedFor = false;
    for (const { given } of heads) {
      const before = keys[i];
      isVouchedFor ||= given.size > seq && before !== undefined && (await isSignedBy(given, before, verify)) && (await isSignedBy(given, key, verify));
    }
    if (!isVouchedFor) say(seq, 'no checkpoint given is signed by both the key before this change and the key after it');
  }
  for (const { label, given } of heads) {
    const key = keys[covered.filter(({ seq }) => seq < given.size).length];
    if (!key) say(null, `${label}: the key of its time is not known`);
    else if (!(await isSignedBy(given, key, verify))) say(null, `${label}: it is not signed by the council's key`);
  }
}
