// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, PersonaId } from './ids';
import type { PaperCode } from './paper';

/** What was entered with help. */
export type AssistedThing = 'initiative' | 'comment';

/** Process lead or operator: somebody who joined may enter for residents at a desk. */
export interface AssistedNameHelperParams {
  /** The council. */
  readonly council: CouncilId;
  /** Who. */
  readonly persona: PersonaId;
}

export interface AssistedNameHelperResult {
}

/** Process lead or operator: they may no longer; what is under way ends. */
export interface AssistedEndHelperParams {
  /** The council. */
  readonly council: CouncilId;
  /** Who. */
  readonly persona: PersonaId;
}

export interface AssistedEndHelperResult {
}

/** A helper begins to enter for a resident who sits beside them: an account is made for the resident, and its personal sign-in code is told once, to be printed. The token acts in that account for half an hour, and for submitting, supporting and commenting alone. What one was doing for somebody else ends. */
export interface AssistedBeginParams {
  /** The council. */
  readonly council: CouncilId;
  /** The name that the resident wants shown. */
  readonly display_name: string;
  /** Of the resident. */
  readonly language: string;
  /** The resident was told the rules and the privacy text, and wants it so. */
  readonly accept_rules: boolean;
  /** As in membership.join. */
  readonly old_enough?: boolean;
}

export interface AssistedBeginResult {
  /** Who the resident is here. */
  readonly persona: PersonaId;
  /** To enter with, as a bearer token. */
  readonly token: string;
  /** When it is over. */
  readonly ends_at: number;
  /** The resident's personal sign-in code, to be printed. */
  readonly slip: PaperCode;
}

/** The helper is done: the token is good no longer. */
export interface AssistedEndParams {
  /** The council. */
  readonly council: CouncilId;
}

export interface AssistedEndResult {
}

/** Who may enter for residents. Topics: {council}/roles. Audience: everyone. */
export interface AssistedHelperRow {
  /** Since when. */
  readonly since: number;
}

/** This was entered with help at a desk. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface AssistedMarkRow {
  /** What it is. */
  readonly thing: AssistedThing;
}

/** How many of the supports were entered with help at a desk. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface AssistedSupportRow {
  /** How many. */
  readonly count: number;
}
