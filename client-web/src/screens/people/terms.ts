// Who holds which role until when, and who gives which: what the server decides by, said again for what is shown.
import type { Role, RowFields } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export type Term = ShownRow<'role_term'>;

export const givenRoles = ['seat_holder', 'deputy', 'chair', 'secretary', 'minutes_checker', 'teller', 'moderator', 'process_lead', 'officer'] as const;
export type GivenRole = (typeof givenRoles)[number];

const gives: Partial<Record<Role, readonly GivenRole[]>> = {
  operator: givenRoles,
  chair: ['secretary', 'minutes_checker', 'teller'],
  secretary: ['seat_holder', 'deputy', 'minutes_checker', 'teller'],
  process_lead: ['moderator', 'officer'],
};

export function mayGive(own: readonly Role[]): GivenRole[] {
  return givenRoles.filter((role) => own.some((each) => gives[each]?.includes(role) ?? false));
}

export const mayDeputise = (role: string): boolean => role === 'deputy';

const byRole = (term: Term): number => givenRoles.indexOf(term.fields.role as GivenRole);

export interface Terms {
  held: Term[];
  coming: Term[];
  ended: Term[];
}

// In the order of the roles; deputies in their turn; those that ended last first.
export function sorted(terms: readonly Term[]): Terms {
  const of = (state: RowFields['role_term']['state']): Term[] => terms.filter((each) => each.fields.state === state);
  const inOrder = (a: Term, b: Term): number =>
    byRole(a) - byRole(b) || (a.fields.turn ?? 999) - (b.fields.turn ?? 999) || a.fields.from.localeCompare(b.fields.from) || a.id.localeCompare(b.id);
  return {
    held: of('held').sort(inOrder),
    coming: of('coming').sort(inOrder),
    ended: of('ended').sort((a, b) => (b.fields.ended_at ?? 0) - (a.fields.ended_at ?? 0) || a.id.localeCompare(b.id)),
  };
}

// A day as a moment in its middle, for showing its date wherever the reader is.
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
