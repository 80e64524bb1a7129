import { describe, expect, test } from 'vitest';
import { dayIn, endOfDay, faultsOf, pathOf } from './model';

describe('codes on paper', () => {
  test('modules are drawn row by row', () => {
    // 3 × 3: a dark corner, a dark centre, the rest of the last digits is padding.
    expect(pathOf({ size: 3, modules: '880' })).toBe('M0,0h1v1h-1zM1,1h1v1h-1z');
  });

  test('a batch is good until its day ends', () => {
    expect(endOfDay('2026-12-31')).toBe(new Date(2026, 11, 31, 23, 59, 59).getTime());
    expect(endOfDay('soon')).toBeNaN();
    expect(dayIn(1, new Date(2026, 11, 31, 12).getTime())).toBe('2027-01-01');
  });

  test.each([
    [{ giver: '', count: '10', until: '2030-01-01' }, ['giver']],
    [{ giver: 'Föreningen', count: '0', until: '2030-01-01' }, ['count']],
    [{ giver: 'Föreningen', count: '301', until: '2030-01-01' }, ['count']],
    [{ giver: 'Föreningen', count: 'ten', until: '2020-01-01' }, ['count', 'until']],
    [{ giver: 'Föreningen', count: '10', until: '' }, ['until']],
    [{ giver: 'Föreningen', count: '10', until: '2030-01-01' }, []],
  ])('%o has the faults %o', (form, fields) => {
    expect(faultsOf(form, Date.UTC(2026, 10, 22), 300).map(({ field }) => field)).toEqual(fields);
  });
});
