// Everything about oneself, asked for page by page: the three parts of an export, together.
import type { OwnEntry, OwnRow, OwnSection, Results } from '../../protocol/generated';
import { ask } from '../../state/client';
import type { Refused } from '../../sync/wire';

export interface OwnData {
  about: Readonly<Record<string, unknown>>;
  rows: readonly OwnRow[];
  entries: readonly OwnEntry[];
}

type Page = Results['data.export'];
export type Gathered = { ok: true; data: OwnData } | { ok: false; refused: Refused };

async function pages(section: OwnSection, take: (page: Page) => void): Promise<Refused | null> {
  let after: string | undefined;
  do {
    const answer = await ask('data.export', after === undefined ? { section } : { section, after });
    if (!answer.ok) return answer.refused;
    take(answer.result);
    after = answer.result.next;
  } while (after !== undefined);
  return null;
}

export async function gather(onProgress: (count: number) => void): Promise<Gathered> {
  let about: Record<string, unknown> = {};
  const rows: OwnRow[] = [];
  const entries: OwnEntry[] = [];
  const told = (): void => onProgress(rows.length + entries.length);
  const refused =
    (await pages('about', (page) => (about = { ...(page.about as Record<string, unknown>) }))) ??
    (await pages('rows', (page) => {
      rows.push(...(page.rows ?? []));
      told();
    })) ??
    (await pages('entries', (page) => {
      entries.push(...(page.entries ?? []));
      told();
    }));
  return refused ? { ok: false, refused } : { ok: true, data: { about, rows, entries } };
}
