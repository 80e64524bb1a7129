// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CouncilId, PersonaId, RollId } from './ids';

/** Whom a roll is made of. */
export type RollSource = 'residents' | 'members' | 'seats' | 'names';

/** What taking in will do with a line. */
export type FileLineState = 'fresh' | 'same' | 'changed' | 'faulty';

/** What is wrong with a line. */
export type FileFault = 'no_heading' | 'unclosed' | 'empty' | 'bad_email' | 'no_area' | 'repeated' | 'unknown' | 'ambiguous' | 'too_many';

/** A line of a file, and what will become of it. */
export interface FileLine {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** The faulty cell, counted from 1. */
  readonly column?: number;
  /** The address or the name. */
  readonly text: string;
  /** Id of the area. */
  readonly area?: string;
  /** What will happen. */
  readonly state: FileLineState;
  /** What is wrong. */
  readonly fault?: FileFault;
}

/** Who would be on a roll, in number; of a file with names line by line what each comes to. Nothing is written. */
export interface RollPreviewParams {
  /** The council. */
  readonly council: CouncilId;
  /** The roll that would be fixed anew. */
  readonly roll?: RollId;
  /** Of whom. */
  readonly source: RollSource;
  /** Only residents of this area. */
  readonly area?: string;
  /** For names: a table with the heading "namn" or "name". */
  readonly file?: string;
}

export interface RollPreviewResult {
  /** How many would be on it. */
  readonly entries: number;
  /** Of them, how many are not on the latest version. */
  readonly added: number;
  /** How many of the latest version would not be. */
  readonly gone: number;
  /** Faulty lines. */
  readonly faulty: number;
  /** Between cells, as it was found: comma, semicolon or tab, by name. */
  readonly separator?: string;
  /** Line by line. */
  readonly lines: readonly FileLine[];
}

/** Fix a roll: who is on it now stays so. What changes later is fixed anew, as the next version; earlier ones are kept. A file with a faulty line is refused whole. */
export interface RollFixParams {
  /** The council. */
  readonly council: CouncilId;
  /** Its id, the same in every version. */
  readonly roll: RollId;
  /** The latest version one has on screen; 0 for a new roll. */
  readonly version: number;
  /** Its name, e.g. of the meeting. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** Of whom. */
  readonly source: RollSource;
  /** Only residents of this area. */
  readonly area?: string;
  /** For names: as in roll.preview. */
  readonly file?: string;
}

export interface RollFixResult {
  /** The version that was fixed. */
  readonly version: number;
  /** How many are on it. */
  readonly entries: number;
}

/** What taking in this list of members would do, line by line. Nothing is written, and nothing is said of who has an account. */
export interface MembersPreviewParams {
  /** The council. */
  readonly council: CouncilId;
  /** A table with the heading "e-post" or "email" and, if one likes, "område" or "area". */
  readonly file: string;
}

export interface MembersPreviewResult {
  /** New lines. */
  readonly fresh: number;
  /** Lines with another area than before. */
  readonly changed: number;
  /** Lines that stand there already. */
  readonly same: number;
  /** Of the list so far, lines that are not in this file. */
  readonly gone: number;
  /** Faulty lines. */
  readonly faulty: number;
  /** Between cells, as it was found: comma, semicolon or tab, by name. */
  readonly separator?: string;
  /** Line by line. */
  readonly lines: readonly FileLine[];
}

/** Take in a list of members: whoever signs in with an address on it can be confirmed as living here by it (the way `roll`). Of an address only a keyed hash is kept. A file with a faulty line is refused whole; the same file again changes nothing. */
export interface MembersTakeInParams {
  /** The council. */
  readonly council: CouncilId;
  /** As in members.preview. */
  readonly file: string;
  /** What is not in the file leaves the list. */
  readonly replace: boolean;
  /** Send a letter with an invitation to join to every address that has none yet. */
  readonly invite: boolean;
  /** Of the letters. */
  readonly language: string;
}

export interface MembersTakeInResult {
  /** Lines on the list now. */
  readonly listed: number;
  /** Letters sent. */
  readonly invited: number;
}

/** A roll in its latest version. Topics: {council}/rolls. Audience: everyone. */
export interface RollRow {
  /** How often it was fixed. */
  readonly version: number;
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** Of whom. */
  readonly source: RollSource;
  /** Of one area only. */
  readonly area?: string;
  /** How many are on it. */
  readonly entries: number;
  /** When. */
  readonly fixed_at: number;
  /** By whom; absent for an operator who has not joined. */
  readonly fixed_by?: PersonaId;
}

/** Somebody on the latest version of a roll, for tellers. Topics: {council}/roll/{id}. Audience: tellers. */
export interface RollEntryRow {
  /** The version. */
  readonly version: number;
}

/** A roll that one is on oneself, in its latest version. Topics: {council}/me. Audience: member. */
export interface OwnRollRow {
  /** The version. */
  readonly version: number;
  /** Its name. */
  readonly name: string;
}

/** The list of members that was taken in: how long it is, not who is on it. Topics: {council}/rolls. Audience: everyone. */
export interface MemberListRow {
  /** Lines. */
  readonly lines: number;
  /** When it changed last. */
  readonly taken_in_at: number;
}
