// A council's settings as a form: texts in, `CouncilSettings` out.
import type { Area, Category, CouncilSettings, Statutes } from '../../protocol/generated';
import { limits } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';
import { areasOf, categoriesOf, itemOf, outlineOf, type Item } from './items';

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
  categories: readonly Item[];
  areas: readonly Item[];
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
    categories: inOrder(categories).map(itemOf),
    areas: inOrder(areas).map(itemOf),
    languages: council.languages.join(' '), currency: council.currency, rules, privacy,
  };
}

export interface Fault {
  field: string;
  kind: 'empty' | 'number' | 'languages' | 'currency' | 'label' | 'outline';
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
  if (!/^[a-z]{3}$/i.test(form.currency.trim())) faults.push({ field: 'settings-currency', kind: 'currency', min: 0, max: 0 });
  for (const item of [...form.categories, ...form.areas]) {
    if (item.label.trim() === '') faults.push({ field: `item-${item.key}`, kind: 'label', min: 0, max: 0 });
    const outline = outlineOf(item.outline);
    if (outline === null || outline.length > limits.outline_max) faults.push({ field: `item-${item.key}-outline`, kind: 'outline', min: 0, max: 0 });
  }
  return faults;
}

export function languagesOf(form: Form): string[] {
  return form.languages.trim().split(/\s+/);
}

// `known`: what stands, so that a new item never takes the id of one that is or was there.
export function settingsOf(form: Form, known: { categories: readonly Category[]; areas: readonly Area[] }): CouncilSettings {
  const numbers = Object.fromEntries(numberNames.map((name) => [name, Number(form.numbers[name])])) as Record<NumberName, number>;
  const statutes = { ...numbers, threshold_act: form.thresholdAct, screening: form.screening, standing: form.standing } as Statutes;
  return {
    name: form.name.trim(), statutes,
    responsible_body: { kind: form.bodyKind === 'authority' ? 'authority' : 'association', name: form.bodyName.trim(), contact: form.bodyContact.trim() },
    categories: categoriesOf(form.categories, known.categories, languagesOf(form)[0] ?? ''), areas: areasOf(form.areas, known.areas),
    languages: languagesOf(form), currency: form.currency.trim().toUpperCase(),
    purpose: form.purpose.trim(), rules: form.rules.trim(), privacy: form.privacy.trim(),
  };
}
