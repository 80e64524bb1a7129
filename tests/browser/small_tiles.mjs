// A PMTiles file (version 3) whose tiles, at every zoom, are all the same: land, a square of water in its middle and a road.
// A few hundred bytes, uncompressed, as the format's specification lays them out.
const header = 127;

function varint(number) {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

// Fields of a protocol buffer: a number, or bytes with their length before them.
const counted = (field, number) => [...varint(field * 8), ...varint(number)];
const bytesOf = (field, bytes) => [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
const textOf = (field, text) => bytesOf(field, [...Buffer.from(text)]);
const zigzag = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

const [line, polygon] = [2, 3];

// Moves to the first point, draws to the others, and closes what is a polygon.
function geometry(type, points) {
  const steps = points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)].map(zigzag));
  const [first, ...others] = steps;
  return [1 | (1 << 3), ...first, 2 | (others.length << 3), ...others.flat(), ...(type === polygon ? [7 | (1 << 3)] : [])].flatMap(varint);
}

function layer(name, type, points, kind) {
  const feature = [...bytesOf(2, [0, 0]), ...counted(3, type), ...bytesOf(4, geometry(type, points))];
  return bytesOf(3, [...textOf(1, name), ...bytesOf(2, feature), ...textOf(3, 'kind'), ...bytesOf(4, textOf(1, kind)), ...counted(5, 4096), ...counted(15, 2)]);
}

const square = (from, to) => [[from, from], [to, from], [to, to], [from, to]];

// bounds: [west, south, east, north] in degrees.
export function smallTiles({ bounds, zoom }) {
  const tile = [...layer('earth', polygon, square(0, 4096), 'earth'), ...layer('water', polygon, square(1400, 2700), 'lake'), ...layer('roads', line, [[0, 600], [4096, 900]], 'major_road')];
  // One entry for every tile from zoom 0 on: how many entries, first id, how often it repeats, its length, its offset + 1.
  const everyTile = (4 ** (zoom + 1) - 1) / 3;
  const directory = [1, 0, ...varint(everyTile), ...varint(tile.length), 1];
  const metadata = [...Buffer.from('{"vector_layers":[]}')];
  const head = Buffer.alloc(header);
  head.write('PMTiles');
  head[7] = 3;
  const places = [header, directory.length, header + directory.length, metadata.length, 0, 0, header + directory.length + metadata.length, tile.length, everyTile, 1, 1];
  places.forEach((number, i) => head.writeBigUInt64LE(BigInt(number), 8 + 8 * i));
  // Clustered; directory and tiles are not compressed; vector tiles; zooms.
  [1, 1, 1, 1, 0, zoom].forEach((byte, i) => head.writeUInt8(byte, 96 + i));
  bounds.forEach((degrees, i) => head.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
  return Buffer.concat([head, Buffer.from([...directory, ...metadata, ...tile])]);
}
