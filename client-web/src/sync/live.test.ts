import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePort, type FakePort } from '../dev/fake';
import { fakeMethods } from '../dev/fake/methods';
import { fakeId } from '../dev/fake/rows';
import { FakeRefusal } from '../dev/fake/server';
import { Store } from '../state/store';
import '../parts/support';
import { noCache } from './cache';
import { Live, type LiveEvents } from './live';
import type { Outcome } from './outbox';
import type { RowsStep } from './watching';

const topic = 'husby/initiatives';
const initiative = fakeId('INIT', 0);

interface Page {
  live: Live;
  store: Store;
  steps: RowsStep[];
  outcomes: Outcome[];
}

async function pageOn(port: FakePort, lifting: () => Promise<boolean> = () => Promise.resolve(false)): Promise<Page> {
  const store = new Store(() => undefined);
  const steps: RowsStep[] = [];
  const outcomes: Outcome[] = [];
  const nothing = (): void => undefined;
  const events: LiveEvents = {
    mode: nothing,
    rows: (step) => {
      steps.push(step);
      store.apply([step]);
    },
    forgetAll: () => store.forgetAll(),
    forgetTopic: (each) => store.forgetTopic(each),
    member: nothing,
    hello: nothing,
    presence: nothing,
    typing: nothing,
    working: nothing,
    waiting: (command) => store.predict(command),
    settled: (id, outcome) => {
      outcomes.push(outcome);
      store.settle(id, outcome);
    },
    topicRefused: nothing,
    ended: nothing,
    lift: (refused) => (refused.reason === 'step_up_needed' ? lifting() : null),
  };
  const live = new Live(port, events, noCache, 'visitor');
  await live.start([]);
  live.watch(topic);
  await vi.advanceTimersByTimeAsync(50);
  return { live, store, steps, outcomes };
}

const support = (page: Page): number => page.store.row(topic, 'initiative_tally', initiative)?.fields.support ?? -1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the wire', () => {
  test('rows come at the start and at every change', async () => {
    const port = fakePort('resident', 0, 0);
    const page = await pageOn(port);
    expect(support(page)).toBe(84);
    port.server.patch(topic, 'initiative_tally', initiative, { support: 85 });
    await vi.advanceTimersByTimeAsync(50);
    expect(support(page)).toBe(85);
  });

  test('a page cut at any moment ends with what a fresh page sees', async () => {
    for (let cutAfter = 0; cutAfter < 12; cutAfter += 1) {
      const port = fakePort('resident', 0, 0);
      const page = await pageOn(port);
      for (let change = 0; change < 12; change += 1) {
        if (change === cutAfter) port.cut();
        const id = fakeId('INIT', change % 10);
        port.server.patch(topic, 'initiative_tally', id, { support: 1000 + change });
        if (change % 4 === 3) port.server.drop(topic, 'initiative_card', id);
        await vi.advanceTimersByTimeAsync(change % 3 === 0 ? 1 : 40);
      }
      await vi.advanceTimersByTimeAsync(3000);
      const seen = (each: Page): unknown => [...each.store.confirmed.rowsOfTopic(topic)].map(({ type, id, fields }) => ({ type, id, fields })).sort((a, b) => (a.type + a.id < b.type + b.id ? -1 : 1));
      const resumed = seen(page);
      page.live.stop();
      expect(resumed).toEqual(seen(await pageOn(port)));
    }
  });

  test('after a cut only what is newer is fetched', async () => {
    const port = fakePort('resident', 0, 0);
    const page = await pageOn(port);
    port.cut();
    port.server.patch(topic, 'initiative_tally', initiative, { support: 90 });
    page.steps.length = 0;
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.steps.flatMap((step) => step.rows)).toHaveLength(1);
  });

  test('a command sent while the line is cut is shown at once, re-sent under its id, and counts once', async () => {
    const port = fakePort('resident', 0, 0);
    const page = await pageOn(port);
    port.cut();
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    expect(support(page)).toBe(85);
    expect(port.server.row(topic, 'initiative_tally', initiative)?.support).toBe(84);
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.outcomes).toMatchObject([{ ok: true }]);
    expect(port.server.row(topic, 'initiative_tally', initiative)?.support).toBe(85);
    expect(support(page)).toBe(85);
  });

  test('a refused command leaves no trace', async () => {
    const port = fakePort('visitor', 0, 0);
    const page = await pageOn(port);
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    expect(support(page)).toBe(85);
    await vi.advanceTimersByTimeAsync(50);
    expect(page.outcomes).toMatchObject([{ ok: false, refused: { reason: 'forbidden' } }]);
    expect(support(page)).toBe(84);
  });

  test('a question that cannot be asked is answered so', async () => {
    const port = fakePort('resident', 0, 0);
    const page = await pageOn(port);
    const answer = page.live.ask('initiative.similar', { council: 'husby', title: 'x' });
    port.cut();
    expect(await answer).toMatchObject({ ok: false, refused: { reason: 'unreachable' } });
  });
});

// The server asks for a proof until `isProven` says otherwise, and notes the ids of what it was sent.
function graveServer(isProven: () => boolean): { port: FakePort; ids: string[] } {
  const port = fakePort('resident', 0, 0);
  const ids: string[] = [];
  const endorse = fakeMethods['initiative.endorse'];
  vi.spyOn(fakeMethods, 'initiative.endorse').mockImplementation((server, params) => {
    if (!isProven()) throw new FakeRefusal('step_up_needed');
    return endorse?.(server, params) ?? { support: 0 };
  });
  const { open, post } = port;
  const note = (text: string): void => {
    const { id, method } = JSON.parse(text) as { id: string; method: string };
    if (method === 'initiative.endorse') ids.push(id);
  };
  port.open = (events) => {
    const socket = open.call(port, events);
    return { ...socket, send: (text) => (note(text), socket.send(text)) };
  };
  port.post = (body) => (note(body), post.call(port, body));
  return { port, ids };
}

describe('a grave act', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('waits for the proof and goes out again under the same id', async () => {
    let proven = false;
    const { port, ids } = graveServer(() => proven);
    let prove: (is: boolean) => void = () => undefined;
    const page = await pageOn(port, () => new Promise((resolve) => (prove = resolve)));
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    await vi.advanceTimersByTimeAsync(100);
    expect(page.outcomes).toEqual([]);
    proven = true;
    prove(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(page.outcomes).toMatchObject([{ ok: true }]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('is refused as it was when nobody proves anything', async () => {
    const { port, ids } = graveServer(() => false);
    const page = await pageOn(port);
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    await vi.advanceTimersByTimeAsync(100);
    expect(page.outcomes).toMatchObject([{ ok: false, refused: { reason: 'step_up_needed' } }]);
    expect(ids).toHaveLength(1);
  });

  test('sent by POST goes out again under the same id too', async () => {
    let proven = false;
    const { port, ids } = graveServer(() => proven);
    const page = await pageOn(port, () => ((proven = true), Promise.resolve(true)));
    const answer = page.live.post('initiative.endorse', { council: 'husby', initiative });
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toMatchObject({ ok: true });
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
