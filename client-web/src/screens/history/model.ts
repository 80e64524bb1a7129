// Versions and what differs between two of them: by lines, and by words within lines that changed. Pure.
import { diffArrays, diffLines } from 'diff';
import type { Content, RowFields } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export type Version = RowFields['initiative_version'];
export type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };
export type TextField = 'title' | 'what' | 'why' | 'place_label' | 'beneficiaries';
export type FieldName = TextField | 'category' | 'area' | 'cost';
export interface FieldDiff {
  readonly field: FieldName;
  readonly parts: readonly Part[];
}

// The newest first.
export function versionsOf(rows: readonly ShownRow<'initiative_version'>[]): Version[] {
  return rows.map((row) => row.fields).sort((a, b) => b.version - a.version);
}

// Which two to compare: those that the address names, else the newest with the one before it.
export function chosenOf(versions: readonly Version[], from: string, to: string): [Version, Version] | null {
  const [newest] = versions;
  if (!newest || versions.length < 2) return null;
  const byNumber = (text: string): Version | undefined => versions.find((each) => String(each.version) === text);
  const later = byNumber(to) ?? newest;
  const earlier = byNumber(from) ?? versions.find((each) => each.version < later.version) ?? later;
  return earlier.version <= later.version ? [earlier, later] : [later, earlier];
}

// The one to read whole: the one that the address names, else the only one.
export function readOf(versions: readonly Version[], wanted: string): Version | null {
  return versions.find((each) => String(each.version) === wanted) ?? (versions.length === 1 ? (versions[0] ?? null) : null);
}

const kindOf = (change: { added?: boolean; removed?: boolean }): Part['kind'] => (change.added ? 'added' : change.removed ? 'removed' : 'same');

// The library's own words are Latin ones: Arabic would be taken apart by letters.
const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];

function wordParts(before: string, after: string): Part[] {
  return diffArrays(words(before), words(after)).map((change) => ({ kind: kindOf(change), text: change.value.join('') }));
}

// A removed run of lines directly followed by an added one is a change: it is read word by word.
export function textDiff(before: string, after: string): Part[] {
  const lines = diffLines(before, after);
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (line.removed && next?.added) {
      parts.push(...wordParts(line.value, next.value));
      i += 1;
    } else parts.push({ kind: kindOf(line), text: line.value });
  }
  return parts;
}

function wholeDiff(before: string, after: string): Part[] {
  const removed: Part[] = before === '' ? [] : [{ kind: 'removed', text: before }];
  const added: Part[] = after === '' ? [] : [{ kind: 'added', text: after }];
  return [...removed, ...added];
}

// What a choice or a number says on screen.
export type Say = (field: 'category' | 'area' | 'cost', content: Content) => string;

export function contentDiff(before: Content, after: Content, say: Say): FieldDiff[] {
  const texts: TextField[] = ['title', 'what', 'why', 'place_label', 'beneficiaries'];
  const diffs: FieldDiff[] = [];
  for (const field of texts) {
    const [old, now] = [before[field] ?? '', after[field] ?? ''];
    if (old !== now) diffs.push({ field, parts: textDiff(old, now) });
  }
  for (const field of ['category', 'area', 'cost'] as const) {
    const [old, now] = [say(field, before), say(field, after)];
    if (old !== now) diffs.push({ field, parts: wholeDiff(old, now) });
  }
  return diffs;
}
