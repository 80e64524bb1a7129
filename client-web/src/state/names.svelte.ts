// Names that no watched topic has: asked for together, once each. Who asks decides what is answered: to a moderator also
// the names of those whose initiative is not public yet; to others nothing, which shows as "somebody".
import { SvelteMap } from 'svelte/reactivity';

// Set by client.ts, which also says when somebody else looks: this file knows nothing of the wire.
type Fetch = (council: string, personas: readonly string[]) => Promise<Readonly<Record<string, string>>>;
let fetchSome: Fetch = async () => ({});
export function namesFrom(source: Fetch): void {
  fetchSome = source;
}

const found = new SvelteMap<string, string>();
const wanted = new Map<string, Set<string>>(); // by council
const asked = new Set<string>();
const gather_ms = 30;
const atOnceMax = 100;

async function fetchNames(council: string): Promise<void> {
  const personas = [...(wanted.get(council) ?? [])];
  wanted.delete(council);
  for (let from = 0; from < personas.length; from += atOnceMax) {
    const names = await fetchSome(council, personas.slice(from, from + atOnceMax));
    for (const [persona, name] of Object.entries(names)) found.set(persona, name);
  }
}

export function foundName(persona: string): string | undefined {
  return found.get(persona);
}

// Call it from an effect, not while drawing.
export function wantName(council: string, persona: string): void {
  if (asked.has(persona)) return;
  asked.add(persona);
  const waiting = wanted.get(council);
  if (waiting) {
    waiting.add(persona);
    return;
  }
  wanted.set(council, new Set([persona]));
  setTimeout(() => void fetchNames(council), gather_ms);
}

// Somebody else looks at the screen now.
export function forgetNames(): void {
  found.clear();
  asked.clear();
}
