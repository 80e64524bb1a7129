import { describe, expect, test } from 'vitest';
import { utf8, type Bytes } from './bytes';
import { example, judgeByOther, type Given } from './page.testing';
import { verifyExport, type VerifyReport } from './verifyExport';

const sound: Given = {
  lines: utf8(example('export')),
  checkpoint: example('checkpoint of 6'),
  key: example('key file'),
  older: [example('checkpoint of 3'), example('checkpoint of 5')],
};

// In chunks of a few bytes, so that lines and characters are cut anywhere.
function stream(bytes: Bytes, chunkSize = 37): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + chunkSize));
      at += chunkSize;
    },
  });
}

const check = ({ lines, ...rest }: Given): Promise<VerifyReport> => verifyExport({ lines: stream(lines), ...rest });

// Mulberry32, so that a failing round can be run again.
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const tampers: readonly ((lines: string[], random: (below: number) => number) => void)[] = [
  (lines, random) => lines.splice(random(lines.length), 1),
  (lines, random) => lines.splice(random(lines.length), 0, lines[random(lines.length)] ?? ''),
  (lines, random) => lines.push(...lines.splice(random(lines.length), 1)),
  (lines, random) => {
    const at = random(lines.length);
    const line = lines[at] ?? '';
    const where = random(line.length + 1);
    lines[at] = line.slice(0, where) + '{}",:0a \\'[random(9)] + line.slice(where + random(2));
  },
  (lines, random) => {
    const at = random(lines.length);
    lines[at] = (lines[at] ?? '').replace(/"(salt|payload)":"(?:[^"\\]|\\.)*",?/, '').replace(',}', '}');
  },
];

describe('a whole export', () => {
  test('verifies under the key before and the key after the change', async () => {
    for (const key of [example('key file'), example('new key file')]) {
      const report = await check({ ...sound, key });
      expect(report).toMatchObject({ ok: true, problems: [], size: 6, entries_checked: 6, redacted: 1 });
    }
  });

  test('spoilt in any way is judged as the other verifier judges it', async () => {
    const cases = Array.from({ length: 120 }, (_, seed): Given => {
      const random = seeded(seed);
      const lines = example('export').trimEnd().split('\n');
      tampers[random(tampers.length)]?.(lines, random);
      return { ...sound, lines: utf8(`${lines.join('\n')}\n`), older: random(2) === 0 ? sound.older : [] };
    });
    const judged = judgeByOther(cases);
    expect(judged.filter((report) => !report.ok).length).toBeGreaterThan(100);
    for (const [seed, given] of cases.entries()) expect(await check(given), `seed ${seed}`).toEqual(judged[seed]);
  });

  test('with bytes that are no text is a problem by its line', async () => {
    const lines = sound.lines.slice();
    lines[20] = 0xff;
    const report = await check({ ...sound, lines });
    expect(report.problems[0]).toEqual({ seq: null, what: 'line 1 is not an entry: it is not JSON' });
  });

  test('lets the page breathe and says how far it is', async () => {
    const many = utf8(example('export').repeat(400));
    const progress: number[] = [];
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 1);
    await verifyExport({ ...sound, lines: stream(many, many.length), onProgress: (checked) => progress.push(checked) });
    clearInterval(clock);
    expect(progress.length).toBeGreaterThan(1);
    expect(ticks).toBeGreaterThan(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  test('cannot be judged where signatures cannot be checked, and does not call them false', async () => {
    const verify = (): Promise<boolean> => Promise.reject(new Error('this browser cannot'));
    await expect(verifyExport({ ...sound, lines: stream(sound.lines), verify })).rejects.toThrow('this browser cannot');
  });
});
