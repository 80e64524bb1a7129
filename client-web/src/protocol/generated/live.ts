// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId, MemberId, PersonaId } from './ids';

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

/** Follow a topic. Answers at once; the rows come as `changes`, first everything after `since`, then each change. Topics: `{council}/council`, `{council}/people`, `{council}/roles`, `{council}/belonging`, `{council}/rolls`, `{council}/roll/{id}`, `{council}/initiatives`, `{council}/initiative/{id}`, `{council}/initiative/{id}/history`, `{council}/rounds`, `{council}/round/{id}`, `{council}/screening`, `{council}/moderation`, `{council}/members`, `{council}/me`, `instance/councils`, `me`. */
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
