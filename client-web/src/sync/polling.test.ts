// Where sockets do not get through, all the same is had by POST: rows, commands and who one is.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePort, type FakePort } from '../dev/fake';
import { fakeId } from '../dev/fake/rows';
import { member as me } from '../dev/fake/server';
import type { FakeRole } from '../dev/wanted';
import { noCache } from './cache';
import type { Mode } from './connection';
import { Live, type LiveEvents } from './live';
import type { Outcome } from './outbox';

const topic = 'husby/initiatives';
const initiative = fakeId('INIT', 0);

interface Page {
  port: FakePort;
  live: Live;
  modes: Mode[];
  members: (string | null)[];
  outcomes: Outcome[];
  forgotten: number;
  support: number | undefined;
}

async function pageBehind(sockets: FakePort['sockets'], role: FakeRole = 'visitor', isDown = false): Promise<Page> {
  const port = fakePort(role, 0, 0);
  Object.assign(port, { sockets, isDown });
  const nothing = (): void => undefined;
  const page: Omit<Page, 'live'> = { port, modes: [], members: [], outcomes: [], forgotten: 0, support: undefined };
  const events: LiveEvents = {
    mode: (mode) => page.modes.push(mode),
    rows: (step) => {
      const tally = step.rows.find(({ type, id }) => type === 'initiative_tally' && id === initiative);
      if (tally) page.support = (tally.fields as unknown as { support: number }).support;
    },
    forgetAll: () => (page.forgotten += 1),
    forgetTopic: nothing,
    member: (member) => page.members.push(member),
    hello: nothing,
    presence: nothing,
    working: nothing,
    typing: nothing,
    waiting: nothing,
    settled: (_, outcome) => page.outcomes.push(outcome),
    topicRefused: nothing,
    ended: nothing,
    lift: () => null,
  };
  const live = new Live(port, events, noCache, 'visitor');
  await live.start([]);
  live.watch(topic);
  return Object.assign(page, { live });
}

const becomes = (page: Page, role: FakeRole): void => {
  page.port.server.role = role;
  if (role === 'resident') page.port.server.put('me', 'account', me, { email: 'jag@exempel.se', has_password: true, operator: false, language: 'sv', created_at: 1 });
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('where sockets are stopped', () => {
  test.each([['refused', 5000], ['swallowed', 20_000]] as const)('rows come by POST (sockets %s)', async (how, within) => {
    const page = await pageBehind(how);
    await vi.advanceTimersByTimeAsync(within);
    expect(page.modes.at(-1)).toBe('polling');
    expect(page.support).toBe(84);
    page.port.server.patch(topic, 'initiative_tally', initiative, { support: 85 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(page.support).toBe(85);
    page.live.stop();
  });

  test('who signs in is known as soon as the session has changed, and can act', async () => {
    const page = await pageBehind('refused');
    await vi.advanceTimersByTimeAsync(5000);
    expect(page.members.at(-1)).toBeNull();
    becomes(page, 'resident');
    page.live.restart();
    await vi.advanceTimersByTimeAsync(100);
    expect(page.members.at(-1)).toBe(me);
    expect(page.forgotten).toBe(1);
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    await vi.advanceTimersByTimeAsync(100);
    expect(page.outcomes).toMatchObject([{ ok: true }]);
    page.live.stop();
  });

  test('who is signed in already is known, stays so, and is a visitor when the session is over', async () => {
    const page = await pageBehind('refused', 'resident');
    page.live.watch('me');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(new Set(page.members)).toEqual(new Set([me]));
    becomes(page, 'visitor');
    await vi.advanceTimersByTimeAsync(6000);
    expect(page.members.at(-1)).toBeNull();
    page.live.stop();
  });

  test('an answer that was on its way when the session changed does not undo it', async () => {
    const page = await pageBehind('refused');
    await vi.advanceTimersByTimeAsync(5000);
    const { post } = page.port;
    let late: () => void = () => undefined;
    page.port.post = async (body) => {
      const answer = await post.call(page.port, body);
      if (body.includes('"topic":"me"')) await new Promise<void>((resolve) => (late = resolve));
      return answer;
    };
    await vi.advanceTimersByTimeAsync(6000); // a poll asks, and its answer, "nobody", is held up
    page.port.post = post;
    becomes(page, 'resident');
    page.live.restart();
    await vi.advanceTimersByTimeAsync(100);
    late();
    await vi.advanceTimersByTimeAsync(100);
    expect(page.members.at(-1)).toBe(me);
    page.live.stop();
  });
});

describe('a server that is away', () => {
  test('is never said to be followed, and what is done waits', async () => {
    const page = await pageBehind('open', 'resident');
    await vi.advanceTimersByTimeAsync(1000);
    page.modes.length = 0;
    page.port.isDown = true;
    page.port.cut();
    page.live.send('initiative.endorse', { council: 'husby', initiative });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.modes).toEqual(['reconnecting']);
    expect(page.outcomes).toEqual([]);
    page.live.stop();
  });

  test('has its socket again within one poll of being back', async () => {
    const page = await pageBehind('open', 'resident');
    await vi.advanceTimersByTimeAsync(1000);
    page.port.isDown = true;
    page.port.cut();
    await vi.advanceTimersByTimeAsync(120_000);
    page.port.isDown = false;
    await vi.advanceTimersByTimeAsync(5100);
    expect(page.modes.at(-1)).toBe('connected');
    page.live.stop();
  });

  test('that was away at the start is said to be', async () => {
    const page = await pageBehind('open', 'visitor', true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.modes.at(-1)).toBe('reconnecting');
    page.live.stop();
  });
});
