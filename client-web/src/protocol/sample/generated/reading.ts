// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../../check';
import type { Place, Stance } from './council';

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
