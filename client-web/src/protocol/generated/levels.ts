// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, PersonaId } from './ids';

/** What a council may ask a level for. */
export type Activity = 'propose' | 'comment' | 'support' | 'vote' | 'hold_role';

/** How far one keeps somebody away. */
export type Silence = 'none' | 'muted' | 'blocked';

/** The least level for each activity: 1 anonymous with a code, 2 alias with verified contact, 3 alias known to the council, 4 public name. Reading asks for none (0). */
export interface LeastLevels {
  /** Hand in an initiative. */
  readonly propose: number;
  /** Write a comment. */
  readonly comment: number;
  /** Support. */
  readonly support: number;
  /** Vote. */
  readonly vote: number;
  /** Hold a role. */
  readonly hold_role: number;
}

/** Operator: set the least level for each activity. */
export interface CouncilAskLevelsParams {
  /** The council. */
  readonly council: CouncilId;
  /** All of them. */
  readonly levels: LeastLevels;
}

export interface CouncilAskLevelsResult {
}

/** Choose how one stands behind one's name. A higher level keeps the persona, so older texts get the name's new standing too; a lower one makes no older text anonymous. */
export interface MembershipChooseLevelParams {
  /** The council. */
  readonly council: CouncilId;
  /** 2 needs a confirmed contact, 3 and 4 that the council has confirmed who one is; 4 declares that the name shown is one's own. */
  readonly level: number;
}

export interface MembershipChooseLevelResult {
}

/** A moderator, an officer or the operator has made sure who this member is. */
export interface MembershipConfirmParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whom. */
  readonly persona: PersonaId;
}

export interface MembershipConfirmResult {
}

/** Hide oneself everywhere at once, or undo it: the name is shown to moderators alone, and one is in no list. */
export interface MembershipHideParams {
  /** The council. */
  readonly council: CouncilId;
  /** Hidden. */
  readonly hidden: boolean;
}

export interface MembershipHideResult {
}

/** Be on the public lists of supporters of all that one supports, or of none but those chosen one by one. */
export interface MembershipShowSupportsParams {
  /** The council. */
  readonly council: CouncilId;
  /** Shown. */
  readonly shown: boolean;
}

export interface MembershipShowSupportsResult {
}

/** Mute or block somebody for oneself. They are not told, and nobody else learns of it. */
export interface MembershipSilenceParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whom. */
  readonly persona: PersonaId;
  /** How far. */
  readonly silence: Silence;
}

export interface MembershipSilenceResult {
}

/** The least level for each activity, said before one writes. No row: none is asked for. Topics: {council}/council. Audience: everyone. */
export interface LeastLevelsRow {
  /** Hand in an initiative. */
  readonly propose: number;
  /** Write a comment. */
  readonly comment: number;
  /** Support. */
  readonly support: number;
  /** Vote. */
  readonly vote: number;
  /** Hold a role. */
  readonly hold_role: number;
}

/** The name of who is hidden, for moderators. Topics: {council}/people. Audience: moderators. */
export interface HiddenNameRow {
  /** Name. */
  readonly name: string;
}

/** Somebody whom one has muted or blocked. Topics: {council}/me. Audience: member. */
export interface SilencedRow {
  /** How far. */
  readonly silence: Silence;
}
