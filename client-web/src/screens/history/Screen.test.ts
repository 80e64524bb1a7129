import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { council, fakeId } from '../../dev/fake/rows';
import { startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

describe('the history', () => {
  test('shows what came and what went, in words for those who do not see it, between any two versions', async () => {
    await speakMore();
    await startFake('visitor');
    for (const each of ['council', 'people']) watch(`${council}/${each}`);
    const { container } = render(Screen, { council, id: fakeId('INIT', 0), draft: '' });
    await screen.findByText('Tydligare plats');
    const removed = (): string[] => [...container.querySelectorAll('del')].map((each) => each.textContent ?? '');
    expect(removed().join()).toContain('Borttaget: ');
    await fireEvent.change(screen.getByLabelText('Från'), { target: { value: '1' } });
    await screen.findByText(/Lampor/, { selector: 'del' });
    expect(removed().join()).toContain('Lampor');
  });

  test('an old version is read whole, and closed again', async () => {
    await speakMore();
    await startFake('visitor');
    for (const each of ['council', 'people']) watch(`${council}/${each}`);
    render(Screen, { council, id: fakeId('INIT', 0), draft: '' });
    await fireEvent.click(await screen.findByRole('link', { name: 'Läs version 1' }));
    const title = await screen.findByRole('heading', { name: 'Lampor vid gångvägen' });
    expect(title.parentElement?.textContent).toContain('Vi vill ha fler lampor längs vägen.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Version 1 i sin helhet'));
    await fireEvent.click(screen.getByRole('button', { name: 'Stäng version 1' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Lampor vid gångvägen' })).toBeNull());
  });
});
