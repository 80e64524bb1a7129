// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { SampleProposeParams, SampleProposeResult } from './council';
import type { SampleCardRow, SampleSearchParams, SampleSearchResult, SampleWatchParams, SampleWatchResult } from './reading';

export type { Fault, Json } from '../../check';
export type * from './ids';
export type * from './council';
export type * from './reading';
export * as limits from './limits';

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
  | 'level_needed'
  | 'not_on_roll'
  | 'poll_not_open'
  | 'poll_closed'
  | 'bad_envelope'
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

export type RowType = keyof RowFields;
export type Method = keyof Params;
