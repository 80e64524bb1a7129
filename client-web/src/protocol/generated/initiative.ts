// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId, InitiativeId, MergeId, PersonaId } from './ids';
import type { Role } from './membership';
import type { Point } from './settings';

/** Where an initiative stands. */
export type InitiativeState = 'submitted' | 'screening' | 'returned' | 'rejected' | 'forwarded' | 'published' | 'shortlisted' | 'merged' | 'lapsed' | 'withdrawn';

/** What happened on the timeline. */
export type StepKind = 'submitted' | 'screening' | 'returned' | 'rejected' | 'forwarded' | 'published' | 'shortlisted' | 'merged' | 'lapsed' | 'withdrawn' | 'edited' | 'hidden' | 'shown' | 'answered' | 'merge_took';

/** Order of a search. */
export type InitiativeSort = 'newest' | 'support' | 'relevance';

/** What an initiative says. */
export interface Content {
  /** Title. */
  readonly title: string;
  /** What should be done, Markdown. */
  readonly what: string;
  /** Why, Markdown. */
  readonly why: string;
  /** Language it is written in. */
  readonly language: string;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** Point on the map; absent: no place. */
  readonly place?: Point;
  /** The place is the middle of its neighbourhood: the server moves it there, and keeps the exact one nowhere. */
  readonly place_is_coarse?: boolean;
  /** The place in words. */
  readonly place_label?: string;
  /** Estimated cost in whole units of the council's currency, if known. */
  readonly cost?: number;
  /** Who it is for. */
  readonly beneficiaries?: string;
}

/** A half-written initiative: everything may be missing. */
export interface DraftContent {
  /** Title. */
  readonly title?: string;
  /** What. */
  readonly what?: string;
  /** Why. */
  readonly why?: string;
  /** Language. */
  readonly language?: string;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** Point on the map. */
  readonly place?: Point;
  /** To be shown as its neighbourhood only. */
  readonly place_is_coarse?: boolean;
  /** The place in words. */
  readonly place_label?: string;
  /** Cost. */
  readonly cost?: number;
  /** Who it is for. */
  readonly beneficiaries?: string;
}

/** A draft of one's own. */
export interface Draft {
  /** The id it will have. */
  readonly initiative: InitiativeId;
  /** What is written. */
  readonly content: DraftContent;
  /** Saved. */
  readonly saved_at: number;
}

/** An initiative in a list or a search. */
export interface Card {
  /** The initiative. */
  readonly id: InitiativeId;
  /** The council's own number, e.g. 2026-14. */
  readonly number: string;
  /** Title. */
  readonly title: string;
  /** Language. */
  readonly language: string;
  /** State. */
  readonly state: InitiativeState;
  /** Author. */
  readonly persona: PersonaId;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** Point. */
  readonly place?: Point;
  /** Cost. */
  readonly cost?: number;
  /** Published. */
  readonly published_at?: number;
  /** Endorsements. */
  readonly support: number;
  /** Comments. */
  readonly comments: number;
}

/** Keep a half-written initiative. Not a fact: only its author ever sees it. */
export interface DraftSaveParams {
  /** The council. */
  readonly council: CouncilId;
  /** The id it will have, made by the client. */
  readonly initiative: InitiativeId;
  /** What is written. */
  readonly content: DraftContent;
}

export interface DraftSaveResult {
  /** Saved. */
  readonly saved_at: number;
}

/** Throw a draft away. */
export interface DraftDeleteParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
}

export interface DraftDeleteResult {
}

/** One's own drafts, newest first. */
export interface DraftListParams {
  /** The council. */
  readonly council: CouncilId;
}

export interface DraftListResult {
  /** Drafts. */
  readonly drafts: readonly Draft[];
}

/** Hand in an initiative. It gets a number at once; it is published at once where the statutes screen afterwards. */
export interface InitiativeSubmitParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly initiative: InitiativeId;
  /** What it says. */
  readonly content: Content;
  /** It comes from a file and not from its author: said by an imported account alone. */
  readonly imported?: boolean;
}

export interface InitiativeSubmitResult {
  /** The council's own number. */
  readonly number: string;
  /** State. */
  readonly state: InitiativeState;
}

/** Its author writes a new version (submitted, returned or published). A returned one is handed in again. */
export interface InitiativeEditParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** The version that was edited; another since is a conflict. */
  readonly version: number;
  /** What it says now. */
  readonly content: Content;
  /** What changed, in a line. */
  readonly note?: string;
}

export interface InitiativeEditResult {
  /** The new version. */
  readonly version: number;
}

/** Its author takes it back, with a reason. */
export interface InitiativeWithdrawParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Why. */
  readonly reason: string;
}

export interface InitiativeWithdrawResult {
}

/** A moderator takes a submitted initiative in hand. */
export interface InitiativeBeginScreeningParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
}

export interface InitiativeBeginScreeningResult {
}

/** Screening: publish. */
export interface InitiativePublishParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** A word to the author. */
  readonly reason?: string;
}

export interface InitiativePublishResult {
}

/** Screening: send back to the author for completion, with a reason. */
export interface InitiativeReturnParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** What is missing. */
  readonly reason: string;
}

export interface InitiativeReturnResult {
}

/** Screening: reject, with a reason. */
export interface InitiativeRejectParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Why. */
  readonly reason: string;
}

export interface InitiativeRejectResult {
}

/** A moderator (in screening) or an officer (once it is public) sends it to who can decide, with a reason. */
export interface InitiativeForwardParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** To whom. */
  readonly to: string;
  /** Why. */
  readonly reason: string;
}

export interface InitiativeForwardResult {
}

/** An officer puts a published initiative on the shortlist, with a reason, before the threshold does. */
export interface InitiativeShortlistParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Why. */
  readonly reason: string;
}

export interface InitiativeShortlistResult {
}

/** An officer answers, publicly. A later answer stands beside the earlier. */
export interface InitiativeAnswerParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** The answer, Markdown. */
  readonly text: string;
  /** Language. */
  readonly language: string;
}

export interface InitiativeAnswerResult {
}

/** A moderator hides it (never deletes), with a reason. */
export interface InitiativeHideParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Why; shown to everyone. */
  readonly reason: string;
}

export interface InitiativeHideResult {
}

/** A moderator shows it again, with a reason. */
export interface InitiativeShowParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Why. */
  readonly reason: string;
}

export interface InitiativeShowResult {
}

/** Support an initiative. Doing it again is the same act. */
export interface InitiativeEndorseParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
}

export interface InitiativeEndorseResult {
  /** Endorsements now. */
  readonly support: number;
}

/** Take one's support back. */
export interface InitiativeUnendorseParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
}

export interface InitiativeUnendorseResult {
  /** Endorsements now. */
  readonly support: number;
}

/** A supporter stands on the public list of supporters, or no longer. */
export interface InitiativeShowSupportParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** Shown to everyone. */
  readonly shown: boolean;
}

export interface InitiativeShowSupportResult {
}

/** The author of one initiative offers the author of another to merge: `from` goes into `into`. */
export interface MergeOfferParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly merge: MergeId;
  /** Goes away. */
  readonly from: InitiativeId;
  /** Stays. */
  readonly into: InitiativeId;
  /** A word to the other author. */
  readonly message: string;
}

export interface MergeOfferResult {
}

/** The other author accepts: the initiatives are merged and each supporter is asked. */
export interface MergeAcceptParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly merge: MergeId;
}

export interface MergeAcceptResult {
}

/** The other author declines. */
export interface MergeDeclineParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly merge: MergeId;
  /** Why. */
  readonly reason?: string;
}

export interface MergeDeclineResult {
}

/** Who offered takes the offer back. */
export interface MergeCancelParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly merge: MergeId;
}

export interface MergeCancelResult {
}

/** A supporter of the initiative that went away says whether the support moves along. */
export interface MergeMoveSupportParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly merge: MergeId;
  /** Move it. */
  readonly move: boolean;
}

export interface MergeMoveSupportResult {
}

/** Initiatives by words and filters, in pages. */
export interface InitiativeSearchParams {
  /** The council. */
  readonly council: CouncilId;
  /** Words. */
  readonly query?: string;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** States; default all public ones. */
  readonly states?: readonly InitiativeState[];
  /** One's own only, whatever their state. */
  readonly mine?: boolean;
  /** Order; newest by default. */
  readonly sort?: InitiativeSort;
  /** Page, from 0. */
  readonly page?: number;
}

export interface InitiativeSearchResult {
  /** The page. */
  readonly cards: readonly Card[];
  /** How many in all. */
  readonly total: number;
}

/** Initiatives like what is being written, best first, five at most. */
export interface InitiativeSimilarParams {
  /** The council. */
  readonly council: CouncilId;
  /** Title so far. */
  readonly title: string;
  /** Text so far. */
  readonly what?: string;
  /** The one being edited. */
  readonly except?: InitiativeId;
}

export interface InitiativeSimilarResult {
  /** Similar ones. */
  readonly cards: readonly Card[];
}

/** An open initiative on the list. Topics: {council}/initiatives. Audience: everyone. */
export interface InitiativeCardRow {
  /** The council's own number. */
  readonly number: string;
  /** Title. */
  readonly title: string;
  /** Language. */
  readonly language: string;
  /** State. */
  readonly state: InitiativeState;
  /** Author. */
  readonly persona: PersonaId;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** Point. */
  readonly place?: Point;
  /** Cost. */
  readonly cost?: number;
  /** Published. */
  readonly published_at: number;
  /** Until when support is gathered. */
  readonly closes_at?: number;
  /** An officer has answered. */
  readonly answered: boolean;
}

/** The volatile numbers. Topics: {council}/initiatives, {council}/initiative/{id}. Audience: everyone. */
export interface InitiativeTallyRow {
  /** Endorsements. */
  readonly support: number;
  /** Comments standing. */
  readonly comments: number;
}

/** One public initiative. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface InitiativeRow {
  /** The council's own number. */
  readonly number: string;
  /** Title. */
  readonly title: string;
  /** Language. */
  readonly language: string;
  /** State. */
  readonly state: InitiativeState;
  /** Author. */
  readonly persona: PersonaId;
  /** Category id. */
  readonly category?: string;
  /** Area id. */
  readonly area?: string;
  /** Point. */
  readonly place?: Point;
  /** The middle of the neighbourhood, not the exact place. */
  readonly place_is_coarse?: boolean;
  /** The place in words. */
  readonly place_label?: string;
  /** Cost. */
  readonly cost?: number;
  /** Who it is for. */
  readonly beneficiaries?: string;
  /** Version. */
  readonly version: number;
  /** Published. */
  readonly published_at?: number;
  /** Until when support is gathered. */
  readonly closes_at?: number;
  /** Where it went. */
  readonly merged_into?: InitiativeId;
  /** To whom. */
  readonly forwarded_to?: string;
  /** When an officer's answer is due. */
  readonly answer_due_at?: number;
}

/** Its texts. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface InitiativeTextRow {
  /** Markdown tree. */
  readonly what: Json;
  /** Markdown tree. */
  readonly why: Json;
  /** Markdown. */
  readonly what_source: string;
  /** Markdown. */
  readonly why_source: string;
}

/** A step on the timeline. Stays when the initiative is hidden. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface InitiativeStepRow {
  /** What happened. */
  readonly step: StepKind;
  /** When. */
  readonly at: number;
  /** In which role; operator stands for a rule of the statutes too. */
  readonly role: Role;
  /** By whom; absent when a rule did it. */
  readonly persona?: PersonaId;
  /** Why. */
  readonly reason?: string;
  /** To whom, or which initiative. */
  readonly to?: string;
  /** New version. */
  readonly version?: number;
}

/** An officer's answer. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface InitiativeAnswerRow {
  /** Markdown tree. */
  readonly text: Json;
  /** Markdown. */
  readonly source: string;
  /** Language. */
  readonly language: string;
  /** By whom. */
  readonly persona: PersonaId;
  /** When. */
  readonly at: number;
}

/** A version, for history and diff. Topics: {council}/initiative/{id}/history. Audience: everyone. */
export interface InitiativeVersionRow {
  /** Version. */
  readonly version: number;
  /** Written. */
  readonly at: number;
  /** By whom. */
  readonly persona: PersonaId;
  /** What changed. */
  readonly note?: string;
  /** What it said. */
  readonly content: Content;
}

/** An initiative as moderators see it, whatever its state. Topics: {council}/screening. Audience: moderators. */
export interface InitiativeReviewRow {
  /** Number. */
  readonly number: string;
  /** State. */
  readonly state: InitiativeState;
  /** Hidden. */
  readonly hidden: boolean;
  /** Author. */
  readonly persona: PersonaId;
  /** Version. */
  readonly version: number;
  /** What it says. */
  readonly content: Content;
  /** Received. */
  readonly submitted_at: number;
  /** Screened by, by the statutes. */
  readonly due_at: number;
  /** Last reason given. */
  readonly reason?: string;
  /** Who has it in hand. */
  readonly screened_by?: PersonaId;
}

/** One's own initiative, whatever its state. Topics: {council}/me. Audience: member. */
export interface MyInitiativeRow {
  /** Number. */
  readonly number: string;
  /** State. */
  readonly state: InitiativeState;
  /** Hidden. */
  readonly hidden: boolean;
  /** Version. */
  readonly version: number;
  /** What it says. */
  readonly content: Content;
  /** Received. */
  readonly submitted_at: number;
  /** Last reason given. */
  readonly reason?: string;
}

/** One supports this. Topics: {council}/me. Audience: member. */
export interface MySupportRow {
  /** Since. */
  readonly at: number;
  /** One stands on its public list of supporters. */
  readonly shown?: boolean;
}

/** Who supports it, of those alone who asked to be shown. Topics: {council}/initiative/{id}/supporters. Audience: everyone. */
export interface SupporterRow {
  /** Since. */
  readonly at: number;
}

/** A merge offer, for both authors. Topics: {council}/me. Audience: member. */
export interface MergeOfferRow {
  /** Goes away. */
  readonly from: InitiativeId;
  /** Its title. */
  readonly from_title: string;
  /** Stays. */
  readonly into: InitiativeId;
  /** Its title. */
  readonly into_title: string;
  /** Who offered. */
  readonly offered_by: PersonaId;
  /** One's own offer. */
  readonly mine: boolean;
  /** Message. */
  readonly message: string;
  /** When. */
  readonly at: number;
}

/** The question to a supporter after a merge. Topics: {council}/me. Audience: member. */
export interface SupportMoveRow {
  /** Went away. */
  readonly from: InitiativeId;
  /** Its title. */
  readonly from_title: string;
  /** Stays. */
  readonly into: InitiativeId;
  /** Its title. */
  readonly into_title: string;
  /** When. */
  readonly at: number;
}
