import { describe, expect, test } from 'vitest';
import { linkedComment, regrouped, stanceCounts, threads, type CommentView } from './threads';

function comment(id: string, at: number, extra: Partial<CommentView> = {}): CommentView {
  return {
    id, parent: '', persona: 'P', role: 'resident', stance: 'neither', language: 'sv', text: [], source: id, version: 1, at, editedAt: null,
    isTakenBack: false, hiddenReason: '', reactions: {}, mine: [], isSending: false, ...extra,
  };
}
const ids = (list: readonly { id: string }[]): string => list.map((each) => each.id).join(' ');

const a = comment('a', 1, { stance: 'for' });
const b = comment('b', 2, { stance: 'against' });
const a1 = comment('a1', 3, { parent: 'a', stance: 'question' });
const a2 = comment('a2', 4, { parent: 'a' });
const a11 = comment('a11', 5, { parent: 'a1' });

describe('threads of comments', () => {
  test('newest threads stand first, answers under what they answer in the order of speaking', () => {
    const placed = threads([a2, a11, b, a1, a], 'newest', '');
    expect(ids(placed)).toBe('b a a1 a11 a2');
    expect(placed.map((each) => each.depth)).toEqual([0, 0, 1, 2, 1]);
  });
  test('most answered threads stand first when asked for', () => {
    expect(ids(threads([b, a, a1, a2], 'answered', ''))).toBe('a a1 a2 b');
  });
  test('a stance shows every thread in which it stands', () => {
    expect(ids(threads([a, b, a1], 'newest', 'question'))).toBe('a a1');
    expect(ids(threads([a, b, a1], 'newest', 'against'))).toBe('b');
  });
  test('an answer whose question is not here stands alone', () => {
    expect(ids(threads([a1], 'newest', ''))).toBe('a1');
  });
  test('what was admitted keeps the order of its threads whatever came since', () => {
    expect(ids(regrouped([a, b, a2, a1]))).toBe('a a1 a2 b');
  });
  test('taken back and hidden ones are not counted by stance', () => {
    expect(stanceCounts([a, b, comment('c', 6, { stance: 'for', isTakenBack: true })])).toEqual({ for: 1, against: 1, question: 0, neither: 0 });
  });
  test('a link names one comment and nothing else', () => {
    expect(linkedComment('#comment-01J9Z3W5T0000000000000HSBY')).toBe('01J9Z3W5T0000000000000HSBY');
    expect(linkedComment('#comments')).toBe('');
  });
});
