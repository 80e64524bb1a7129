import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakePort } from '../../dev/fake';
import { council, fakeId } from '../../dev/fake/rows';
import { axeFaults, startFake } from '../../dev/testing';
import type { FakeRole } from '../../dev/wanted';
import { speak, speakMore, t } from '../../language/language.svelte';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

async function open(role: FakeRole): Promise<{ port: FakePort; container: HTMLElement }> {
  await speakMore();
  const port = await startFake(role);
  for (const each of ['council', 'people', 'me']) watch(`${council}/${each}`);
  const { container } = render(Screen, { council, id: '', draft: '' });
  await screen.findAllByText('Amina Yusuf');
  return { port, container };
}

describe('levels among people', () => {
  afterEach(() => speak('sv'));

  test.each(['sv', 'en', 'ar'] as const)('no fault that axe finds, in %s', async (language) => {
    await speak(language);
    const { port, container } = await open('moderator');
    port.server.put(`${council}/me`, 'silenced', fakeId('PERS', 2), { silence: 'muted' });
    await screen.findByRole('heading', { name: t('levels.silenced') });
    expect(await axeFaults(container)).toEqual([]);
  });

  test('one press hides, and another shows again', async () => {
    await open('resident');
    await fireEvent.click(await screen.findByRole('button', { name: 'Dölj mig' }));
    await screen.findByText('Du är dold.', { exact: false });
    await fireEvent.click(screen.getByRole('button', { name: 'Visa mig igen' }));
    await screen.findByRole('button', { name: 'Dölj mig' });
  });

  test('who is hidden stands in no list', async () => {
    const { port } = await open('resident');
    port.server.put(`${council}/people`, 'persona', fakeId('PERS', 0), { name: '', hidden: true, roles: [], left: false });
    await waitFor(() => expect(screen.queryAllByText('Amina Yusuf')).toEqual([]));
    expect(screen.queryAllByText('En boende')).toEqual([]);
  });

  test('a level that needs more says what, and the level stays as it was', async () => {
    await open('resident');
    await fireEvent.click(screen.getByRole('radio', { name: /Alias, känd av rådet/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('en moderator eller handläggare har sett vem du är'));
    expect((screen.getByRole('radio', { name: /Alias, bekräftad kontakt/ }) as HTMLInputElement).checked).toBe(true);
    await fireEvent.click(screen.getByRole('radio', { name: /Anonym med kod/ }));
    await waitFor(() => expect((screen.getByRole('radio', { name: /Anonym med kod/ }) as HTMLInputElement).checked).toBe(true));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test.each([['resident', false], ['moderator', true], ['officer', true]] as const)('a %s confirms who somebody is: %s', async (role, may) => {
    await open(role);
    expect(screen.queryByRole('heading', { name: 'Bekräfta vem någon är' }) !== null).toBe(may);
  });
});
