import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePort, type FakePort } from '../dev/fake';
import { fakeId } from '../dev/fake/rows';
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

async function pageOn(port: FakePort): Promise<Page> {
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
    waiting: (command) => store.predict(command),
    settled: (id, outcome) => {
      outcomes.push(outcome);
      store.settle(id, outcome);
    },
    topicRefused: nothing,
    ended: nothing,
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
