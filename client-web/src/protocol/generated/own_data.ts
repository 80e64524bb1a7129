// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId, ErasureId, InitiativeId, PersonaId, SubjectId } from './ids';

/** What can be erased. */
export type ThingType = 'comment' | 'initiative' | 'persona';

/** What is meant. */
export interface Thing {
  /** Type. */
  readonly type: ThingType;
  /** Id. */
  readonly id: SubjectId;
}

/** What becomes of one's texts when one leaves. */
export type Texts = 'keep' | 'erase';

/** Where a request stands. */
export type ErasureState = 'waiting' | 'erased' | 'refused';

/** A class of what is kept. */
export type Retained = 'drafts' | 'sessions' | 'receipts' | 'letters' | 'tombstones' | 'texts' | 'accounts' | 'member_lists' | 'round_rolls';

/** How this council deals with personal data. */
export interface DataRules {
  /** What is erased by order needs a second person. */
  readonly erasure_by_two: boolean;
  /** Days after new rules or a new privacy text before writing needs that one accepts them. */
  readonly consent_days: number;
  /** Who joins confirms to be so old at least; 0: not asked. No birth date is kept. */
  readonly least_age: number;
  /** Drafts that nobody touched so long are thrown away. */
  readonly drafts_months: number;
  /** Form of the authority's registry numbers: # a digit, @ a letter, the rest as it stands; empty: any. */
  readonly registry_pattern: string;
}

/** An entry of a journal that is about oneself or that one brought about. */
export interface OwnEntry {
  /** Whose journal; `instance` for the account. */
  readonly council: CouncilId;
  /** Its number. */
  readonly seq: number;
  /** When. */
  readonly at: number;
  /** What happened. */
  readonly kind: string;
  /** Who may see it. */
  readonly audience: string;
  /** All that it says. */
  readonly fact: Json;
}

/** A row that stands for oneself alone. */
export interface OwnRow {
  /** Where. */
  readonly topic: string;
  /** Row type. */
  readonly type: string;
  /** Row id. */
  readonly id: string;
  /** What it says. */
  readonly fields: Json;
}

/** Part of an export. */
export type OwnSection = 'about' | 'rows' | 'entries';

/** Leave this instance and be erased: account, address, names, drafts, support and reactions, in every council. It cannot be undone. */
export interface AccountEraseParams {
  /** What becomes of one's texts. */
  readonly texts: Texts;
}

export interface AccountEraseResult {
}

/** Leave one council and be erased in it. It cannot be undone. */
export interface DataLeaveCouncilParams {
  /** The council. */
  readonly council: CouncilId;
  /** What becomes of one's texts. */
  readonly texts: Texts;
}

export interface DataLeaveCouncilResult {
}

/** Have a text of one's own erased. In a council of an association it goes at once, in that of an authority an officer decides. */
export interface DataEraseTextParams {
  /** The council. */
  readonly council: CouncilId;
  /** A comment or an initiative. */
  readonly thing: Thing;
}

export interface DataEraseTextResult {
  /** False: a decision is waited for. */
  readonly erased: boolean;
}

/** Operator: erase on request or by order of a court, with the reason. By setting a second person decides. */
export interface DataOrderErasureParams {
  /** The council. */
  readonly council: CouncilId;
  /** What. */
  readonly thing: Thing;
  /** On what ground; everyone can read it. */
  readonly ground: string;
  /** Who decided it; everyone can read it. */
  readonly authority: string;
  /** Why; for those who decide. */
  readonly reason: string;
}

export interface DataOrderErasureResult {
  /** False: a second person is waited for. */
  readonly erased: boolean;
}

/** An officer (authority) or an operator (association) decides on a request, with a reason; not who asked. */
export interface DataDecideErasureParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly request: ErasureId;
  /** Erase, or not. */
  readonly erase: boolean;
  /** Why. */
  readonly reason: string;
}

export interface DataDecideErasureResult {
}

/** Everything about oneself, in pages: ask again with `after` until `next` is absent. */
export interface DataExportParams {
  /** Which part. */
  readonly section: OwnSection;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface DataExportResult {
  /** Section `about`. */
  readonly about?: Json;
  /** Section `rows`. */
  readonly rows?: readonly OwnRow[];
  /** Section `entries`. */
  readonly entries?: readonly OwnEntry[];
  /** There is more. */
  readonly next?: string;
}

/** Operator: how this council deals with personal data. */
export interface DataSetRulesParams {
  /** The council. */
  readonly council: CouncilId;
  /** All of them. */
  readonly rules: DataRules;
}

export interface DataSetRulesResult {
}

/** Accept the rules and the privacy text in these versions: those on screen. */
export interface ConsentAcceptParams {
  /** The council. */
  readonly council: CouncilId;
  /** Version of the rules. */
  readonly rules: number;
  /** Version of the privacy text. */
  readonly privacy: number;
}

export interface ConsentAcceptResult {
}

/** Officer of an authority: an initiative is entered in the authority's register, under the number it has there. */
export interface MatterRegisterParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly initiative: InitiativeId;
  /** The registry number, the authority's own. */
  readonly number: string;
  /** When the matter was received. */
  readonly received_at: number;
}

export interface MatterRegisterResult {
}

/** Somebody asks that something be erased; for those who decide. Topics: {council}/disposal. Audience: officers|group:operators. */
export interface ErasureRequestRow {
  /** What. */
  readonly thing: Thing;
  /** Whose text it is. */
  readonly author?: PersonaId;
  /** The person concerned asks. */
  readonly by_author: boolean;
  /** On what ground. */
  readonly ground: string;
  /** Who wants it. */
  readonly authority: string;
  /** Why. */
  readonly reason?: string;
  /** Where it stands. */
  readonly state: ErasureState;
  /** Asked. */
  readonly at: number;
  /** Why it was decided so. */
  readonly answer?: string;
}

/** What was disposed of in a month, by class: counts, no personal data. Topics: {council}/disposal. Audience: everyone. */
export interface DisposalRow {
  /** What. */
  readonly class: Retained;
  /** 2026-09. */
  readonly month: string;
  /** How many. */
  readonly count: number;
  /** By which rule. */
  readonly rule: string;
}

/** How this council deals with personal data, and which versions of its texts are in force. Topics: {council}/council. Audience: everyone. */
export interface DataRulesRow {
  /** The rules. */
  readonly rules: DataRules;
  /** Version of the council's rules. */
  readonly rules_version: number;
  /** Version of the privacy text. */
  readonly privacy_version: number;
  /** From then on writing needs that these versions are accepted. */
  readonly needed_from?: number;
}

/** Which versions one has accepted. Topics: {council}/me. Audience: member. */
export interface MyConsentRow {
  /** Of the rules. */
  readonly rules_version: number;
  /** Of the privacy text. */
  readonly privacy_version: number;
  /** When. */
  readonly at: number;
}

/** The matter as the authority has it in its register. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface RegistryEntryRow {
  /** The authority's number. */
  readonly number: string;
  /** Received. */
  readonly received_at: number;
  /** Entered. */
  readonly registered_at: number;
}
