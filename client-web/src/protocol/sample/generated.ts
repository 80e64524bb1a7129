// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import { check, type Fault, type Json, type Shapes, type Types } from '../check';
import { closed } from '../closed';

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

/** Where a comment stands. */
export type Stance = 'for' | 'against' | 'question';

/** A point on the map. */
export interface Place {
  /** degrees north */
  readonly latitude: number;
  /** degrees east */
  readonly longitude: number;
  /** what it is called */
  readonly label?: string;
}

/** Everything a person can send, in one command. */
export interface SampleProposeParams {
  /** which council */
  readonly council: CouncilId;
  /** made by the sender */
  readonly id: InitiativeId;
  /** one line */
  readonly title: string;
  /** many lines */
  readonly text: string;
  /** where one stands */
  readonly stance?: Stance;
  /** where it is */
  readonly place?: Place;
  /** a count */
  readonly count?: number;
  /** a share */
  readonly share?: number;
  /** a yes or no */
  readonly is_open?: boolean;
  /** a time */
  readonly opens?: number;
  /** an address */
  readonly email?: string;
  /** a language */
  readonly language?: string;
  /** kept byte for byte */
  readonly password?: string;
  /** some words */
  readonly tags?: readonly string[];
  /** some places */
  readonly places?: readonly Place[];
  /** a number each */
  readonly votes?: Readonly<Record<string, number>>;
  /** a command before this one */
  readonly earlier?: CommandId;
}

export interface SampleProposeResult {
  /** its number */
  readonly number: number;
  /** what was made */
  readonly initiative: InitiativeId;
}

/** Finds initiatives. */
export interface SampleSearchParams {
  /** what to look for */
  readonly words: string;
}

export interface SampleSearchResult {
  /** rows */
  readonly hits: readonly Json[];
}

/** Watches a topic. */
export interface SampleWatchParams {
  /** the topic */
  readonly topic: string;
  /** the position; null is nothing seen */
  readonly since?: string;
}

export interface SampleWatchResult {
}

/** Says what changed. */
export interface SampleChangedParams {
  /** rows */
  readonly rows: readonly Json[];
}

/** An initiative in a list. Topics: {council}/initiatives. Audience: everyone. */
export interface SampleCardRow {
  /** its title */
  readonly title: string;
  /** of whom wrote it */
  readonly stance?: Stance;
  /** where it is */
  readonly place?: Place;
  /** when it was proposed */
  readonly proposed: number;
  /** how many of each */
  readonly tally: Readonly<Record<string, number>>;
  /** parsed Markdown */
  readonly body: Json;
}

/** The params of every method. */
export interface Params {
  'sample.propose': SampleProposeParams;
  'sample.search': SampleSearchParams;
  'sample.watch': SampleWatchParams;
}

/** The result of every method. */
export interface Results {
  'sample.propose': SampleProposeResult;
  'sample.search': SampleSearchResult;
  'sample.watch': SampleWatchResult;
}

/** The fields of every type of row. */
export interface RowFields {
  sample_card: SampleCardRow;
}

export const methods = {
  'sample.propose': { kind: 'command', needs: 'member', transport: 'any' },
  'sample.search': { kind: 'query', needs: 'visitor', transport: 'any' },
  'sample.watch': { kind: 'session', needs: 'visitor', transport: 'socket' },
} as const;

const rowTypes: Types = {
  Stance: 'for|against|question',
  Place: { latitude: 'n', longitude: 'n', label: '?l' },
};

const types: Types = {
  Stance: 'for|against|question',
  Place: { latitude: 'n-90..90', longitude: 'n-180..180', label: '?~l10' },
};

export const rowShapes: Shapes = {
  sample_card: { title: 'l', stance: '?@Stance', place: '?@Place', proposed: 'd', tally: '{:i', body: 'j' },
};

export const resultShapes: Shapes = {
  'sample.propose': { number: 'i', initiative: 'k' },
  'sample.search': { hits: '[:j' },
  'sample.watch': {},
};

export const paramShapes: Shapes = {
  'sample.propose': { council: 'c', id: 'k', title: 'l12', text: '~t40', stance: '?@Stance', place: '?@Place', count: '?i0..9', share: '?n0..1', is_open: '?b', opens: '?d', email: '?~e254', language: '?~g3', password: '?~s8', tags: '?[3:l5', places: '?[2:@Place', votes: '?{2:i0..5', earlier: '?u' },
  'sample.search': { words: 'l30' },
  'sample.watch': { topic: 'l80', since: '?~l40' },
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
