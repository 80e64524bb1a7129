// The ballot paper as this browser writes it before sealing (docs/decisions/0031). What the voter chose, as one value.
import type { RoundBallotKind, RoundTerms } from '../../protocol/generated';
import { utf8, type Bytes } from '../../verify/bytes';

export interface Option {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly cost: number;
  readonly category?: string | undefined;
  readonly initiative?: string | undefined;
}

// Numbers in the voter's order, and points by number. Which of the two counts follows from the kind of ballot.
export interface Choice {
  readonly picked: readonly number[];
  readonly points: Readonly<Record<number, number>>;
}

export const blank: Choice = { picked: [], points: {} };

export const isByPoints = (kind: RoundBallotKind): boolean => kind === 'score' || kind === 'dots';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const trackerLength = 26;

// 130 random bits: nobody else draws the same.
export function makeTracker(): string {
  return [...crypto.getRandomValues(new Uint8Array(trackerLength))].map((byte) => alphabet[byte % alphabet.length]).join('');
}

// As the board will have it: numbers ascending where their order says nothing.
export function choiceJson(kind: RoundBallotKind, { picked, points }: Choice): string {
  if (kind === 'ranked') return JSON.stringify(picked.map((number) => [number]));
  if (!isByPoints(kind)) return JSON.stringify([...picked].sort((a, b) => a - b));
  const given = Object.entries(points).filter(([, count]) => count > 0);
  return JSON.stringify(Object.fromEntries(given)); // whole numbers as keys come out ascending
}

// Every voter's is as long as every other's.
export function paper(round: string, tracker: string, choice: string, size: number): Bytes {
  const text = utf8(`{"p":"${round}","t":"${tracker}","b":${choice}}`);
  if (text.length > size) throw new Error('the ballot is longer than its paper');
  const padded = new Uint8Array(size);
  padded.set(text);
  return padded;
}

export interface Standing {
  readonly spent: number; // money or dots
  readonly left: number | null; // of budget, dots or choices; null where nothing limits
  readonly isOver: boolean;
  readonly isEmpty: boolean;
}

export function standingOf(terms: RoundTerms, options: readonly Option[], { picked, points }: Choice): Standing {
  const costOf = new Map(options.map(({ number, cost }) => [number, cost]));
  const given = Object.values(points).reduce((sum, count) => sum + count, 0);
  const isEmpty = isByPoints(terms.ballot) ? given === 0 : picked.length === 0;
  const tooMany = terms.choices !== undefined && (isByPoints(terms.ballot) ? Object.values(points).filter((count) => count > 0).length : picked.length) > terms.choices;
  if (terms.ballot === 'knapsack') {
    const spent = picked.reduce((sum, number) => sum + (costOf.get(number) ?? 0), 0);
    const left = (terms.budget ?? 0) - spent;
    return { spent, left, isOver: left < 0 || tooMany, isEmpty };
  }
  if (terms.ballot === 'dots') return { spent: given, left: (terms.points ?? 0) - given, isOver: given > (terms.points ?? 0) || tooMany, isEmpty };
  return { spent: picked.length, left: terms.choices === undefined ? null : terms.choices - picked.length, isOver: tooMany, isEmpty };
}

// May this one be added still?
export function fits(terms: RoundTerms, options: readonly Option[], choice: Choice, number: number): boolean {
  if (choice.picked.includes(number)) return true;
  return !standingOf(terms, options, { ...choice, picked: [...choice.picked, number] }).isOver;
}

export function toggled(choice: Choice, number: number): Choice {
  const picked = choice.picked.includes(number) ? choice.picked.filter((each) => each !== number) : [...choice.picked, number];
  return { ...choice, picked };
}

// One step up (-1) or down (1) in the ranking.
export function moved(choice: Choice, number: number, by: -1 | 1): Choice {
  const from = choice.picked.indexOf(number);
  const to = from + by;
  if (from < 0 || to < 0 || to >= choice.picked.length) return choice;
  const picked = [...choice.picked];
  picked.splice(from, 1);
  picked.splice(to, 0, number);
  return { ...choice, picked };
}
