// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId } from './ids';

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
