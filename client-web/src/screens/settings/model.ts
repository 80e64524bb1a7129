// A council's settings as a form: texts in, `CouncilSettings` out. Lists are written a line an item, which is quick to
// read, to paste and to reorder on any screen.
import type { Area, Category, CouncilSettings, Statutes } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export interface Form {
  name: string;
  purpose: string;
  bodyKind: string;
  bodyName: string;
  bodyContact: string;
  numbers: Record<NumberName, string>;
  thresholdAct: string;
  screening: string;
  standing: string;
  categories: string;
  areas: string;
  languages: string;
  currency: string;
  rules: string;
  privacy: string;
}

export const numberNames = ['seats', 'quorum_percent', 'term_months', 'support_threshold', 'support_days', 'answer_days', 'screening_days', 'notice_days'] as const;
export type NumberName = (typeof numberNames)[number];
const bounds: Record<NumberName, readonly [number, number]> = {
  seats: [0, 500], quorum_percent: [0, 100], term_months: [1, 120], support_threshold: [1, 1_000_000],
  support_days: [1, 3650], answer_days: [1, 3650], screening_days: [1, 365], notice_days: [0, 365],
};

interface Known {
  council: ShownRow<'council'>['fields'];
  categories: readonly ShownRow<'category'>[];
  areas: readonly ShownRow<'area'>[];
  rules: string;
  privacy: string;
}

const inOrder = <T extends { fields: { position: number } }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => a.fields.position - b.fields.position);

export function formOf({ council, categories, areas, rules, privacy }: Known): Form {
  const { statutes } = council;
  return {
    name: council.name, purpose: council.purpose, bodyKind: council.responsible_body.kind, bodyName: council.responsible_body.name, bodyContact: council.responsible_body.contact,
    numbers: Object.fromEntries(numberNames.map((name) => [name, String(statutes[name])])) as Record<NumberName, string>,
    thresholdAct: statutes.threshold_act, screening: statutes.screening, standing: statutes.standing,
    categories: inOrder(categories).map((row) => row.fields.label).join('\n'),
    areas: inOrder(areas).map((row) => row.fields.label).join('\n'),
    languages: council.languages.join(' '), currency: council.currency, rules, privacy,
  };
}

// "Gator & trafik" → "gator-trafik": readable in an address, unchanged for ever once used.
export function idOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [...plain].slice(0, 40).join('') || 'x';
}

// The lines of a list. A label that stands already keeps its id (and what else is known of it); a new one gets its own.
export function itemsOf<T extends { id: string; label: string }>(text: string, known: readonly T[]): { id: string; label: string }[] {
  const labels = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const taken = new Set<string>();
  return labels.map((label) => {
    const old = known.find((item) => item.label === label && !taken.has(item.id));
    let id = old?.id ?? idOf(label);
    for (let n = 2; !old && (taken.has(id) || known.some((item) => item.id === id)); n++) id = `${idOf(label).slice(0, 36)}-${n}`;
    taken.add(id);
    return old ? { ...old } : { id, label };
  });
}

export interface Fault {
  field: string;
  kind: 'empty' | 'number' | 'languages';
  min: number;
  max: number;
}

export function faultsOf(form: Form): Fault[] {
  const faults: Fault[] = [];
  if (form.name.trim() === '') faults.push({ field: 'settings-name', kind: 'empty', min: 0, max: 0 });
  if (form.bodyName.trim() === '') faults.push({ field: 'settings-body', kind: 'empty', min: 0, max: 0 });
  for (const name of numberNames) {
    const [min, max] = bounds[name];
    const typed = form.numbers[name].trim();
    if (!/^\d+$/.test(typed) || Number(typed) < min || Number(typed) > max) faults.push({ field: `settings-${name}`, kind: 'number', min, max });
  }
  if (!/^[a-z]{2,3}(\s+[a-z]{2,3})*$/.test(form.languages.trim())) faults.push({ field: 'settings-languages', kind: 'languages', min: 0, max: 0 });
  return faults;
}

export function settingsOf(form: Form, categories: readonly Category[], areas: readonly Area[]): CouncilSettings {
  const numbers = Object.fromEntries(numberNames.map((name) => [name, Number(form.numbers[name])])) as Record<NumberName, number>;
  const statutes = { ...numbers, threshold_act: form.thresholdAct, screening: form.screening, standing: form.standing } as Statutes;
  const purpose = form.purpose.trim();
  return {
    name: form.name.trim(), statutes,
    responsible_body: { kind: form.bodyKind === 'authority' ? 'authority' : 'association', name: form.bodyName.trim(), contact: form.bodyContact.trim() },
    categories: itemsOf(form.categories, categories), areas: itemsOf(form.areas, areas),
    languages: form.languages.trim().split(/\s+/), currency: form.currency.trim().toUpperCase(),
    // An empty text is no text to the server: what stood stays.
    ...(purpose === '' ? {} : { purpose }), ...(form.rules.trim() === '' ? {} : { rules: form.rules }), ...(form.privacy.trim() === '' ? {} : { privacy: form.privacy }),
  };
}
