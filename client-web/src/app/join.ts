// The way in, and back to where one was: a council's page. From anywhere else one comes to the list of councils.
export function joinHref(council: string, from = ''): string {
  if (council === '') return '/join';
  return `/join?council=${council}${from.startsWith(`/c/${council}/`) ? `&next=${encodeURIComponent(from)}` : ''}`;
}
