// What somebody pressed before they had an account here: "join and support". Kept in this browser alone, for an hour: an
// address could make others support what they never saw.
const key = 'radslag.wish';
const kept_ms = 3_600_000;

export function keepWish(council: string, initiative: string): void {
  localStorage.setItem(key, JSON.stringify({ council, initiative, at: Date.now() }));
}

// The initiative that was to be supported in this council, once.
export function takeWish(council: string, now = Date.now()): string | null {
  const text = localStorage.getItem(key);
  localStorage.removeItem(key);
  try {
    const wish = JSON.parse(text ?? 'null') as { council?: unknown; initiative?: unknown; at?: unknown } | null;
    if (wish?.council !== council || typeof wish.initiative !== 'string' || typeof wish.at !== 'number') return null;
    return now - wish.at < kept_ms ? wish.initiative : null;
  } catch {
    return null;
  }
}
