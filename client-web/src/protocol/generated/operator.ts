// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId, MemberId } from './ids';

/** What became of a backup. */
export type BackupOutcome = 'sound' | 'failed';

/** How far back an export reaches. */
export type IncidentSpan = 'day' | 'three_days';

/** One council, in numbers. */
export interface CouncilFigures {
  /** Which. */
  readonly council: CouncilId;
  /** Its name. */
  readonly name: string;
  /** Who have joined and not left. */
  readonly members: number;
  /** Initiatives in every state. */
  readonly initiatives: number;
  /** Comments, hidden ones among them. */
  readonly comments: number;
  /** Entries of its journal. */
  readonly entries: number;
}

/** How one journal stands. */
export interface JournalHealth {
  /** Whose. */
  readonly council: CouncilId;
  /** Entries. */
  readonly entries: number;
  /** The newest entry. */
  readonly last_at?: number;
  /** Entries under the newest signed head. */
  readonly signed: number;
  /** When that head was signed. */
  readonly signed_at?: number;
}

/** What is planned. */
export interface BackupPlan {
  /** The configuration names a folder for backups. */
  readonly is_on: boolean;
  /** One in so many hours. */
  readonly every_hours: number;
  /** So many sound ones are kept. */
  readonly keep: number;
  /** The next one. */
  readonly next_at?: number;
  /** One is being made or tried out now. */
  readonly is_running: boolean;
}

/** How the machine, the files and the journals are. */
export interface OperatorHealthParams {
}

export interface OperatorHealthResult {
  /** Now. */
  readonly at: number;
  /** The server's version. */
  readonly version: string;
  /** When it started; every journal was checked then. */
  readonly started_at: number;
  /** Free where the data lies. */
  readonly free_bytes: number;
  /** The size of that disk. */
  readonly disk_bytes: number;
  /** Less free than this is too little. */
  readonly warning_bytes: number;
  /** The database's file. */
  readonly database_bytes: number;
  /** Its log. */
  readonly wal_bytes: number;
  /** What the journals' entries say, in the database. */
  readonly journal_bytes: number;
  /** Backups. */
  readonly backups: BackupPlan;
  /** Journals, the instance's own first. */
  readonly journals: readonly JournalHealth[];
}

/** Every council, in numbers. */
export interface OperatorCouncilsParams {
}

export interface OperatorCouncilsResult {
  /** By name. */
  readonly councils: readonly CouncilFigures[];
}

/** Make a backup now, and try it out. What became of it is told as a row. */
export interface OperatorBackUpParams {
}

export interface OperatorBackUpResult {
}

/** The account that has this address, exactly. Which councils it takes part in, under which names, is not told. That it was looked up is recorded. */
export interface OperatorFindAccountParams {
  /** The address as it was given. */
  readonly email: string;
}

export interface OperatorFindAccountResult {
  /** The account. */
  readonly member: MemberId;
  /** Made. */
  readonly created_at: number;
  /** Of letters. */
  readonly language: string;
  /** Has a password. */
  readonly has_password: boolean;
  /** Has a second factor. */
  readonly has_second_factor: boolean;
  /** Is an operator. */
  readonly is_operator: boolean;
  /** How many councils it takes part in. */
  readonly councils: number;
  /** Browsers signed in. */
  readonly browsers: number;
  /** Tokens of scripts. */
  readonly tokens: number;
  /** When one of them was last used. */
  readonly used_at?: number;
}

/** End every session and token of an account. Its owner is told. */
export interface OperatorEndSessionsParams {
  /** Whose. */
  readonly member: MemberId;
}

export interface OperatorEndSessionsResult {
  /** How many. */
  readonly ended: number;
}

/** Record that an incident is exported; then ask operator.incident within ten minutes. */
export interface OperatorExportIncidentParams {
  /** How far back. */
  readonly span: IncidentSpan;
}

export interface OperatorExportIncidentResult {
}

/** What happened: the security log (marks in the place of persons and addresses), counts of it, faults, grave acts, versions. For whoever has just recorded the export. */
export interface OperatorIncidentParams {
  /** How far back. */
  readonly span: IncidentSpan;
}

export interface OperatorIncidentResult {
  /** To be saved as a file; docs/OPERATING.md says what stands in it. */
  readonly incident: Json;
}

/** A backup and what became of it. Topics: instance/operating. Audience: group:operators. */
export interface BackupRow {
  /** Begun. */
  readonly at: number;
  /** The file's size. */
  readonly bytes: number;
  /** What became of it. */
  readonly outcome: BackupOutcome;
  /** What is wrong. */
  readonly fault?: string;
  /** Journals verified in the restored copy. */
  readonly journals: number;
  /** Entries verified. */
  readonly entries: number;
  /** Making it and trying it out. */
  readonly took_ms: number;
  /** The file is still there. */
  readonly kept: boolean;
}
