// Ids made by the browser: UUIDv7 for commands, ULID for new things.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

export function commandId(at = Date.now(), random = randomBytes(10)): string {
  const time = at.toString(16).padStart(12, '0');
  const bytes = [...random];
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70;
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
}

export function ulid(at = Date.now(), random = randomBytes(16)): string {
  let time = '';
  for (let rest = at, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) time = (alphabet[rest % 32] ?? '0') + time;
  return time + [...random].map((byte) => alphabet[byte % 32] ?? '0').join('');
}
