import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeId } from '../../dev/fake/rows';
import type { FakePort } from '../../dev/fake';
import { axeFaults, startFake } from '../../dev/testing';
import { setQuery } from '../../app/place.svelte';
import { watch } from '../../state/client';
import { noFilters, writeFilters } from './model';
import Screen from './Screen.svelte';

const props = { council: 'husby', id: '', draft: '' };
const list = 'husby/initiatives';
const titles = (): string[] => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent ?? '');
let port: FakePort;

beforeEach(async () => {
  port = await startFake();
  for (const topic of ['husby/council', 'husby/people', 'husby/me']) watch(topic);
  setQuery(writeFilters(noFilters));
});

async function shown(): Promise<HTMLElement> {
  const { container } = render(Screen, props);
  await waitFor(() => expect(screen.getByText('10 initiativ')).toBeTruthy());
  await waitFor(() => expect(screen.getAllByText('Amina Yusuf').length).toBeGreaterThan(0));
  return container;
}

describe('the list of initiatives', () => {
  test('shows cards, newest first, without faults that axe finds', async () => {
    const container = await shown();
    expect(titles()[0]).toBe('Belysning längs gångstråket till tunnelbanan');
    expect(await axeFaults(container)).toEqual([]);
  });

  test('filters from the address and back', async () => {
    await shown();
    await fireEvent.change(screen.getByLabelText('Läge'), { target: { value: 'shortlisted' } });
    await waitFor(() => expect(titles()).toEqual(['Läxhjälp i biblioteket tre kvällar i veckan']));
    expect(location.search).toBe('?state=shortlisted');
  });

  test('a number changes in place and nothing moves', async () => {
    setQuery({ sort: 'support' });
    await shown();
    const before = titles();
    port.server.patch(list, 'initiative_tally', fakeId('INIT', 9), { support: 777 });
    await waitFor(() => expect(screen.getByText('777')).toBeTruthy());
    expect(titles()).toEqual(before);
  });

  test('what is new waits until it is asked for', async () => {
    await shown();
    const card = port.server.row(list, 'initiative_card', fakeId('INIT', 0));
    if (!card) throw new Error('no card');
    port.server.put(list, 'initiative_card', fakeId('INIT', 40), { ...card, title: 'Helt nytt', published_at: Date.now() });
    const button = await screen.findByRole('button', { name: '1 nytt, visa' });
    expect(titles()).not.toContain('Helt nytt');
    await fireEvent.click(button);
    await waitFor(() => expect(titles()[0]).toBe('Helt nytt'));
  });

  test('words are asked of the server, and an empty answer says what to do', async () => {
    await shown();
    await fireEvent.input(screen.getByLabelText('Sök på ord'), { target: { value: 'café' } });
    await waitFor(() => expect(titles()).toEqual(['A repair café in the community house']));
    expect(screen.getByRole('status').textContent).toContain('1 träff');
    await fireEvent.input(screen.getByLabelText('Sök på ord'), { target: { value: 'finns inte' } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Visa alla' }));
    await waitFor(() => expect(titles()).toHaveLength(10));
  });

  test('support shows at once and is confirmed by the server', async () => {
    await shown();
    await fireEvent.click(screen.getByRole('button', { name: /^Stöd: Belysning/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: /ta tillbaka: Belysning/ }).getAttribute('aria-pressed')).toBe('true'));
    await waitFor(() => expect(port.server.row(list, 'initiative_tally', fakeId('INIT', 0))?.support).toBe(85));
  });
});
