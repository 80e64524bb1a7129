import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
// @ts-expect-error plain JavaScript without types
import { argumentsOf, missingPlurals, parse } from '../../tools/icu.mjs';
import { formatsOf } from './formats';
import { direction, firstLanguage, speak, t } from './language.svelte';
import { everyReasonIsSaid, refusalText, refusedField } from './refusals';

describe('texts', () => {
  afterAll(() => speak('sv'));

  test('a refusal says what to do, also one that this client does not know', () => {
    const refused = { code: -32000, message: 'internal words', field: '/content/title' };
    expect(refusalText({ ...refused, reason: 'conflict' })).toContain('Din text är kvar');
    expect(refusalText({ ...refused, reason: 'a_later_reason' })).toBe(t('refusal.other'));
    expect(refusedField({ ...refused, reason: 'too_long' })).toBe('title');
    expect(everyReasonIsSaid).toBe(true);
  });

  test('a switch turns the page with the script', async () => {
    await speak('ar');
    expect(direction()).toBe('rtl');
    expect(document.documentElement.dir).toBe('rtl');
    await speak('en');
    expect(document.documentElement.dir).toBe('ltr');
    expect(document.documentElement.lang).toBe('en');
  });

  test('Arabic counts in six ways', async () => {
    await speak('ar');
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('card.comments', { count }));
    expect(new Set(said).size).toBe(6);
    expect(said[3]).toBe('3 تعليقات');
  });

  test('names of the other direction are kept together', async () => {
    await speak('sv');
    expect(t('support.giveTo', { title: 'سارة' })).toBe('Stöd: \u2068سارة\u2069');
    expect(t('support.giveTo', { title: 'Sara' })).toBe('Stöd: Sara');
  });
});

describe('the catalogue reader', () => {
  test('finds what is missing in a plural', () => {
    expect(missingPlurals(parse('{n, plural, one {#} other {#}}', 'x'), 'ar').sort()).toEqual(['few', 'many', 'two', 'zero']);
    expect(missingPlurals(parse('{n, plural, one {#} other {#}}', 'x'), 'sv')).toEqual([]);
  });

  test('finds every argument, also inside branches', () => {
    expect(Object.keys(argumentsOf(parse('{a} {n, plural, other {# {b}}} {c, date}', 'x')))).toEqual(['a', 'n', 'b', 'c']);
  });

  test('refuses what it cannot read', () => {
    for (const wrong of ['{a', 'a}', '{n, plural, one {x}}', '{n, later}', '{}']) expect(() => parse(wrong, 'x')).toThrow();
  });
});

describe('formats', () => {
  const at = Date.UTC(2026, 6, 1, 22, 30); // half past midnight in Stockholm

  test('dates are Stockholm’s, Gregorian, in Latin digits, 24 hours', () => {
    expect(formatsOf('sv', 'ltr').date(at)).toBe('2 juli 2026');
    expect(formatsOf('sv', 'ltr').time(at)).toBe('00:30');
    expect(formatsOf('ar', 'rtl').date(at)).toContain('2026');
    expect(formatsOf('ar', 'rtl').time(at)).toBe('00:30');
  });

  test('distances use the largest unit that fits', () => {
    const say = (distance: number): string => formatsOf('en', 'ltr').relative(at + distance, at);
    expect(say(-5_000)).toBe('this minute');
    expect(say(-3 * 60_000)).toBe('3 minutes ago');
    expect(say(2 * 86_400_000)).toBe('in 2 days');
  });
});

describe('the first language', () => {
  const asked = (languages: readonly string[]): void => void vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
    document.documentElement.lang = 'sv';
  });

  test('is what was chosen, else what the browser asks for, else what the page came in', () => {
    document.documentElement.lang = 'en';
    asked(['fi', 'ar-SA', 'sv']);
    localStorage.setItem('radslag.language', 'sv');
    expect(firstLanguage()).toBe('sv');
    localStorage.clear();
    expect(firstLanguage()).toBe('ar');
    asked(['fi']);
    expect(firstLanguage()).toBe('en');
    document.documentElement.lang = 'so';
    expect(firstLanguage()).toBe('sv');
  });
});
