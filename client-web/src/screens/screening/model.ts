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
