// Markdown drawn in the browser while it is being written, before the server has read it: the common part of what the server
// understands (paragraphs, headings, lists, quotes, strong, em, del, code, links), as the same tree. The server's reading counts.
import { isSafeLink, type MarkdownNode } from '../design/markdown';

const inline = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|_([^_\s][^_]*)_|~~([^~]+)~~|`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])/g;

function word(v: string): MarkdownNode {
  return { t: 'text', v };
}

function linked(href: string, c: readonly MarkdownNode[]): MarkdownNode {
  return isSafeLink(href) ? { t: 'link', href, c } : { t: 'text', v: '', c };
}

function nodeOf(match: RegExpMatchArray): MarkdownNode {
  const [all, strong, star, underscore, del, code, text, href, bare] = match;
  if (strong !== undefined) return { t: 'strong', c: inlines(strong) };
  if (star !== undefined) return { t: 'em', c: inlines(star) };
  if (underscore !== undefined) return { t: 'em', c: inlines(underscore) };
  if (del !== undefined) return { t: 'del', c: inlines(del) };
  if (code !== undefined) return { t: 'code', c: [word(code)] };
  if (text !== undefined && href !== undefined) return linked(href, inlines(text));
  return bare === undefined ? word(all) : linked(bare, [word(bare)]);
}

// `snake_case` is one word, not emphasis.
function isInsideWord(text: string, match: RegExpMatchArray): boolean {
  return match[3] !== undefined && /[\p{L}\p{N}]/u.test(text[(match.index ?? 0) - 1] ?? '');
}

function inlines(text: string): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    if (isInsideWord(text, match)) continue;
    if (match.index > from) nodes.push(word(text.slice(from, match.index)));
    nodes.push(nodeOf(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(word(text.slice(from)));
  return nodes;
}

const kinds: readonly [kind: string, begins: RegExp][] = [
  ['h', /^(#{1,6})\s+/],
  ['ul', /^\s{0,3}[-*+]\s+/],
  ['ol', /^\s{0,3}\d{1,9}[.)]\s+/],
  ['quote', /^\s{0,3}>\s?/],
];

function kindOf(line: string): readonly [string, RegExp] {
  return kinds.find(([, begins]) => begins.test(line)) ?? ['p', /^/];
}

function block(kind: string, lines: readonly string[], begins: RegExp): MarkdownNode {
  const bare = lines.map((line) => line.replace(begins, ''));
  switch (kind) {
    case 'h':
      return { t: 'h', level: /^#+/.exec(lines[0] ?? '')?.[0].length ?? 1, c: inlines(bare[0] ?? '') };
    case 'ul':
      return { t: 'ul', c: bare.map((line) => ({ t: 'li', c: inlines(line) })) };
    case 'ol':
      return { t: 'ol', start: Number.parseInt(lines[0] ?? '1', 10), c: bare.map((line) => ({ t: 'li', c: inlines(line) })) };
    case 'quote':
      return { t: 'quote', c: previewTree(bare.join('\n')) as MarkdownNode[] };
    default:
      return { t: 'p', c: inlines(bare.join(' ')) };
  }
}

interface Run {
  kind: string;
  begins: RegExp;
  lines: string[];
}

export function previewTree(source: string): readonly MarkdownNode[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const line of source.split('\n')) {
    const [kind, begins] = kindOf(line);
    if (line.trim() === '') open = undefined;
    else if (open?.kind === kind && kind !== 'h') open.lines.push(line);
    else runs.push((open = { kind, begins, lines: [line] }));
  }
  return runs.map(({ kind, lines, begins }) => block(kind, lines, begins));
}
