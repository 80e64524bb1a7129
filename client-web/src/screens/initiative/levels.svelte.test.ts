// What an initiative's page says of names: before one writes, of who is hidden, of who is muted, of who supports.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { FakePort } from '../../dev/fake';
import { council, fakeId } from '../../dev/fake/rows';
import { me } from '../../dev/fake/server';
import { axeFaults, startFake } from '../../dev/testing';
import type { FakeRole } from '../../dev/wanted';
import { speakMore } from '../../language/language.svelte';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

const id = fakeId('INIT', 0);
const people = `${council}/people`;

async function open(role: FakeRole = 'resident'): Promise<{ port: FakePort; container: HTMLElement; writer: string }> {
  await speakMore();
  const port = await startFake(role);
  for (const each of ['council', 'people', 'me']) watch(`${council}/${each}`);
  const { container } = render(Screen, { council, id, draft: '' });
  await screen.findAllByRole('button', { name: 'Tysta …' });
  const writer = port.server.rows(`${council}/initiative/${id}`, 'comment').find(({ fields }) => fields.persona !== me && !fields.taken_back)?.fields.persona ?? '';
  return { port, container, writer };
}

describe('names on an initiative’s page', () => {
  test('the name and who sees it stand where one writes, also for who is hidden', async () => {
    const { port } = await open();
    expect(screen.getAllByText('Visas som Jag Själv, för alla.').length).toBeGreaterThan(0);
    port.server.patch(`${council}/me`, 'membership', me, { hidden: true });
    await screen.findByText('Visas som ”En boende” för alla, och med namnet Jag Själv för moderatorer.');
  });

  test('the council’s least level is said before one writes', async () => {
    const { port } = await open();
    expect(screen.queryByText(/Rådet kräver nivån/)).toBeNull();
    port.server.put(`${council}/council`, 'least_levels', council, { propose: 1, comment: 3, support: 1, vote: 1, hold_role: 4 });
    await screen.findByText(/Rådet kräver nivån ”Alias, känd av rådet”/);
    port.server.patch(`${council}/me`, 'membership', me, { level: 3 });
    await waitFor(() => expect(screen.queryByText(/Rådet kräver nivån/)).toBeNull());
  });

  test('who is hidden is a resident to all but moderators', async () => {
    const { port, writer } = await open();
    port.server.put(people, 'persona', writer, { name: '', hidden: true, roles: [], left: false });
    await screen.findAllByText('En boende');
    port.server.put(people, 'hidden_name', writer, { name: 'Hemlig Granne' });
    await screen.findAllByText('Hemlig Granne');
  });

  test('the texts of who is muted are folded, and unfold one by one', async () => {
    const { port, container, writer } = await open();
    port.server.put(`${council}/me`, 'silenced', writer, { silence: 'muted' });
    const folded = await screen.findAllByText('Av någon du har tystat.');
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.click(within(folded[0] as HTMLElement).getByRole('button', { name: 'Visa texten' }));
    await waitFor(() => expect(screen.queryAllByText('Av någon du har tystat.').length).toBe(folded.length - 1));
  });

  test('a supporter may ask to be seen; the list is fetched when it is opened', async () => {
    const { container } = await open();
    await fireEvent.click((await screen.findAllByRole('button', { name: /^Stöd: / }))[0] as HTMLElement);
    const box = await screen.findByLabelText('Visa alla att jag, Jag Själv, stödjer det här');
    await waitFor(() => expect((box as HTMLInputElement).disabled).toBe(false));
    await fireEvent.click(box);
    const list = screen.getByText('Vilka som stödjer').closest('details') as HTMLDetailsElement;
    list.open = true;
    await fireEvent(list, new Event('toggle'));
    await within(list).findByText('Jag Själv');
    expect(await axeFaults(container)).toEqual([]);
  });
});
