// A matter as it is handed out: every text of an initiative as passages, in the order of time, each of which can be masked.
import type { RowFields } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';
import { escaped } from '../ownData/page';

export interface Passage {
  readonly id: string;
  readonly at: number;
  readonly what: string; // what it is a part of, in the reader's words
  readonly text: string;
}

export interface Words {
  readonly version: (number: number) => string;
  readonly answer: string;
  readonly comment: string;
  readonly step: string;
}

// By paragraph: what has to be masked is seldom a whole text.
function passages(key: string, at: number, what: string, text: string): Passage[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, i) => ({ id: `${key}-${i}`, at, what, text: part }));
}

export interface Matter {
  readonly versions: readonly ShownRow<'initiative_version'>[];
  readonly answers: readonly ShownRow<'initiative_answer'>[];
  readonly comments: readonly ShownRow<'comment'>[];
  readonly steps: readonly ShownRow<'initiative_step'>[];
}

function ofVersion(id: string, { version, at, content }: RowFields['initiative_version'], words: Words): Passage[] {
  const texts = [content.title, content.what, content.why, content.place_label ?? '', content.beneficiaries ?? ''];
  return texts.flatMap((text, i) => passages(`${id}-${i}`, at, words.version(version), text));
}

export function passagesOf(matter: Matter, words: Words): readonly Passage[] {
  return [
    ...matter.versions.flatMap(({ id, fields }) => ofVersion(id, fields, words)),
    ...matter.answers.flatMap(({ id, fields }) => passages(id, fields.at, words.answer, fields.source)),
    ...matter.comments.flatMap(({ id, fields }) => passages(id, fields.at, words.comment, fields.source ?? '')),
    ...matter.steps.flatMap(({ id, fields }) => passages(id, fields.at, words.step, fields.reason ?? '')),
  ].sort((a, b) => a.at - b.at);
}

export interface PaperWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lines: readonly string[]; // number, received, made
  readonly masked: string;
  readonly date: (at: number) => string;
}

// The file: what is masked is not in it, not even its length.
export function paperOf(all: readonly Passage[], masked: ReadonlySet<string>, words: PaperWords): string {
  const items = all.map(
    ({ id, at, what, text }) =>
      `<article><h2>${escaped(what)}, ${escaped(words.date(at))}</h2><p dir="auto">${masked.has(id) ? `<strong>[${escaped(words.masked)}]</strong>` : escaped(text)}</p></article>`,
  );
  return (
    `<!doctype html><html lang="${escaped(words.language)}" dir="${words.direction}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>` +
    '<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:auto;padding:1rem}h2{font-size:1rem;margin-block-end:0}p{white-space:pre-wrap;overflow-wrap:anywhere}</style>' +
    `</head><body><main><h1 dir="auto">${escaped(words.title)}</h1>${words.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}${items.join('')}</main></body></html>`
  );
}
