import { describe, expect, test } from 'vitest';
import { fromHex, isSame, toBase64, toHex, utf8, type Bytes } from './bytes';
import { isSignedBy, parseCheckpoint, parsePem, verifyWithBrowser } from './note';
import { example } from './page.testing';
import { sha256 } from './sha256';
import { hashLeaf, Tree, verifyConsistency, verifyInclusion } from './tree';

function hashes(name: string): Bytes[] {
  return example(name)
    .trim()
    .split('\n')
    .map((line) => fromHex(line) ?? new Uint8Array());
}

function flipped(bytes: Bytes, bit: number): Bytes {
  const changed = bytes.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

describe('sha256', () => {
  // FIPS 180-4's examples, and lengths on both sides of a block's end against the platform's own.
  test('gives the published hashes', () => {
    expect(toHex(sha256(utf8('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(toHex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  test('agrees with the platform for every length up to three blocks', async () => {
    for (let size = 0; size <= 192; size += 1) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 7 + size) & 0xff);
      expect(toHex(sha256(bytes))).toBe(toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
    }
  });
});

describe('proofs', () => {
  const leaves = hashes('leaf hashes');
  const rootOf = (size: number): Bytes => parseCheckpoint(example(`checkpoint of ${size}`)).root;

  test('the page shows the hash of its own leaf', () => {
    expect(toHex(hashLeaf(utf8(example('leaf 0'))))).toBe(toHex(leaves[0] ?? new Uint8Array()));
  });
  test('the leaves give the signed roots', () => {
    const tree = new Tree();
    for (const leaf of leaves) {
      tree.append(leaf);
      if (tree.size === 3 || tree.size === 5) expect(isSame(tree.root(), rootOf(tree.size))).toBe(true);
    }
  });
  test('an entry is proved to be in the tree, and no bit can be flipped', () => {
    const proof = hashes('inclusion of 1 in 5');
    const leaf = leaves[1] ?? new Uint8Array();
    expect(verifyInclusion({ seq: 1, size: 5, proof }, leaf, rootOf(5))).toBe(true);
    expect(verifyInclusion({ seq: 0, size: 5, proof }, leaf, rootOf(5))).toBe(false);
    expect(verifyInclusion({ seq: 1, size: 5, proof: proof.slice(1) }, leaf, rootOf(5))).toBe(false);
    for (const [step, hash] of proof.entries()) {
      for (let bit = 0; bit < 256; bit += 1) {
        expect(verifyInclusion({ seq: 1, size: 5, proof: proof.with(step, flipped(hash, bit)) }, leaf, rootOf(5))).toBe(false);
      }
    }
  });
  test('an old head is proved to be a beginning, and no bit can be flipped', () => {
    const proof = hashes('consistency of 3 with 5');
    const roots = { from: rootOf(3), to: rootOf(5) };
    expect(verifyConsistency({ from: 3, to: 5, proof }, roots)).toBe(true);
    expect(verifyConsistency({ from: 4, to: 5, proof }, roots)).toBe(false);
    expect(verifyConsistency({ from: 3, to: 3, proof: [] }, { from: roots.from, to: roots.from })).toBe(true);
    expect(verifyConsistency({ from: 3, to: 3, proof: [] }, roots)).toBe(false);
    for (const [step, hash] of proof.entries()) {
      for (let bit = 0; bit < 256; bit += 1) {
        expect(verifyConsistency({ from: 3, to: 5, proof: proof.with(step, flipped(hash, bit)) }, roots)).toBe(false);
      }
    }
  });
});

describe('a checkpoint', () => {
  const old = parsePem(example('key file'));
  const fresh = parsePem(example('new key file'));

  test('is signed by the key of its time, and after a change by both', async () => {
    const before = parseCheckpoint(example('checkpoint of 5'));
    const after = parseCheckpoint(example('checkpoint of 6'));
    expect(await isSignedBy(before, old, verifyWithBrowser)).toBe(true);
    expect(await isSignedBy(before, fresh, verifyWithBrowser)).toBe(false);
    expect(await isSignedBy(after, old, verifyWithBrowser)).toBe(true);
    expect(await isSignedBy(after, fresh, verifyWithBrowser)).toBe(true);
  });
  test('does not hold with another size or root under the same signature', async () => {
    const note = example('checkpoint of 5');
    const { root } = parseCheckpoint(note);
    for (const changed of [note.replace('\n5\n', '\n4\n'), note.replace(toBase64(root), toBase64(flipped(root, 9)))]) {
      expect(changed).not.toBe(note);
      expect(await isSignedBy(parseCheckpoint(changed), old, verifyWithBrowser)).toBe(false);
    }
  });
  test('that cannot be read says why', () => {
    expect(() => parseCheckpoint('hello')).toThrow("the note's last line is not ended");
    expect(() => parsePem('hello')).toThrow('the key file is not a PEM public key');
  });
});
