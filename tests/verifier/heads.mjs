// The heads given: read, held against the export's roots, and their signatures against the keys of their time.
import { isSignedBy, parseCheckpoint } from './note.mjs';

// [{ label, given }]; the first is the checkpoint itself. Undefined when that one cannot be read.
export function readHeads(checkpoint, older, say) {
  const heads = [];
  const take = (label, note) => {
    try {
      heads.push({ label, given: parseCheckpoint(note), found: undefined });
    } catch (error) {
      say(null, `${label}: ${error.message}`);
    }
  };
  take('checkpoint', checkpoint);
  if (heads.length === 0) return undefined;
  older.forEach((note, i) => take(`older checkpoint ${i + 1}`, note));
  return heads;
}

const isSame = (a, b) => a.origin === b.origin && a.size === b.size && a.root.equals(b.root);

function compareRoot(head, heads, say) {
  const vouched = heads.filter((other) => other.given.size < head.given.size && other.found?.equals(other.given.root));
  const sound = Math.max(0, ...vouched.map((other) => other.given.size));
  const where = head.given.size === 0 ? '' : `: something in entries ${sound} to ${head.given.size - 1} differs`;
  return say(null, `${head.label}: its root is not the export's${where}`);
}

export function compareHeads(heads, count, restored, say) {
  const present = heads[0].given;
  for (const head of heads) {
    const { origin, size, root } = head.given;
    const lost = head.found?.equals(root) ? undefined : restored.find((entry) => isSame(entry.lost, head.given));
    if (origin !== present.origin) say(null, `${head.label}: its origin is another journal's`);
    else if (lost) say(lost.seq, `${head.label}: it was lost when a backup was restored, as this entry says`);
    else if (size > present.size) say(null, `${head.label}: it covers more entries than the checkpoint`);
    else if (!head.found) say(null, `${head.label}: it covers ${size} entries, the export has ${count}`);
    else if (!head.found.equals(root)) compareRoot(head, heads, say);
  }
}

// keys[i] was in force after i changes; the first may be unknown.
function nameKeys(changes, held, say) {
  const keys = [changes.length === 0 ? held : changes[0].replaces];
  for (const { seq, key, replaces } of changes) {
    if (replaces && !keys.at(-1)?.equals(replaces)) say(seq, 'key_changed replaces a key that was not in force');
    keys.push(key);
  }
  if (!keys[0] && !keys.some((key) => key?.equals(held))) keys[0] = held;
  return keys;
}

export function checkSignatures(heads, allChanges, held, say) {
  const changes = allChanges.filter((change) => change.seq < heads[0].given.size);
  const keys = nameKeys(changes, held, say);
  const mine = keys.findIndex((key) => key?.equals(held));
  if (mine < 0) return say(null, "the key file's key was never this journal's");
  for (let i = mine; i < changes.length; i += 1) {
    const { seq, key } = changes[i];
    const isVouchedFor = heads.some(({ given }) => given.size > seq && isSignedBy(given, keys[i]) && isSignedBy(given, key));
    if (!isVouchedFor) say(seq, 'no checkpoint given is signed by both the key before this change and the key after it');
  }
  for (const { label, given } of heads) {
    const key = keys[changes.filter((change) => change.seq < given.size).length];
    if (!key) say(null, `${label}: the key of its time is not known`);
    else if (!isSignedBy(given, key)) say(null, `${label}: it is not signed by the council's key`);
  }
  return undefined;
}
