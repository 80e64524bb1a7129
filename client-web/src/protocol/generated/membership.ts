// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CommentId, CouncilId, InitiativeId, MergeId, PersonaId, RoleTermId, RoundId } from './ids';

/** Roles in a council. */
export type Role = 'visitor' | 'resident' | 'seat_holder' | 'deputy' | 'chair' | 'secretary' | 'minutes_checker' | 'teller' | 'moderator' | 'process_lead' | 'officer' | 'operator';

/** Where a term stands. */
export type RoleTermState = 'coming' | 'held' | 'ended';

/** Why something concerns one. */
export type InboxKind = 'submitted' | 'screening' | 'answer' | 'comment' | 'reply' | 'merge_offer' | 'merge_result' | 'support_move' | 'threshold' | 'state' | 'hidden' | 'report' | 'measure' | 'appeal' | 'role' | 'belonging' | 'round';

/** Join a council under a name of one's choice. */
export interface MembershipJoinParams {
  /** The council. */
  readonly council: CouncilId;
  /** Name shown. */
  readonly display_name: string;
  /** The rules and the privacy text were read. */
  readonly accept_rules: boolean;
  /** One is as old as the council's rules ask, where they ask; no date of birth is kept. */
  readonly old_enough?: boolean;
}

export interface MembershipJoinResult {
  /** Who one is here. */
  readonly persona: PersonaId;
}

/** Change the name shown. */
export interface MembershipRenameParams {
  /** The council. */
  readonly council: CouncilId;
  /** Name shown. */
  readonly display_name: string;
}

export interface MembershipRenameResult {
}

/** Leave the council. What one wrote stays under the name, unless one asks for erasure. */
export interface MembershipLeaveParams {
  /** The council. */
  readonly council: CouncilId;
}

export interface MembershipLeaveResult {
}

/** Be shown to members as here, or not. */
export interface MembershipShowPresenceParams {
  /** The council. */
  readonly council: CouncilId;
  /** Shown. */
  readonly shown: boolean;
}

export interface MembershipShowPresenceResult {
}

/** Give a role to somebody who joined, for a term. The operator gives any; the chair secretary, minutes checker and teller; the secretary seat holder, deputy, minutes checker and teller; the process lead moderator and officer. Nobody but the operator gives to themselves. Given again for days that a term of theirs covers, that term is changed. */
export interface RoleGiveParams {
  /** The council. */
  readonly council: CouncilId;
  /** To whom. */
  readonly persona: PersonaId;
  /** One of those that can be given: not visitor, resident or operator. */
  readonly role: Role;
  /** Title shown, e.g. the unit. */
  readonly title?: string;
  /** First day, in the council's time zone; today when absent. */
  readonly from?: string;
  /** Last day; when absent the statutes' term for a seat, chair or secretary, until further notice for others. */
  readonly until?: string;
  /** A deputy's place in the order in which they take a seat holder's place. */
  readonly turn?: number;
  /** The seat holder whose personal deputy this is. */
  readonly deputises_for?: PersonaId;
}

export interface RoleGiveResult {
  /** The term. */
  readonly term: RoleTermId;
}

/** End a role now, or take back a term that has not begun. One's own may always be laid down; another's by who may give it. */
export interface RoleEndParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
  /** One of those that can be given: not visitor, resident or operator. */
  readonly role: Role;
  /** Which term; the one held now when absent. */
  readonly term?: RoleTermId;
  /** Why. */
  readonly reason?: string;
}

export interface RoleEndResult {
}

/** Names of personas that are not on a watched topic; to a moderator also of those whose text is not public yet, to a teller of those on a roll. */
export interface PeopleNamesParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whose. */
  readonly personas: readonly PersonaId[];
}

export interface PeopleNamesResult {
  /** Name by persona. */
  readonly names: Readonly<Record<string, string>>;
}

/** Everything in one's inbox up to this revision is read. */
export interface InboxMarkReadParams {
  /** The council. */
  readonly council: CouncilId;
  /** Newest revision seen. */
  readonly revision: number;
}

export interface InboxMarkReadResult {
}

/** A name, as shown in this council. Only of those who wrote something or hold a role. Topics: {council}/people. Audience: everyone. */
export interface PersonaRow {
  /** Name shown; empty for who is hidden. */
  readonly name: string;
  /** Hidden: “a resident”, without name, roles and title. */
  readonly hidden?: boolean;
  /** Declared to be the person's own name, and confirmed by the council. */
  readonly own_name?: boolean;
  /** Those that were given and count now. */
  readonly roles: readonly Role[];
  /** Title. */
  readonly title?: string;
  /** Has left the council. */
  readonly left: boolean;
}

/** What one is in this council. Topics: {council}/me. Audience: member. */
export interface MembershipRow {
  /** Name shown. */
  readonly name: string;
  /** Roles, resident among them. */
  readonly roles: readonly Role[];
  /** Joined. */
  readonly joined_at: number;
  /** Shown as here. */
  readonly presence_shown: boolean;
  /** How one stands behind the name: see membership.choose_level. */
  readonly level: number;
  /** The council has confirmed who one is. */
  readonly confirmed: boolean;
  /** Hidden everywhere. */
  readonly hidden: boolean;
  /** On the public lists of all that one supports. */
  readonly supports_shown: boolean;
  /** Inbox read up to this revision. */
  readonly inbox_read: number;
}

/** Who holds, held or will hold a role. Topics: {council}/roles. Audience: everyone. */
export interface RoleTermRow {
  /** Who. */
  readonly persona: PersonaId;
  /** Which. */
  readonly role: Role;
  /** Title. */
  readonly title?: string;
  /** Coming, held or ended. */
  readonly state: RoleTermState;
  /** First day. */
  readonly from: string;
  /** Last day; absent: until further notice. */
  readonly until?: string;
  /** A deputy's place in the order. */
  readonly turn?: number;
  /** Whose personal deputy. */
  readonly deputises_for?: PersonaId;
  /** When it ended. */
  readonly ended_at?: number;
  /** Why, where it was ended before its time. */
  readonly reason?: string;
}

/** A member, for the operator. Topics: {council}/members. Audience: group:operators. */
export interface MemberEntryRow {
  /** Name shown; empty for who is hidden. */
  readonly name: string;
  /** The council has confirmed who it is. */
  readonly confirmed: boolean;
  /** Roles. */
  readonly roles: readonly Role[];
  /** Title. */
  readonly title?: string;
  /** Joined. */
  readonly joined_at: number;
  /** Has left. */
  readonly left: boolean;
}

/** Something that concerns one. Topics: {council}/me. Audience: member. */
export interface InboxItemRow {
  /** Why. */
  readonly kind: InboxKind;
  /** When. */
  readonly at: number;
  /** About. */
  readonly initiative?: InitiativeId;
  /** About. */
  readonly comment?: CommentId;
  /** About. */
  readonly merge?: MergeId;
  /** About. */
  readonly round?: RoundId;
  /** Title of what it is about. */
  readonly title: string;
  /** New state, where it is about one. */
  readonly state?: string;
  /** Reason or message. */
  readonly reason?: string;
  /** By whom. */
  readonly persona?: PersonaId;
}
