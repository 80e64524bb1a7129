// The list's filters, as they stand in the address.
import type { Filters } from '../../parts/cards';

export const stateFilters = ['', 'published', 'shortlisted', 'answered'] as const;

export function readFilters(value: (name: string) => string): Filters {
  const state = value('state');
  return {
    category: value('category'),
    area: value('area'),
    state: stateFilters.some((each) => each === state) ? state : '',
    sort: value('sort') === 'support' ? 'support' : 'newest',
    mine: value('mine') === '1',
  };
}

export function writeFilters(filters: Filters): Record<string, string> {
  return {
    category: filters.category,
    area: filters.area,
    state: filters.state,
    sort: filters.sort === 'support' ? 'support' : '',
    mine: filters.mine ? '1' : '',
  };
}

export function isFiltered(filters: Filters): boolean {
  return filters.category !== '' || filters.area !== '' || filters.state !== '' || filters.mine;
}
