// What the map stands on, as the server tells it: one file of tiles, somebody's raster map, or plain ground.

export type Ground =
  | { readonly kind: 'none' }
  | { readonly kind: 'pmtiles'; readonly bounds: readonly [number, number, number, number]; readonly zoom: number; readonly attribution: string }
  | { readonly kind: 'raster'; readonly url: string; readonly attribution: string; readonly zoom: number };

const none: Ground = { kind: 'none' };

function isBounds(bounds: unknown): bounds is [number, number, number, number] {
  return Array.isArray(bounds) && bounds.length === 4 && bounds.every(Number.isFinite);
}

export function readGround(raw: unknown): Ground {
  if (typeof raw !== 'object' || raw === null) return none;
  const { kind, bounds, url, attribution, zoom } = raw as Record<string, unknown>;
  if (typeof attribution !== 'string' || typeof zoom !== 'number') return none;
  if (kind === 'pmtiles' && isBounds(bounds)) return { kind, bounds, zoom, attribution };
  if (kind === 'raster' && typeof url === 'string') return { kind, url, attribution, zoom };
  return none;
}

// Without an answer, the map is drawn on plain ground: whoever is offline can still point.
export async function fetchGround(): Promise<Ground> {
  try {
    const response = await fetch('/tiles/map.json');
    return response.ok ? readGround(await response.json()) : none;
  } catch {
    return none;
  }
}
