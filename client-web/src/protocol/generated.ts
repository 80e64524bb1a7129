// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import { check, type Fault, type Json, type Shapes, type Types } from './check';
import { closed } from './closed';

export type { Fault, Json };
export type CouncilId = string;
export type MemberId = string;
export type PersonaId = string;
export type InitiativeId = string;
export type SubjectId = string;
export type CommentId = string;
export type MergeId = string;
export type InboxId = string;
export type RoleTermId = string;
export type InvitationId = string;
export type RollId = string;
export type ErasureId = string;
export type CommandId = string;
export type CaseId = string;
export type ReportId = string;
export type MeasureId = string;
export type AppealId = string;
export type EvidenceId = string;

/** Why something was refused. */
export type Reason =
  | 'parse_error'
  | 'invalid_request'
  | 'method_not_found'
  | 'unknown_field'
  | 'missing_field'
  | 'duplicate_key'
  | 'wrong_type'
  | 'bad_number'
  | 'too_deep'
  | 'too_many'
  | 'too_long'
  | 'empty_text'
  | 'bad_id'
  | 'bad_choice'
  | 'bad_email'
  | 'bad_date'
  | 'end_before_start'
  | 'time_does_not_exist'
  | 'id_reused'
  | 'session_ended'
  | 'version'
  | 'not_found'
  | 'forbidden'
  | 'suspended'
  | 'conflict'
  | 'wrong_state'
  | 'already_exists'
  | 'name_confusable'
  | 'conflict_of_interest'
  | 'wrong_credentials'
  | 'step_up_needed'
  | 'second_factor_needed'
  | 'bad_code'
  | 'weak_password'
  | 'rate_limited'
  | 'storage_unavailable'
  | 'busy'
  | 'internal_error'
  | 'consent_needed';

export { limits } from './limits';

/** A row that left this topic for this viewer. */
export interface Gone {
  /** Row type. */
  readonly type: string;
  /** Row id. */
  readonly id: string;
}

/** One row as it is now. */
export interface Row {
  /** Row type; unknown types are ignored. */
  readonly type: string;
  /** Row id, unique within its type. */
  readonly id: string;
  /** The journal sequence that wrote it. */
  readonly revision: number;
  /** The row's fields, by its type. */
  readonly fields: Json;
}

/** The notification `changes`: what is new on a watched topic. Apply `gone` before `rows`; when `reset`, forget what you had of this topic first. */
export interface Changes {
  /** The watched topic. */
  readonly topic: string;
  /** Where the viewer now stands: `seq-hash8-labels8`. Absent while `more` is true. */
  readonly position?: string;
  /** These rows replace everything seen on this topic. */
  readonly reset: boolean;
  /** Rows that left. */
  readonly gone: readonly Gone[];
  /** Rows that are new or changed, with their latest value. */
  readonly rows: readonly Row[];
  /** More of the same follows at once. */
  readonly more: boolean;
}

/** The notification `hello`, first on every socket. */
export interface Hello {
  /** `radslag.v1`. */
  readonly protocol: string;
  /** The server's clock. */
  readonly at: number;
  /** The instance's name. */
  readonly instance: string;
  /** The server's version. */
  readonly version: string;
  /** Who is signed in on this socket. */
  readonly member?: MemberId;
  /** The handshake showed the cookie of a session that is over. It was taken back: say so, keep what was written, and go on as a visitor. */
  readonly ended?: boolean;
  /** A new session cookie came with the handshake: show it in a request over HTTP, and the one before it ends a minute later. */
  readonly renewed?: boolean;
}

/** The notification `presence`: who is here now. Not a record: kept in memory, latest wins. */
export interface Presence {
  /** The council. */
  readonly council: CouncilId;
  /** Sockets that watch this council now, one a person. */
  readonly here: number;
  /** Those who chose to be shown; only to members. */
  readonly personas: readonly PersonaId[];
}

/** The notification `typing`: somebody is writing on this topic. Droppable. */
export interface TypingNow {
  /** The topic. */
  readonly topic: string;
  /** Writers that chose to be shown. */
  readonly personas: readonly PersonaId[];
  /** Writers that did not. */
  readonly others: number;
}

/** One signed-in browser or script of one's own. */
export interface SessionEntry {
  /** Its handle; not the secret. */
  readonly session: string;
  /** Browser or token. */
  readonly kind: SessionKind;
  /** Browser and system, or the token's label. */
  readonly label: string;
  /** Signed in at. */
  readonly created_at: number;
  /** Last used. */
  readonly used_at: number;
  /** The one that asks. */
  readonly current: boolean;
}

/** What holds the session. */
export type SessionKind = 'browser' | 'token';

/** One account to be made by the operator. */
export interface ImportedAccount {
  /** Name shown. */
  readonly display_name: string;
  /** Address, where there is one. */
  readonly email?: string;
}

/** A token made for an imported account. Shown once. */
export interface IssuedToken {
  /** The account. */
  readonly member: MemberId;
  /** The bearer token. */
  readonly token: string;
}

/** The first factor was right; the second is asked for. Nothing can be done with this but to finish. */
export interface PendingSignIn {
  /** For account.finish_sign_in. To be kept in memory alone. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
  /** A code from the app does. */
  readonly totp: boolean;
  /** A passkey does. */
  readonly passkey: boolean;
  /** A recovery code does. */
  readonly recovery: boolean;
}

/** What a passkey is asked for. */
export type PasskeyPurpose = 'sign_in' | 'second_factor' | 'step_up';

/** What the browser and the authenticator answered to a challenge. Bytes are base64url without padding. */
export interface PasskeyProof {
  /** From account.passkey_begin. */
  readonly request: string;
  /** The passkey's id. */
  readonly credential: string;
  /** clientDataJSON. */
  readonly client_data: string;
  /** authenticatorData. */
  readonly authenticator_data: string;
  /** signature. */
  readonly signature: string;
  /** userHandle, where there is one. */
  readonly user?: string;
}

/** One of one's passkeys. */
export interface PasskeyEntry {
  /** Its handle here. */
  readonly passkey: string;
  /** What its owner calls it. */
  readonly name: string;
  /** Added. */
  readonly created_at: number;
  /** Last used. */
  readonly used_at?: number;
}

/** What happened to one's account. */
export type AccountNoticeKind = 'signed_in' | 'passkey_added' | 'passkey_removed' | 'totp_added' | 'totp_removed' | 'recovery_made' | 'recovery_used' | 'password_set' | 'email_changed' | 'provider_linked' | 'provider_unlinked' | 'sign_in_code_made' | 'sign_in_code_ended' | 'restore_proposed' | 'restore_agreed' | 'restore_cancelled' | 'restored';

/** Whom a provider is for. */
export type ProviderPurpose = 'residents' | 'staff';

/** A way to sign in that the operator has set up. */
export interface SignInProvider {
  /** Its id. */
  readonly provider: string;
  /** Whom it is for. */
  readonly purpose: ProviderPurpose;
  /** Its name in Swedish. */
  readonly sv: string;
  /** Its name in English. */
  readonly en: string;
  /** Its name in Arabic. */
  readonly ar: string;
}

/** A provider that signs in to one's account. */
export interface LinkedProvider {
  /** Its id. */
  readonly provider: string;
  /** How sure the provider was of who one is (`acr`). */
  readonly assurance?: string;
  /** Since when. */
  readonly linked_at: number;
}

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

/** Which law applies follows from who answers for the council. */
export type BodyKind = 'authority' | 'association';

/** What the council's results are. */
export type Standing = 'advisory' | 'deciding';

/** When a moderator looks. */
export type Screening = 'before' | 'after';

/** What happens when an initiative has the support that the statutes ask for. */
export type ThresholdAct = 'shortlist' | 'answer';

/** Who answers for the council. */
export interface ResponsibleBody {
  /** Authority or association. */
  readonly kind: BodyKind;
  /** Its name. */
  readonly name: string;
  /** How to reach it. */
  readonly contact: string;
}

/** The statutes' settings. */
export interface Statutes {
  /** Seats of the council. */
  readonly seats: number;
  /** More than this share of the seats must be present. */
  readonly quorum_percent: number;
  /** Length of a term. */
  readonly term_months: number;
  /** Endorsements that an initiative needs. */
  readonly support_threshold: number;
  /** Days it has to gather them, then it lapses. */
  readonly support_days: number;
  /** What the threshold triggers. */
  readonly threshold_act: ThresholdAct;
  /** Days within which an officer answers. */
  readonly answer_days: number;
  /** Working days for screening. */
  readonly screening_days: number;
  /** Days before a meeting that its notice goes out. */
  readonly notice_days: number;
  /** Before or after publishing. */
  readonly screening: Screening;
  /** Advisory or deciding. */
  readonly standing: Standing;
}

/** A category of initiatives. */
export interface Category {
  /** Short id, unchanged for ever. */
  readonly id: string;
  /** Name in the council's first language. */
  readonly label: string;
  /** Name by language. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** An area, with its outline where known. */
export interface Area {
  /** Short id, unchanged for ever. */
  readonly id: string;
  /** Name. */
  readonly label: string;
  /** Corners in order, `latitude,longitude` pairs parted by spaces: one text, so that sixty areas fit a request. */
  readonly outline?: string;
}

/** A place in WGS 84. */
export interface Point {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

/** Everything that can be set; what is absent stays. */
export interface CouncilSettings {
  /** Name. */
  readonly name?: string;
  /** What the council is for; empty: nothing said any more. */
  readonly purpose?: string;
  /** Who answers for it. */
  readonly responsible_body?: ResponsibleBody;
  /** The statutes' settings. */
  readonly statutes?: Statutes;
  /** All categories. */
  readonly categories?: readonly Category[];
  /** All areas. */
  readonly areas?: readonly Area[];
  /** Languages, the first is the council's own. */
  readonly languages?: readonly string[];
  /** ISO 4217 code of cost estimates. */
  readonly currency?: string;
  /** Name of the time zone in which the council's days begin, such as Europe/Stockholm. */
  readonly time_zone?: string;
  /** Rules, Markdown; empty: none. */
  readonly rules?: string;
  /** Privacy text, Markdown; empty: none. */
  readonly privacy?: string;
}

/** Roles in a council. */
export type Role = 'visitor' | 'resident' | 'seat_holder' | 'deputy' | 'chair' | 'secretary' | 'minutes_checker' | 'teller' | 'moderator' | 'process_lead' | 'officer' | 'operator';

/** Where a term stands. */
export type RoleTermState = 'coming' | 'held' | 'ended';

/** Why something concerns one. */
export type InboxKind = 'submitted' | 'screening' | 'answer' | 'comment' | 'reply' | 'merge_offer' | 'merge_result' | 'support_move' | 'threshold' | 'state' | 'hidden' | 'report' | 'measure' | 'appeal' | 'role';

/** Where an invitation stands. */
export type InvitationState = 'waiting' | 'accepted' | 'revoked';

/** How somebody shows that they live here. */
export type BelongingWay = 'declared' | 'vouched' | 'proof';

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
export type Retained = 'drafts' | 'sessions' | 'receipts' | 'letters' | 'tombstones' | 'texts' | 'accounts';

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

/** What a comment is to the proposal. */
export type Stance = 'for' | 'against' | 'question' | 'neither';

/** A reaction to a comment. */
export type Reaction = 'thanks' | 'agree' | 'thoughtful';

/** What can be discussed. */
export type SubjectType = 'initiative';

/** What a comment is about. */
export interface Subject {
  /** Type. */
  readonly type: SubjectType;
  /** Id. */
  readonly id: SubjectId;
}

/** What can be reported. */
export type ModeratedType = 'initiative' | 'comment';

/** What a report or a measure is about. */
export interface Moderated {
  /** Type. */
  readonly type: ModeratedType;
  /** Id. */
  readonly id: SubjectId;
}

/** Why something is reported or a measure is taken: the crimes of the Swedish law on electronic bulletin boards (1998:112, section 5), other law, the council's own rules. */
export type ReasonCode = 'danger_to_life' | 'unlawful_threat' | 'unlawful_privacy' | 'incitement' | 'agitation' | 'child_abuse' | 'violence_depiction' | 'terrorism' | 'copyright' | 'personal_data' | 'rules_harassment' | 'rules_spam' | 'rules_other' | 'other';

/** Where a case stands. */
export type CaseState = 'open' | 'second' | 'closed';

/** What was done. */
export type MeasureKind = 'dismissed' | 'hidden' | 'shown' | 'not_published' | 'suspended' | 'suspension_lifted' | 'thread_paused' | 'thread_slowed' | 'thread_premoderated' | 'thread_opened' | 'thread_moved';

/** Who appeals. */
export type AppealBy = 'author' | 'reporter';

/** What came of an appeal. */
export type AppealOutcome = 'upheld' | 'reversed';

/** What has come of a report. */
export type ReportState = 'waiting' | 'looked_at' | 'hidden' | 'dismissed' | 'gone';

/** A moderator on call, every week. */
export interface RotaSlot {
  /** Who. */
  readonly persona: PersonaId;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Minutes after midnight, local time. */
  readonly from: number;
  /** Minutes after midnight. */
  readonly to: number;
}

/** Somebody works on something. */
export interface WorkLock {
  /** On what. */
  readonly subject: SubjectId;
  /** Who. */
  readonly persona: PersonaId;
}

/** Hours in which somebody is on call. */
export interface RotaHours {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Minutes after midnight, local time. */
  readonly from: number;
  /** Minutes after midnight. */
  readonly to: number;
}

/** How a council moderates; what is absent stays. */
export interface ModerationSettings {
  /** Hiding for the council's rules takes two moderators. */
  readonly second_opinion?: boolean;
  /** A report is decided within. */
  readonly target_hours?: number;
  /** Somebody has looked at a threat within; otherwise every moderator is told. */
  readonly threat_target_minutes?: number;
  /** Days to appeal. */
  readonly appeal_days?: number;
  /** Days that evidence is kept. */
  readonly evidence_days?: number;
  /** By language: what is shown to who writes of danger; 112 and helplines. */
  readonly crisis_text?: Readonly<Record<string, string>>;
}

/** Follow a topic. Answers at once; the rows come as `changes`, first everything after `since`, then each change. Topics: `{council}/council`, `{council}/people`, `{council}/roles`, `{council}/belonging`, `{council}/initiatives`, `{council}/initiative/{id}`, `{council}/initiative/{id}/history`, `{council}/screening`, `{council}/moderation`, `{council}/members`, `{council}/me`, `instance/councils`, `me`. */
export interface WatchParams {
  /** The topic. */
  readonly topic: string;
  /** The last position seen; absent for everything. */
  readonly since?: string;
}

export interface WatchResult {
  /** The topic. */
  readonly topic: string;
  /** Over `POST /rpc` only: the rows since, in the answer itself. */
  readonly changes?: Changes;
}

/** Stop following a topic. */
export interface UnwatchParams {
  /** The topic. */
  readonly topic: string;
}

export interface UnwatchResult {
  /** The topic. */
  readonly topic: string;
}

/** Say that one is writing a comment here. Forgotten after five seconds. */
export interface TypingParams {
  /** The topic. */
  readonly topic: string;
}

export interface TypingResult {
}

/** The server's clock, to set one's own by. */
export interface PingParams {
}

export interface PingResult {
  /** The server's clock. */
  readonly at: number;
}

/** Begin to join or to sign in by e-mail: a link and a six-digit code are sent. The answer is the same whether the address is known or not. With `password`, a new account gets that password when the code is given. */
export interface AccountStartParams {
  /** Where to send it. */
  readonly email: string;
  /** Language of the e-mail. */
  readonly language: string;
  /** Password for a new account. */
  readonly password?: string;
  /** Where the link leads back to. */
  readonly council?: CouncilId;
}

export interface AccountStartResult {
  /** Hand it back with the code. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Give the code from the e-mail. Signs in, makes the account where there was none, or confirms a new address. */
export interface AccountFinishParams {
  /** From account.start or account.change_email. */
  readonly request: string;
  /** Six digits typed from the e-mail, or the link's long code (only in the browser that asked). */
  readonly code: string;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountFinishResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** A new account. */
  readonly created: boolean;
  /** Not signed in yet: the second factor is asked for. */
  readonly pending?: PendingSignIn;
}

/** Sign in with e-mail and password. Wrong password and unknown address get the same answer in the same time. */
export interface AccountSignInParams {
  /** Address. */
  readonly email: string;
  /** Password. */
  readonly password: string;
  /** What this browser calls itself to this instance: random bits of its own making. A sign-in from one that is not known is told by letter and notice. */
  readonly browser?: string;
}

export interface AccountSignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
  /** Not signed in yet: the second factor is asked for. */
  readonly pending?: PendingSignIn;
}

/** End this session and close its sockets. */
export interface AccountSignOutParams {
}

export interface AccountSignOutResult {
  /** Where the browser goes to sign out at the provider too, where one signed in there and it is offered. */
  readonly continue_at?: string;
}

/** Set or change the password. `current` is needed unless the session began by e-mail within ten minutes. */
export interface AccountSetPasswordParams {
  /** Present password. */
  readonly current?: string;
  /** New password. */
  readonly password: string;
}

export interface AccountSetPasswordResult {
}

/** Ask to change the address: a code is sent to the new one, a notice to the old. */
export interface AccountChangeEmailParams {
  /** New address. */
  readonly email: string;
  /** Language of the e-mails. */
  readonly language: string;
}

export interface AccountChangeEmailResult {
  /** For account.finish. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Become operator with the one-time code that the server printed at its first start. */
export interface AccountClaimOperatorParams {
  /** The printed code. */
  readonly code: string;
}

export interface AccountClaimOperatorResult {
}

/** One's own sessions and tokens. */
export interface AccountSessionsParams {
}

export interface AccountSessionsResult {
  /** Newest use first. */
  readonly sessions: readonly SessionEntry[];
}

/** End one of one's sessions or tokens; its sockets close within a second. */
export interface AccountEndSessionParams {
  /** Its handle. */
  readonly session: string;
}

export interface AccountEndSessionResult {
}

/** Make an access token for a script. It is shown once. */
export interface AccountCreateTokenParams {
  /** What it is for. */
  readonly label: string;
}

export interface AccountCreateTokenResult {
  /** Its handle. */
  readonly session: string;
  /** The token. */
  readonly token: string;
}

/** Operator: make accounts with bearer tokens and let them join a council. Acts by these tokens are exempt from the rates of a person. */
export interface AccountImportParams {
  /** The council they join. */
  readonly council: CouncilId;
  /** Who. */
  readonly accounts: readonly ImportedAccount[];
}

export interface AccountImportResult {
  /** In the order of `accounts`. */
  readonly tokens: readonly IssuedToken[];
}

/** Prove once more who holds this session: with the password, a passkey, a code from the app, the personal sign-in code, or the code of account.step_up_letter. For ten minutes grave acts are then open, and the session gets a new secret. Send the refused command again afterwards, with the same id. */
export interface AccountStepUpParams {
  /** The account's password. */
  readonly password?: string;
  /** From account.step_up_letter, with its code. */
  readonly request?: string;
  /** The code of the letter; without a request, the app's. */
  readonly code?: string;
  /** A passkey's answer, begun with the purpose step_up. */
  readonly passkey?: PasskeyProof;
  /** One's personal sign-in code. */
  readonly sign_in_code?: string;
}

export interface AccountStepUpResult {
}

/** Ask for a code to one's own address, to prove oneself by. Only for who has no other way. */
export interface AccountStepUpLetterParams {
  /** Language of the e-mail. */
  readonly language: string;
}

export interface AccountStepUpLetterResult {
  /** For account.step_up. */
  readonly request: string;
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Give the second factor: a code from the app, a passkey's answer or a recovery code. Signs in. */
export interface AccountFinishSignInParams {
  /** From the pending sign-in. */
  readonly request: string;
  /** The app's code. */
  readonly code?: string;
  /** A recovery code; it is then used. */
  readonly recovery?: string;
  /** A passkey's answer, begun with the purpose second_factor and this request. */
  readonly passkey?: PasskeyProof;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountFinishSignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
}

/** Begin to use an app for codes: a new secret, shown once, as a text and as a QR code. It counts once account.totp_confirm was given a code of it. */
export interface AccountTotpBeginParams {
}

export interface AccountTotpBeginResult {
  /** To be typed into the app. */
  readonly secret: string;
  /** otpauth://…, what the QR code says. */
  readonly address: string;
  /** The QR code: a line a row, 1 for dark. */
  readonly qr: string;
  /** When it must have been confirmed. */
  readonly expires_at: number;
}

/** Give the first code of the app. Where there are no recovery codes yet, they are made. */
export interface AccountTotpConfirmParams {
  /** The app's code. */
  readonly code: string;
}

export interface AccountTotpConfirmResult {
  /** New recovery codes, shown once; empty when one has some. */
  readonly recovery: readonly string[];
}

/** Use the app no more. */
export interface AccountTotpRemoveParams {
}

export interface AccountTotpRemoveResult {
}

/** Make recovery codes anew. Those from before are void. */
export interface AccountRecoveryMakeParams {
}

export interface AccountRecoveryMakeResult {
  /** Each signs in once, beside the first factor. Shown once. */
  readonly recovery: readonly string[];
}

/** A challenge for a passkey. It is good once, for five minutes, for this purpose, and in the session that asked, where there is one. */
export interface AccountPasskeyBeginParams {
  /** What for. */
  readonly purpose: PasskeyPurpose;
  /** The pending sign-in's request, for the purpose second_factor. */
  readonly pending?: string;
}

export interface AccountPasskeyBeginResult {
  /** Hand it back with the answer. */
  readonly request: string;
  /** For the authenticator. */
  readonly challenge: string;
  /** The relying party's id. */
  readonly party: string;
  /** Those that will do; empty when any of this site's will. */
  readonly credentials: readonly string[];
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Sign in with a passkey alone: it counts as two factors, since its owner was verified. */
export interface AccountPasskeySignInParams {
  /** The answer to a challenge with the purpose sign_in. */
  readonly passkey: PasskeyProof;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountPasskeySignInResult {
  /** Who is signed in. */
  readonly member: MemberId;
}

/** Begin to add a passkey. */
export interface AccountPasskeyAddBeginParams {
}

export interface AccountPasskeyAddBeginResult {
  /** Hand it back with the answer. */
  readonly request: string;
  /** For the authenticator. */
  readonly challenge: string;
  /** The relying party's id. */
  readonly party: string;
  /** The instance's name. */
  readonly party_name: string;
  /** What the authenticator knows the account by: names nobody. */
  readonly user: string;
  /** What its owner knows the account by. */
  readonly user_name: string;
  /** Those that there are. */
  readonly exclude: readonly string[];
  /** When it is no longer good. */
  readonly expires_at: number;
}

/** Add the passkey that the authenticator made. Where there are no recovery codes yet, they are made. */
export interface AccountPasskeyAddParams {
  /** From account.passkey_add_begin. */
  readonly request: string;
  /** clientDataJSON, base64url. */
  readonly client_data: string;
  /** authenticatorData, base64url. */
  readonly authenticator_data: string;
  /** What its owner calls it. */
  readonly name: string;
}

export interface AccountPasskeyAddResult {
  /** Its handle here. */
  readonly passkey: string;
  /** New recovery codes, shown once; empty when one has some. */
  readonly recovery: readonly string[];
}

/** Use a passkey no more. The last way in stays. */
export interface AccountPasskeyRemoveParams {
  /** Its handle. */
  readonly passkey: string;
}

export interface AccountPasskeyRemoveResult {
}

/** End all of one's sessions and tokens but this one: was it not you? */
export interface AccountEndOtherSessionsParams {
}

export interface AccountEndOtherSessionsResult {
}

/** At the desk: propose to take somebody's lost second factor away, having met them. They are told at once. */
export interface AccountRestoreProposeParams {
  /** Where both are. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
  /** Why, and how one knows who they are. */
  readonly reason: string;
}

export interface AccountRestoreProposeResult {
}

/** At the desk: agree, as another person; one of the two is an operator. After the waiting time the owner's next sign-in asks for no second factor, and all their sessions end. */
export interface AccountRestoreAgreeParams {
  /** Where both are. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
}

export interface AccountRestoreAgreeResult {
}

/** Say no to having one's own second factor taken away. */
export interface AccountRestoreCancelParams {
}

export interface AccountRestoreCancelResult {
}

/** The ways in which one can prove oneself, and what this session has proven. */
export interface AccountFactorsParams {
}

export interface AccountFactorsResult {
  /** A password is set. */
  readonly password: boolean;
  /** A code by e-mail steps up: there is an address and no other way. */
  readonly letter: boolean;
  /** An app for codes is set up. */
  readonly totp: boolean;
  /** The oldest first. */
  readonly passkeys: readonly PasskeyEntry[];
  /** Recovery codes not used yet. */
  readonly recovery_left: number;
  /** Proven within the last minutes. */
  readonly fresh: boolean;
  /** A second factor was used in this session. */
  readonly second_factor: boolean;
  /** Somebody at the desk proposed to take one's second factor away. */
  readonly restore: boolean;
  /** A role that one holds asks for a second factor here. */
  readonly required: boolean;
}

/** The ways to sign in that this instance offers beside e-mail and password. */
export interface AccountProvidersParams {
}

export interface AccountProvidersResult {
  /** In the operator's order. */
  readonly providers: readonly SignInProvider[];
}

/** Begin to sign in or to join at a provider. The browser then goes to `url`, and comes back by `/sign-in/{provider}/back`, signed in, to `return_to`; who has a second factor to show comes back to the sign-in page with a `PendingSignIn` in the fragment, unless the provider says that it asked for two and the operator takes its word. Who is signed in already is asked by the provider anew, which proves who holds the session. Sets a cookie that binds the way there and back to this browser. */
export interface AccountEnterByProviderParams {
  /** Which one. */
  readonly provider: string;
  /** Language of the provider's page, and of e-mails to a new account. */
  readonly language: string;
  /** Path of this site. */
  readonly return_to?: string;
  /** What this browser calls itself to this instance; see account.sign_in. */
  readonly browser?: string;
}

export interface AccountEnterByProviderResult {
  /** Where the browser goes. */
  readonly url: string;
}

/** As account.enter_by_provider, but who comes back is linked to the account that is signed in. */
export interface AccountLinkProviderParams {
  /** Which one. */
  readonly provider: string;
  /** Language of the provider's page. */
  readonly language: string;
  /** Path of this site. */
  readonly return_to?: string;
}

export interface AccountLinkProviderResult {
  /** Where the browser goes. */
  readonly url: string;
}

/** A provider no longer signs in to one's account. Refused when nothing else would. */
export interface AccountUnlinkProviderParams {
  /** Which one. */
  readonly provider: string;
}

export interface AccountUnlinkProviderResult {
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

/** Operator: make a council. Its id and origin never change. */
export interface CouncilCreateParams {
  /** Its id, chosen once; `instance` and `me` are taken. */
  readonly council: CouncilId;
  /** Name. */
  readonly name: string;
  /** Who answers for it. */
  readonly responsible_body: ResponsibleBody;
  /** A demonstration: said so on its screens. */
  readonly fictional?: boolean;
  /** Settings from the start. */
  readonly settings?: CouncilSettings;
}

export interface CouncilCreateResult {
  /** The council. */
  readonly council: CouncilId;
}

/** Operator: change settings. `revision` is what one has on screen; another's change meanwhile is a conflict. */
export interface CouncilUpdateParams {
  /** The council. */
  readonly council: CouncilId;
  /** Revision of the `council` row on screen. */
  readonly revision: number;
  /** What changes. */
  readonly settings: CouncilSettings;
}

export interface CouncilUpdateResult {
}

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

/** Names of personas that are not on a watched topic; to a moderator also of those whose text is not public yet. */
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

/** Operator: what counts as living here. What was confirmed before stays confirmed. */
export interface BelongingSetRulesParams {
  /** The council. */
  readonly council: CouncilId;
  /** The rules. */
  readonly rules: BelongingRules;
}

export interface BelongingSetRulesResult {
}

/** Say in which area one lives, and how one will show it. By one's own word it is confirmed at once; otherwise the row on one's own topic has a code for those who vouch or who see the proof. */
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

/** Comment, or answer a comment. */
export interface CommentPostParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly comment: CommentId;
  /** About what. */
  readonly subject: Subject;
  /** The comment it answers. */
  readonly parent?: CommentId;
  /** Stance. */
  readonly stance: Stance;
  /** Markdown. */
  readonly text: string;
  /** Language. */
  readonly language: string;
}

export interface CommentPostResult {
  /** It waits for a moderator. */
  readonly held?: boolean;
}

/** Its author changes it; that it was edited shows. */
export interface CommentEditParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** The version that was edited. */
  readonly version: number;
  /** Stance. */
  readonly stance: Stance;
  /** Markdown. */
  readonly text: string;
}

export interface CommentEditResult {
  /** New version. */
  readonly version: number;
}

/** Its author takes it back; that something stood there shows. */
export interface CommentTakeBackParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
}

export interface CommentTakeBackResult {
}

/** React to a comment; again is the same act. */
export interface CommentReactParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** How. */
  readonly reaction: Reaction;
}

export interface CommentReactResult {
}

/** Take a reaction back. */
export interface CommentUnreactParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** Which. */
  readonly reaction: Reaction;
}

export interface CommentUnreactResult {
}

/** A moderator hides a comment, with a reason. */
export interface CommentHideParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** Why; shown to everyone. */
  readonly reason: string;
}

export interface CommentHideResult {
}

/** A moderator shows a comment again, with a reason. */
export interface CommentShowParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** Why. */
  readonly reason: string;
}

export interface CommentShowResult {
}

/** Report an initiative or a comment, without an account. Nobody's name is kept; the receipt code, made by the client, shows what came of it. */
export interface ModerationReportParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly report: ReportId;
  /** What. */
  readonly subject: Moderated;
  /** Why. */
  readonly code: ReasonCode;
  /** In one's own words. */
  readonly text?: string;
  /** Of the words. */
  readonly language: string;
  /** How to be reached: sealed, read by moderators alone, forgotten when the case is over. */
  readonly contact?: string;
  /** The receipt code. */
  readonly receipt: string;
}

export interface ModerationReportResult {
  /** Danger or crisis words: say 112 and the helplines. */
  readonly danger: boolean;
  /** Decided by then, as the council has set itself. */
  readonly target_at: number;
}

/** What came of a report, by its receipt code. */
export interface ModerationReportStatusParams {
  /** The council. */
  readonly council: CouncilId;
  /** The receipt code. */
  readonly receipt: string;
}

export interface ModerationReportStatusResult {
  /** State. */
  readonly state: ReportState;
  /** Reported. */
  readonly at: number;
  /** Why it was reported. */
  readonly code: ReasonCode;
  /** Decided. */
  readonly decided_at?: number;
  /** Why so. */
  readonly words?: string;
  /** May be appealed until. */
  readonly appeal_until?: number;
  /** Was appealed. */
  readonly appealed: boolean;
  /** What came of the appeal. */
  readonly outcome?: AppealOutcome;
  /** The answer to the appeal. */
  readonly answer?: string;
}

/** The reporter asks for another look at a report that was dismissed, by the receipt code. */
export interface ModerationAppealReportParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly appeal: AppealId;
  /** The receipt code. */
  readonly receipt: string;
  /** Why it was wrong. */
  readonly words: string;
}

export interface ModerationAppealReportResult {
}

/** Words in a text that its writer is warned of before sending. */
export interface ModerationCheckTextParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its language. */
  readonly language: string;
  /** The text. */
  readonly text: string;
}

export interface ModerationCheckTextResult {
  /** Words of the council's list. */
  readonly warn: readonly string[];
  /** It speaks of danger. */
  readonly crisis: boolean;
}

/** A moderator looks at a case for the first time. */
export interface ModerationLookParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly case: CaseId;
}

export interface ModerationLookResult {
}

/** A moderator reads how a reporter can be reached; that it was read is recorded. */
export interface ModerationOpenContactParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whose. */
  readonly report: ReportId;
}

export interface ModerationOpenContactResult {
  /** As it was given. */
  readonly contact: string;
}

/** A moderator decides that what was reported may stand. */
export interface ModerationDismissParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly case: CaseId;
  /** Why; the reporters see it. */
  readonly words: string;
}

export interface ModerationDismissResult {
}

/** A moderator hides what breaks the law or the rules, with a reason code. Where the council asks for a second opinion, or the moderator does, it is a proposal until another moderator agrees. */
export interface ModerationHideParams {
  /** The council. */
  readonly council: CouncilId;
  /** What. */
  readonly subject: Moderated;
  /** Why. */
  readonly code: ReasonCode;
  /** Why, in words; stands where the text stood. */
  readonly words: string;
  /** More, to the author alone. */
  readonly statement?: string;
  /** Ask another moderator first, also where the council does not ask for it. */
  readonly ask_second?: boolean;
}

export interface ModerationHideResult {
  /** It waits for a second opinion. */
  readonly proposed: boolean;
}

/** Another moderator agrees with a proposed measure, or does not. */
export interface ModerationSecondParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly case: CaseId;
  /** Agrees. */
  readonly agrees: boolean;
  /** To the other moderators. */
  readonly words?: string;
}

export interface ModerationSecondResult {
}

/** A moderator shows again what a measure hid. */
export interface ModerationRestoreParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly measure: MeasureId;
  /** Why. */
  readonly words: string;
}

export interface ModerationRestoreResult {
}

/** Whom a measure concerns appeals; somebody else than who decided answers. Open to who is suspended. */
export interface ModerationAppealParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, made by the client. */
  readonly appeal: AppealId;
  /** Which. */
  readonly measure: MeasureId;
  /** Why it was wrong. */
  readonly words: string;
}

export interface ModerationAppealResult {
}

/** A moderator who had no part in the measure answers an appeal. */
export interface ModerationDecideAppealParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly appeal: AppealId;
  /** Stands, or was wrong. */
  readonly outcome: AppealOutcome;
  /** Why. */
  readonly words: string;
}

export interface ModerationDecideAppealResult {
}

/** A moderator lets somebody read but not write, until a time. */
export interface ModerationSuspendParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whom. */
  readonly persona: PersonaId;
  /** Until; a year at most. */
  readonly until: number;
  /** Why. */
  readonly code: ReasonCode;
  /** Why, in words, to that person. */
  readonly words: string;
}

export interface ModerationSuspendResult {
}

/** A moderator ends a suspension before its time. */
export interface ModerationLiftSuspensionParams {
  /** The council. */
  readonly council: CouncilId;
  /** Whose. */
  readonly persona: PersonaId;
  /** Why. */
  readonly words: string;
}

export interface ModerationLiftSuspensionResult {
}

/** A moderator pauses the comments on an initiative, slows them, lets them wait for a moderator, or lifts that. Everyone sees who and why. */
export interface ModerationRegulateParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly subject: Subject;
  /** Nobody but moderators comments. */
  readonly paused: boolean;
  /** Seconds between two comments of one person; 0 for none. */
  readonly slow_seconds: number;
  /** Comments wait for a moderator. */
  readonly premoderated: boolean;
  /** Why. */
  readonly words: string;
}

export interface ModerationRegulateResult {
}

/** A moderator lets the comments on all initiatives of a category wait for a moderator, or no more. Everyone sees who and why. */
export interface ModerationPremoderateParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which category. */
  readonly category: string;
  /** Comments wait. */
  readonly on: boolean;
  /** Why. */
  readonly words: string;
}

export interface ModerationPremoderateResult {
}

/** A moderator publishes a comment that waits, or does not. */
export interface ModerationReleaseParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly comment: CommentId;
  /** Published. */
  readonly publish: boolean;
  /** Why not; needed when it is not published. */
  readonly code?: ReasonCode;
  /** Why not, to its writer. */
  readonly words?: string;
}

export interface ModerationReleaseResult {
}

/** A moderator moves a comment with its answers to another initiative, or makes it a thread of its own where it is. */
export interface ModerationMoveThreadParams {
  /** The council. */
  readonly council: CouncilId;
  /** The first of the thread. */
  readonly comment: CommentId;
  /** Where to. */
  readonly to: Subject;
  /** Why; shown to everyone. */
  readonly words: string;
}

export interface ModerationMoveThreadResult {
}

/** Operator or chair: how the council moderates. */
export interface ModerationConfigureParams {
  /** The council. */
  readonly council: CouncilId;
  /** What changes. */
  readonly settings: ModerationSettings;
}

export interface ModerationConfigureResult {
}

/** Moderators: the words of a language that let a comment wait for a moderator, and those that its writer is warned of. Nothing is ever removed because of a word. */
export interface ModerationSetWordsParams {
  /** The council. */
  readonly council: CouncilId;
  /** Language. */
  readonly language: string;
  /** Waits. */
  readonly hold: readonly string[];
  /** Warned of. */
  readonly warn: readonly string[];
}

export interface ModerationSetWordsResult {
}

/** Moderators: the council's policy of moderation, Markdown, in one language; an empty text brings the default back. */
export interface ModerationSetPolicyParams {
  /** The council. */
  readonly council: CouncilId;
  /** Language. */
  readonly language: string;
  /** Markdown. */
  readonly text?: string;
}

export interface ModerationSetPolicyResult {
}

/** Moderators: who is on call when. */
export interface ModerationSetRotaParams {
  /** The council. */
  readonly council: CouncilId;
  /** All of it. */
  readonly slots: readonly RotaSlot[];
}

export interface ModerationSetRotaResult {
}

/** A moderator asks to open evidence, with a reason; an officer or operator agrees. */
export interface ModerationAskEvidenceParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly evidence: EvidenceId;
  /** What for. */
  readonly reason: string;
}

export interface ModerationAskEvidenceResult {
}

/** An officer or operator, who is somebody else, agrees that evidence is opened. */
export interface ModerationAgreeEvidenceParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly evidence: EvidenceId;
  /** Why. */
  readonly reason: string;
}

export interface ModerationAgreeEvidenceResult {
}

/** One of the two opens the evidence, within a day of the agreement; each opening is recorded. */
export interface ModerationOpenEvidenceParams {
  /** The council. */
  readonly council: CouncilId;
  /** Which. */
  readonly evidence: EvidenceId;
}

export interface ModerationOpenEvidenceResult {
  /** Text, author, times, entry and proof. */
  readonly pack: Json;
  /** The same as a page of HTML to read and print. */
  readonly page: string;
}

/** Who works on which case now; sent to moderators who watch the queue. Not a record: in memory, latest wins. */
export interface WorkingParams {
  /** The council. */
  readonly council: CouncilId;
  /** All that stand. */
  readonly locks: readonly WorkLock[];
}

/** Say that one works on a case, or no more: others see it. Forgotten after a minute and a half. */
export interface ModerationWorkParams {
  /** The council. */
  readonly council: CouncilId;
  /** What the case is about, or the initiative in screening, or the appeal. */
  readonly subject: SubjectId;
  /** Works on it. */
  readonly on: boolean;
  /** From whoever does. */
  readonly take_over?: boolean;
}

export interface ModerationWorkResult {
  /** Who works on it now. */
  readonly holder?: PersonaId;
}

/** One's own account. Topics: me. Audience: member. */
export interface AccountRow {
  /** Address. */
  readonly email?: string;
  /** A password is set. */
  readonly has_password: boolean;
  /** Runs this instance. */
  readonly operator: boolean;
  /** Language of e-mails. */
  readonly language: string;
  /** Joined at. */
  readonly created_at: number;
}

/** Something happened to one's account: was it not you? Topics: me. Audience: member. */
export interface AccountNoticeRow {
  /** What. */
  readonly kind: AccountNoticeKind;
  /** When. */
  readonly at: number;
  /** From which browser and system, as it calls itself. */
  readonly browser?: string;
}

/** What signs in to one's account beside e-mail and password. Topics: me. Audience: member. */
export interface AccountWaysRow {
  /** Linked providers, the oldest first. */
  readonly providers: readonly LinkedProvider[];
  /** There is a personal sign-in code. */
  readonly has_sign_in_code: boolean;
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

/** The council. Topics: {council}/council. Audience: everyone. */
export interface CouncilRow {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** A demonstration. */
  readonly fictional: boolean;
  /** Name in the journal's checkpoints. */
  readonly origin: string;
  /** Who answers for it. */
  readonly responsible_body: ResponsibleBody;
  /** The statutes' settings. */
  readonly statutes: Statutes;
  /** Languages. */
  readonly languages: readonly string[];
  /** ISO 4217 code. */
  readonly currency: string;
  /** Time zone in which the council's days begin. */
  readonly time_zone: string;
  /** Founded here. */
  readonly created_at: number;
}

/** The rules (id `rules`) and the privacy text (id `privacy`). Topics: {council}/council. Audience: everyone. */
export interface CouncilTextRow {
  /** Markdown. */
  readonly source: string;
  /** Parsed, see Markdown trees. */
  readonly tree: Json;
}

/** A category. Topics: {council}/council. Audience: everyone. */
export interface CategoryRow {
  /** Name. */
  readonly label: string;
  /** By language. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Order. */
  readonly position: number;
}

/** An area. Topics: {council}/council. Audience: everyone. */
export interface AreaRow {
  /** Name. */
  readonly label: string;
  /** Corners, `latitude,longitude` pairs parted by spaces. */
  readonly outline?: string;
  /** Order. */
  readonly position: number;
}

/** A council in the list of councils. Topics: instance/councils. Audience: everyone. */
export interface CouncilCardRow {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** A demonstration. */
  readonly fictional: boolean;
  /** Who answers for it. */
  readonly body_name: string;
}

/** A name, as shown in this council. Only of those who wrote something or hold a role. Topics: {council}/people. Audience: everyone. */
export interface PersonaRow {
  /** Name shown. */
  readonly name: string;
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
  /** Name shown. */
  readonly name: string;
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
  /** Title of what it is about. */
  readonly title: string;
  /** New state, where it is about one. */
  readonly state?: string;
  /** Reason or message. */
  readonly reason?: string;
  /** By whom. */
  readonly persona?: PersonaId;
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

/** A comment. A taken-back or hidden one keeps its place, without text. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface CommentRow {
  /** What it answers. */
  readonly parent?: CommentId;
  /** Level. */
  readonly depth: number;
  /** By whom. */
  readonly persona: PersonaId;
  /** In which role. */
  readonly role: Role;
  /** Stance. */
  readonly stance: Stance;
  /** Language. */
  readonly language: string;
  /** Markdown tree; absent when taken back or hidden. */
  readonly text?: Json;
  /** Markdown. */
  readonly source?: string;
  /** Version. */
  readonly version: number;
  /** Written. */
  readonly at: number;
  /** Changed. */
  readonly edited_at?: number;
  /** Taken back. */
  readonly taken_back: boolean;
  /** Hidden, because. */
  readonly hidden_reason?: string;
}

/** The volatile numbers of a comment. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface CommentTallyRow {
  /** Answers. */
  readonly answers: number;
  /** Count by reaction. */
  readonly reactions: Readonly<Record<string, number>>;
}

/** A hidden comment, as moderators see it. Topics: {council}/screening. Audience: moderators. */
export interface CommentReviewRow {
  /** About what. */
  readonly subject: Subject;
  /** By whom. */
  readonly persona: PersonaId;
  /** Markdown. */
  readonly source: string;
  /** Why hidden. */
  readonly reason: string;
  /** Hidden. */
  readonly at: number;
}

/** One's own reactions to a comment. Topics: {council}/me. Audience: member. */
export interface MyReactionRow {
  /** Which. */
  readonly reactions: readonly Reaction[];
}

/** A case: everything reported about one text, until it is decided. Topics: {council}/screening. Audience: moderators. */
export interface ModerationCaseRow {
  /** What. */
  readonly subject: Moderated;
  /** Where it stands. */
  readonly initiative: InitiativeId;
  /** Title of the initiative. */
  readonly title: string;
  /** Its author. */
  readonly persona: PersonaId;
  /** The text. */
  readonly source: string;
  /** Of the text. */
  readonly language: string;
  /** State. */
  readonly state: CaseState;
  /** A threat, or danger to life. */
  readonly danger: boolean;
  /** How many. */
  readonly reports: number;
  /** First report. */
  readonly opened_at: number;
  /** Decided by. */
  readonly target_at: number;
  /** First look. */
  readonly looked_at?: number;
  /** Nobody had looked in time. */
  readonly escalated: boolean;
  /** Who proposes to hide it. */
  readonly proposed_by?: PersonaId;
  /** Why. */
  readonly proposed_code?: ReasonCode;
  /** In words. */
  readonly proposed_words?: string;
  /** To the author. */
  readonly proposed_statement?: string;
  /** What the other moderator said who did not agree. */
  readonly disagreed?: string;
}

/** One report of an open case. Topics: {council}/screening. Audience: moderators. */
export interface ModerationReportRow {
  /** Of which case. */
  readonly case: CaseId;
  /** Why. */
  readonly code: ReasonCode;
  /** Words. */
  readonly text?: string;
  /** Of the words. */
  readonly language: string;
  /** When. */
  readonly at: number;
  /** Left a way to be reached. */
  readonly has_contact: boolean;
}

/** An appeal that waits. Topics: {council}/screening. Audience: moderators. */
export interface ModerationAppealRow {
  /** Against. */
  readonly measure: MeasureId;
  /** What was done. */
  readonly kind: MeasureKind;
  /** Why. */
  readonly code: ReasonCode;
  /** In words. */
  readonly measure_words: string;
  /** The text it is about. */
  readonly source?: string;
  /** Of the text. */
  readonly language?: string;
  /** Author or reporter. */
  readonly by: AppealBy;
  /** The author. */
  readonly persona?: PersonaId;
  /** Why it was wrong. */
  readonly words: string;
  /** When. */
  readonly at: number;
  /** Answered by. */
  readonly target_at: number;
  /** Who had a part in it and may not answer. */
  readonly not_by: readonly PersonaId[];
}

/** A measure that stands and can be taken back: something hidden, somebody suspended. Topics: {council}/screening. Audience: moderators. */
export interface ModerationMeasureRow {
  /** What. */
  readonly kind: MeasureKind;
  /** About. */
  readonly subject?: Moderated;
  /** Where. */
  readonly initiative?: InitiativeId;
  /** Whom it concerns. */
  readonly persona?: PersonaId;
  /** Who decided. */
  readonly by?: PersonaId;
  /** Who agreed. */
  readonly seconded_by?: PersonaId;
  /** Why. */
  readonly code: ReasonCode;
  /** In words. */
  readonly words: string;
  /** When. */
  readonly at: number;
  /** Ends by itself. */
  readonly until?: number;
}

/** A comment that waits for a moderator. Topics: {council}/screening. Audience: moderators. */
export interface HeldCommentRow {
  /** About what. */
  readonly subject: Subject;
  /** Answers. */
  readonly parent?: CommentId;
  /** Title of the initiative. */
  readonly title: string;
  /** By whom. */
  readonly persona: PersonaId;
  /** Markdown. */
  readonly source: string;
  /** Language. */
  readonly language: string;
  /** The word of the list; absent where all comments wait. */
  readonly word?: string;
  /** Written. */
  readonly at: number;
}

/** One's own comment that waits for a moderator. Topics: {council}/me. Audience: member. */
export interface MyHeldCommentRow {
  /** About what. */
  readonly subject: Subject;
  /** Markdown. */
  readonly source: string;
  /** Written. */
  readonly at: number;
}

/** A statement of reasons to whom a measure concerns: what, why, by which rule, how to appeal. Topics: {council}/me. Audience: member. */
export interface MyMeasureRow {
  /** What was done. */
  readonly kind: MeasureKind;
  /** About. */
  readonly subject?: Moderated;
  /** Where it stands. */
  readonly initiative?: InitiativeId;
  /** Title. */
  readonly title: string;
  /** By which law or rule. */
  readonly code: ReasonCode;
  /** Why. */
  readonly words: string;
  /** More. */
  readonly statement?: string;
  /** Decided without a person: never. */
  readonly automated: boolean;
  /** When. */
  readonly at: number;
  /** Ends by itself. */
  readonly until?: number;
  /** May be appealed until. */
  readonly appeal_until?: number;
  /** Was appealed. */
  readonly appealed: boolean;
  /** Of the appeal. */
  readonly outcome?: AppealOutcome;
  /** To the appeal. */
  readonly answer?: string;
  /** Stands no more. */
  readonly ended: boolean;
}

/** One may read but not write. Topics: {council}/me. Audience: member. */
export interface MySuspensionRow {
  /** Until. */
  readonly until: number;
  /** Why. */
  readonly code: ReasonCode;
  /** In words. */
  readonly words: string;
}

/** The public log: every measure, without names and texts. Topics: {council}/moderation. Audience: everyone. */
export interface MeasureRow {
  /** What was done. */
  readonly kind: MeasureKind;
  /** Why. */
  readonly code: ReasonCode;
  /** When. */
  readonly at: number;
  /** Ends by itself. */
  readonly until?: number;
  /** Two moderators agreed. */
  readonly seconded: boolean;
  /** Was appealed. */
  readonly appealed: boolean;
  /** Of the appeal. */
  readonly outcome?: AppealOutcome;
  /** Stands no more. */
  readonly ended: boolean;
}

/** A year in figures, counted from the facts. Topics: {council}/moderation. Audience: everyone. */
export interface ModerationYearRow {
  /** Reports. */
  readonly reports: number;
  /** Reports by reason. */
  readonly by_reason: Readonly<Record<string, number>>;
  /** Cases decided. */
  readonly decided: number;
  /** Half of the cases were decided within, from the first report. */
  readonly median_minutes?: number;
  /** Measures by kind. */
  readonly measures: Readonly<Record<string, number>>;
  /** Measures decided without a person. */
  readonly automated: number;
  /** Appeals. */
  readonly appeals: number;
  /** Measures found to be wrong. */
  readonly reversed: number;
}

/** The published policy of moderation, by language; where there is none, the default that comes with the client. Topics: {council}/moderation. Audience: everyone. */
export interface ModerationPolicyRow {
  /** Markdown. */
  readonly source: string;
  /** Parsed, see Markdown trees. */
  readonly tree: Json;
}

/** How the council moderates. Topics: {council}/moderation. Audience: everyone. */
export interface ModerationSettingsRow {
  /** Hiding for the council's rules takes two moderators. */
  readonly second_opinion: boolean;
  /** A report is decided within. */
  readonly target_hours: number;
  /** Somebody has looked at a threat within. */
  readonly threat_target_minutes: number;
  /** Days to appeal. */
  readonly appeal_days: number;
  /** Days that evidence is kept. */
  readonly evidence_days: number;
  /** By language. */
  readonly crisis_text: Readonly<Record<string, string>>;
}

/** When a moderator is on call; who is not told. Topics: {council}/moderation. Audience: everyone. */
export interface OnCallHoursRow {
  /** Hours. */
  readonly slots: readonly RotaHours[];
}

/** Who is on call when. Topics: {council}/screening. Audience: moderators. */
export interface RotaRow {
  /** Slots. */
  readonly slots: readonly RotaSlot[];
}

/** The words of one language. Topics: {council}/screening. Audience: moderators. */
export interface WordListRow {
  /** Waits. */
  readonly hold: readonly string[];
  /** Warned of. */
  readonly warn: readonly string[];
}

/** Evidence under lock, for moderators. Topics: {council}/screening. Audience: moderators. */
export interface EvidenceItemRow {
  /** Of which measure. */
  readonly measure: MeasureId;
  /** Why hidden. */
  readonly code: ReasonCode;
  /** Kept since. */
  readonly at: number;
  /** Disposed of. */
  readonly dispose_at: number;
  /** Who asks to open it. */
  readonly asked_by?: PersonaId;
  /** What for. */
  readonly reason?: string;
  /** A second person agreed. */
  readonly agreed_at?: number;
  /** Times opened. */
  readonly openings: number;
}

/** A moderator asks to open evidence, for officers. Topics: {council}/screening. Audience: officers. */
export interface EvidenceRequestRow {
  /** Why hidden. */
  readonly code: ReasonCode;
  /** Kept since. */
  readonly at: number;
  /** Who asks. */
  readonly asked_by: PersonaId;
  /** What for. */
  readonly reason: string;
  /** Agreed. */
  readonly agreed_at?: number;
}

/** The same, for operators. Topics: {council}/screening. Audience: group:operators. */
export interface EvidenceRequestOperatorsRow {
  /** Why hidden. */
  readonly code: ReasonCode;
  /** Kept since. */
  readonly at: number;
  /** Who asks. */
  readonly asked_by: PersonaId;
  /** What for. */
  readonly reason: string;
  /** Agreed. */
  readonly agreed_at?: number;
}

/** A thread that is paused, slowed or waits for moderators; id of the initiative. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface ThreadRuleRow {
  /** Nobody but moderators comments. */
  readonly paused: boolean;
  /** Seconds between two comments of one person. */
  readonly slow_seconds: number;
  /** Comments wait for a moderator. */
  readonly premoderated: boolean;
  /** By whom. */
  readonly persona: PersonaId;
  /** Why. */
  readonly words: string;
  /** Since. */
  readonly at: number;
}

/** Comments on this category's initiatives wait for a moderator; id of the category. Topics: {council}/council. Audience: everyone. */
export interface CategoryRuleRow {
  /** By whom. */
  readonly persona: PersonaId;
  /** Why. */
  readonly words: string;
  /** Since. */
  readonly at: number;
}

/** A thread stood here and was moved; id of its first comment. Topics: {council}/initiative/{id}. Audience: everyone. */
export interface MovedThreadRow {
  /** Where it is now. */
  readonly to: Subject;
  /** How many. */
  readonly comments: number;
  /** By whom. */
  readonly persona: PersonaId;
  /** Why. */
  readonly words: string;
  /** When. */
  readonly at: number;
}

/** The params of every method. */
export interface Params {
  watch: WatchParams;
  unwatch: UnwatchParams;
  typing: TypingParams;
  ping: PingParams;
  'account.start': AccountStartParams;
  'account.finish': AccountFinishParams;
  'account.sign_in': AccountSignInParams;
  'account.sign_out': AccountSignOutParams;
  'account.set_password': AccountSetPasswordParams;
  'account.change_email': AccountChangeEmailParams;
  'account.claim_operator': AccountClaimOperatorParams;
  'account.sessions': AccountSessionsParams;
  'account.end_session': AccountEndSessionParams;
  'account.create_token': AccountCreateTokenParams;
  'account.import': AccountImportParams;
  'account.step_up': AccountStepUpParams;
  'account.step_up_letter': AccountStepUpLetterParams;
  'account.finish_sign_in': AccountFinishSignInParams;
  'account.totp_begin': AccountTotpBeginParams;
  'account.totp_confirm': AccountTotpConfirmParams;
  'account.totp_remove': AccountTotpRemoveParams;
  'account.recovery_make': AccountRecoveryMakeParams;
  'account.passkey_begin': AccountPasskeyBeginParams;
  'account.passkey_sign_in': AccountPasskeySignInParams;
  'account.passkey_add_begin': AccountPasskeyAddBeginParams;
  'account.passkey_add': AccountPasskeyAddParams;
  'account.passkey_remove': AccountPasskeyRemoveParams;
  'account.end_other_sessions': AccountEndOtherSessionsParams;
  'account.restore_propose': AccountRestoreProposeParams;
  'account.restore_agree': AccountRestoreAgreeParams;
  'account.restore_cancel': AccountRestoreCancelParams;
  'account.factors': AccountFactorsParams;
  'account.providers': AccountProvidersParams;
  'account.enter_by_provider': AccountEnterByProviderParams;
  'account.link_provider': AccountLinkProviderParams;
  'account.unlink_provider': AccountUnlinkProviderParams;
  'paper.make': PaperMakeParams;
  'paper.revoke': PaperRevokeParams;
  'account.enter_by_paper': AccountEnterByPaperParams;
  'account.sign_in_by_code': AccountSignInByCodeParams;
  'account.make_sign_in_code': AccountMakeSignInCodeParams;
  'account.end_sign_in_code': AccountEndSignInCodeParams;
  'council.create': CouncilCreateParams;
  'council.update': CouncilUpdateParams;
  'membership.join': MembershipJoinParams;
  'membership.rename': MembershipRenameParams;
  'membership.leave': MembershipLeaveParams;
  'membership.show_presence': MembershipShowPresenceParams;
  'role.give': RoleGiveParams;
  'role.end': RoleEndParams;
  'people.names': PeopleNamesParams;
  'inbox.mark_read': InboxMarkReadParams;
  'invitation.make': InvitationMakeParams;
  'invitation.revoke': InvitationRevokeParams;
  'invitation.accept': InvitationAcceptParams;
  'belonging.set_rules': BelongingSetRulesParams;
  'belonging.ask': BelongingAskParams;
  'belonging.vouch': BelongingVouchParams;
  'belonging.confirm': BelongingConfirmParams;
  'belonging.renew': BelongingRenewParams;
  'belonging.end': BelongingEndParams;
  'recusal.note': RecusalNoteParams;
  'recusal.lift': RecusalLiftParams;
  'account.erase': AccountEraseParams;
  'data.leave_council': DataLeaveCouncilParams;
  'data.erase_text': DataEraseTextParams;
  'data.order_erasure': DataOrderErasureParams;
  'data.decide_erasure': DataDecideErasureParams;
  'data.export': DataExportParams;
  'data.set_rules': DataSetRulesParams;
  'consent.accept': ConsentAcceptParams;
  'matter.register': MatterRegisterParams;
  'draft.save': DraftSaveParams;
  'draft.delete': DraftDeleteParams;
  'draft.list': DraftListParams;
  'initiative.submit': InitiativeSubmitParams;
  'initiative.edit': InitiativeEditParams;
  'initiative.withdraw': InitiativeWithdrawParams;
  'initiative.begin_screening': InitiativeBeginScreeningParams;
  'initiative.publish': InitiativePublishParams;
  'initiative.return': InitiativeReturnParams;
  'initiative.reject': InitiativeRejectParams;
  'initiative.forward': InitiativeForwardParams;
  'initiative.shortlist': InitiativeShortlistParams;
  'initiative.answer': InitiativeAnswerParams;
  'initiative.hide': InitiativeHideParams;
  'initiative.show': InitiativeShowParams;
  'initiative.endorse': InitiativeEndorseParams;
  'initiative.unendorse': InitiativeUnendorseParams;
  'merge.offer': MergeOfferParams;
  'merge.accept': MergeAcceptParams;
  'merge.decline': MergeDeclineParams;
  'merge.cancel': MergeCancelParams;
  'merge.move_support': MergeMoveSupportParams;
  'initiative.search': InitiativeSearchParams;
  'initiative.similar': InitiativeSimilarParams;
  'comment.post': CommentPostParams;
  'comment.edit': CommentEditParams;
  'comment.take_back': CommentTakeBackParams;
  'comment.react': CommentReactParams;
  'comment.unreact': CommentUnreactParams;
  'comment.hide': CommentHideParams;
  'comment.show': CommentShowParams;
  'moderation.report': ModerationReportParams;
  'moderation.report_status': ModerationReportStatusParams;
  'moderation.appeal_report': ModerationAppealReportParams;
  'moderation.check_text': ModerationCheckTextParams;
  'moderation.look': ModerationLookParams;
  'moderation.open_contact': ModerationOpenContactParams;
  'moderation.dismiss': ModerationDismissParams;
  'moderation.hide': ModerationHideParams;
  'moderation.second': ModerationSecondParams;
  'moderation.restore': ModerationRestoreParams;
  'moderation.appeal': ModerationAppealParams;
  'moderation.decide_appeal': ModerationDecideAppealParams;
  'moderation.suspend': ModerationSuspendParams;
  'moderation.lift_suspension': ModerationLiftSuspensionParams;
  'moderation.regulate': ModerationRegulateParams;
  'moderation.premoderate': ModerationPremoderateParams;
  'moderation.release': ModerationReleaseParams;
  'moderation.move_thread': ModerationMoveThreadParams;
  'moderation.configure': ModerationConfigureParams;
  'moderation.set_words': ModerationSetWordsParams;
  'moderation.set_policy': ModerationSetPolicyParams;
  'moderation.set_rota': ModerationSetRotaParams;
  'moderation.ask_evidence': ModerationAskEvidenceParams;
  'moderation.agree_evidence': ModerationAgreeEvidenceParams;
  'moderation.open_evidence': ModerationOpenEvidenceParams;
  'moderation.work': ModerationWorkParams;
}

/** The result of every method. */
export interface Results {
  watch: WatchResult;
  unwatch: UnwatchResult;
  typing: TypingResult;
  ping: PingResult;
  'account.start': AccountStartResult;
  'account.finish': AccountFinishResult;
  'account.sign_in': AccountSignInResult;
  'account.sign_out': AccountSignOutResult;
  'account.set_password': AccountSetPasswordResult;
  'account.change_email': AccountChangeEmailResult;
  'account.claim_operator': AccountClaimOperatorResult;
  'account.sessions': AccountSessionsResult;
  'account.end_session': AccountEndSessionResult;
  'account.create_token': AccountCreateTokenResult;
  'account.import': AccountImportResult;
  'account.step_up': AccountStepUpResult;
  'account.step_up_letter': AccountStepUpLetterResult;
  'account.finish_sign_in': AccountFinishSignInResult;
  'account.totp_begin': AccountTotpBeginResult;
  'account.totp_confirm': AccountTotpConfirmResult;
  'account.totp_remove': AccountTotpRemoveResult;
  'account.recovery_make': AccountRecoveryMakeResult;
  'account.passkey_begin': AccountPasskeyBeginResult;
  'account.passkey_sign_in': AccountPasskeySignInResult;
  'account.passkey_add_begin': AccountPasskeyAddBeginResult;
  'account.passkey_add': AccountPasskeyAddResult;
  'account.passkey_remove': AccountPasskeyRemoveResult;
  'account.end_other_sessions': AccountEndOtherSessionsResult;
  'account.restore_propose': AccountRestoreProposeResult;
  'account.restore_agree': AccountRestoreAgreeResult;
  'account.restore_cancel': AccountRestoreCancelResult;
  'account.factors': AccountFactorsResult;
  'account.providers': AccountProvidersResult;
  'account.enter_by_provider': AccountEnterByProviderResult;
  'account.link_provider': AccountLinkProviderResult;
  'account.unlink_provider': AccountUnlinkProviderResult;
  'paper.make': PaperMakeResult;
  'paper.revoke': PaperRevokeResult;
  'account.enter_by_paper': AccountEnterByPaperResult;
  'account.sign_in_by_code': AccountSignInByCodeResult;
  'account.make_sign_in_code': AccountMakeSignInCodeResult;
  'account.end_sign_in_code': AccountEndSignInCodeResult;
  'council.create': CouncilCreateResult;
  'council.update': CouncilUpdateResult;
  'membership.join': MembershipJoinResult;
  'membership.rename': MembershipRenameResult;
  'membership.leave': MembershipLeaveResult;
  'membership.show_presence': MembershipShowPresenceResult;
  'role.give': RoleGiveResult;
  'role.end': RoleEndResult;
  'people.names': PeopleNamesResult;
  'inbox.mark_read': InboxMarkReadResult;
  'invitation.make': InvitationMakeResult;
  'invitation.revoke': InvitationRevokeResult;
  'invitation.accept': InvitationAcceptResult;
  'belonging.set_rules': BelongingSetRulesResult;
  'belonging.ask': BelongingAskResult;
  'belonging.vouch': BelongingVouchResult;
  'belonging.confirm': BelongingConfirmResult;
  'belonging.renew': BelongingRenewResult;
  'belonging.end': BelongingEndResult;
  'recusal.note': RecusalNoteResult;
  'recusal.lift': RecusalLiftResult;
  'account.erase': AccountEraseResult;
  'data.leave_council': DataLeaveCouncilResult;
  'data.erase_text': DataEraseTextResult;
  'data.order_erasure': DataOrderErasureResult;
  'data.decide_erasure': DataDecideErasureResult;
  'data.export': DataExportResult;
  'data.set_rules': DataSetRulesResult;
  'consent.accept': ConsentAcceptResult;
  'matter.register': MatterRegisterResult;
  'draft.save': DraftSaveResult;
  'draft.delete': DraftDeleteResult;
  'draft.list': DraftListResult;
  'initiative.submit': InitiativeSubmitResult;
  'initiative.edit': InitiativeEditResult;
  'initiative.withdraw': InitiativeWithdrawResult;
  'initiative.begin_screening': InitiativeBeginScreeningResult;
  'initiative.publish': InitiativePublishResult;
  'initiative.return': InitiativeReturnResult;
  'initiative.reject': InitiativeRejectResult;
  'initiative.forward': InitiativeForwardResult;
  'initiative.shortlist': InitiativeShortlistResult;
  'initiative.answer': InitiativeAnswerResult;
  'initiative.hide': InitiativeHideResult;
  'initiative.show': InitiativeShowResult;
  'initiative.endorse': InitiativeEndorseResult;
  'initiative.unendorse': InitiativeUnendorseResult;
  'merge.offer': MergeOfferResult;
  'merge.accept': MergeAcceptResult;
  'merge.decline': MergeDeclineResult;
  'merge.cancel': MergeCancelResult;
  'merge.move_support': MergeMoveSupportResult;
  'initiative.search': InitiativeSearchResult;
  'initiative.similar': InitiativeSimilarResult;
  'comment.post': CommentPostResult;
  'comment.edit': CommentEditResult;
  'comment.take_back': CommentTakeBackResult;
  'comment.react': CommentReactResult;
  'comment.unreact': CommentUnreactResult;
  'comment.hide': CommentHideResult;
  'comment.show': CommentShowResult;
  'moderation.report': ModerationReportResult;
  'moderation.report_status': ModerationReportStatusResult;
  'moderation.appeal_report': ModerationAppealReportResult;
  'moderation.check_text': ModerationCheckTextResult;
  'moderation.look': ModerationLookResult;
  'moderation.open_contact': ModerationOpenContactResult;
  'moderation.dismiss': ModerationDismissResult;
  'moderation.hide': ModerationHideResult;
  'moderation.second': ModerationSecondResult;
  'moderation.restore': ModerationRestoreResult;
  'moderation.appeal': ModerationAppealResult;
  'moderation.decide_appeal': ModerationDecideAppealResult;
  'moderation.suspend': ModerationSuspendResult;
  'moderation.lift_suspension': ModerationLiftSuspensionResult;
  'moderation.regulate': ModerationRegulateResult;
  'moderation.premoderate': ModerationPremoderateResult;
  'moderation.release': ModerationReleaseResult;
  'moderation.move_thread': ModerationMoveThreadResult;
  'moderation.configure': ModerationConfigureResult;
  'moderation.set_words': ModerationSetWordsResult;
  'moderation.set_policy': ModerationSetPolicyResult;
  'moderation.set_rota': ModerationSetRotaResult;
  'moderation.ask_evidence': ModerationAskEvidenceResult;
  'moderation.agree_evidence': ModerationAgreeEvidenceResult;
  'moderation.open_evidence': ModerationOpenEvidenceResult;
  'moderation.work': ModerationWorkResult;
}

/** The fields of every type of row. */
export interface RowFields {
  account: AccountRow;
  account_notice: AccountNoticeRow;
  account_ways: AccountWaysRow;
  paper_batch: PaperBatchRow;
  council: CouncilRow;
  council_text: CouncilTextRow;
  category: CategoryRow;
  area: AreaRow;
  council_card: CouncilCardRow;
  persona: PersonaRow;
  membership: MembershipRow;
  role_term: RoleTermRow;
  member_entry: MemberEntryRow;
  inbox_item: InboxItemRow;
  invitation: InvitationRow;
  belonging_rules: BelongingRulesRow;
  belonging: BelongingRow;
  belonging_entry: BelongingEntryRow;
  recusal: RecusalRow;
  erasure_request: ErasureRequestRow;
  disposal: DisposalRow;
  data_rules: DataRulesRow;
  my_consent: MyConsentRow;
  registry_entry: RegistryEntryRow;
  initiative_card: InitiativeCardRow;
  initiative_tally: InitiativeTallyRow;
  initiative: InitiativeRow;
  initiative_text: InitiativeTextRow;
  initiative_step: InitiativeStepRow;
  initiative_answer: InitiativeAnswerRow;
  initiative_version: InitiativeVersionRow;
  initiative_review: InitiativeReviewRow;
  my_initiative: MyInitiativeRow;
  my_support: MySupportRow;
  merge_offer: MergeOfferRow;
  support_move: SupportMoveRow;
  comment: CommentRow;
  comment_tally: CommentTallyRow;
  comment_review: CommentReviewRow;
  my_reaction: MyReactionRow;
  moderation_case: ModerationCaseRow;
  moderation_report: ModerationReportRow;
  moderation_appeal: ModerationAppealRow;
  moderation_measure: ModerationMeasureRow;
  held_comment: HeldCommentRow;
  my_held_comment: MyHeldCommentRow;
  my_measure: MyMeasureRow;
  my_suspension: MySuspensionRow;
  measure: MeasureRow;
  moderation_year: ModerationYearRow;
  moderation_policy: ModerationPolicyRow;
  moderation_settings: ModerationSettingsRow;
  on_call_hours: OnCallHoursRow;
  rota: RotaRow;
  word_list: WordListRow;
  evidence_item: EvidenceItemRow;
  evidence_request: EvidenceRequestRow;
  evidence_request_operators: EvidenceRequestOperatorsRow;
  thread_rule: ThreadRuleRow;
  category_rule: CategoryRuleRow;
  moved_thread: MovedThreadRow;
}

export const methods = {
  'watch': { kind: 'session', needs: 'visitor', transport: 'any' },
  'unwatch': { kind: 'session', needs: 'visitor', transport: 'socket' },
  'typing': { kind: 'session', needs: 'resident', transport: 'socket' },
  'ping': { kind: 'session', needs: 'visitor', transport: 'any' },
  'account.start': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.finish': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.sign_in': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.sign_out': { kind: 'command', needs: 'member', transport: 'http' },
  'account.set_password': { kind: 'command', needs: 'member', transport: 'http' },
  'account.change_email': { kind: 'command', needs: 'member', transport: 'http' },
  'account.claim_operator': { kind: 'command', needs: 'member', transport: 'any' },
  'account.sessions': { kind: 'query', needs: 'member', transport: 'any' },
  'account.end_session': { kind: 'command', needs: 'member', transport: 'any' },
  'account.create_token': { kind: 'command', needs: 'member', transport: 'any' },
  'account.import': { kind: 'command', needs: 'operator', transport: 'any' },
  'account.step_up': { kind: 'command', needs: 'member', transport: 'http' },
  'account.step_up_letter': { kind: 'command', needs: 'member', transport: 'http' },
  'account.finish_sign_in': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.totp_begin': { kind: 'command', needs: 'member', transport: 'http' },
  'account.totp_confirm': { kind: 'command', needs: 'member', transport: 'http' },
  'account.totp_remove': { kind: 'command', needs: 'member', transport: 'any' },
  'account.recovery_make': { kind: 'command', needs: 'member', transport: 'http' },
  'account.passkey_begin': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.passkey_sign_in': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.passkey_add_begin': { kind: 'command', needs: 'member', transport: 'http' },
  'account.passkey_add': { kind: 'command', needs: 'member', transport: 'http' },
  'account.passkey_remove': { kind: 'command', needs: 'member', transport: 'any' },
  'account.end_other_sessions': { kind: 'command', needs: 'member', transport: 'any' },
  'account.restore_propose': { kind: 'command', needs: 'moderator|operator', transport: 'any' },
  'account.restore_agree': { kind: 'command', needs: 'moderator|operator', transport: 'any' },
  'account.restore_cancel': { kind: 'command', needs: 'member', transport: 'any' },
  'account.factors': { kind: 'query', needs: 'member', transport: 'any' },
  'account.providers': { kind: 'query', needs: 'visitor', transport: 'any' },
  'account.enter_by_provider': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.link_provider': { kind: 'command', needs: 'member', transport: 'http' },
  'account.unlink_provider': { kind: 'command', needs: 'member', transport: 'any' },
  'paper.make': { kind: 'command', needs: 'operator', transport: 'http' },
  'paper.revoke': { kind: 'command', needs: 'operator', transport: 'any' },
  'account.enter_by_paper': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.sign_in_by_code': { kind: 'command', needs: 'visitor', transport: 'http' },
  'account.make_sign_in_code': { kind: 'command', needs: 'member', transport: 'http' },
  'account.end_sign_in_code': { kind: 'command', needs: 'member', transport: 'any' },
  'council.create': { kind: 'command', needs: 'operator', transport: 'any' },
  'council.update': { kind: 'command', needs: 'operator', transport: 'any' },
  'membership.join': { kind: 'command', needs: 'member', transport: 'any' },
  'membership.rename': { kind: 'command', needs: 'resident', transport: 'any' },
  'membership.leave': { kind: 'command', needs: 'resident', transport: 'any' },
  'membership.show_presence': { kind: 'command', needs: 'resident', transport: 'any' },
  'role.give': { kind: 'command', needs: 'operator|chair|secretary|process_lead', transport: 'any' },
  'role.end': { kind: 'command', needs: 'resident|operator', transport: 'any' },
  'people.names': { kind: 'query', needs: 'visitor', transport: 'any' },
  'inbox.mark_read': { kind: 'command', needs: 'resident', transport: 'any' },
  'invitation.make': { kind: 'command', needs: 'operator|chair|secretary|process_lead', transport: 'any' },
  'invitation.revoke': { kind: 'command', needs: 'member', transport: 'any' },
  'invitation.accept': { kind: 'command', needs: 'member', transport: 'any' },
  'belonging.set_rules': { kind: 'command', needs: 'operator', transport: 'any' },
  'belonging.ask': { kind: 'command', needs: 'resident', transport: 'any' },
  'belonging.vouch': { kind: 'command', needs: 'resident', transport: 'any' },
  'belonging.confirm': { kind: 'command', needs: 'moderator|secretary', transport: 'any' },
  'belonging.renew': { kind: 'command', needs: 'resident', transport: 'any' },
  'belonging.end': { kind: 'command', needs: 'resident', transport: 'any' },
  'recusal.note': { kind: 'command', needs: 'resident|operator', transport: 'any' },
  'recusal.lift': { kind: 'command', needs: 'resident|operator', transport: 'any' },
  'account.erase': { kind: 'command', needs: 'member', transport: 'http' },
  'data.leave_council': { kind: 'command', needs: 'resident', transport: 'any' },
  'data.erase_text': { kind: 'command', needs: 'resident', transport: 'any' },
  'data.order_erasure': { kind: 'command', needs: 'operator', transport: 'any' },
  'data.decide_erasure': { kind: 'command', needs: 'officer|operator', transport: 'any' },
  'data.export': { kind: 'query', needs: 'member', transport: 'any' },
  'data.set_rules': { kind: 'command', needs: 'operator', transport: 'any' },
  'consent.accept': { kind: 'command', needs: 'resident', transport: 'any' },
  'matter.register': { kind: 'command', needs: 'officer', transport: 'any' },
  'draft.save': { kind: 'command', needs: 'resident', transport: 'any' },
  'draft.delete': { kind: 'command', needs: 'resident', transport: 'any' },
  'draft.list': { kind: 'query', needs: 'resident', transport: 'any' },
  'initiative.submit': { kind: 'command', needs: 'resident', transport: 'any' },
  'initiative.edit': { kind: 'command', needs: 'resident', transport: 'any' },
  'initiative.withdraw': { kind: 'command', needs: 'resident', transport: 'any' },
  'initiative.begin_screening': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.publish': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.return': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.reject': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.forward': { kind: 'command', needs: 'moderator|officer', transport: 'any' },
  'initiative.shortlist': { kind: 'command', needs: 'officer', transport: 'any' },
  'initiative.answer': { kind: 'command', needs: 'officer', transport: 'any' },
  'initiative.hide': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.show': { kind: 'command', needs: 'moderator', transport: 'any' },
  'initiative.endorse': { kind: 'command', needs: 'resident', transport: 'any' },
  'initiative.unendorse': { kind: 'command', needs: 'resident', transport: 'any' },
  'merge.offer': { kind: 'command', needs: 'resident', transport: 'any' },
  'merge.accept': { kind: 'command', needs: 'resident', transport: 'any' },
  'merge.decline': { kind: 'command', needs: 'resident', transport: 'any' },
  'merge.cancel': { kind: 'command', needs: 'resident', transport: 'any' },
  'merge.move_support': { kind: 'command', needs: 'resident', transport: 'any' },
  'initiative.search': { kind: 'query', needs: 'visitor', transport: 'any' },
  'initiative.similar': { kind: 'query', needs: 'visitor', transport: 'any' },
  'comment.post': { kind: 'command', needs: 'resident', transport: 'any' },
  'comment.edit': { kind: 'command', needs: 'resident', transport: 'any' },
  'comment.take_back': { kind: 'command', needs: 'resident', transport: 'any' },
  'comment.react': { kind: 'command', needs: 'resident', transport: 'any' },
  'comment.unreact': { kind: 'command', needs: 'resident', transport: 'any' },
  'comment.hide': { kind: 'command', needs: 'moderator', transport: 'any' },
  'comment.show': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.report': { kind: 'command', needs: 'visitor', transport: 'any' },
  'moderation.report_status': { kind: 'query', needs: 'visitor', transport: 'any' },
  'moderation.appeal_report': { kind: 'command', needs: 'visitor', transport: 'any' },
  'moderation.check_text': { kind: 'query', needs: 'visitor', transport: 'any' },
  'moderation.look': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.open_contact': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.dismiss': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.hide': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.second': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.restore': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.appeal': { kind: 'command', needs: 'resident', transport: 'any' },
  'moderation.decide_appeal': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.suspend': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.lift_suspension': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.regulate': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.premoderate': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.release': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.move_thread': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.configure': { kind: 'command', needs: 'operator|chair', transport: 'any' },
  'moderation.set_words': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.set_policy': { kind: 'command', needs: 'moderator|operator', transport: 'any' },
  'moderation.set_rota': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.ask_evidence': { kind: 'command', needs: 'moderator', transport: 'any' },
  'moderation.agree_evidence': { kind: 'command', needs: 'officer|operator', transport: 'any' },
  'moderation.open_evidence': { kind: 'command', needs: 'moderator|officer|operator', transport: 'any' },
  'moderation.work': { kind: 'session', needs: 'moderator', transport: 'socket' },
} as const;

const rowTypes: Types = {
  AccountNoticeKind: 'signed_in|passkey_added|passkey_removed|totp_added|totp_removed|recovery_made|recovery_used|password_set|email_changed|provider_linked|provider_unlinked|sign_in_code_made|sign_in_code_ended|restore_proposed|restore_agreed|restore_cancelled|restored',
  LinkedProvider: { provider: 'l', assurance: '?l', linked_at: 'd' },
  PaperGift: 'join|belonging',
  BodyKind: 'authority|association',
  Standing: 'advisory|deciding',
  Screening: 'before|after',
  ThresholdAct: 'shortlist|answer',
  ResponsibleBody: { kind: '@BodyKind', name: 'l', contact: 'l' },
  Statutes: { seats: 'i', quorum_percent: 'i', term_months: 'i', support_threshold: 'i', support_days: 'i', threshold_act: '@ThresholdAct', answer_days: 'i', screening_days: 'i', notice_days: 'i', screening: '@Screening', standing: '@Standing' },
  Point: { latitude: 'n', longitude: 'n' },
  Role: 'visitor|resident|seat_holder|deputy|chair|secretary|minutes_checker|teller|moderator|process_lead|officer|operator',
  RoleTermState: 'coming|held|ended',
  InboxKind: 'submitted|screening|answer|comment|reply|merge_offer|merge_result|support_move|threshold|state|hidden|report|measure|appeal|role',
  InvitationState: 'waiting|accepted|revoked',
  BelongingWay: 'declared|vouched|proof',
  BelongingState: 'none|asked|confirmed|ended',
  BelongingGround: 'moved|noted|lapsed',
  BelongingRules: { ways: '[:@BelongingWay', vouchers: 'i', months: 'i' },
  ThingType: 'comment|initiative|persona',
  Thing: { type: '@ThingType', id: 'k' },
  ErasureState: 'waiting|erased|refused',
  Retained: 'drafts|sessions|receipts|letters|tombstones|texts|accounts',
  DataRules: { erasure_by_two: 'b', consent_days: 'i', least_age: 'i', drafts_months: 'i', registry_pattern: 'l' },
  InitiativeState: 'submitted|screening|returned|rejected|forwarded|published|shortlisted|merged|lapsed|withdrawn',
  StepKind: 'submitted|screening|returned|rejected|forwarded|published|shortlisted|merged|lapsed|withdrawn|edited|hidden|shown|answered|merge_took',
  Content: { title: 'l', what: 't', why: 't', language: 'g', category: '?l', area: '?l', place: '?@Point', place_label: '?l', cost: '?i', beneficiaries: '?l' },
  Stance: 'for|against|question|neither',
  Reaction: 'thanks|agree|thoughtful',
  SubjectType: 'initiative',
  Subject: { type: '@SubjectType', id: 'k' },
  ModeratedType: 'initiative|comment',
  Moderated: { type: '@ModeratedType', id: 'k' },
  ReasonCode: 'danger_to_life|unlawful_threat|unlawful_privacy|incitement|agitation|child_abuse|violence_depiction|terrorism|copyright|personal_data|rules_harassment|rules_spam|rules_other|other',
  CaseState: 'open|second|closed',
  MeasureKind: 'dismissed|hidden|shown|not_published|suspended|suspension_lifted|thread_paused|thread_slowed|thread_premoderated|thread_opened|thread_moved',
  AppealBy: 'author|reporter',
  AppealOutcome: 'upheld|reversed',
  RotaSlot: { persona: 'k', weekday: 'i', from: 'i', to: 'i' },
  RotaHours: { weekday: 'i', from: 'i', to: 'i' },
};

const types: Types = {
  Gone: { type: 'l', id: 'l' },
  Row: { type: 'l', id: 'l', revision: 'i', fields: 'j' },
  Changes: { topic: 'l', position: '?l', reset: 'b', gone: '[:@Gone', rows: '[:@Row', more: 'b' },
  Hello: { protocol: 'l', at: 'd', instance: 'l', version: 'l', member: '?k', ended: '?b', renewed: '?b' },
  Presence: { council: 'c', here: 'i', personas: '[:k' },
  TypingNow: { topic: 'l', personas: '[:k', others: 'i' },
  SessionEntry: { session: 'l', kind: '@SessionKind', label: 'l', created_at: 'd', used_at: 'd', current: 'b' },
  SessionKind: 'browser|token',
  ImportedAccount: { display_name: 'l60', email: '?~e254' },
  IssuedToken: { member: 'k', token: 's' },
  PendingSignIn: { request: 'l', expires_at: 'd', totp: 'b', passkey: 'b', recovery: 'b' },
  PasskeyPurpose: 'sign_in|second_factor|step_up',
  PasskeyProof: { request: 'l80', credential: 'l1400', client_data: 'l4000', authenticator_data: 'l4000', signature: 'l2000', user: '?~l200' },
  PasskeyEntry: { passkey: 'l', name: 'l', created_at: 'd', used_at: '?d' },
  AccountNoticeKind: 'signed_in|passkey_added|passkey_removed|totp_added|totp_removed|recovery_made|recovery_used|password_set|email_changed|provider_linked|provider_unlinked|sign_in_code_made|sign_in_code_ended|restore_proposed|restore_agreed|restore_cancelled|restored',
  ProviderPurpose: 'residents|staff',
  SignInProvider: { provider: 'l', purpose: '@ProviderPurpose', sv: 'l', en: 'l', ar: 'l' },
  LinkedProvider: { provider: 'l', assurance: '?l', linked_at: 'd' },
  PaperGift: 'join|belonging',
  PaperCode: { code: 'l', size: 'i', modules: 'l' },
  BodyKind: 'authority|association',
  Standing: 'advisory|deciding',
  Screening: 'before|after',
  ThresholdAct: 'shortlist|answer',
  ResponsibleBody: { kind: '@BodyKind', name: 'l120', contact: '~l200' },
  Statutes: { seats: 'i0..500', quorum_percent: 'i0..100', term_months: 'i1..120', support_threshold: 'i1..1000000', support_days: 'i1..3650', threshold_act: '@ThresholdAct', answer_days: 'i1..3650', screening_days: 'i1..365', notice_days: 'i0..365', screening: '@Screening', standing: '@Standing' },
  Category: { id: 'l40', label: 'l80', labels: '?{12:l80' },
  Area: { id: 'l40', label: 'l80', outline: '?~l800' },
  Point: { latitude: 'n-90..90', longitude: 'n-180..180' },
  CouncilSettings: { name: '?~l120', purpose: '?~t2000', responsible_body: '?@ResponsibleBody', statutes: '?@Statutes', categories: '?[40:@Category', areas: '?[60:@Area', languages: '?[12:g3', currency: '?~l3', time_zone: '?~l64', rules: '?~t20000', privacy: '?~t20000' },
  Role: 'visitor|resident|seat_holder|deputy|chair|secretary|minutes_checker|teller|moderator|process_lead|officer|operator',
  RoleTermState: 'coming|held|ended',
  InboxKind: 'submitted|screening|answer|comment|reply|merge_offer|merge_result|support_move|threshold|state|hidden|report|measure|appeal|role',
  InvitationState: 'waiting|accepted|revoked',
  BelongingWay: 'declared|vouched|proof',
  BelongingState: 'none|asked|confirmed|ended',
  BelongingGround: 'moved|noted|lapsed',
  BelongingRules: { ways: '[3:@BelongingWay', vouchers: 'i1..10', months: 'i1..60' },
  ThingType: 'comment|initiative|persona',
  Thing: { type: '@ThingType', id: 'k' },
  Texts: 'keep|erase',
  ErasureState: 'waiting|erased|refused',
  Retained: 'drafts|sessions|receipts|letters|tombstones|texts|accounts',
  DataRules: { erasure_by_two: 'b', consent_days: 'i0..365', least_age: 'i0..18', drafts_months: 'i1..120', registry_pattern: '~l40' },
  OwnEntry: { council: 'c', seq: 'i', at: 'd', kind: 'l', audience: 'l', fact: 'j' },
  OwnRow: { topic: 'l', type: 'l', id: 'l', fields: 'j' },
  OwnSection: 'about|rows|entries',
  InitiativeState: 'submitted|screening|returned|rejected|forwarded|published|shortlisted|merged|lapsed|withdrawn',
  StepKind: 'submitted|screening|returned|rejected|forwarded|published|shortlisted|merged|lapsed|withdrawn|edited|hidden|shown|answered|merge_took',
  InitiativeSort: 'newest|support|relevance',
  Content: { title: 'l150', what: 't12000', why: '~t12000', language: 'g3', category: '?~l40', area: '?~l40', place: '?@Point', place_label: '?~l120', cost: '?i0..1000000000000', beneficiaries: '?~l200' },
  DraftContent: { title: '?~l150', what: '?~t12000', why: '?~t12000', language: '?~g3', category: '?~l40', area: '?~l40', place: '?@Point', place_label: '?~l120', cost: '?i0..1000000000000', beneficiaries: '?~l200' },
  Draft: { initiative: 'k', content: '@DraftContent', saved_at: 'd' },
  Card: { id: 'k', number: 'l', title: 'l', language: 'g', state: '@InitiativeState', persona: 'k', category: '?l', area: '?l', place: '?@Point', cost: '?i', published_at: '?d', support: 'i', comments: 'i' },
  Stance: 'for|against|question|neither',
  Reaction: 'thanks|agree|thoughtful',
  SubjectType: 'initiative',
  Subject: { type: '@SubjectType', id: 'k' },
  ModeratedType: 'initiative|comment',
  Moderated: { type: '@ModeratedType', id: 'k' },
  ReasonCode: 'danger_to_life|unlawful_threat|unlawful_privacy|incitement|agitation|child_abuse|violence_depiction|terrorism|copyright|personal_data|rules_harassment|rules_spam|rules_other|other',
  CaseState: 'open|second|closed',
  MeasureKind: 'dismissed|hidden|shown|not_published|suspended|suspension_lifted|thread_paused|thread_slowed|thread_premoderated|thread_opened|thread_moved',
  AppealBy: 'author|reporter',
  AppealOutcome: 'upheld|reversed',
  ReportState: 'waiting|looked_at|hidden|dismissed|gone',
  RotaSlot: { persona: 'k', weekday: 'i1..7', from: 'i0..1439', to: 'i1..1440' },
  WorkLock: { subject: 'k', persona: 'k' },
  RotaHours: { weekday: 'i', from: 'i', to: 'i' },
  ModerationSettings: { second_opinion: '?b', target_hours: '?i1..720', threat_target_minutes: '?i5..10080', appeal_days: '?i1..365', evidence_days: '?i1..3650', crisis_text: '?{12:t1000' },
};

export const rowShapes: Shapes = {
  account: { email: '?e', has_password: 'b', operator: 'b', language: 'g', created_at: 'd' },
  account_notice: { kind: '@AccountNoticeKind', at: 'd', browser: '?l' },
  account_ways: { providers: '[:@LinkedProvider', has_sign_in_code: 'b' },
  paper_batch: { giver: 'l', gives: '@PaperGift', area: '?l', made_at: 'd', valid_until: 'd', made: 'i', used: 'i', revoked: 'b' },
  council: { name: 'l', purpose: 't', fictional: 'b', origin: 'l', responsible_body: '@ResponsibleBody', statutes: '@Statutes', languages: '[:g', currency: 'l', time_zone: 'l', created_at: 'd' },
  council_text: { source: 't', tree: 'j' },
  category: { label: 'l', labels: '?{:l', position: 'i' },
  area: { label: 'l', outline: '?l', position: 'i' },
  council_card: { name: 'l', purpose: 't', fictional: 'b', body_name: 'l' },
  persona: { name: 'l', roles: '[:@Role', title: '?l', left: 'b' },
  membership: { name: 'l', roles: '[:@Role', joined_at: 'd', presence_shown: 'b', inbox_read: 'i' },
  role_term: { persona: 'k', role: '@Role', title: '?l', state: '@RoleTermState', from: 'l', until: '?l', turn: '?i', deputises_for: '?k', ended_at: '?d', reason: '?t' },
  member_entry: { name: 'l', roles: '[:@Role', title: '?l', joined_at: 'd', left: 'b' },
  inbox_item: { kind: '@InboxKind', at: 'd', initiative: '?k', comment: '?k', merge: '?k', title: 'l', state: '?l', reason: '?t', persona: '?k' },
  invitation: { email: '?l', role: '?@Role', title: '?l', until: '?l', state: '@InvitationState', made_at: 'd', expires_at: 'd', persona: '?k' },
  belonging_rules: { rules: '@BelongingRules', confirmed: 'i' },
  belonging: { state: '@BelongingState', area: '?l', way: '?@BelongingWay', code: '?l', vouchers: 'i', until: '?d', ground: '?@BelongingGround', reason: '?t' },
  belonging_entry: { area: 'l', way: '@BelongingWay', confirmed_at: 'd', until: 'd' },
  recusal: { persona: 'k', reason: 't', noted_by: '?k', at: 'd' },
  erasure_request: { thing: '@Thing', author: '?k', by_author: 'b', ground: 'l', authority: 'l', reason: '?t', state: '@ErasureState', at: 'd', answer: '?t' },
  disposal: { class: '@Retained', month: 'l', count: 'i', rule: 'l' },
  data_rules: { rules: '@DataRules', rules_version: 'i', privacy_version: 'i', needed_from: '?d' },
  my_consent: { rules_version: 'i', privacy_version: 'i', at: 'd' },
  registry_entry: { number: 'l', received_at: 'd', registered_at: 'd' },
  initiative_card: { number: 'l', title: 'l', language: 'g', state: '@InitiativeState', persona: 'k', category: '?l', area: '?l', place: '?@Point', cost: '?i', published_at: 'd', closes_at: '?d', answered: 'b' },
  initiative_tally: { support: 'i', comments: 'i' },
  initiative: { number: 'l', title: 'l', language: 'g', state: '@InitiativeState', persona: 'k', category: '?l', area: '?l', place: '?@Point', place_label: '?l', cost: '?i', beneficiaries: '?l', version: 'i', published_at: '?d', closes_at: '?d', merged_into: '?k', forwarded_to: '?l', answer_due_at: '?d' },
  initiative_text: { what: 'j', why: 'j', what_source: 't', why_source: 't' },
  initiative_step: { step: '@StepKind', at: 'd', role: '@Role', persona: '?k', reason: '?t', to: '?l', version: '?i' },
  initiative_answer: { text: 'j', source: 't', language: 'g', persona: 'k', at: 'd' },
  initiative_version: { version: 'i', at: 'd', persona: 'k', note: '?l', content: '@Content' },
  initiative_review: { number: 'l', state: '@InitiativeState', hidden: 'b', persona: 'k', version: 'i', content: '@Content', submitted_at: 'd', due_at: 'd', reason: '?t', screened_by: '?k' },
  my_initiative: { number: 'l', state: '@InitiativeState', hidden: 'b', version: 'i', content: '@Content', submitted_at: 'd', reason: '?t' },
  my_support: { at: 'd' },
  merge_offer: { from: 'k', from_title: 'l', into: 'k', into_title: 'l', offered_by: 'k', mine: 'b', message: 't', at: 'd' },
  support_move: { from: 'k', from_title: 'l', into: 'k', into_title: 'l', at: 'd' },
  comment: { parent: '?k', depth: 'i', persona: 'k', role: '@Role', stance: '@Stance', language: 'g', text: '?j', source: '?t', version: 'i', at: 'd', edited_at: '?d', taken_back: 'b', hidden_reason: '?t' },
  comment_tally: { answers: 'i', reactions: '{:i' },
  comment_review: { subject: '@Subject', persona: 'k', source: 't', reason: 't', at: 'd' },
  my_reaction: { reactions: '[:@Reaction' },
  moderation_case: { subject: '@Moderated', initiative: 'k', title: 'l', persona: 'k', source: 't', language: 'g', state: '@CaseState', danger: 'b', reports: 'i', opened_at: 'd', target_at: 'd', looked_at: '?d', escalated: 'b', proposed_by: '?k', proposed_code: '?@ReasonCode', proposed_words: '?t', proposed_statement: '?t', disagreed: '?t' },
  moderation_report: { case: 'k', code: '@ReasonCode', text: '?t', language: 'g', at: 'd', has_contact: 'b' },
  moderation_appeal: { measure: 'k', kind: '@MeasureKind', code: '@ReasonCode', measure_words: 't', source: '?t', language: '?g', by: '@AppealBy', persona: '?k', words: 't', at: 'd', target_at: 'd', not_by: '[:k' },
  moderation_measure: { kind: '@MeasureKind', subject: '?@Moderated', initiative: '?k', persona: '?k', by: '?k', seconded_by: '?k', code: '@ReasonCode', words: 't', at: 'd', until: '?d' },
  held_comment: { subject: '@Subject', parent: '?k', title: 'l', persona: 'k', source: 't', language: 'g', word: '?l', at: 'd' },
  my_held_comment: { subject: '@Subject', source: 't', at: 'd' },
  my_measure: { kind: '@MeasureKind', subject: '?@Moderated', initiative: '?k', title: 'l', code: '@ReasonCode', words: 't', statement: '?t', automated: 'b', at: 'd', until: '?d', appeal_until: '?d', appealed: 'b', outcome: '?@AppealOutcome', answer: '?t', ended: 'b' },
  my_suspension: { until: 'd', code: '@ReasonCode', words: 't' },
  measure: { kind: '@MeasureKind', code: '@ReasonCode', at: 'd', until: '?d', seconded: 'b', appealed: 'b', outcome: '?@AppealOutcome', ended: 'b' },
  moderation_year: { reports: 'i', by_reason: '{:i', decided: 'i', median_minutes: '?i', measures: '{:i', automated: 'i', appeals: 'i', reversed: 'i' },
  moderation_policy: { source: 't', tree: 'j' },
  moderation_settings: { second_opinion: 'b', target_hours: 'i', threat_target_minutes: 'i', appeal_days: 'i', evidence_days: 'i', crisis_text: '{:t' },
  on_call_hours: { slots: '[:@RotaHours' },
  rota: { slots: '[:@RotaSlot' },
  word_list: { hold: '[:l', warn: '[:l' },
  evidence_item: { measure: 'k', code: '@ReasonCode', at: 'd', dispose_at: 'd', asked_by: '?k', reason: '?t', agreed_at: '?d', openings: 'i' },
  evidence_request: { code: '@ReasonCode', at: 'd', asked_by: 'k', reason: 't', agreed_at: '?d' },
  evidence_request_operators: { code: '@ReasonCode', at: 'd', asked_by: 'k', reason: 't', agreed_at: '?d' },
  thread_rule: { paused: 'b', slow_seconds: 'i', premoderated: 'b', persona: 'k', words: 't', at: 'd' },
  category_rule: { persona: 'k', words: 't', at: 'd' },
  moved_thread: { to: '@Subject', comments: 'i', persona: 'k', words: 't', at: 'd' },
};

export const resultShapes: Shapes = {
  watch: { topic: 'l', changes: '?@Changes' },
  unwatch: { topic: 'l' },
  typing: {},
  ping: { at: 'd' },
  'account.start': { request: 'l', expires_at: 'd' },
  'account.finish': { member: 'k', created: 'b', pending: '?@PendingSignIn' },
  'account.sign_in': { member: 'k', pending: '?@PendingSignIn' },
  'account.sign_out': { continue_at: '?l' },
  'account.set_password': {},
  'account.change_email': { request: 'l', expires_at: 'd' },
  'account.claim_operator': {},
  'account.sessions': { sessions: '[:@SessionEntry' },
  'account.end_session': {},
  'account.create_token': { session: 'l', token: 's' },
  'account.import': { tokens: '[:@IssuedToken' },
  'account.step_up': {},
  'account.step_up_letter': { request: 'l', expires_at: 'd' },
  'account.finish_sign_in': { member: 'k' },
  'account.totp_begin': { secret: 's', address: 's', qr: 't', expires_at: 'd' },
  'account.totp_confirm': { recovery: '[:s' },
  'account.totp_remove': {},
  'account.recovery_make': { recovery: '[:s' },
  'account.passkey_begin': { request: 'l', challenge: 'l', party: 'l', credentials: '[:l', expires_at: 'd' },
  'account.passkey_sign_in': { member: 'k' },
  'account.passkey_add_begin': { request: 'l', challenge: 'l', party: 'l', party_name: 'l', user: 'l', user_name: 'l', exclude: '[:l', expires_at: 'd' },
  'account.passkey_add': { passkey: 'l', recovery: '[:s' },
  'account.passkey_remove': {},
  'account.end_other_sessions': {},
  'account.restore_propose': {},
  'account.restore_agree': {},
  'account.restore_cancel': {},
  'account.factors': { password: 'b', letter: 'b', totp: 'b', passkeys: '[:@PasskeyEntry', recovery_left: 'i', fresh: 'b', second_factor: 'b', restore: 'b', required: 'b' },
  'account.providers': { providers: '[:@SignInProvider' },
  'account.enter_by_provider': { url: 'l' },
  'account.link_provider': { url: 'l' },
  'account.unlink_provider': {},
  'paper.make': { codes: '[:@PaperCode' },
  'paper.revoke': {},
  'account.enter_by_paper': { member: 'k', council: 'c', created: 'b', sign_in_code: '?l' },
  'account.sign_in_by_code': { member: 'k', pending: '?@PendingSignIn' },
  'account.make_sign_in_code': { code: 'l' },
  'account.end_sign_in_code': {},
  'council.create': { council: 'c' },
  'council.update': {},
  'membership.join': { persona: 'k' },
  'membership.rename': {},
  'membership.leave': {},
  'membership.show_presence': {},
  'role.give': { term: 'k' },
  'role.end': {},
  'people.names': { names: '{:l' },
  'inbox.mark_read': {},
  'invitation.make': { code: '?l', expires_at: 'd' },
  'invitation.revoke': {},
  'invitation.accept': { persona: 'k', role: '?@Role' },
  'belonging.set_rules': {},
  'belonging.ask': { state: '@BelongingState' },
  'belonging.vouch': { name: 'l' },
  'belonging.confirm': { name: 'l' },
  'belonging.renew': {},
  'belonging.end': {},
  'recusal.note': {},
  'recusal.lift': {},
  'account.erase': {},
  'data.leave_council': {},
  'data.erase_text': { erased: 'b' },
  'data.order_erasure': { erased: 'b' },
  'data.decide_erasure': {},
  'data.export': { about: '?j', rows: '?[:@OwnRow', entries: '?[:@OwnEntry', next: '?l' },
  'data.set_rules': {},
  'consent.accept': {},
  'matter.register': {},
  'draft.save': { saved_at: 'd' },
  'draft.delete': {},
  'draft.list': { drafts: '[:@Draft' },
  'initiative.submit': { number: 'l', state: '@InitiativeState' },
  'initiative.edit': { version: 'i' },
  'initiative.withdraw': {},
  'initiative.begin_screening': {},
  'initiative.publish': {},
  'initiative.return': {},
  'initiative.reject': {},
  'initiative.forward': {},
  'initiative.shortlist': {},
  'initiative.answer': {},
  'initiative.hide': {},
  'initiative.show': {},
  'initiative.endorse': { support: 'i' },
  'initiative.unendorse': { support: 'i' },
  'merge.offer': {},
  'merge.accept': {},
  'merge.decline': {},
  'merge.cancel': {},
  'merge.move_support': {},
  'initiative.search': { cards: '[:@Card', total: 'i' },
  'initiative.similar': { cards: '[:@Card' },
  'comment.post': { held: '?b' },
  'comment.edit': { version: 'i' },
  'comment.take_back': {},
  'comment.react': {},
  'comment.unreact': {},
  'comment.hide': {},
  'comment.show': {},
  'moderation.report': { danger: 'b', target_at: 'd' },
  'moderation.report_status': { state: '@ReportState', at: 'd', code: '@ReasonCode', decided_at: '?d', words: '?t', appeal_until: '?d', appealed: 'b', outcome: '?@AppealOutcome', answer: '?t' },
  'moderation.appeal_report': {},
  'moderation.check_text': { warn: '[:l', crisis: 'b' },
  'moderation.look': {},
  'moderation.open_contact': { contact: 'l' },
  'moderation.dismiss': {},
  'moderation.hide': { proposed: 'b' },
  'moderation.second': {},
  'moderation.restore': {},
  'moderation.appeal': {},
  'moderation.decide_appeal': {},
  'moderation.suspend': {},
  'moderation.lift_suspension': {},
  'moderation.regulate': {},
  'moderation.premoderate': {},
  'moderation.release': {},
  'moderation.move_thread': {},
  'moderation.configure': {},
  'moderation.set_words': {},
  'moderation.set_policy': {},
  'moderation.set_rota': {},
  'moderation.ask_evidence': {},
  'moderation.agree_evidence': {},
  'moderation.open_evidence': { pack: 'j', page: 't' },
  'moderation.work': { holder: '?k' },
};

export const paramShapes: Shapes = {
  watch: { topic: 'l120', since: '?~l40' },
  unwatch: { topic: 'l120' },
  typing: { topic: 'l120' },
  ping: {},
  'account.start': { email: 'e254', language: 'g3', password: '?~s256', council: '?c' },
  'account.finish': { request: 'l40', code: 'l64', browser: '?~s64' },
  'account.sign_in': { email: 'e254', password: 's256', browser: '?~s64' },
  'account.sign_out': {},
  'account.set_password': { current: '?~s256', password: 's256' },
  'account.change_email': { email: 'e254', language: 'g3' },
  'account.claim_operator': { code: 's64' },
  'account.sessions': {},
  'account.end_session': { session: 'l40' },
  'account.create_token': { label: 'l120' },
  'account.import': { council: 'c', accounts: '[200:@ImportedAccount' },
  'account.step_up': { password: '?~s256', request: '?~l80', code: '?~l64', passkey: '?@PasskeyProof', sign_in_code: '?~s120' },
  'account.step_up_letter': { language: 'g3' },
  'account.finish_sign_in': { request: 'l80', code: '?~l64', recovery: '?~l64', passkey: '?@PasskeyProof', browser: '?~s64' },
  'account.totp_begin': {},
  'account.totp_confirm': { code: 'l64' },
  'account.totp_remove': {},
  'account.recovery_make': {},
  'account.passkey_begin': { purpose: '@PasskeyPurpose', pending: '?~l80' },
  'account.passkey_sign_in': { passkey: '@PasskeyProof', browser: '?~s64' },
  'account.passkey_add_begin': {},
  'account.passkey_add': { request: 'l80', client_data: 'l4000', authenticator_data: 'l4000', name: 'l60' },
  'account.passkey_remove': { passkey: 'l40' },
  'account.end_other_sessions': {},
  'account.restore_propose': { council: 'c', persona: 'k', reason: 't1000' },
  'account.restore_agree': { council: 'c', persona: 'k' },
  'account.restore_cancel': {},
  'account.factors': {},
  'account.providers': {},
  'account.enter_by_provider': { provider: 'l40', language: 'g3', return_to: '?~l500', browser: '?~s64' },
  'account.link_provider': { provider: 'l40', language: 'g3', return_to: '?~l500' },
  'account.unlink_provider': { provider: 'l40' },
  'paper.make': { council: 'c', batch: 'l26', giver: 'l120', count: 'i1..300', gives: '@PaperGift', area: '?~l40', valid_until: 'd' },
  'paper.revoke': { council: 'c', batch: 'l26' },
  'account.enter_by_paper': { code: 'l80', language: 'g3' },
  'account.sign_in_by_code': { code: 's120', browser: '?~s64' },
  'account.make_sign_in_code': {},
  'account.end_sign_in_code': {},
  'council.create': { council: 'c', name: 'l120', responsible_body: '@ResponsibleBody', fictional: '?b', settings: '?@CouncilSettings' },
  'council.update': { council: 'c', revision: 'i0..9007199254740991', settings: '@CouncilSettings' },
  'membership.join': { council: 'c', display_name: 'l60', accept_rules: 'b', old_enough: '?b' },
  'membership.rename': { council: 'c', display_name: 'l60' },
  'membership.leave': { council: 'c' },
  'membership.show_presence': { council: 'c', shown: 'b' },
  'role.give': { council: 'c', persona: 'k', role: '@Role', title: '?~l80', from: '?~l10', until: '?~l10', turn: '?i1..500', deputises_for: '?k' },
  'role.end': { council: 'c', persona: 'k', role: '@Role', term: '?k', reason: '?~t1000' },
  'people.names': { council: 'c', personas: '[100:k' },
  'inbox.mark_read': { council: 'c', revision: 'i0..9007199254740991' },
  'invitation.make': { council: 'c', invitation: 'k', email: '?~e254', language: 'g3', role: '?@Role', title: '?~l80', until: '?~l10', days: 'i1..90' },
  'invitation.revoke': { council: 'c', invitation: 'k' },
  'invitation.accept': { council: 'c', code: 's80', display_name: '?~l60', accept_rules: '?b', old_enough: '?b' },
  'belonging.set_rules': { council: 'c', rules: '@BelongingRules' },
  'belonging.ask': { council: 'c', area: 'l40', way: '@BelongingWay' },
  'belonging.vouch': { council: 'c', code: 'l40' },
  'belonging.confirm': { council: 'c', code: 'l40' },
  'belonging.renew': { council: 'c' },
  'belonging.end': { council: 'c', persona: '?k', reason: '?~t1000' },
  'recusal.note': { council: 'c', initiative: 'k', persona: '?k', reason: 't1000' },
  'recusal.lift': { council: 'c', initiative: 'k', persona: '?k', reason: 't1000' },
  'account.erase': { texts: '@Texts' },
  'data.leave_council': { council: 'c', texts: '@Texts' },
  'data.erase_text': { council: 'c', thing: '@Thing' },
  'data.order_erasure': { council: 'c', thing: '@Thing', ground: 'l200', authority: 'l200', reason: 't1000' },
  'data.decide_erasure': { council: 'c', request: 'k', erase: 'b', reason: 't1000' },
  'data.export': { section: '@OwnSection', after: '?~l80' },
  'data.set_rules': { council: 'c', rules: '@DataRules' },
  'consent.accept': { council: 'c', rules: 'i0..100000', privacy: 'i0..100000' },
  'matter.register': { council: 'c', initiative: 'k', number: 'l60', received_at: 'd' },
  'draft.save': { council: 'c', initiative: 'k', content: '@DraftContent' },
  'draft.delete': { council: 'c', initiative: 'k' },
  'draft.list': { council: 'c' },
  'initiative.submit': { council: 'c', initiative: 'k', content: '@Content', imported: '?b' },
  'initiative.edit': { council: 'c', initiative: 'k', version: 'i1..100000', content: '@Content', note: '?~l200' },
  'initiative.withdraw': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.begin_screening': { council: 'c', initiative: 'k' },
  'initiative.publish': { council: 'c', initiative: 'k', reason: '?~t1000' },
  'initiative.return': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.reject': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.forward': { council: 'c', initiative: 'k', to: 'l200', reason: 't1000' },
  'initiative.shortlist': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.answer': { council: 'c', initiative: 'k', text: 't8000', language: 'g3' },
  'initiative.hide': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.show': { council: 'c', initiative: 'k', reason: 't1000' },
  'initiative.endorse': { council: 'c', initiative: 'k' },
  'initiative.unendorse': { council: 'c', initiative: 'k' },
  'merge.offer': { council: 'c', merge: 'k', from: 'k', into: 'k', message: 't1000' },
  'merge.accept': { council: 'c', merge: 'k' },
  'merge.decline': { council: 'c', merge: 'k', reason: '?~t1000' },
  'merge.cancel': { council: 'c', merge: 'k' },
  'merge.move_support': { council: 'c', merge: 'k', move: 'b' },
  'initiative.search': { council: 'c', query: '?~l200', category: '?~l40', area: '?~l40', states: '?[10:@InitiativeState', mine: '?b', sort: '?@InitiativeSort', page: '?i0..10000' },
  'initiative.similar': { council: 'c', title: 'l150', what: '?~t12000', except: '?k' },
  'comment.post': { council: 'c', comment: 'k', subject: '@Subject', parent: '?k', stance: '@Stance', text: 't4000', language: 'g3' },
  'comment.edit': { council: 'c', comment: 'k', version: 'i1..100000', stance: '@Stance', text: 't4000' },
  'comment.take_back': { council: 'c', comment: 'k' },
  'comment.react': { council: 'c', comment: 'k', reaction: '@Reaction' },
  'comment.unreact': { council: 'c', comment: 'k', reaction: '@Reaction' },
  'comment.hide': { council: 'c', comment: 'k', reason: 't1000' },
  'comment.show': { council: 'c', comment: 'k', reason: 't1000' },
  'moderation.report': { council: 'c', report: 'k', subject: '@Moderated', code: '@ReasonCode', text: '?~t2000', language: 'g3', contact: '?~l200', receipt: 's40' },
  'moderation.report_status': { council: 'c', receipt: 's40' },
  'moderation.appeal_report': { council: 'c', appeal: 'k', receipt: 's40', words: 't1000' },
  'moderation.check_text': { council: 'c', language: 'g3', text: 't4000' },
  'moderation.look': { council: 'c', case: 'k' },
  'moderation.open_contact': { council: 'c', report: 'k' },
  'moderation.dismiss': { council: 'c', case: 'k', words: 't1000' },
  'moderation.hide': { council: 'c', subject: '@Moderated', code: '@ReasonCode', words: 't1000', statement: '?~t1000', ask_second: '?b' },
  'moderation.second': { council: 'c', case: 'k', agrees: 'b', words: '?~t1000' },
  'moderation.restore': { council: 'c', measure: 'k', words: 't1000' },
  'moderation.appeal': { council: 'c', appeal: 'k', measure: 'k', words: 't1000' },
  'moderation.decide_appeal': { council: 'c', appeal: 'k', outcome: '@AppealOutcome', words: 't1000' },
  'moderation.suspend': { council: 'c', persona: 'k', until: 'd', code: '@ReasonCode', words: 't1000' },
  'moderation.lift_suspension': { council: 'c', persona: 'k', words: 't1000' },
  'moderation.regulate': { council: 'c', subject: '@Subject', paused: 'b', slow_seconds: 'i0..86400', premoderated: 'b', words: 't1000' },
  'moderation.premoderate': { council: 'c', category: 'l40', on: 'b', words: 't1000' },
  'moderation.release': { council: 'c', comment: 'k', publish: 'b', code: '?@ReasonCode', words: '?~t1000' },
  'moderation.move_thread': { council: 'c', comment: 'k', to: '@Subject', words: 't1000' },
  'moderation.configure': { council: 'c', settings: '@ModerationSettings' },
  'moderation.set_words': { council: 'c', language: 'g3', hold: '[200:l60', warn: '[200:l60' },
  'moderation.set_policy': { council: 'c', language: 'g3', text: '?~t20000' },
  'moderation.set_rota': { council: 'c', slots: '[60:@RotaSlot' },
  'moderation.ask_evidence': { council: 'c', evidence: 'k', reason: 't1000' },
  'moderation.agree_evidence': { council: 'c', evidence: 'k', reason: 't1000' },
  'moderation.open_evidence': { council: 'c', evidence: 'k' },
  'moderation.work': { council: 'c', subject: 'k', on: 'b', take_over: '?b' },
};


/** A row of a known type whose fields have been checked; unknown members of it are left alone. */
export type AnyRow = { [T in keyof RowFields]: { readonly type: T; readonly id: string; readonly revision: number; readonly fields: RowFields[T] } }[keyof RowFields];
export type RowType = keyof RowFields;
export type Method = keyof Params;

/** The row, typed; undefined for a type that this client does not know or a row that is not as the model says. */
export function readRow(row: { readonly type: string; readonly id: string; readonly revision: number; readonly fields: unknown }): AnyRow | undefined {
  const shape = rowShapes[row.type];
  return shape && !check(rowTypes, shape, row.fields) ? (row as AnyRow) : undefined;
}

/** A method's result, typed; undefined when it is not as the model says. */
export function readResult<M extends Method>(method: M, result: unknown): Results[M] | undefined {
  const shape = resultShapes[method];
  return shape && !check(types, shape, result) ? (result as Results[M]) : undefined;
}

/** What the server would refuse in these params, told before they are sent: the same reason at the same field. */
export function checkParams(method: Method, params: unknown): Fault | undefined {
  return check(types, paramShapes[method] ?? {}, params, closed);
}
