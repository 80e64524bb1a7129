import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { go } from '../../app/place.svelte';
import type { FakePort } from '../../dev/fake';
import { fakeMethods } from '../../dev/fake/methods';
import { council, fakeId } from '../../dev/fake/rows';
import { startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import type { Params } from '../../protocol/generated';
import { watch } from '../../state/client';
import { keepWish } from '../../state/wish';
import Screen from './Screen.svelte';

let started: Params['account.start'][];

async function open(role: 'visitor' | 'resident'): Promise<FakePort> {
  await speakMore();
  const port = await startFake(role);
  for (const each of ['me', `${council}/me`, `${council}/initiatives`]) watch(each);
  go(`/join?council=${council}`);
  render(Screen, { council: '', id: '', draft: '' });
  return port;
}

beforeEach(() => {
  localStorage.clear();
  started = [];
  fakeMethods['account.start'] = (_, params) => (started.push(params), { request: 'R', expires_at: Date.now() + 600_000 });
});

describe('getting in', () => {
  test('a new account may have its password from the start', async () => {
    await open('visitor');
    await fireEvent.click(await screen.findByRole('radio', { name: 'Med lösenord' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Jag har inget konto, skapa ett' }));
    await fireEvent.input(screen.getByLabelText('E-postadress'), { target: { value: 'ny@exempel.se' } });
    const password = screen.getByLabelText('Lösenord');
    expect(password.getAttribute('autocomplete')).toBe('new-password');
    await fireEvent.input(password, { target: { value: 'kort' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Skicka koden' }));
    expect(await screen.findAllByText('Välj ett lösenord med minst 10 tecken.')).toHaveLength(2);
    expect(started).toEqual([]);
    await fireEvent.input(password, { target: { value: 'nio gula kajor' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Skicka koden' }));
    await screen.findByLabelText('Kod');
    expect(started).toMatchObject([{ email: 'ny@exempel.se', password: 'nio gula kajor', council }]);
  });

  test('who asked to join and support is joined and supports', async () => {
    keepWish(council, fakeId('INIT', 0));
    const port = await open('visitor');
    port.server.role = 'resident';
    const { fillMe } = await import('../../dev/fake/rows');
    fillMe(port.server);
    (await import('../../state/client')).sessionChanged();
    await waitFor(() => expect(port.server.row(`${council}/me`, 'my_support', fakeId('INIT', 0))).toBeTruthy());
    await vi.waitFor(() => expect(location.pathname).toBe(`/c/${council}`));
  });
});
