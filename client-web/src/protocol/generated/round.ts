// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
import type { Json } from '../check';
import type { CouncilId, InitiativeId, OptionId, RoundId } from './ids';

/** Where a round stands. */
export type RoundState = 'announced' | 'open' | 'closed' | 'counted' | 'cancelled';

/** What a voter says. */
export type RoundBallotKind = 'approval' | 'knapsack' | 'ranked' | 'yes_no' | 'score' | 'dots';

/** How ballots become a result. */
export type RoundMethod = 'most_votes' | 'most_points' | 'greedy_votes' | 'greedy_votes_per_cost' | 'equal_shares_cost' | 'equal_shares_count' | 'schulze' | 'stv_scotland' | 'stv_wigm' | 'stv_meek' | 'majority';

/** What equal shares does with money that is left. */
export type RoundCompletion = 'none' | 'greedy' | 'add1' | 'add1u';

/** Which of equal options comes first. */
export type RoundTies = 'ballot_order' | 'votes_then_cost' | 'lot';

/** When the result is seen. */
export type RoundVisibility = 'always' | 'after_voting' | 'after_close';

/** Who may vote: those who are so when it opens. */
export type RoundElectorate = 'residents' | 'confirmed' | 'seats';

/** How much of yes and no together must be yes. */
export type RoundMajority = 'simple' | 'two_thirds' | 'three_quarters';

/** Why a round ended without a result. */
export type RoundEnding = 'decided' | 'too_few_voters' | 'no_options' | 'key_lost';

/** Why an option was not chosen. */
export type RoundWhy = 'no_votes' | 'supporters_lacked_money' | 'did_not_fit' | 'fewer_votes' | 'lost_tie';

/** A file to take home. */
export type RoundFormat = 'pb' | 'csv' | 'ballots';

/** What is decided, and how. */
export interface RoundTerms {
  /** Title. */
  readonly title: string;
  /** What it is about, Markdown. */
  readonly what: string;
  /** Language. */
  readonly language: string;
  /** What a voter says. */
  readonly ballot: RoundBallotKind;
  /** How it is counted. */
  readonly method: RoundMethod;
  /** Equal shares: what is done with money left. */
  readonly completion?: RoundCompletion;
  /** Money to share out, in whole units of the council’s currency. */
  readonly budget?: number;
  /** Most options on a ballot; all when absent. */
  readonly choices?: number;
  /** How many are to be chosen, where no budget decides; 1 when absent. */
  readonly seats?: number;
  /** Score: most points for an option. Dots: how many one has. */
  readonly points?: number;
  /** So many of the roll must vote, or the result does not hold. */
  readonly quorum_percent?: number;
  /** Yes or no: how much must be yes. */
  readonly majority?: RoundMajority;
  /** Which of equals comes first. */
  readonly ties: RoundTies;
  /** When the result is seen. */
  readonly visibility: RoundVisibility;
  /** Who may vote. */
  readonly electorate: RoundElectorate;
  /** Opens. */
  readonly opens_at: number;
  /** Closes. */
  readonly closes_at: number;
}

/** Something to vote for. */
export interface RoundOption {
  /** Its id, made by the client. */
  readonly option: OptionId;
  /** The initiative, a public one; its title and category are taken from it. */
  readonly initiative?: InitiativeId;
  /** Title, where it is no initiative. */
  readonly title?: string;
  /** Cost in whole units. */
  readonly cost?: number;
  /** Category id. */
  readonly category?: string;
}

/** An option with its number on the ballot. */
export interface RoundPlace {
  /** The option. */
  readonly option: OptionId;
  /** Its number on the ballot. */
  readonly number: number;
  /** The initiative. */
  readonly initiative?: InitiativeId;
  /** Title. */
  readonly title: string;
  /** Cost; 0 where none was given. */
  readonly cost: number;
  /** Category id. */
  readonly category?: string;
}

/** Options that were equal where it mattered, the one that was taken first in front. */
export interface RoundTie {
  /** Which. */
  readonly numbers: readonly number[];
}

/** A stage of a count by transferable vote. */
export interface RoundStage {
  /** What was done: elect, transfer_surplus, exclude, transfer_excluded, elect_remaining, begin, end. */
  readonly action: string;
  /** With whom. */
  readonly numbers: readonly number[];
  /** Votes after it, by number. */
  readonly votes: Readonly<Record<string, number>>;
  /** Votes that name nobody who is left. */
  readonly exhausted: number;
}

/** What was decided. */
export interface RoundOutcome {
  /** Ballots counted. */
  readonly ballots: number;
  /** Envelopes that could not be opened or held no valid ballot. */
  readonly invalid: number;
  /** Enough have voted. */
  readonly holds: boolean;
  /** Those chosen, in order. */
  readonly chosen: readonly number[];
  /** What they cost together. */
  readonly total_cost?: number;
  /** What “most votes first” would have chosen, for comparison. */
  readonly greedy?: readonly number[];
  /** Equal shares: what each voter had at the beginning. */
  readonly endowment?: number;
  /** Equal shares with add1: what each voter was given more at a time. */
  readonly increment?: number;
  /** Equal shares: what all had together at the end. */
  readonly leftover?: number;
  /** Transferable vote: votes needed. */
  readonly quota?: number;
  /** Yes or no: it is yes. */
  readonly approved?: boolean;
  /** Where equals were. */
  readonly ties: readonly RoundTie[];
  /** Transferable vote: every stage; left out where it would be too long. */
  readonly stages?: readonly RoundStage[];
}

/** How an option fared. */
export interface RoundShare {
  /** Which; absent for yes, no and abstain. */
  readonly option?: OptionId;
  /** Its number. */
  readonly number: number;
  /** Voters who are for it; ranked: who rank it first. */
  readonly votes: number;
  /** Points. */
  readonly points?: number;
  /** Chosen as number so and so. */
  readonly place?: number;
  /** Why not. */
  readonly why?: RoundWhy;
  /** Equal shares: what one supporter paid at most. */
  readonly most_paid?: number;
  /** Equal shares: so many paid that. */
  readonly paid_in_full?: number;
  /** Equal shares: so many gave all they had left, which was less. */
  readonly paid_less?: number;
  /** Equal shares: what its supporters had left together in the end. */
  readonly supporters_money?: number;
}

/** A ballot on the board. */
export interface RoundBallot {
  /** Tracker, drawn by the voter’s browser. */
  readonly t: string;
  /** What it says. */
  readonly b: Json;
}

/** Announce a round. It opens by itself at its time. */
export interface RoundAnnounceParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** What is decided, and how. */
  readonly terms: RoundTerms;
}

export interface RoundAnnounceResult {
}

/** Change a round that has not opened. */
export interface RoundChangeParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** What is decided, and how. */
  readonly terms: RoundTerms;
}

export interface RoundChangeResult {
}

/** Add options, or change those with the same id. Numbers are given in order. */
export interface RoundPutOptionsParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Options. */
  readonly options: readonly RoundOption[];
}

export interface RoundPutOptionsResult {
  /** Their numbers. */
  readonly numbers: readonly number[];
}

/** Take an option away. */
export interface RoundDropOptionParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Which. */
  readonly option: OptionId;
}

export interface RoundDropOptionResult {
}

/** Open at once. */
export interface RoundOpenParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
}

export interface RoundOpenResult {
}

/** Close at once and count, before its time. */
export interface RoundCloseParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
}

export interface RoundCloseResult {
}

/** End it without a result, with a reason. Sealed ballots are destroyed unopened. */
export interface RoundCancelParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Why; shown to everyone. */
  readonly reason: string;
}

export interface RoundCancelResult {
}

/** Put a sealed ballot in the urn. Until the close another takes its place; the same again is the same act. */
export interface RoundCastParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** crypto_box_seal of the padded ballot, base64. */
  readonly envelope: string;
}

export interface RoundCastResult {
  /** Six lines: rk1-receipt, origin, round, hash, seq, time. */
  readonly receipt: string;
  /** The council’s Ed25519 signature over the receipt, base64. */
  readonly signature: string;
}

/** Whether one is on the roll, and has voted. */
export interface RoundMineParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
}

export interface RoundMineResult {
  /** May vote. */
  readonly on_roll: boolean;
  /** Has voted. */
  readonly voted: boolean;
  /** Until the close: the hash of one’s envelope. */
  readonly hash?: string;
}

/** Every ballot of a counted round, by tracker. */
export interface RoundBoardParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Leave out so many. */
  readonly from: number;
}

export interface RoundBoardResult {
  /** Ballots. */
  readonly ballots: readonly RoundBallot[];
  /** All. */
  readonly total: number;
}

/** The hashes of the envelopes counted, or of those replaced, sorted. */
export interface RoundEnvelopesParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Counted; otherwise replaced. */
  readonly counted: boolean;
  /** Leave out so many. */
  readonly from: number;
}

export interface RoundEnvelopesResult {
  /** Hex. */
  readonly hashes: readonly string[];
  /** All. */
  readonly total: number;
}

/** The running result, where the round shows one. */
export interface RoundRunningParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
}

export interface RoundRunningResult {
  /** Ballots in it. */
  readonly ballots: number;
  /** Votes, or points, by number. */
  readonly votes: Readonly<Record<string, number>>;
}

/** What the same ballots would have chosen with another budget or method. */
export interface RoundWhatIfParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Another budget. */
  readonly budget: number;
  /** Another method for budgets; the round’s own when absent. */
  readonly method?: RoundMethod;
  /** Another completion. */
  readonly completion?: RoundCompletion;
}

export interface RoundWhatIfResult {
  /** What it would have been. */
  readonly outcome: RoundOutcome;
}

/** A part of a counted round’s file: put the parts together. */
export interface RoundExportParams {
  /** The council. */
  readonly council: CouncilId;
  /** The round. */
  readonly round: RoundId;
  /** Which file. */
  readonly format: RoundFormat;
  /** Leave out so many ballots. */
  readonly from: number;
}

export interface RoundExportResult {
  /** A name for the file. */
  readonly name: string;
  /** The part. */
  readonly text: string;
  /** Ask for what follows from here. */
  readonly next?: number;
}

/** A round. Topics: {council}/rounds, {council}/round/{id}. Audience: everyone. */
export interface RoundRow {
  /** What is decided, and how. */
  readonly terms: RoundTerms;
  /** State. */
  readonly state: RoundState;
  /** Options. */
  readonly options: number;
  /** Voters on the roll. */
  readonly eligible?: number;
  /** X25519 key to seal to, base64. */
  readonly public_key?: string;
  /** A ballot is padded to so many bytes. */
  readonly ballot_bytes?: number;
  /** SHA-256 of terms and options as they stood at opening, hex. */
  readonly question?: string;
  /** Root of the roll, hex. */
  readonly roll_root?: string;
  /** SHA-256 of the seed for lots, hex. */
  readonly lot?: string;
  /** Why it ended without a result. */
  readonly ending?: RoundEnding;
  /** The reason given. */
  readonly reason?: string;
  /** Opened. */
  readonly opened_at?: number;
  /** Closed. */
  readonly closed_at?: number;
  /** Nobody can tell any more whose a ballot was. */
  readonly links_destroyed: boolean;
}

/** How many have voted, some seconds ago. Topics: {council}/rounds, {council}/round/{id}. Audience: everyone. */
export interface RoundTurnoutRow {
  /** Voters. */
  readonly voted: number;
  /** Of so many. */
  readonly eligible: number;
}

/** Something to vote for. Topics: {council}/round/{id}. Audience: everyone. */
export interface RoundOptionRow {
  /** The round. */
  readonly round: RoundId;
  /** Number on the ballot. */
  readonly number: number;
  /** The initiative. */
  readonly initiative?: InitiativeId;
  /** Title. */
  readonly title: string;
  /** Cost. */
  readonly cost: number;
  /** Category id. */
  readonly category?: string;
}

/** The result. Topics: {council}/round/{id}. Audience: everyone. */
export interface RoundResultRow {
  /** What was decided. */
  readonly outcome: RoundOutcome;
  /** SHA-256 of the board, hex. */
  readonly board: string;
  /** SHA-256 of the list of counted hashes. */
  readonly counted: string;
  /** SHA-256 of the list of replaced hashes. */
  readonly replaced: string;
  /** The seed for lots, revealed. */
  readonly lot_seed: string;
}

/** How an option fared. Topics: {council}/round/{id}. Audience: everyone. */
export interface RoundShareRow {
  /** The round. */
  readonly round: RoundId;
  /** How. */
  readonly share: RoundShare;
}
