// The map under a proposal's place: on tiles of one PMTiles file, on somebody's raster map, on plain ground; by keyboard.
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { Instance } from './instance.mjs';
import { expect, home, phone, test } from './people.mjs';
import { smallTiles } from './small_tiles.mjs';

const lovangen = [17.84, 59.42, 17.89, 59.45];

// A demo instance of its own, whose configuration ends in what `map` says; `map` is told the folder and may clean up after.
function withMap(map) {
  return test.extend({
    instance: [
      async ({}, use) => {
        const ground = await map();
        const instance = await Instance.start({ more: async (_port, folder) => ground.lines(folder) });
        await use(instance);
        await instance.end();
        await ground.end?.();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
  });
}

async function openMap(open) {
  const page = await open({ as: 'boende', at: `${home}/propose/01J00000000000000000000000`, preferences: { language: 'sv' } });
  await page.getByRole('button', { name: 'Visa på karta' }).click();
  const map = page.getByRole('application');
  await expect(map).toBeVisible();
  return { page, map };
}

// The different colours in the middle of what is painted.
function colours(map) {
  return map.locator('canvas.leaflet-tile-loaded').evaluateAll((tiles) => {
    const seen = new Set();
    for (const tile of tiles) {
      if (tile.width === 0) continue;
      const { data } = tile.getContext('2d').getImageData(0, 0, tile.width, tile.height);
      for (let i = 0; i < data.length; i += 4 * 97) if (data[i + 3] > 0) seen.add(data.slice(i, i + 3).join());
    }
    return [...seen];
  });
}

const onTiles = withMap(async () => ({
  lines(folder) {
    writeFileSync(join(folder, 'map.pmtiles'), smallTiles({ bounds: lovangen, zoom: 14 }));
    return '[map]\ntiles = "map.pmtiles"\n';
  },
}));

onTiles('land, water and roads are painted, in the colours of the theme, and whose data it is stands there', async ({ open }) => {
  const { page, map } = await openMap(open);
  await expect.poll(async () => (await colours(map)).length).toBeGreaterThan(2);
  const light = await colours(map);
  await expect(page.getByRole('link', { name: /OpenStreetMap/ })).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
  await page.screenshot({ path: '../../build/browser-tests/map-light.png', fullPage: true });
  await page.evaluate(() => localStorage.setItem('radslag.theme', 'dark'));
  await page.reload();
  await page.getByRole('button', { name: 'Visa på karta' }).click();
  await expect.poll(async () => (await colours(map)).filter((each) => !light.includes(each)).length).toBeGreaterThan(2);
  await page.screenshot({ path: '../../build/browser-tests/map-dark.png', fullPage: true });
});

onTiles('a place is chosen by keyboard alone', async ({ open }) => {
  const { page, map } = await openMap(open);
  await expect.poll(async () => (await colours(map)).length).toBeGreaterThan(2);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Välj kartans mitt' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Platsen är utmärkt på kartan')).toBeVisible();
  await expect(map.locator('.place')).toHaveCount(1);
  await expect.poll(async () => (await colours(map)).length).toBeGreaterThan(2);
});

onTiles('a phone in Arabic shows it within its width', async ({ open }) => {
  const page = await open({ as: 'boende', at: `${home}/propose/01J00000000000000000000000`, preferences: { language: 'ar', theme: 'dark' }, ...phone });
  await page.getByRole('button', { name: 'إظهار على الخريطة' }).click();
  const map = page.getByRole('application');
  await expect.poll(async () => (await colours(map)).length).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const outlines = await map.locator('.area').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const names = await map.locator('.area-name').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
  expect(Math.min(...names)).toBeGreaterThan(Math.min(...outlines)); // each name lies on its area in this direction too
  await map.scrollIntoViewIfNeeded();
  await page.screenshot({ path: '../../build/browser-tests/map-phone-ar-dark.png' });
});

// One grey pixel.
function picture() {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8 + body.length);
    frame.writeUInt32BE(data.length);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), 4 + body.length);
    return frame;
  };
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), chunk('IDAT', deflateSync(Buffer.from([0, 200]))), chunk('IEND', Buffer.alloc(0))]);
}

const onRaster = withMap(async () => {
  const host = createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture()));
  await new Promise((done) => host.listen(0, '127.0.0.1', done));
  return {
    lines: () => `[map]\nraster_url = "http://127.0.0.1:${host.address().port}/{z}/{x}/{y}.png"\nattribution = "© Lövängens kommun"\n`,
    end() {
      host.closeAllConnections();
      return new Promise((done) => host.close(done));
    },
  };
});

onRaster('its pictures are shown under the policy, with whose they are', async ({ open }) => {
  const { page, map } = await openMap(open);
  await expect.poll(() => map.locator('img.leaflet-tile-loaded').evaluateAll((all) => all.filter((each) => each.naturalWidth === 1).length)).toBeGreaterThan(0);
  await expect(page.getByText('© Lövängens kommun')).toBeVisible();
  await expect(page.getByRole('link', { name: /OpenStreetMap/ })).toHaveCount(0);
});

test('without tiles, the outlines stand on plain ground and nobody is asked for any', async ({ open }) => {
  const { page, map } = await openMap(open);
  await expect(map.locator('.area').first()).toBeVisible();
  await page.getByRole('button', { name: 'Välj kartans mitt' }).click();
  await expect(map.locator('.place')).toHaveCount(1);
  await expect(map.locator('canvas.leaflet-tile, img.leaflet-tile')).toHaveCount(0);
});
