// RFC 6962's tree, grown leaf by leaf; holds only the perfect subtrees of the present size.
import { createHash } from 'node:crypto';

const leafMark = Buffer.from([0]);
const nodeMark = Buffer.from([1]);
const payloadMark = Buffer.from('rk1-payload\0', 'latin1');

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

export const hashNode = (left, right) => sha256(nodeMark, left, right);
export const hashLeaf = (leaf) => sha256(leafMark, leaf);
export const commitPayload = (salt, payload) => sha256(payloadMark, salt, Buffer.from(payload, 'utf8')).toString('hex');
export const keyId = (name, key) => sha256(`${name}\n`, nodeMark, key).subarray(0, 4);

export class Tree {
  size = 0;
  #peaks = []; // { hash, leaves }, largest first

  append(leaf) {
    this.#peaks.push({ hash: leaf, leaves: 1 });
    this.size += 1;
    for (;;) {
      const [left, right] = this.#peaks.slice(-2);
      if (!right || left.leaves !== right.leaves) return;
      this.#peaks.splice(-2, 2, { hash: hashNode(left.hash, right.hash), leaves: left.leaves * 2 });
    }
  }

  root() {
    if (this.size === 0) return sha256('');
    return this.#peaks.map((peak) => peak.hash).reduceRight((right, left) => hashNode(left, right));
  }
}
