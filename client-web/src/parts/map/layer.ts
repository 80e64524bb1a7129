// The tiles under the areas. What draws vector tiles is fetched only where the instance has some.
import { tileLayer, type GridLayer } from 'leaflet';
import type { Ground } from './ground';

export const zoomMax = 18;

export async function layerOf(ground: Ground, look: { readonly isDark: boolean; readonly language: string }): Promise<GridLayer | null> {
  switch (ground.kind) {
    case 'none':
      return null;
    case 'raster':
      return tileLayer(ground.url, { maxNativeZoom: ground.zoom, maxZoom: zoomMax });
    case 'pmtiles': {
      const { leafletLayer } = await import('protomaps-leaflet');
      const [west, south, east, north] = ground.bounds;
      // Its type says less than it is: a GridLayer, made from the one it is given (tools/plugins.mjs).
      return leafletLayer({
        url: '/tiles/map.pmtiles',
        flavor: look.isDark ? 'dark' : 'light',
        lang: look.language,
        maxDataZoom: ground.zoom,
        maxZoom: zoomMax,
        bounds: [[south, west], [north, east]],
        attribution: '',
      }) as unknown as GridLayer;
    }
  }
}
