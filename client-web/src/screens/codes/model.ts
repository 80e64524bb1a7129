// Codes on paper, as they are drawn: a QR code's modules as one path, the day at whose end a batch is over.
import type { PaperCode } from '../../protocol/generated';

// One square for each dark module, in a drawing of `size` units and four of white on each side.
export function pathOf({ size, modules }: Pick<PaperCode, 'size' | 'modules'>): string {
  let path = '';
  for (let at = 0; at < size * size; at++) {
    const digit = parseInt(modules[at >> 2] ?? '0', 16);
    if (((digit >> (3 - (at & 3))) & 1) === 1) path += `M${at % size},${Math.floor(at / size)}h1v1h-1z`;
  }
  return path;
}

// The last moment of a day as it is written in a date field; NaN for none.
export function endOfDay(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T23:59:59`).getTime() : NaN;
}

export function dayIn(days: number, now: number): string {
  const day = new Date(now + days * 86_400_000);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

export interface BatchForm {
  giver: string;
  count: string;
  until: string;
}

// Which fields are wrong, by the names of their texts.
export function faultsOf({ giver, count, until }: BatchForm, now: number, countMax: number): { field: 'giver' | 'count' | 'until' }[] {
  const faults: { field: 'giver' | 'count' | 'until' }[] = [];
  if (giver.trim() === '') faults.push({ field: 'giver' });
  if (!/^\d+$/.test(count.trim()) || Number(count) < 1 || Number(count) > countMax) faults.push({ field: 'count' });
  if (!(endOfDay(until) > now)) faults.push({ field: 'until' });
  return faults;
}
