// An area's outline as it stands in the protocol, `lat,lon lat,lon …`, and whether a point lies in it. Pure.
import type { Point } from '../../protocol/generated';
import type { ShownRow } from '../../state/predictions';

export interface Area {
  readonly id: string;
  readonly label: string;
  readonly outline: readonly Point[];
}

export function readOutline(text: string | undefined): Point[] {
  const corners = (text ?? '').trim().split(/\s+/).flatMap((pair) => {
    const [latitude = NaN, longitude = NaN] = pair.split(',').map(Number);
    return Number.isFinite(latitude) && Number.isFinite(longitude) ? [{ latitude, longitude }] : [];
  });
  return corners.length >= 3 ? corners : [];
}

// A ray to the east crosses the outline an odd number of times from inside (the even-odd rule).
export function contains(outline: readonly Point[], { latitude, longitude }: Point): boolean {
  let isInside = false;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + outline.length - 1) % outline.length] ?? a;
    const crosses = a.latitude > latitude !== b.latitude > latitude;
    if (crosses && longitude < ((b.longitude - a.longitude) * (latitude - a.latitude)) / (b.latitude - a.latitude) + a.longitude) isInside = !isInside;
  }
  return isInside;
}

export function areaAt(areas: readonly Area[], point: Point): string {
  return areas.find((area) => contains(area.outline, point))?.id ?? '';
}

export function outlined(rows: readonly ShownRow<'area'>[]): Area[] {
  return rows.map(({ id, fields }) => ({ id, label: fields.label, outline: readOutline(fields.outline) })).filter((area) => area.outline.length > 0);
}
