import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { startFake } from '../dev/testing';
import type { FakeRole } from '../dev/wanted';
import App from './App.svelte';
import { go } from './place.svelte';
import { loadScreen } from './routes';

async function open(path: string, role: FakeRole = 'visitor', refused?: string): Promise<void> {
  const port = await startFake(role);
  if (refused) port.server.refuse(refused, 'not_found');
  go(path);
  const { default: first } = await loadScreen('home');
  render(App, { first });
}

beforeEach(() => localStorage.clear());

describe('the frame', () => {
  test.each([['whose topic is refused', 'nowhere/council'], ['of which nothing is known', undefined]])('a council %s is not there, and has no navigation', async (_, refused) => {
    await open('/c/nowhere', 'visitor', refused);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidan finns inte'));
    expect(screen.queryByRole('link', { name: 'Initiativ' })).toBeNull();
    go('/c/husby');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Husby boenderåd'));
  });

  test('screening is offered to moderators alone', async () => {
    await open('/c/husby', 'officer');
    await waitFor(() => expect(screen.getAllByRole('link', { name: /Inkorg/ }).length).toBeGreaterThan(0));
    expect(screen.queryByRole('link', { name: 'Granskning' })).toBeNull();
  });

  test('and to them it is', async () => {
    await open('/c/husby', 'moderator');
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Granskning' }).length).toBeGreaterThan(0));
  });

  test('where there is no council the accessibility statement is linked all the same', async () => {
    await open('/');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Tillgänglighetsredogörelse' }).getAttribute('href')).toBe('/accessibility'));
  });

  test('on paper the council is named, and said to be made up where it is', async () => {
    await open('/c/husby');
    await waitFor(() => expect(document.querySelector('.only-print')?.textContent).toContain('Husby boenderåd'));
  });
});
