// The language on screen. `t('area.key', {…})` inside a component follows a switch at once, without a reload.
import { formatsOf, type Args, type Compiled, type Formats } from './formats';
import type { Texts } from './generated/keys';

export const languages = ['sv', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];
// Each under its own name, whatever is spoken on screen.
export const ownNames: Record<Language, string> = { sv: 'Svenska', en: 'English', ar: 'العربية' };

const directions: Record<Language, 'ltr' | 'rtl'> = { sv: 'ltr', en: 'ltr', ar: 'rtl' };
type Chunks = Record<Language, () => Promise<{ default: Compiled }>>;
const chunks: Chunks = {
  sv: () => import('./generated/sv.js'),
  en: () => import('./generated/en.js'),
  ar: () => import('./generated/ar.js'),
};
// What the first view does not say (tools/texts.mjs): fetched beside the first screen that needs it.
const moreChunks: Chunks = {
  sv: () => import('./generated/sv.more.js'),
  en: () => import('./generated/en.more.js'),
  ar: () => import('./generated/ar.more.js'),
};
const storageKey = 'radslag.language';

interface Current {
  language: Language;
  texts: Compiled;
  formats: Formats;
}

let current = $state.raw<Current>({ language: 'sv', texts: {}, formats: formatsOf('sv', 'ltr') });

export type TextKey = keyof Texts;
// Keys whose text takes no arguments: what a table of links or options may hold.
export type PlainKey = { [K in TextKey]: Texts[K] extends undefined ? K : never }[TextKey];
type ArgsOf<K extends TextKey> = Texts[K] extends undefined ? [] : [Texts[K]];

export function t<K extends TextKey>(key: K, ...args: ArgsOf<K>): string {
  const message = current.texts[key];
  if (message === undefined) return key;
  return typeof message === 'string' ? message : message((args[0] ?? {}) as Args, current.formats);
}

// A key that is put together from a closed list of the protocol (a state, a role, a reason), with what to say when the
// server knows a word that this client does not.
export function tOr(key: string, otherwise: TextKey): string {
  const message = current.texts[key] ?? current.texts[otherwise];
  return typeof message === 'string' ? message : key;
}

export function formats(): Formats {
  return current.formats;
}

export function language(): Language {
  return current.language;
}

export function direction(): 'ltr' | 'rtl' {
  return directions[current.language];
}

function isLanguage(word: string | null | undefined): word is Language {
  return languages.some((each) => each === word);
}

// What was chosen here before, else what the browser asks for, else what the page came in: the council's own.
export function firstLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  if (isLanguage(stored)) return stored;
  const said = document.documentElement.lang;
  return navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? (isLanguage(said) ? said : 'sv');
}

let wanted: Language = 'sv';
let wantsMore = false;

async function textsOf(language: Language): Promise<Compiled> {
  const parts = await Promise.all([chunks[language](), ...(wantsMore ? [moreChunks[language]()] : [])]);
  return Object.assign({}, ...parts.map((part) => part.default));
}

// Before a screen other than the first ones is drawn.
export async function speakMore(): Promise<void> {
  if (wantsMore) return;
  wantsMore = true;
  let language: Language;
  let more: Compiled;
  do {
    language = wanted;
    more = (await moreChunks[language]()).default;
  } while (language !== wanted); // another was chosen while this one was fetched
  current = { ...current, texts: { ...current.texts, ...more } };
}

export async function speak(next: Language, remember = false): Promise<void> {
  wanted = next;
  let texts: Compiled;
  let hadMore: boolean;
  do {
    hadMore = wantsMore;
    texts = await textsOf(next);
  } while (hadMore !== wantsMore); // a screen asked for more while these were fetched
  if (wanted !== next) return; // another was chosen while this one was fetched
  current = { language: next, texts, formats: formatsOf(next, directions[next]) };
  document.documentElement.lang = next;
  document.documentElement.dir = directions[next];
  if (remember) localStorage.setItem(storageKey, next);
}
