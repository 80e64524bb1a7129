// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { CommandId, CouncilId, InitiativeId } from './ids';

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
