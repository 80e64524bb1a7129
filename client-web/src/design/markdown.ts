// The server's Markdown tree, read without trust: what is not as expected is left out. Links are checked here once more.
export interface MarkdownNode {
  t: string;
  c?: readonly MarkdownNode[];
  v?: string;
  href?: string;
  level?: number;
  start?: number;
}

export const depthMax = 16;

function readNode(raw: unknown, depth: number): MarkdownNode[] {
  if (typeof raw !== 'object' || raw === null || depth > depthMax) return [];
  const { t, c, v, href, level, start } = raw as Record<string, unknown>;
  if (typeof t !== 'string') return [];
  return [
    {
      t,
      ...(Array.isArray(c) ? { c: c.flatMap((each) => readNode(each, depth + 1)) } : {}),
      ...(typeof v === 'string' ? { v } : {}),
      ...(typeof href === 'string' ? { href } : {}),
      ...(typeof level === 'number' ? { level } : {}),
      ...(typeof start === 'number' ? { start } : {}),
    },
  ];
}

export function readTree(raw: unknown): readonly MarkdownNode[] {
  return Array.isArray(raw) ? raw.flatMap((each) => readNode(each, 0)) : readNode(raw, 0);
}

// The words alone, for a preview line.
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (node.v ?? '') + plainText(node.c ?? []) + (node.t === 'p' || node.t === 'li' ? ' ' : '')).join('');
}

export function isSafeLink(href: string | undefined): href is string {
  return href !== undefined && /^(https?:\/\/|mailto:)/i.test(href);
}
