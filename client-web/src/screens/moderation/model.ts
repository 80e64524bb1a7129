// The public log and one's own measures, newest first; figures by year.
import type { ShownRow } from '../../state/predictions';

export type LogLine = ShownRow<'measure'>;
export type Mine = ShownRow<'my_measure'>;

export function newestFirst<Row extends { fields: { at: number }; id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.fields.at - a.fields.at || (a.id < b.id ? 1 : -1));
}

export function mayAppeal({ fields }: Mine, now: number): boolean {
  return fields.appeal_until !== undefined && fields.appeal_until > now && !fields.appealed && !fields.ended;
}

export function yearsOf(rows: readonly ShownRow<'moderation_year'>[]): ShownRow<'moderation_year'>[] {
  return [...rows].sort((a, b) => Number(b.id) - Number(a.id));
}

export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
