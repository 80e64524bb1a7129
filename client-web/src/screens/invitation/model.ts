// The code of an invitation's link, kept in this tab while one signs in.
const keyOf = (council: string): string => `radslag.invitation.${council}`;

export function codeOf(hash: string, council: string): string {
  const inLink = new URLSearchParams(hash.replace(/^#/, '')).get('code');
  return inLink ?? sessionStorage.getItem(keyOf(council)) ?? '';
}

export function keepCode(council: string, code: string): void {
  if (code !== '') sessionStorage.setItem(keyOf(council), code);
}

export function forgetCode(council: string): void {
  sessionStorage.removeItem(keyOf(council));
}
