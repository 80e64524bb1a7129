import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startFake } from '../dev/testing';
import { leaveUnheard, rowsOf, send, sessionChanged, watch } from './client';
import { session } from './session.svelte';

const names = (): string[] => rowsOf('husby/me', 'membership').map((row) => row.fields.name);

beforeEach(() => {
  localStorage.clear();
  session.ended = null;
});

describe('who is signed in', () => {
  test('is told by the greeting, and forgotten rows go with the person', async () => {
    const port = await startFake('resident');
    watch('husby/me');
    await vi.waitFor(() => expect(names()).toEqual(['Jag Själv']));
    port.server.role = 'visitor';
    port.server.drop('husby/me', 'membership', rowsOf('husby/me', 'membership')[0]?.id ?? '');
    sessionChanged();
    await vi.waitFor(() => expect(session.member).toBeNull());
    expect(names()).toEqual([]);
    expect(session.ended).toBeNull();
  });

  test('a session that ran out while one was away is said', async () => {
    const port = await startFake('resident');
    expect(session.member).not.toBeNull();
    port.server.role = 'visitor';
    port.cut();
    await vi.waitFor(() => expect(session.ended).toBe('session_ended'), 5000);
  });

  test('an ended session is said also to a page that does not remember who one was, and one reads on', async () => {
    const port = await startFake('visitor');
    expect(session.ended).toBeNull();
    port.server.greeting = { ended: true };
    port.cut();
    await vi.waitFor(() => expect(session.ended).toBe('session_ended'), 5000);
    await vi.waitFor(() => expect(session.mode).toBe('connected'), 5000);
  });

  test('who signs out without a network is forgotten at once, and signed out when the server hears of it', async () => {
    const port = await startFake('resident');
    watch('husby/me');
    await vi.waitFor(() => expect(names()).toEqual(['Jag Själv']));
    await leaveUnheard();
    expect(names()).toEqual([]);
    expect(session.member).toBeNull();
    expect(localStorage.getItem('radslag.who')).toBeNull();
    port.cut();
    await vi.waitFor(() => expect(port.server.role).toBe('visitor'), 5000);
    await vi.waitFor(() => expect(localStorage.getItem('radslag.leaving')).toBeNull(), 5000);
    expect(session.ended).toBeNull();
  });

  test('a command’s refusal comes back as a value', async () => {
    await startFake('visitor');
    expect(await send('initiative.endorse', { council: 'husby', initiative: '01JFAKE0N0T0000000000000A0' })).toMatchObject({ ok: false, refused: { reason: 'not_found' } });
    expect(session.waiting).toBe(0);
  });
});
