// C2SP checkpoints and Ed25519 keys. Functions that parse throw an Error whose message says what is wrong.
import { createPublicKey, verify } from 'node:crypto';
import { keyId } from './tree.mjs';

const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');
const noteBytesMax = 64 * 1024;

// Strict: the text must be what the bytes are written as.
function fromBase64(text) {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function rawKeyFromBase64(text) {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  return bytes?.length === 32 ? bytes : undefined;
}

export function parsePem(pem) {
  const body = /^\s*-----BEGIN PUBLIC KEY-----([\s\S]*)-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  if (body === undefined) throw new Error('the key file is not a PEM public key');
  const der = fromBase64(body.replace(/[ \t\r\n]/g, ''));
  if (der?.length !== 44 || !der.subarray(0, 12).equals(spkiHead)) throw new Error('the key file is not one Ed25519 public key');
  return der.subarray(12);
}

function parseSignature(line) {
  const [, name, encoded] = /^— ([^ ]+) (.*)$/.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (!bytes || bytes.length <= 4 || bytes.length > 1024) throw new Error('the note has a line that is not a signature');
  return { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

// { origin, size, root, text, signatures }
export function parseCheckpoint(note) {
  if (Buffer.byteLength(note) > noteBytesMax) throw new Error('the note is too long');
  if (!note.endsWith('\n')) throw new Error("the note's last line is not ended");
  const gap = note.lastIndexOf('\n\n');
  if (gap <= 0) throw new Error('the note has no empty line before its signatures');
  const text = note.slice(0, gap + 1);
  const below = note.slice(gap + 2);
  const signatures = below === '' ? [] : below.slice(0, -1).split('\n').map(parseSignature);
  if (signatures.length === 0) throw new Error('the note is not signed');
  const [origin, size = '', encodedRoot = '', ...more] = text.slice(0, -1).split('\n');
  const root = fromBase64(encodedRoot);
  if (!/^[!-*,-~]{1,255}$/.test(origin)) throw new Error("the checkpoint's first line is not an origin");
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size))) throw new Error("the checkpoint's second line is not a size");
  if (root?.length !== 32) throw new Error("the checkpoint's third line is not a root in base64");
  if (more.length > 0) throw new Error('the checkpoint has lines after its root');
  return { origin, size: Number(size), root, text, signatures };
}

export function isSignedBy(checkpoint, rawKey) {
  const id = keyId(checkpoint.origin, rawKey);
  const key = createPublicKey({ key: Buffer.concat([spkiHead, rawKey]), format: 'der', type: 'spki' });
  return checkpoint.signatures.some(
    (one) => one.name === checkpoint.origin && one.id.equals(id) && one.bytes.length === 64 && verify(null, Buffer.from(checkpoint.text), key, one.bytes),
  );
}
