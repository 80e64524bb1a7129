import { describe, expect, test } from 'vitest';
import { plainText, readTree } from '../design/markdown';
import { previewTree } from './preview';

describe('the preview of Markdown', () => {
  test('draws paragraphs, lists and quotes as blocks', () => {
    const tree = previewTree('# Bänkar\nvid torget\n\n- en\n- två\n\n1. först\n\n> sagt');
    expect(tree.map((node) => node.t)).toEqual(['h', 'p', 'ul', 'ol', 'quote']);
    expect(tree[2]?.c).toHaveLength(2);
  });
  test('marks strong, em and code within a line', () => {
    const [line] = previewTree('Vi vill ha **fler** *bänkar* och `ljus`.');
    expect(line?.c?.map((node) => node.t)).toEqual(['text', 'strong', 'text', 'em', 'text', 'code', 'text']);
  });
  test('leaves snake_case_words alone', () => {
    expect(previewTree('snake_case_words')[0]?.c).toEqual([{ t: 'text', v: 'snake_case_words' }]);
  });
  test('makes a link of http and of nothing else', () => {
    expect(previewTree('[se](https://husby.example)')[0]?.c?.[0]).toMatchObject({ t: 'link', href: 'https://husby.example' });
    expect(JSON.stringify(previewTree('[se](javascript:alert)'))).not.toContain('javascript');
  });
  test('is a tree that the drawing component can read', () => {
    expect(plainText(readTree(previewTree('Hej **du**')))).toContain('Hej du');
  });
});
