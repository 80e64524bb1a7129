// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, InitiativeId, PersonaId } from './ids';

/** Note a conflict of interest for an initiative: one's own, or, by chair, secretary or operator, that of somebody who holds a role. From then on they decide nothing about it. */
export interface RecusalNoteParams {
  /** The council. */
  readonly council: CouncilId;
  /** About. */
  readonly initiative: InitiativeId;
  /** Whose; one's own when absent. */
  readonly persona?: PersonaId;
  /** Why; shown to who may see the initiative. */
  readonly reason: string;
}

export interface RecusalNoteResult {
}

/** Take back a noted conflict of interest: one's own by oneself where one noted it, any other by chair or operator, never by whom it concerns. */
export interface RecusalLiftParams {
  /** The council. */
  readonly council: CouncilId;
  /** About. */
  readonly initiative: InitiativeId;
  /** Whose; one's own when absent. */
  readonly persona?: PersonaId;
  /** Why. */
  readonly reason: string;
}

export interface RecusalLiftResult {
}

/** Somebody does not decide about this initiative. Topics: {council}/initiative/{id}. Audience: everyone,moderators. */
export interface RecusalRow {
  /** Who. */
  readonly persona: PersonaId;
  /** Why. */
  readonly reason: string;
  /** Who noted it; absent for an operator who has not joined. */
  readonly noted_by?: PersonaId;
  /** Since when. */
  readonly at: number;
}
