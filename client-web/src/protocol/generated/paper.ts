// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { PendingSignIn } from './factors';
import type { CouncilId, MemberId } from './ids';

/** What a code on paper gives. */
export type PaperGift = 'join' | 'belonging';

/** One code to be printed. */
export interface PaperCode {
  /** Three groups of four, without letters or digits that look alike. */
  readonly code: string;
  /** Modules on a side of its QR code. */
  readonly size: number;
  /** The QR code's modules, row by row, dark is 1, as hex digits. */
  readonly modules: string;
}

/** Operator: make a batch of codes to be printed and handed out. They are shown once, in this answer. */
export interface PaperMakeParams {
  /** For which council. */
  readonly council: CouncilId;
  /** A new id (ULID). */
  readonly batch: string;
  /** Who hands them out, e.g. an association and a place. */
  readonly giver: string;
  /** How many. */
  readonly count: number;
  /** What they give. */
  readonly gives: PaperGift;
  /** For `belonging`: the area. */
  readonly area?: string;
  /** Good until. */
  readonly valid_until: number;
}

export interface PaperMakeResult {
  /** To be printed now. */
  readonly codes: readonly PaperCode[];
}

/** Operator: the codes of a batch that were not used are good no longer. */
export interface PaperRevokeParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly batch: string;
}

export interface PaperRevokeResult {
}

/** Use a code on paper: makes an account and signs in; for who is signed in, it is used for their account. Then membership.join, under a name of one's choice. */
export interface AccountEnterByPaperParams {
  /** As typed: spaces, hyphens and small letters are fine. */
  readonly code: string;
  /** Language of the account. */
  readonly language: string;
}

export interface AccountEnterByPaperResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** The council that it leads to. */
  readonly council: CouncilId;
  /** A new account. */
  readonly created: boolean;
  /** Of a new account: the personal code to come back by. Shown once. */
  readonly sign_in_code?: string;
}

/** Sign in with one's personal sign-in code. */
export interface AccountSignInByCodeParams {
  /** As typed. */
  readonly code: string;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountSignInByCodeResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** Not signed in yet: the second factor is asked for. */
  readonly pending?: PendingSignIn;
}

/** Make a personal sign-in code to be written down or printed; the one before is good no longer. Shown once. */
export interface AccountMakeSignInCodeParams {
}

export interface AccountMakeSignInCodeResult {
  /** Five groups of four. */
  readonly code: string;
}

/** One's personal sign-in code is good no longer. Refused when nothing else signs in. */
export interface AccountEndSignInCodeParams {
}

export interface AccountEndSignInCodeResult {
}

/** A batch of codes on paper. How many were used, never by whom. Topics: {council}/members. Audience: group:operators. */
export interface PaperBatchRow {
  /** Who hands them out. */
  readonly giver: string;
  /** What they give. */
  readonly gives: PaperGift;
  /** The area. */
  readonly area?: string;
  /** Made. */
  readonly made_at: number;
  /** Good until. */
  readonly valid_until: number;
  /** Codes made. */
  readonly made: number;
  /** Codes used. */
  readonly used: number;
  /** Revoked. */
  readonly revoked: boolean;
}
