// The readable file: one page without anything from elsewhere, which opens offline. What people wrote goes in as text; the
// only markup is written here.
import type { OwnData } from './gather';

export interface PageWords {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  made: string;
  none: string;
  sections: readonly (readonly [key: string, heading: string])[]; // keys of `about`
  rows: string;
  entries: string;
  date: (at: number) => string;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

// Numbers under a name that says a time are shown as one.
function isTime(name: string, value: unknown): value is number {
  return typeof value === 'number' && (name === 'at' || name.endsWith('_at') || name === 'since');
}

function shown(name: string, value: unknown, words: PageWords): string {
  if (isTime(name, value)) return escaped(words.date(value));
  if (Array.isArray(value)) return value.length === 0 ? '' : `<ul>${value.map((each) => `<li>${shown('', each, words)}</li>`).join('')}</ul>`;
  if (typeof value === 'object' && value !== null) return listed(value as Record<string, unknown>, words);
  return `<span dir="auto">${escaped(String(value))}</span>`;
}

function listed(fields: Readonly<Record<string, unknown>>, words: PageWords): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return `<dl>${pairs.map(([name, value]) => `<dt>${escaped(name.replaceAll('_', ' '))}</dt><dd>${shown(name, value, words)}</dd>`).join('')}</dl>`;
}

function section(heading: string, items: readonly string[], words: PageWords): string {
  return `<section><h2>${escaped(heading)}</h2>${items.length === 0 ? `<p>${escaped(words.none)}</p>` : items.map((item) => `<article>${item}</article>`).join('')}</section>`;
}

const looks =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:auto;padding:1rem;color:#181a1b;background:#fff}' +
  'article{border-top:1px solid #8a8f92;padding:.5rem 0}dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:.1rem 1rem;margin:0}' +
  'dt{color:#4a5054}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}@media(max-width:30rem){dl{grid-template-columns:1fr}}';

export function pageOf(data: OwnData, words: PageWords): string {
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map((each) => shown('', each, words)) : []);
  const parts = [
    ...words.sections.map(([key, heading]) => section(heading, list(data.about[key]), words)),
    section(words.rows, data.rows.map(({ topic, type, fields }) => listed({ [type]: topic.split('/')[0], ...(fields as object) }, words)), words),
    section(words.entries, data.entries.map(({ council, seq, at, kind, fact }) => listed({ at, [kind.replaceAll('_', ' ')]: `${council} ${seq}`, ...(fact as object) }, words)), words),
  ];
  return (
    `<!doctype html><html lang="${escaped(words.language)}" dir="${words.direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title><style>${looks}</style></head>` +
    `<body><main><h1>${escaped(words.title)}</h1><p>${escaped(words.made)}</p>${parts.join('')}</main></body></html>`
  );
}
