import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeMethods } from '../../dev/fake/methods';
import { council } from '../../dev/fake/rows';
import { axeFaults, startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import type { CouncilSettings } from '../../protocol/generated';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

let saved: CouncilSettings | null = null;
afterEach(() => {
  saved = null;
  delete fakeMethods['council.update'];
});

async function open(): Promise<HTMLElement> {
  await speakMore();
  await startFake('operator');
  fakeMethods['council.update'] = (_, { settings }) => ((saved = settings), {});
  for (const each of ['me', `${council}/council`, `${council}/me`]) watch(each);
  const { container } = render(Screen, { council, id: '', draft: '' });
  await screen.findByLabelText('Rådets namn');
  return container;
}
const save = (): Promise<boolean> => fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
const field = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

describe('settings on screen', () => {
  test('a mended name keeps its id and its other names; an emptied text is sent', async () => {
    const container = await open();
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.input(field('item-north'), { target: { value: 'Norra delen' } });
    await fireEvent.input(field('settings-purpose'), { target: { value: '' } });
    await save();
    await waitFor(() => expect(saved).not.toBeNull());
    expect(saved?.areas?.[0]).toMatchObject({ id: 'north', label: 'Norra delen' });
    expect(saved?.areas?.[0]?.outline).toMatch(/^59/);
    expect(saved?.categories?.[0]?.labels?.en).toBeTruthy();
    expect(saved?.purpose).toBe('');
  });

  test('what is taken away says what it leaves, and comes back', async () => {
    await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Norra Husby' }));
    await screen.findByText('”Norra Husby” tas bort när du sparar.');
    await screen.findByText(/öppna initiativ hör hit och blir utan\./);
    const back = screen.getByRole('button', { name: /^Ångra/ });
    await waitFor(() => expect(document.activeElement).toBe(back));
    await fireEvent.click(back);
    await save();
    await waitFor(() => expect(saved?.areas?.map(({ id }) => id)).toEqual(['centre', 'south', 'north']));
  });

  test('what is added gets an id once, however often one saves', async () => {
    await open();
    await fireEvent.input(field('settings-areas-add'), { target: { value: 'Västra\nÖstra' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Lägg till raderna: Områden' }));
    await save();
    await waitFor(() => expect(saved?.areas?.map(({ id }) => id)).toEqual(['north', 'centre', 'south', 'vastra', 'ostra']));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Spara' }).getAttribute('aria-busy')).toBeNull());
    saved = null;
    await save();
    await waitFor(() => expect(saved?.areas?.map(({ id }) => id)).toEqual(['north', 'centre', 'south', 'vastra', 'ostra']));
  });

  test('an outline that is none is a fault of its field', async () => {
    await open();
    await fireEvent.input(field('item-north-outline'), { target: { value: '59,17' } });
    await save();
    await waitFor(() => expect(field('item-north-outline').getAttribute('aria-invalid')).toBe('true'));
    expect(saved).toBeNull();
  });
});
