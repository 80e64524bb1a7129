// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, InvitationId, PersonaId } from './ids';
import type { Role } from './membership';

/** Where an invitation stands. */
export type InvitationState = 'waiting' | 'accepted' | 'revoked';

/** Invite somebody: to a role that one may give, or to join (operator, chair, secretary and process lead). With an address a letter with a link goes there, and only an account with that address can accept; without one the answer holds a code to hand over, shown this once. */
export interface InvitationMakeParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id. */
  readonly invitation: InvitationId;
  /** Where the letter goes. */
  readonly email?: string;
  /** Of the letter. */
  readonly language: string;
  /** The role; to join only, when absent. */
  readonly role?: Role;
  /** Title shown, e.g. the unit. */
  readonly title?: string;
  /** Last day of the role, as in role.give; it begins when the invitation is accepted. */
  readonly until?: string;
  /** Days that the invitation is good. */
  readonly days: number;
}

export interface InvitationMakeResult {
  /** The code to hand over. */
  readonly code?: string;
  /** Good until then. */
  readonly expires_at: number;
}

/** Take back an invitation of one's own that was not accepted. */
export interface InvitationRevokeParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly invitation: InvitationId;
}

export interface InvitationRevokeResult {
}

/** Accept an invitation, signed in. Who has not joined joins with it. */
export interface InvitationAcceptParams {
  /** The council. */
  readonly council: CouncilId;
  /** The code, or that of the letter's link. */
  readonly code: string;
  /** Name shown, for who has not joined. */
  readonly display_name?: string;
  /** The rules and the privacy text were read, for who has not joined. */
  readonly accept_rules?: boolean;
  /** Old enough, for who has not joined and where data_rules ask for an age. */
  readonly old_enough?: boolean;
}

export interface InvitationAcceptResult {
  /** Who one is here. */
  readonly persona: PersonaId;
  /** The role that came with it. */
  readonly role?: Role;
}

/** An invitation that one made. Topics: {council}/me. Audience: member. */
export interface InvitationRow {
  /** Where the letter went; absent for a code on paper. */
  readonly email?: string;
  /** The role. */
  readonly role?: Role;
  /** Title. */
  readonly title?: string;
  /** Last day of the role. */
  readonly until?: string;
  /** Waiting, accepted or taken back. */
  readonly state: InvitationState;
  /** When. */
  readonly made_at: number;
  /** Good until then. */
  readonly expires_at: number;
  /** Who accepted it. */
  readonly persona?: PersonaId;
}
