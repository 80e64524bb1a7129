// Everything of a counted round that its checkers need, fetched page by page.
import type { RoundBallot } from '../../protocol/generated';
import { ask } from '../../state/client';
import type { Published } from './check';

async function pages<T>(page: (from: number) => Promise<{ items: readonly T[]; total: number } | null>): Promise<T[] | null> {
  const all: T[] = [];
  for (;;) {
    const next = await page(all.length);
    if (!next) return null;
    all.push(...next.items);
    if (all.length >= next.total || next.items.length === 0) return all;
  }
}

export function boardOf(council: string, round: string): Promise<RoundBallot[] | null> {
  return pages(async (from) => {
    const answer = await ask('round.board', { council, round, from });
    return answer.ok ? { items: answer.result.ballots, total: answer.result.total } : null;
  });
}

export function hashesOf(council: string, round: string, counted: boolean): Promise<string[] | null> {
  return pages(async (from) => {
    const answer = await ask('round.envelopes', { council, round, counted, from });
    return answer.ok ? { items: answer.result.hashes, total: answer.result.total } : null;
  });
}

export function publishedOf(council: string, round: string): Published {
  return {
    text: async (name) => {
      const response = await fetch(`/log/${council}/${name}`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.text();
    },
    counted: () => hashesOf(council, round, true),
    board: () => boardOf(council, round),
  };
}
