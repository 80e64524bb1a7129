import { expect, it } from 'vitest';
import { pageOf, type PageWords } from './page';

const words: PageWords = {
  language: 'sv',
  direction: 'ltr',
  title: 'Allt om dig',
  made: 'Gjord i dag',
  none: 'Inget',
  sections: [['account', 'Konto'], ['drafts', 'Utkast']],
  rows: 'Rader',
  entries: 'Händelser',
  date: (at) => new Date(at).toISOString().slice(0, 10),
};

it('holds all of it, in words, without anything from elsewhere', () => {
  const page = pageOf(
    {
      about: { account: [{ email: 'sara@example.org', created_at: 1790000000000 }], drafts: [] },
      rows: [{ topic: 'husby/me/01J', type: 'my_support', id: '01J', fields: { at: 1790000000000 } }],
      entries: [{ council: 'husby', seq: 4, at: 1790000000000, kind: 'comment_posted', audience: 'everyone', fact: { text: 'Fler träd', place: { latitude: 59.4 } } }],
    },
    words,
  );
  for (const said of ['sara@example.org', '2026-09-21', 'my support', 'Fler träd', 'comment posted', '59.4', 'Inget', 'lang="sv"']) expect(page).toContain(said);
  expect(page).not.toMatch(/https?:|src=|<script|<link/);
});

it('shows what somebody wrote as text and never as markup', () => {
  const page = pageOf({ about: {}, rows: [], entries: [{ council: 'husby', seq: 1, at: 0, kind: 'x', audience: 'everyone', fact: { '<b>': '<img src=x onerror=alert(1)>' } }] }, words);
  expect(page).not.toMatch(/<img|<b>/);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
