// What many screens ask about the council they are in.
import type { ShownRow } from '../state/predictions';
import type { Activity } from '../protocol/generated';
import { row, rowsOf } from '../state/client';

type Membership = ShownRow<'membership'>;

export function councilRow(council: string): ShownRow<'council'> | undefined {
  return row(`${council}/council`, 'council', council);
}

export function membership(council: string): Membership | undefined {
  return rowsOf(`${council}/me`, 'membership')[0];
}

export function hasRole(council: string, ...roles: readonly string[]): boolean {
  return membership(council)?.fields.roles.some((each) => roles.includes(each)) ?? false;
}

export type Level = 1 | 2 | 3 | 4;

// What the council asks for behind the name; where it asks for nothing, 1.
export function leastLevel(council: string, activity: Activity): Level {
  const asked = row(`${council}/council`, 'least_levels', council)?.fields[activity] ?? 1;
  return asked === 2 || asked === 3 || asked === 4 ? asked : 1;
}

// One's account; absent for visitors.
export function account(): ShownRow<'account'> | undefined {
  return rowsOf('me', 'account')[0];
}

// Versions of the rules and the privacy text that are in force and that one has not accepted; null when there is nothing to ask.
export function unacceptedTexts(council: string): { rules: number; privacy: number; neededFrom: number | undefined } | null {
  const inForce = row(`${council}/council`, 'data_rules', council)?.fields;
  if (!inForce || !membership(council)) return null;
  const mine = rowsOf(`${council}/me`, 'my_consent')[0]?.fields;
  if ((mine?.rules_version ?? 0) >= inForce.rules_version && (mine?.privacy_version ?? 0) >= inForce.privacy_version) return null;
  return { rules: inForce.rules_version, privacy: inForce.privacy_version, neededFrom: inForce.needed_from };
}

export function unreadCount(council: string): number {
  const read = membership(council)?.fields.inbox_read ?? 0;
  return rowsOf(`${council}/me`, 'inbox_item').filter((item) => item.revision > read).length;
}

export function labelOf(council: string, type: 'category' | 'area', id: string | undefined, language: string): string {
  if (id === undefined) return '';
  const fields = row(`${council}/council`, type, id)?.fields;
  if (!fields) return '';
  return ('labels' in fields ? fields.labels?.[language] : undefined) ?? fields.label;
}
