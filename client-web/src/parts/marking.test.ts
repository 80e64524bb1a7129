import { describe, expect, test } from 'vitest';
import { markingOf, type Mark } from './marking';

function after(mark: Mark, whole: string, from: number, to: number): string {
  const marking = markingOf(mark, whole, from, to, 'text');
  const text = whole.slice(0, marking.from) + marking.text + whole.slice(marking.to);
  return `${text.slice(0, marking.selectFrom)}[${text.slice(marking.selectFrom, marking.selectTo)}]${text.slice(marking.selectTo)}`;
}

describe('the toolbar over a text', () => {
  test('wraps what is selected and keeps it selected', () => {
    expect(after('bold', 'fler bänkar', 5, 11)).toBe('fler **[bänkar]**');
  });
  test('puts a word to write over where nothing is selected', () => {
    expect(after('italic', 'a ', 2, 2)).toBe('a *[text]*');
  });
  test('marks whole lines, and unmarks them again', () => {
    expect(after('list', 'en\ntvå', 1, 4)).toBe('- en\n- två[]');
    expect(after('list', '- en\n- två', 1, 7)).toBe('en\ntvå[]');
  });
  test('leaves the address of a link to be written', () => {
    expect(after('link', 'se här', 3, 6)).toBe('se [här]([https://])');
  });
});
