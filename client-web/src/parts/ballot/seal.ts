// Sealing a ballot so that only the round's own key opens it: libsodium's crypto_box_seal, which the server opens.
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { concat, utf8, type Bytes } from '../../verify/bytes';

const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);
const sigma = words(utf8('expand 32-byte k'));

// crypto_box_beforenm: HSalsa20 of the shared point, with a nonce of zeros.
function boxKey(secret: Uint8Array, theirs: Uint8Array): Uint8Array {
  const key = new Uint32Array(8);
  hsalsa(sigma, words(x25519.getSharedSecret(secret, theirs)), new Uint32Array(4), key);
  return new Uint8Array(key.buffer);
}

const nonceOf = (ephemeral: Uint8Array, theirs: Uint8Array): Uint8Array => blake2b(concat(ephemeral.slice(), theirs.slice()), { dkLen: 24 });

// `secret`: a key for this envelope alone, forgotten with it.
export function seal(message: Bytes, theirs: Bytes, secret: Uint8Array = x25519.utils.randomSecretKey()): Bytes {
  const ephemeral = x25519.getPublicKey(secret);
  const box = xsalsa20poly1305(boxKey(secret, theirs), nonceOf(ephemeral, theirs)).encrypt(message);
  return concat(ephemeral.slice(), box.slice());
}

// For tests, and for keyholders. Throws where it was sealed to another key.
export function unseal(envelope: Bytes, secret: Uint8Array): Bytes {
  const ephemeral = envelope.slice(0, 32);
  return xsalsa20poly1305(boxKey(secret, ephemeral), nonceOf(ephemeral, x25519.getPublicKey(secret))).decrypt(envelope.slice(32)).slice();
}
