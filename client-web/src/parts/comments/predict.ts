// What one writes and how one reacts, shown at once.
import type { Reaction, RowFields } from '../../protocol/generated';
import { patch, predicts, put, type Change, type View } from '../../state/predictions';
import { previewTree } from '../preview';

// Reactions name the comment only: the topics whose comments are on screen are where it may stand.
const followed = new Set<string>();

export function followComments(topic: string): () => void {
  followed.add(topic);
  return () => void followed.delete(topic);
}

function topicOf(view: View, comment: string): string | undefined {
  return [...followed].find((topic) => view.row(topic, 'comment', comment) !== undefined);
}

predicts('comment.post', ({ council, comment, subject, parent, stance, text, language }, view, at) => {
  const persona = view.me(council);
  if (persona === undefined) return [];
  const topic = `${council}/initiative/${subject.id}`;
  const above = parent === undefined ? undefined : view.row(topic, 'comment', parent);
  const depth = above ? above.fields.depth + 1 : 0;
  const fields: RowFields['comment'] = {
    ...(parent === undefined ? {} : { parent }),
    depth, persona, role: 'resident', stance, language, text: previewTree(text) as never, source: text, version: 1, at, taken_back: false,
  };
  const counted = [topic, `${council}/initiatives`].flatMap((each) => {
    const comments = view.row(each, 'initiative_tally', subject.id)?.fields.comments ?? 0;
    return patch(view, each, 'initiative_tally', subject.id, { comments: comments + 1 });
  });
  return [put(topic, 'comment', comment, fields), ...counted];
});

predicts('comment.edit', ({ comment, stance, text }, view, at) => {
  const topic = topicOf(view, comment);
  return topic === undefined ? [] : patch(view, topic, 'comment', comment, { stance, source: text, text: previewTree(text) as never, edited_at: at });
});

predicts('comment.take_back', ({ comment }, view) => {
  const topic = topicOf(view, comment);
  return topic === undefined ? [] : patch(view, topic, 'comment', comment, { taken_back: true });
});

function reacted(council: string, comment: string, reaction: Reaction, on: boolean, view: View): Change[] {
  const mine = view.row(`${council}/me`, 'my_reaction', comment)?.fields.reactions ?? [];
  if (mine.includes(reaction) === on) return [];
  const rest = mine.filter((each) => each !== reaction);
  const changes = [put(`${council}/me`, 'my_reaction', comment, { reactions: on ? [...rest, reaction] : rest })];
  const topic = topicOf(view, comment);
  if (topic === undefined) return changes;
  const tally = view.row(topic, 'comment_tally', comment)?.fields ?? { answers: 0, reactions: {} };
  const count = Math.max(0, (tally.reactions[reaction] ?? 0) + (on ? 1 : -1));
  return [...changes, put(topic, 'comment_tally', comment, { ...tally, reactions: { ...tally.reactions, [reaction]: count } })];
}

predicts('comment.react', ({ council, comment, reaction }, view) => reacted(council, comment, reaction, true, view));
predicts('comment.unreact', ({ council, comment, reaction }, view) => reacted(council, comment, reaction, false, view));
