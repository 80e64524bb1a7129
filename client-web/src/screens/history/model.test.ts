import { describe, expect, test } from 'vitest';
import { chosenOf, contentDiff, readOf, textDiff, type Part, type Version } from './model';

const inWords = (parts: readonly Part[]): string => parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('');
const version = (n: number): Version => ({ version: n, at: n, persona: 'P', content: { title: `v${n}`, what: '', why: '', language: 'sv' } });
const say = (): string => '';

describe('what differs between two versions', () => {
  test('words within a changed line, not the whole line', () => {
    expect(inWords(textDiff('Fler lampor vid vägen.\n', 'Fler lampor längs vägen.\n'))).toBe('Fler lampor [-vid][+längs] vägen.\n');
  });
  test('whole lines where lines came or went', () => {
    expect(inWords(textDiff('en\ntvå\n', 'en\ntvå\ntre\n'))).toBe('en\ntvå\n[+tre\n]');
  });
  test('words of other scripts as words', () => {
    expect(inWords(textDiff('إنارة الطريق مساء', 'إنارة الممر مساء'))).toBe('إنارة [-الطريق][+الممر] مساء');
  });
  test('only fields that differ are listed', () => {
    const before = version(1).content;
    expect(contentDiff(before, { ...before, why: 'Ny' }, say).map((each) => each.field)).toEqual(['why']);
    expect(contentDiff(before, before, say)).toEqual([]);
  });
  test('a choice is told in words, before and after', () => {
    const before = version(1).content;
    const diffs = contentDiff({ ...before, area: 'a' }, { ...before, area: 'b' }, (field, content) => (field === 'area' ? `Område ${content.area}` : ''));
    expect(inWords(diffs[0]?.parts ?? [])).toBe('[-Område a][+Område b]');
  });
});

describe('which two versions', () => {
  const all = [version(3), version(2), version(1)];
  test('the newest and the one before it, unless the address says otherwise', () => {
    expect(chosenOf(all, '', '')?.map((each) => each.version)).toEqual([2, 3]);
    expect(chosenOf(all, '1', '3')?.map((each) => each.version)).toEqual([1, 3]);
  });
  test('the earlier one stands first, however they were chosen', () => {
    expect(chosenOf(all, '3', '1')?.map((each) => each.version)).toEqual([1, 3]);
  });
  test('one version alone has nothing to be compared with', () => {
    expect(chosenOf([version(1)], '', '')).toBeNull();
  });
});

test('one version is read whole: the one that is asked for, or the only one', () => {
  expect(readOf([version(2), version(1)], '1')?.version).toBe(1);
  expect(readOf([version(2), version(1)], '')).toBeNull();
  expect(readOf([version(1)], '')?.version).toBe(1);
  expect(readOf([], '1')).toBeNull();
});
