// SHA-256 (FIPS 180-4), synchronous: crypto.subtle costs a promise a call, which for the three hashes of each of a million
// entries is minutes, and it is absent where a page is not served over TLS.
import type { Bytes } from './bytes';

// The first 32 bits of the fractional parts of the cube roots (constants) and square roots (start) of the first primes.
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true;
    for (let d = 2; d * d <= candidate; d += 1) if (candidate % d === 0) isPrime = false;
    if (isPrime) found.push(Math.floor((root(candidate) % 1) * 2 ** 32));
  }
  return found;
}

const constants = Uint32Array.from(fractions(64, Math.cbrt));
const start = Uint32Array.from(fractions(8, Math.sqrt));
const words = new Uint32Array(64);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const word = (of: Uint32Array, at: number): number => of[at] ?? 0;

function addBlock(state: Uint32Array, block: DataView, offset: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = block.getUint32(offset + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const near = word(words, i - 2);
    const far = word(words, i - 15);
    const nearMix = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    const farMix = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    words[i] = nearMix + word(words, i - 7) + farMix + word(words, i - 16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const mixE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + mixE + ((e & f) ^ (~e & g)) + word(constants, i) + word(words, i)) | 0;
    const mixA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (mixA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = word(state, i) + (added[i] ?? 0);
}

export function sha256(bytes: Bytes): Bytes {
  const state = start.slice();
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) addBlock(state, view, at);

  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  tailView.setUint32(tail.length - 4, bytes.length * 8);
  for (let at = 0; at < tail.length; at += 64) addBlock(state, tailView, at);

  const hash = new Uint8Array(32);
  const out = new DataView(hash.buffer);
  state.forEach((value, i) => out.setUint32(4 * i, value));
  return hash;
}
