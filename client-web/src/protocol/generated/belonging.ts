// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, PersonaId } from './ids';

/** How somebody shows that they live here. */
export type BelongingWay = 'declared' | 'vouched' | 'proof' | 'roll' | 'paper';

/** Where somebody stands. */
export type BelongingState = 'none' | 'asked' | 'confirmed' | 'ended';

/** Why belonging ended. */
export type BelongingGround = 'moved' | 'noted' | 'lapsed';

/** What counts as living here. */
export interface BelongingRules {
  /** Ways that are good enough. */
  readonly ways: readonly BelongingWay[];
  /** Residents who must vouch. */
  readonly vouchers: number;
  /** A confirmation holds so long; then it is renewed. */
  readonly months: number;
}

/** Operator: what counts as living here. What was confirmed before stays confirmed. */
export interface BelongingSetRulesParams {
  /** The council. */
  readonly council: CouncilId;
  /** The rules. */
  readonly rules: BelongingRules;
}

export interface BelongingSetRulesResult {
}

/** Say in which area one lives, and how one will show it. By one's own word, or by the list of members, it is confirmed at once; otherwise the row on one's own topic has a code for those who vouch or who see the proof. */
export interface BelongingAskParams {
  /** The council. */
  readonly council: CouncilId;
  /** Id of the area. Nothing nearer is kept. */
  readonly area: string;
  /** How it is shown. */
  readonly way: BelongingWay;
}

export interface BelongingAskResult {
  /** Where one stands now. */
  readonly state: BelongingState;
}

/** Vouch, as a confirmed resident, for a neighbour who handed one their code. */
export interface BelongingVouchParams {
  /** The council. */
  readonly council: CouncilId;
  /** Their code. */
  readonly code: string;
}

export interface BelongingVouchResult {
  /** Name shown of whom one vouched for. */
  readonly name: string;
}

/** Moderator or secretary: a proof of address was seen. What it said is not kept, only that it was seen, by whom and when. */
export interface BelongingConfirmParams {
  /** The council. */
  readonly council: CouncilId;
  /** Their code. */
  readonly code: string;
}

export interface BelongingConfirmResult {
  /** Name shown of whom it was. */
  readonly name: string;
}

/** Still living here: the confirmation holds anew, from sixty days before it ends. */
export interface BelongingRenewParams {
  /** The council. */
  readonly council: CouncilId;
}

export interface BelongingRenewResult {
}

/** Moved away: one's own by oneself; another's by moderator or secretary, with a reason. */
export interface BelongingEndParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whose; one's own when absent. */
  readonly persona?: PersonaId;
  /** Why; told to whom it concerns. */
  readonly reason?: string;
}

export interface BelongingEndResult {
}

/** What counts as living here, and how many live here by it. Topics: {council}/council. Audience: everyone. */
export interface BelongingRulesRow {
  /** The rules. */
  readonly rules: BelongingRules;
  /** Confirmed residents: what shares of the residents are counted against. */
  readonly confirmed: number;
}

/** Where one stands oneself. Topics: {council}/me. Audience: member. */
export interface BelongingRow {
  /** State. */
  readonly state: BelongingState;
  /** Area. */
  readonly area?: string;
  /** How it is shown. */
  readonly way?: BelongingWay;
  /** To hand to those who vouch, or who see the proof. */
  readonly code?: string;
  /** Who vouched so far, in number. */
  readonly vouchers: number;
  /** Confirmed until. */
  readonly until?: number;
  /** Why it ended. */
  readonly ground?: BelongingGround;
  /** The reason given. */
  readonly reason?: string;
}

/** A confirmed resident, for moderators. Topics: {council}/belonging. Audience: moderators. */
export interface BelongingEntryRow {
  /** Area. */
  readonly area: string;
  /** How it was shown. */
  readonly way: BelongingWay;
  /** Since when. */
  readonly confirmed_at: number;
  /** Until when. */
  readonly until: number;
}
