// @vitest-environment node
// The same envelope on both sides: what libsodium sealed opens here, and what is sealed here libsodium opens
// (tests/council/round_sealing_test.cpp has the envelope of the second test).
import { x25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { concat, fromHex, toHex, utf8 } from '../../verify/bytes';
import { seal, unseal } from './seal';

const secret = new Uint8Array(32).fill(7);
const message = concat(utf8('{"p":"A","t":"B","b":[1,2]}'), new Uint8Array(6));

test('what libsodium sealed opens here', () => {
  const envelope = fromHex('7caa793a9bd295beace002e33e9e7ec31a8d749999f1b3abdd552604cd5e5a4060b93153ed56d055ee2847f4ea93a3f1ec5a1fd93355de8ace84bd1451fcdb1b6d5fd343a700a32096d88ec32353c8d57d') ?? new Uint8Array();
  expect(toHex(unseal(envelope, secret))).toBe(toHex(message));
});

test('sealed with this one-time key it is this envelope, which libsodium opens', () => {
  const envelope = seal(message, x25519.getPublicKey(secret).slice(), new Uint8Array(32).fill(9));
  expect(toHex(envelope)).toBe('57db4b359f23ae5e146e4e2512056704722506348c150c14753d0c933d04d421f424f37cbc7f6eb87ca7b7573b037c0a58b38319cfbd7fb23488b77d48cb3c2c9ab8347ef8c8d044499f416f8de610d1fd');
});

test('an envelope with one bit changed does not open', () => {
  const envelope = seal(message, x25519.getPublicKey(secret).slice());
  expect(toHex(unseal(envelope, secret))).toBe(toHex(message));
  envelope[60] = (envelope[60] ?? 0) ^ 1;
  expect(() => unseal(envelope, secret)).toThrow();
});
