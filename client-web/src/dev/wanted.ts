// Is the fake council wanted? `?fake` (or `?fake=moderator` …) says so, and the tab remembers it.
export type FakeRole = 'visitor' | 'resident' | 'moderator' | 'officer' | 'operator';
const key = 'radslag.fake';

export function isFakeWanted(): boolean {
  const asked = new URLSearchParams(location.search).get('fake');
  if (asked !== null) sessionStorage.setItem(key, asked || 'resident');
  return sessionStorage.getItem(key) !== null;
}

export function fakeRole(): FakeRole {
  const kept = sessionStorage.getItem(key);
  const roles: readonly FakeRole[] = ['visitor', 'resident', 'moderator', 'officer', 'operator'];
  return roles.find((role) => role === kept) ?? 'resident';
}
