// What the small toolbar over a Markdown text does to it. Pure.
export type Mark = 'bold' | 'italic' | 'list' | 'quote' | 'link';
export const marks: readonly Mark[] = ['bold', 'italic', 'list', 'quote', 'link'];

// Replace [from, to) by `text`, then select [selectFrom, selectTo).
export interface Marking {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly selectFrom: number;
  readonly selectTo: number;
}

function around(whole: string, from: number, to: number, before: string, after: string, placeholder: string): Marking {
  const inner = whole.slice(from, to) || placeholder;
  return { from, to, text: before + inner + after, selectFrom: from + before.length, selectTo: from + before.length + inner.length };
}

function linewise(whole: string, from: number, to: number, prefix: string): Marking {
  const start = whole.lastIndexOf('\n', from - 1) + 1;
  const next = whole.indexOf('\n', to);
  const end = next < 0 ? whole.length : next;
  const lines = whole.slice(start, end).split('\n');
  const isMarked = lines.every((line) => line.startsWith(prefix));
  const text = lines.map((line) => (isMarked ? line.slice(prefix.length) : prefix + line)).join('\n');
  return { from: start, to: end, text, selectFrom: start + text.length, selectTo: start + text.length };
}

export function markingOf(mark: Mark, whole: string, from: number, to: number, placeholder: string): Marking {
  switch (mark) {
    case 'bold':
      return around(whole, from, to, '**', '**', placeholder);
    case 'italic':
      return around(whole, from, to, '*', '*', placeholder);
    case 'list':
      return linewise(whole, from, to, '- ');
    case 'quote':
      return linewise(whole, from, to, '> ');
    case 'link': {
      const marking = around(whole, from, to, '[', '](https://)', placeholder);
      const address = marking.selectTo + 2;
      return { ...marking, selectFrom: address, selectTo: address + 'https://'.length };
    }
  }
}
