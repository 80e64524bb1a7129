// The council's navigation as a value: which links, for whom.
import type { IconName } from '../design/icons';
import type { PlainKey } from '../language/language.svelte';

export interface NavigationLink {
  href: string;
  text: PlainKey;
  icon: IconName;
  screens: readonly string[]; // screens on which it is the present one
  count?: number;
}

export interface Viewer {
  isMember: boolean;
  isScreener: boolean; // a moderator: what waits is for nobody else (docs/VISIBILITY.md)
  isOperator: boolean;
  unread: number;
}

// On a phone the first four stand at the bottom; the rest is behind "more".
export const phoneLinksMax = 4;

export function navigationOf(council: string, viewer: Viewer): NavigationLink[] {
  const base = `/c/${council}`;
  const links: NavigationLink[] = [
    { href: base, text: 'app.home', icon: 'home', screens: ['home'] },
    { href: `${base}/initiatives`, text: 'app.initiatives', icon: 'list', screens: ['initiatives', 'initiative', 'history'] },
    { href: `${base}/propose`, text: 'app.propose', icon: 'plus', screens: ['propose'] },
  ];
  if (viewer.isMember) links.push({ href: `${base}/inbox`, text: 'app.inbox', icon: 'inbox', screens: ['inbox'], count: viewer.unread });
  links.push({ href: `${base}/rounds`, text: 'app.rounds', icon: 'equal', screens: ['rounds', 'round', 'roundPlan', 'roundBoard'] });
  if (viewer.isScreener) links.push({ href: `${base}/screening`, text: 'app.screening', icon: 'check', screens: ['screening'] });
  if (viewer.isOperator) links.push({ href: `${base}/settings`, text: 'app.settings', icon: 'display', screens: ['settings'] });
  links.push({ href: `${base}/people`, text: 'app.people', icon: 'people', screens: ['people', 'codes', 'rolls'] });
  links.push({ href: `${base}/about`, text: 'app.about', icon: 'more', screens: ['about', 'verify'] });
  return links;
}
