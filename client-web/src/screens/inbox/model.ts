// What concerns one, as lines of text with one thing to do each.
import type { InboxKind } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export interface Item {
  id: string;
  kind: InboxKind;
  at: number;
  isNew: boolean;
  href: string;
  title: string;
  state: string;
  reason: string;
  persona: string | undefined;
}

// What concerns moderators leads to their queue, what was decided of oneself to its reasons.
function hrefOf(council: string, fields: ShownRow<'inbox_item'>['fields']): string {
  if (fields.kind === 'report' || (fields.kind === 'appeal' && fields.state === 'made')) return `/c/${council}/screening`;
  if (fields.kind === 'appeal' || (fields.kind === 'measure' && fields.state !== 'thread_moved')) return `/c/${council}/moderation`;
  if (fields.kind === 'role' || fields.kind === 'belonging') return `/c/${council}/people`;
  if (fields.round !== undefined) return `/c/${council}/round/${fields.round}`;
  if (fields.initiative === undefined) return `/c/${council}`;
  const page = `/c/${council}/initiative/${fields.initiative}`;
  return fields.comment === undefined ? page : `${page}#comment-${fields.comment}`;
}

// Newest first. `read` is the revision up to which the inbox was read when the page was opened.
export function itemsOf(council: string, rows: readonly ShownRow<'inbox_item'>[], read: number): Item[] {
  return [...rows]
    .sort((a, b) => b.revision - a.revision)
    .map(({ id, revision, fields }) => ({
      id,
      kind: fields.kind,
      at: fields.at,
      isNew: revision > read,
      href: hrefOf(council, fields),
      title: fields.title,
      state: fields.state ?? '',
      reason: fields.reason ?? '',
      persona: fields.persona,
    }));
}

export function newestRevision(rows: readonly ShownRow<'inbox_item'>[]): number {
  return rows.reduce((newest, row) => Math.max(newest, row.revision), 0);
}
