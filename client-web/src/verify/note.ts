// Checkpoints (C2SP signed notes) and keys. What parses throws an Error whose message says what is wrong.
import { concat, fromBase64, isSame, utf8, type Bytes } from './bytes';
import { sha256 } from './sha256';

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
  readonly text: string; // what is signed
  readonly signatures: readonly NoteSignature[];
}

interface NoteSignature {
  readonly name: string;
  readonly id: Bytes;
  readonly bytes: Bytes;
}

// Ed25519. Rejects with CannotVerify where this browser has no means to: that is not the same as a bad signature.
export type VerifySignature = (signature: { readonly key: Bytes; readonly message: Bytes; readonly bytes: Bytes }) => Promise<boolean>;

export class CannotVerify extends Error {}

const noteBytesMax = 64 * 1024;
const spkiHead = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

export function parsePem(pem: string): Bytes {
  const body = /^\s*-----BEGIN PUBLIC KEY-----([\s\S]*)-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  if (body === undefined) throw new Error('the key file is not a PEM public key');
  const der = fromBase64(body.replace(/[ \t\r\n]/g, ''));
  if (der?.length !== 44 || !isSame(der.subarray(0, 12), spkiHead)) throw new Error('the key file is not one Ed25519 public key');
  return der.slice(12);
}

export function parseRawKey(text: unknown): Bytes | undefined {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  return bytes?.length === 32 ? bytes : undefined;
}

function parseSignature(line: string): NoteSignature {
  const [, name, encoded] = /^— ([^ ]+) (.*)$/.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !bytes || bytes.length <= 4 || bytes.length > 1024) throw new Error('the note has a line that is not a signature');
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

export function parseCheckpoint(note: string): Checkpoint {
  if (utf8(note).length > noteBytesMax) throw new Error('the note is too long');
  if (!note.endsWith('\n')) throw new Error("the note's last line is not ended");
  const gap = note.lastIndexOf('\n\n');
  if (gap <= 0) throw new Error('the note has no empty line before its signatures');
  const text = note.slice(0, gap + 1);
  const below = note.slice(gap + 2);
  const signatures = below === '' ? [] : below.slice(0, -1).split('\n').map(parseSignature);
  if (signatures.length === 0) throw new Error('the note is not signed');
  const [origin = '', size = '', encodedRoot = '', ...more] = text.slice(0, -1).split('\n');
  const root = fromBase64(encodedRoot);
  if (!/^[!-*,-~]{1,255}$/.test(origin)) throw new Error("the checkpoint's first line is not an origin");
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size))) throw new Error("the checkpoint's second line is not a size");
  if (root?.length !== 32) throw new Error("the checkpoint's third line is not a root in base64");
  if (more.length > 0) throw new Error('the checkpoint has lines after its root');
  return { origin, size: Number(size), root, text, signatures };
}

export async function isSignedBy(checkpoint: Checkpoint, key: Bytes, verify: VerifySignature): Promise<boolean> {
  const id = sha256(concat(utf8(`${checkpoint.origin}\n`), Uint8Array.of(1), key)).slice(0, 4);
  const message = utf8(checkpoint.text);
  for (const { name, id: claimed, bytes } of checkpoint.signatures) {
    const isOurs = name === checkpoint.origin && isSame(claimed, id) && bytes.length === 64;
    if (isOurs && (await verify({ key, message, bytes }))) return true;
  }
  return false;
}

// The browser's own Ed25519: Safari 17, Firefox 129, Chrome 137 and later, on pages served over TLS or from localhost.
export const verifyWithBrowser: VerifySignature = async ({ key, message, bytes }) => {
  let imported;
  try {
    imported = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    throw new CannotVerify('this browser cannot check Ed25519 signatures', { cause: error });
  }
  return crypto.subtle.verify({ name: 'Ed25519' }, imported, bytes, message);
};
