import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { axeFaults, startFake } from '../../dev/testing';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

describe('home', () => {
  test('says what the council is for, what one can do, and what leads', async () => {
    await startFake('visitor');
    for (const topic of ['husby/council', 'husby/people']) watch(topic);
    const { container } = render(Screen, { council: 'husby', id: '', draft: '' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Husby boenderåd'));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toContain('Nattvandring'));
    expect(screen.getByText(/100 stöd inom 90 dagar/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Gå med i rådet/ }).getAttribute('href')).toBe('/join?council=husby');
    expect(document.title).toBe('Husby boenderåd · Rådslag');
    expect(await axeFaults(container)).toEqual([]);
  });

  test('a council that is not there says so', async () => {
    const port = await startFake('visitor');
    port.server.refuse('nowhere/council', 'not_found');
    watch('nowhere/council');
    render(Screen, { council: 'nowhere', id: '', draft: '' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rådet finns inte'));
  });
});
