// What this viewer may do with an initiative beyond supporting and commenting, by role and state. The server decides; this
// only keeps buttons off the screen that it would refuse.
import type { InitiativeState } from '../../protocol/generated';
import type { InitiativeView } from './model';

export type ReasonAct = 'withdraw' | 'hide' | 'show' | 'answer' | 'forward' | 'shortlist';
export type Act = ReasonAct | 'edit' | 'offerMerge';

export interface Actor {
  readonly isAuthor: boolean;
  readonly isModerator: boolean;
  readonly isOfficer: boolean;
}

type States = readonly InitiativeState[];
const editable: States = ['submitted', 'returned', 'published'];
const withdrawable: States = ['submitted', 'screening', 'returned', 'published', 'shortlisted'];
const mergeable: States = ['published', 'shortlisted'];
const answerable: States = ['published', 'shortlisted', 'forwarded', 'lapsed'];
const forwardable: States = ['screening', 'published', 'shortlisted'];

function authorsActs({ state, isHidden }: InitiativeView): Act[] {
  const acts: Act[] = [];
  if (editable.includes(state)) acts.push('edit');
  if (mergeable.includes(state) && !isHidden) acts.push('offerMerge');
  if (withdrawable.includes(state)) acts.push('withdraw');
  return acts;
}

function officersActs({ state, isHidden, origin }: InitiativeView): Act[] {
  const acts: Act[] = [];
  if (isHidden) return acts;
  if (answerable.includes(state) && origin === 'public') acts.push('answer');
  if (state === 'published') acts.push('shortlist');
  if (forwardable.includes(state)) acts.push('forward');
  return acts;
}

function moderatorsActs({ isHidden, origin }: InitiativeView): Act[] {
  if (isHidden) return ['show'];
  return origin === 'public' ? ['hide'] : [];
}

export function actsFor(view: InitiativeView, actor: Actor): Act[] {
  return [
    ...(actor.isAuthor ? authorsActs(view) : []),
    // Nobody decides about what they wrote themselves.
    ...(actor.isOfficer && !actor.isAuthor ? officersActs(view) : []),
    ...(actor.isModerator && !actor.isAuthor ? moderatorsActs(view) : []),
  ];
}

export function isCommentable(state: InitiativeState): boolean {
  return mergeable.includes(state);
}

export function assertNever(act: never): never {
  throw new Error(`unknown act ${String(act)}`);
}
