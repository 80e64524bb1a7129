// The journal's Merkle tree (docs/JOURNAL.md; RFC 6962, section 2.1) and its proofs (RFC 9162, sections 2.1.3 and 2.1.4).
import { concat, isSame, toHex, utf8, type Bytes } from './bytes';
import { sha256 } from './sha256';

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);
const payloadMark = utf8('rk1-payload\0');

export interface Leaf {
  readonly seq: number;
  readonly kind: string;
  readonly time: string;
  readonly commit: string;
}

export const leafBytes = (origin: string, leaf: Leaf): Bytes =>
  utf8(`rk1\n${origin}\n${leaf.seq}\n${leaf.kind}\n${leaf.time}\n${leaf.commit}\n`);
export const hashLeaf = (leaf: Bytes): Bytes => sha256(concat(leafMark, leaf));
export const hashNode = (left: Bytes, right: Bytes): Bytes => sha256(concat(nodeMark, left, right));
export const hashNothing = (): Bytes => sha256(new Uint8Array());
export const commitPayload = (salt: Bytes, payload: string): string => toHex(sha256(concat(payloadMark, salt, utf8(payload))));

// Grows leaf by leaf; holds only the perfect subtrees of the present size.
export class Tree {
  size = 0;
  readonly #peaks: Bytes[] = []; // largest first

  append(leaf: Bytes): void {
    let hash = leaf;
    // As in binary counting: each one bit at the end of the old size is a subtree that the new leaf makes twice as large.
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) hash = hashNode(this.#peaks.pop() ?? hash, hash);
    this.#peaks.push(hash);
    this.size += 1;
  }

  root(): Bytes {
    if (this.size === 0) return hashNothing();
    return this.#peaks.reduceRight((right, left) => hashNode(left, right));
  }
}

// Walks a proof upwards from the node `index` of a level whose last node is `last`. Numbers, not 32-bit integers: sizes reach 2^53.
function climb(from: { index: number; last: number }, proof: readonly Bytes[], step: (sibling: Bytes, side: 'left' | 'right') => void): boolean {
  let { index, last } = from;
  const up = (): void => {
    index = Math.floor(index / 2);
    last = Math.floor(last / 2);
  };
  for (const sibling of proof) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      step(sibling, 'left');
      // A last node without a sibling moves up unchanged until it has one on its left.
      while (index % 2 === 0 && index !== 0) up();
    } else {
      step(sibling, 'right');
    }
    up();
  }
  return last === 0;
}

export interface InclusionProof {
  readonly seq: number;
  readonly size: number;
  readonly proof: readonly Bytes[];
}

export function verifyInclusion({ seq, size, proof }: InclusionProof, leafHash: Bytes, root: Bytes): boolean {
  if (seq < 0 || seq >= size) return false;
  let hash = leafHash;
  const reached = climb({ index: seq, last: size - 1 }, proof, (sibling, side) => {
    hash = side === 'left' ? hashNode(sibling, hash) : hashNode(hash, sibling);
  });
  return reached && isSame(hash, root);
}

export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly Bytes[];
}

export function verifyConsistency({ from, to, proof }: ConsistencyProof, roots: { readonly from: Bytes; readonly to: Bytes }): boolean {
  if (from < 0 || from > to) return false;
  if (from === to) return proof.length === 0 && isSame(roots.from, roots.to);
  if (from === 0) return proof.length === 0 && isSame(roots.from, hashNothing());
  let index = from - 1;
  let last = to - 1;
  while (index % 2 === 1) {
    index = (index - 1) / 2;
    last = Math.floor(last / 2);
  }
  // Where the old tree is one perfect subtree, the proof leaves out its root: we have it.
  const startsAtOldRoot = index === 0;
  const first = startsAtOldRoot ? roots.from : proof[0];
  if (!first) return false;
  let oldHash = first;
  let newHash = first;
  const reached = climb({ index, last }, startsAtOldRoot ? proof : proof.slice(1), (sibling, side) => {
    if (side === 'left') oldHash = hashNode(sibling, oldHash);
    newHash = side === 'left' ? hashNode(sibling, newHash) : hashNode(newHash, sibling);
  });
  return reached && isSame(oldHash, roots.from) && isSame(newHash, roots.to);
}
