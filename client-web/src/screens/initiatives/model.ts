// The list's filters, as they stand in the address, and which of them the server has to answer.
import type { InitiativeState, InitiativeSearchParams } from '../../protocol/generated';
import type { Filters } from '../../parts/cards';

export const openStates = ['', 'published', 'shortlisted', 'answered'] as const;
// These have left the list: only a search finds them.
export const closedStates = ['forwarded', 'merged', 'lapsed', 'withdrawn'] as const satisfies readonly InitiativeState[];
export const stateFilters = [...openStates, ...closedStates] as const;

export function readFilters(value: (name: string) => string): Filters {
  const state = value('state');
  return {
    words: value('words').slice(0, 200),
    category: value('category'),
    area: value('area'),
    state: stateFilters.some((each) => each === state) ? state : '',
    sort: value('sort') === 'support' ? 'support' : 'newest',
    mine: value('mine') === '1',
  };
}

export function writeFilters(filters: Filters): Record<string, string> {
  return {
    words: filters.words,
    category: filters.category,
    area: filters.area,
    state: filters.state,
    sort: filters.sort === 'support' ? 'support' : '',
    mine: filters.mine ? '1' : '',
  };
}

export const noFilters: Filters = { words: '', category: '', area: '', state: '', sort: 'newest', mine: false };

// How many of the choices behind the "filter" button are made.
export function chosenCount(filters: Filters): number {
  return [filters.category, filters.area, filters.state].filter((each) => each !== '').length;
}

export function isFiltered(filters: Filters): boolean {
  return chosenCount(filters) > 0 || filters.mine || filters.words.trim() !== '';
}

export function needsSearch(filters: Filters): boolean {
  return filters.words.trim() !== '' || closedStates.some((state) => state === filters.state);
}

export function searchParams(council: string, filters: Filters, page: number): InitiativeSearchParams {
  const words = filters.words.trim();
  const states: Record<string, readonly InitiativeState[]> = Object.fromEntries([...closedStates, 'published' as const, 'shortlisted' as const].map((state) => [state, [state]]));
  const chosen = states[filters.state];
  return {
    council,
    page,
    ...(words === '' ? {} : { query: words }),
    ...(filters.category === '' ? {} : { category: filters.category }),
    ...(filters.area === '' ? {} : { area: filters.area }),
    ...(chosen ? { states: chosen } : {}),
    ...(filters.mine ? { mine: true } : {}),
    sort: filters.sort === 'support' ? 'support' : words === '' ? 'newest' : 'relevance',
  };
}
