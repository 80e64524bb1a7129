// The home page's two short lists.
import { sorted, type CardView } from '../../parts/cards';

export const listed = 5;

export function mostSupported(cards: readonly CardView[]): CardView[] {
  return sorted(cards.filter((card) => card.state === 'published'), 'support').slice(0, listed);
}

// What came of it: on the shortlist or answered.
export function underWay(cards: readonly CardView[]): CardView[] {
  return sorted(cards.filter((card) => card.state !== 'published' || card.answered), 'newest').slice(0, listed);
}
