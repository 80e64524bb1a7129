// Comments as threads: sorted, filtered by stance, laid out as one flat list with depths. Pure.
import type { Json, Reaction, RowFields, Stance } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export const stances: readonly Stance[] = ['for', 'against', 'question', 'neither'];
export const reactions: readonly Reaction[] = ['thanks', 'agree', 'thoughtful'];
export type Sort = 'newest' | 'answered';

export interface CommentView {
  readonly id: string;
  readonly parent: string;
  readonly persona: string;
  readonly role: RowFields['comment']['role'];
  readonly stance: Stance;
  readonly language: string;
  readonly text: Json | undefined;
  readonly source: string;
  readonly version: number;
  readonly at: number;
  readonly editedAt: number | null;
  readonly isTakenBack: boolean;
  readonly hiddenReason: string;
  readonly reactions: Readonly<Record<string, number>>;
  readonly mine: readonly Reaction[];
  readonly isSending: boolean;
}

export interface Placed extends CommentView {
  readonly depth: number;
  readonly answered: number; // comments below it, however deep
}

export interface CommentRows {
  comments: readonly ShownRow<'comment'>[];
  tallies: readonly ShownRow<'comment_tally'>[];
  mine: readonly ShownRow<'my_reaction'>[];
}

export function commentViews({ comments, tallies, mine }: CommentRows): CommentView[] {
  const tallyOf = new Map(tallies.map((tally) => [tally.id, tally.fields]));
  const mineOf = new Map(mine.map((row) => [row.id, row.fields.reactions]));
  return comments.map(({ id, fields, pending }) => ({
    id,
    parent: fields.parent ?? '',
    persona: fields.persona,
    role: fields.role,
    stance: fields.stance,
    language: fields.language,
    text: fields.text,
    source: fields.source ?? '',
    version: fields.version,
    at: fields.at,
    editedAt: fields.edited_at ?? null,
    isTakenBack: fields.taken_back,
    hiddenReason: fields.hidden_reason ?? '',
    reactions: tallyOf.get(id)?.reactions ?? {},
    mine: mineOf.get(id) ?? [],
    isSending: pending === true,
  }));
}

type ByParent = ReadonlyMap<string, readonly CommentView[]>;

// Answers under what they answer, the oldest first, as people spoke. An answer whose question is not here stands alone.
function grouped(comments: readonly CommentView[]): ByParent {
  const present = new Set(comments.map((comment) => comment.id));
  const byParent = new Map<string, CommentView[]>();
  for (const comment of comments) {
    const parent = present.has(comment.parent) ? comment.parent : '';
    byParent.set(parent, [...(byParent.get(parent) ?? []), comment]);
  }
  for (const [parent, answers] of byParent) if (parent !== '') answers.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return byParent;
}

function placedUnder(comment: CommentView, depth: number, byParent: ByParent): Placed[] {
  const below = (byParent.get(comment.id) ?? []).flatMap((answer) => placedUnder(answer, depth + 1, byParent));
  return [{ ...comment, depth, answered: below.length }, ...below];
}

// Whole threads in their order, as one list.
export function threads(comments: readonly CommentView[], sort: Sort, stance: Stance | ''): Placed[] {
  const byParent = grouped(comments);
  const all = (byParent.get('') ?? []).map((first) => placedUnder(first, 0, byParent));
  const matching = all.filter((thread) => stance === '' || thread.some((comment) => comment.stance === stance && !comment.isTakenBack));
  const newest = (a: Placed[], b: Placed[]): number => (b[0]?.at ?? 0) - (a[0]?.at ?? 0) || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? 1 : -1);
  matching.sort(sort === 'answered' ? (a, b) => b.length - a.length || newest(a, b) : newest);
  return matching.flat();
}

// What has been admitted to the screen, put together again: the threads keep the order in which they were admitted, answers
// stand under what they answer.
export function regrouped(admitted: readonly CommentView[]): Placed[] {
  const byParent = grouped(admitted);
  return (byParent.get('') ?? []).flatMap((first) => placedUnder(first, 0, byParent));
}

export function stanceCounts(comments: readonly CommentView[]): Record<Stance, number> {
  const counts: Record<Stance, number> = { for: 0, against: 0, question: 0, neither: 0 };
  for (const comment of comments) if (!comment.isTakenBack && !comment.hiddenReason) counts[comment.stance] += 1;
  return counts;
}

// `#comment-01J…` in the address.
export function linkedComment(hash: string): string {
  return /^#comment-([0-9A-Z]{26})$/.exec(hash)?.[1] ?? '';
}
