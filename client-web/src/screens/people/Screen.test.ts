import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { council, fakeId } from '../../dev/fake/rows';
import { startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import { session } from '../../state/session.svelte';
import Screen from './Screen.svelte';

describe('people', () => {
  test('nobody is counted before the server has said how many are here', async () => {
    await speakMore();
    await startFake('visitor');
    session.presence.clear();
    render(Screen, { council, id: '', draft: '' });
    expect(screen.queryByText(/är här nu/)).toBeNull();
    session.presence.set(council, { council, here: 3, personas: [] });
    await screen.findByText('3 är här nu');
  });

  test('a role and the title behind it stand apart', async () => {
    await speakMore();
    const port = await startFake('visitor');
    port.server.put(`${council}/roles`, 'role_term', '01JTERM0000000000000000001', { persona: fakeId('PERS', 3), role: 'officer', title: 'Stadsmiljöenheten', state: 'held', from: '2026-01-01' });
    const { container } = render(Screen, { council, id: '', draft: '' });
    await waitFor(() => expect(container.textContent).toContain('handläggare · Stadsmiljöenheten'));
  });
});
