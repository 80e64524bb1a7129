// A reporter's receipt code: made here, so that sending again shows the same one. Eighty random bits.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function receiptCode(random: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const characters = [...random].map((byte) => alphabet[byte % 32] ?? '0').join('');
  return (characters.match(/.{4}/g) ?? []).join('-');
}
