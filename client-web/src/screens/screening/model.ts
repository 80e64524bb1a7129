// The moderators' queue: what waits, oldest due date first.
import type { ShownRow } from '../../state/predictions';

export type Review = ShownRow<'initiative_review'>;
export type Group = 'waiting' | 'returned' | 'hidden' | 'done';

export function groupOf({ fields }: Review): Group {
  if (fields.hidden) return 'hidden';
  if (fields.state === 'submitted' || fields.state === 'screening') return 'waiting';
  return fields.state === 'returned' ? 'returned' : 'done';
}

export function reviewsIn(rows: readonly Review[], group: Group): Review[] {
  const order = group === 'done' ? (a: Review, b: Review): number => b.revision - a.revision : (a: Review, b: Review): number => a.fields.due_at - b.fields.due_at;
  return rows.filter((row) => groupOf(row) === group).sort(order);
}

export type Act = 'publish' | 'return' | 'reject' | 'forward';

// Everything but publishing needs a reason; forwarding also needs to whom.
export function faultsOf(act: Act, reason: string, to: string): ('reason' | 'to')[] {
  const faults: ('reason' | 'to')[] = [];
  if (act === 'forward' && to.trim() === '') faults.push('to');
  if (act !== 'publish' && reason.trim() === '') faults.push('reason');
  return faults;
}

export type Case = ShownRow<'moderation_case'>;

// Danger first, then what is due first.
export function casesIn(rows: readonly Case[]): Case[] {
  return [...rows].sort((a, b) => Number(b.fields.danger) - Number(a.fields.danger) || a.fields.target_at - b.fields.target_at || (a.id < b.id ? -1 : 1));
}

export function reportsOf(rows: readonly ShownRow<'moderation_report'>[], of: string): ShownRow<'moderation_report'>[] {
  return rows.filter(({ fields }) => fields.case === of).sort((a, b) => a.fields.at - b.fields.at);
}

// A word or phrase a line; empty lines and repetitions say nothing.
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
}

// "08:30" as minutes after midnight; the end of the day as its last minute's end.
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours === 0 && minutes === 0 ? 0 : hours * 60 + minutes;
}
