import { expect, it } from 'vitest';
import type { ShownRow } from '../../state/predictions';
import { paperOf, passagesOf } from './model';

const words = { version: (n: number) => `Version ${n}`, answer: 'Svar', comment: 'Kommentar', step: 'Skäl' };
const row = <T extends 'initiative_version' | 'comment'>(id: string, fields: unknown) => ({ id, revision: 1, fields, pending: false }) as unknown as ShownRow<T>;
const all = passagesOf(
  {
    versions: [row<'initiative_version'>('v1', { version: 1, at: 2, persona: 'p', content: { title: 'Bänkar', what: 'Ett stycke.\n\nRing Sara på 070.', why: '', language: 'sv' } })],
    answers: [],
    comments: [row<'comment'>('k1', { at: 1, source: '<b>Först</b>' }), row<'comment'>('k2', { at: 3 })],
    steps: [],
  },
  words,
);
const paper = (masked: string[]) => paperOf(all, new Set(masked), { language: 'sv', direction: 'ltr', title: 'Bänkar', lines: ['KS 2026/14'], masked: 'maskerat', date: String });

it('takes texts apart by paragraph, in the order of time', () => {
  expect(all.map(({ text }) => text)).toEqual(['<b>Först</b>', 'Bänkar', 'Ett stycke.', 'Ring Sara på 070.']);
});

it('leaves what is masked out of the file altogether', () => {
  expect(paper([])).toContain('Ring Sara på 070.');
  const masked = paper([all[3]?.id ?? '']);
  expect(masked).not.toContain('Sara');
  expect(masked).toContain('[maskerat]');
  expect(masked).toContain('KS 2026/14');
});

it('writes texts as text', () => {
  expect(paper([])).toContain('&lt;b&gt;Först&lt;/b&gt;');
});
