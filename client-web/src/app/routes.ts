// Addresses and the screens behind them. A screen is a folder under src/screens with a Screen.svelte; a route whose folder
// does not exist yet shows that it is being built.
import type { Component } from 'svelte';
import { speakMore } from '../language/language.svelte';
import { learnRows } from '../state/client';

export interface ScreenProps {
  council: string;
  id: string; // an initiative, where the address has one
  draft: string;
}

export interface Route {
  screen: string; // folder under src/screens
  params: ScreenProps;
}

// Longest first is not needed: no two patterns match one path. `:new` words are councils' reserved ids.
const table: readonly [pattern: string, screen: string][] = [
  ['/', 'councils'],
  ['/account', 'account'],
  ['/account/data', 'ownData'],
  ['/join', 'join'],
  ['/councils/new', 'councilNew'],
  ['/operator', 'operator'],
  ['/accessibility', 'accessibility'],
  ['/c/:council', 'home'],
  ['/c/:council/initiatives', 'initiatives'],
  ['/c/:council/initiative/:id', 'initiative'],
  ['/c/:council/initiative/:id/history', 'history'],
  ['/c/:council/initiative/:id/matter', 'matter'],
  ['/c/:council/propose', 'propose'],
  ['/c/:council/propose/:draft', 'propose'],
  ['/c/:council/inbox', 'inbox'],
  ['/c/:council/screening', 'screening'],
  ['/c/:council/report/:id', 'report'], // `comment-…` or `initiative-…`
  ['/c/:council/moderation', 'moderation'],
  ['/c/:council/settings', 'settings'],
  ['/c/:council/people', 'people'],
  ['/c/:council/codes', 'codes'],
  ['/c/:council/rolls', 'rolls'],
  ['/c/:council/assist', 'assist'],
  ['/c/:council/invitation', 'invitation'],
  ['/c/:council/rounds', 'rounds'],
  ['/c/:council/rounds/new', 'roundPlan'],
  ['/c/:council/round/:id', 'round'],
  ['/c/:council/round/:id/plan', 'roundPlan'],
  ['/c/:council/round/:id/board', 'roundBoard'],
  ['/c/:council/about', 'about'],
  ['/c/:council/disposal', 'disposal'],
  ['/c/:council/verify', 'verify'],
];

const patterns = table.map(([pattern, screen]) => ({ parts: pattern.split('/').filter(Boolean), screen }));

function match(parts: readonly string[], pattern: readonly string[]): ScreenProps | null {
  if (parts.length !== pattern.length) return null;
  const params: ScreenProps = { council: '', id: '', draft: '' };
  for (const [i, expected] of pattern.entries()) {
    const part = parts[i] ?? '';
    if (expected === ':council' || expected === ':id' || expected === ':draft') params[expected.slice(1) as keyof ScreenProps] = part;
    else if (expected !== part) return null;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function routeOf(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decoded);
  for (const { parts: pattern, screen } of patterns) {
    const params = match(parts, pattern);
    if (params) return { screen, params };
  }
  return nowhere;
}

export const nowhere: Route = { screen: 'notFound', params: { council: '', id: '', draft: '' } };

type Load = () => Promise<{ default: Component<ScreenProps> }>;
const folders = import.meta.glob<{ default: Component<ScreenProps> }>('../screens/*/Screen.svelte');

// What the first view brings is enough for these; all others need the rest of the texts and of the rows' tables.
const firstScreens = ['councils', 'home', 'initiatives', 'notFound', 'unbuilt'];

export async function loadScreen(screen: string): ReturnType<Load> {
  const load: Load | undefined = folders[`../screens/${screen}/Screen.svelte`] ?? folders['../screens/unbuilt/Screen.svelte'];
  if (!load) throw new Error(`no screen ${screen}`);
  const [loaded] = await Promise.all([load(), ...(firstScreens.includes(screen) ? [] : [speakMore(), learnRows()])]);
  return loaded;
}
