// A council's categories and areas while somebody edits them. An item keeps its id whatever is done to its name: initiatives
// refer to the id.
import type { Area, Category } from '../../protocol/generated';

export interface Item {
  key: string; // of the row on screen; a standing item's id
  id: string; // '' until it is saved
  label: string;
  labels: Record<string, string>; // by language
  outline: string;
}

interface Row {
  id: string;
  fields: { label: string; labels?: Readonly<Record<string, string>>; outline?: string };
}

export function itemOf({ id, fields: { label, labels, outline } }: Row): Item {
  return { key: id, id, label, labels: { ...labels }, outline: outline ?? '' };
}

let made = 0;
export function newItems(text: string): Item[] {
  const labels = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return labels.map((label) => ({ key: `new-${(made += 1)}`, id: '', label, labels: {}, outline: '' }));
}

// One place up (-1) or down (1).
export function moved(items: readonly Item[], key: string, by: 1 | -1): Item[] {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return [...items];
  const others = items.filter((each) => each !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

// "Gator & trafik" → "gator-trafik": readable in an address, unchanged for ever once used.
export function idOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [...plain].slice(0, 40).join('') || 'x';
}

// New items get ids of their own; neither one that stands nor one that is taken away in the same breath is used again.
function withIds(items: readonly Item[], known: readonly { id: string }[]): Item[] {
  const taken = new Set([...known, ...items].map(({ id }) => id));
  return items.map((item) => {
    if (item.id !== '') return item;
    let id = idOf(item.label);
    for (let n = 2; taken.has(id); n++) id = `${[...idOf(item.label)].slice(0, 36).join('')}-${n}`;
    taken.add(id);
    return { ...item, id };
  });
}

export function categoriesOf(items: readonly Item[], known: readonly Category[], own: string): Category[] {
  return withIds(items, known).map(({ id, label, labels }) => {
    // The name in the council's own language is the label itself.
    const others = Object.entries(labels).flatMap(([language, name]) => (language === own || name.trim() === '' ? [] : [[language, name.trim()]]));
    return { id, label: label.trim(), ...(others.length > 0 ? { labels: Object.fromEntries(others) } : {}) };
  });
}

export function areasOf(items: readonly Item[], known: readonly Area[]): Area[] {
  return withIds(items, known).map(({ id, label, outline }) => {
    const corners = outlineOf(outline) ?? '';
    return { id, label: label.trim(), ...(corners === '' ? {} : { outline: corners }) };
  });
}

const isDegree = (value: unknown, limit: number): value is number => typeof value === 'number' && Math.abs(value) <= limit;
const short = (degrees: number): string => String(Number(degrees.toFixed(5))); // to a metre

// The outer ring of the first polygon in GeoJSON, where longitude stands first and the last corner repeats the first.
function ringOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, features, geometry, geometries, coordinates } = value as Record<string, unknown>;
  if (type === 'FeatureCollection' && Array.isArray(features)) return ringOf(features[0]);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return ringOf(geometries[0]);
  if (type === 'Feature') return ringOf(geometry);
  const rings: unknown = type === 'MultiPolygon' && Array.isArray(coordinates) ? coordinates[0] : type === 'Polygon' ? coordinates : [];
  const ring: unknown = Array.isArray(rings) ? rings[0] : [];
  return Array.isArray(ring) ? ring.slice(0, -1).map((corner: unknown) => (Array.isArray(corner) ? [corner[1], corner[0]] : corner)) : [];
}

// What was typed or pasted, `latitude,longitude` pairs or GeoJSON, as the protocol has it; '' for none, null for no outline.
export function outlineOf(text: string): string | null {
  if (text.trim() === '') return '';
  let corners: unknown[];
  try {
    corners = text.trim().startsWith('{') ? ringOf(JSON.parse(text)) : text.trim().split(/\s+/).map((pair) => pair.split(',').map((each) => (each === '' ? NaN : Number(each))));
  } catch {
    return null;
  }
  const pairs = corners.flatMap((corner) => (Array.isArray(corner) && corner.length === 2 && isDegree(corner[0], 90) && isDegree(corner[1], 180) ? [`${short(corner[0])},${short(corner[1])}`] : []));
  return pairs.length === corners.length && pairs.length >= 3 ? pairs.join(' ') : null;
}
