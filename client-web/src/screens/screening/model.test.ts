import { describe, expect, test } from 'vitest';
import { faultsOf, groupOf, reviewsIn, type Review } from './model';

function review(id: string, state: string, due_at: number, hidden = false): Review {
  return { id, revision: due_at, fields: { state, due_at, hidden } } as unknown as Review;
}

describe('the queue', () => {
  test('what waits comes with the oldest due date first', () => {
    const rows = [review('b', 'submitted', 20), review('a', 'screening', 10), review('c', 'published', 5), review('d', 'published', 6, true)];
    expect(reviewsIn(rows, 'waiting').map((row) => row.id)).toEqual(['a', 'b']);
    expect(rows.map(groupOf)).toEqual(['waiting', 'waiting', 'done', 'hidden']);
  });

  test('every no has its reason', () => {
    expect(faultsOf('publish', '', '')).toEqual([]);
    expect(faultsOf('reject', ' ', '')).toEqual(['reason']);
    expect(faultsOf('forward', '', '')).toEqual(['to', 'reason']);
  });
});
