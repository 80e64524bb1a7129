// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { Subject } from './discussion';
import type { AppealId, CaseId, CommentId, CouncilId, EvidenceId, InitiativeId, MeasureId, PersonaId, ReportId, SubjectId } from './ids';

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
