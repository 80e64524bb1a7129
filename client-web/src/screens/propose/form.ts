// What one writes in the form, as it stands in the fields, and as the protocol wants it. Pure.
import type { Content, DraftContent, Point } from '../../protocol/generated';
import { limits } from '../../protocol/generated';

export interface Form {
  title: string;
  what: string;
  why: string;
  language: string;
  category: string;
  area: string;
  placeLabel: string;
  place: Point | null;
  placeIsCoarse: boolean;
  cost: string; // as typed
  beneficiaries: string;
}

export type FieldName = 'title' | 'what' | 'why' | 'cost' | 'placeLabel' | 'beneficiaries' | 'category' | 'area';
export type FaultKind = 'empty' | 'tooLong' | 'notANumber' | 'tooMuch' | 'gone';
export interface FieldFault {
  readonly field: FieldName;
  readonly kind: FaultKind;
}

export const maxOf: Record<'title' | 'what' | 'why' | 'placeLabel' | 'beneficiaries', number> = {
  title: limits.title_max,
  what: limits.body_max,
  why: limits.body_max,
  placeLabel: 120,
  beneficiaries: limits.beneficiaries_max,
};

export function formOf(content: DraftContent, language: string): Form {
  return {
    title: content.title ?? '',
    what: content.what ?? '',
    why: content.why ?? '',
    language: content.language ?? language,
    category: content.category ?? '',
    area: content.area ?? '',
    placeLabel: content.place_label ?? '',
    place: content.place ?? null,
    placeIsCoarse: content.place_is_coarse ?? false,
    cost: content.cost === undefined ? '' : String(content.cost),
    beneficiaries: content.beneficiaries ?? '',
  };
}

// "25 000", "25000 kr" and "25.000" are one sum; an empty field says that nobody has estimated it.
export function costOf(typed: string): number | null | 'notANumber' {
  const bare = typed.replace(/[\s\u00a0\u202f]|kr\.?|sek/gi, '');
  if (bare === '') return null;
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  return /^\d{1,15}$/.test(grouped) ? Number(grouped) : 'notANumber';
}

const isBlank = (text: string): boolean => text.trim() === '';

export function isEmpty(form: Form): boolean {
  return [form.title, form.what, form.why, form.category, form.area, form.placeLabel, form.cost, form.beneficiaries].every(isBlank) && form.place === null;
}

// The middle of the cell in the server's grid: with this choice the exact point does not even leave the browser.
export function neighbourhoodOf({ latitude, longitude }: Point): Point {
  const middle = (degrees: number, cell: number): number => ((Math.floor(Math.round(degrees * 1e6) / cell) + 0.5) * cell) / 1e6;
  return { latitude: middle(latitude, 5_000), longitude: middle(longitude, 10_000) };
}

function optionalParts(form: Form): Omit<Content, 'title' | 'what' | 'why' | 'language'> {
  const cost = costOf(form.cost);
  return {
    ...(form.category === '' ? {} : { category: form.category }),
    ...(form.area === '' ? {} : { area: form.area }),
    ...(form.place === null ? {} : form.placeIsCoarse ? { place: neighbourhoodOf(form.place), place_is_coarse: true } : { place: form.place }),
    ...(isBlank(form.placeLabel) ? {} : { place_label: form.placeLabel.trim() }),
    ...(typeof cost === 'number' && cost <= limits.cost_max ? { cost } : {}),
    ...(isBlank(form.beneficiaries) ? {} : { beneficiaries: form.beneficiaries.trim() }),
  };
}

export function contentOf(form: Form): Content {
  return { title: form.title.trim(), what: form.what, why: form.why, language: form.language, ...optionalParts(form) };
}

// A draft holds what fits the protocol; what does not yet (too long) waits in this browser.
export function draftOf(form: Form): DraftContent {
  const fits = (name: 'title' | 'what' | 'why'): object => (isBlank(form[name]) || [...form[name]].length > maxOf[name] ? {} : { [name]: form[name] });
  return { ...fits('title'), ...fits('what'), ...fits('why'), language: form.language, ...optionalParts(form) };
}

export function faultsOf(form: Form): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of ['title', 'what', 'why'] as const) if (isBlank(form[field])) faults.push({ field, kind: 'empty' });
  for (const field of ['title', 'what', 'why', 'placeLabel', 'beneficiaries'] as const) {
    if ([...form[field]].length > maxOf[field]) faults.push({ field, kind: 'tooLong' });
  }
  const cost = costOf(form.cost);
  if (cost === 'notANumber') faults.push({ field: 'cost', kind: 'notANumber' });
  else if (cost !== null && cost > limits.cost_max) faults.push({ field: 'cost', kind: 'tooMuch' });
  return faults;
}

const fieldsByPath: Readonly<Record<string, FieldName>> = {
  title: 'title', what: 'what', why: 'why', category: 'category', area: 'area', place_label: 'placeLabel', cost: 'cost', beneficiaries: 'beneficiaries',
};

// The server's `/content/title` as our field; undefined when it speaks of none.
export function fieldOf(path: string | undefined): FieldName | undefined {
  return fieldsByPath[path?.split(/[/.]/).pop() ?? ''];
}

// Which fields say something else: for showing two versions beside each other.
export function differing(a: Form, b: Form): FieldName[] {
  const fields: FieldName[] = ['title', 'what', 'why', 'category', 'area', 'placeLabel', 'cost', 'beneficiaries'];
  return fields.filter((field) => a[field].trim() !== b[field].trim());
}
