// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CommentId, CouncilId, PersonaId, SubjectId } from './ids';
import type { Role } from './membership';

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
