import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { FakePort } from '../../dev/fake';
import { similarAsked } from '../../dev/fake/proposals';
import { council } from '../../dev/fake/rows';
import { startFake } from '../../dev/testing';
import type { FakeRole } from '../../dev/wanted';
import { speakMore } from '../../language/language.svelte';
import { watch } from '../../state/client';
import { ulid } from '../../sync/ids';
import Screen from './Screen.svelte';

const returned = '01JFAKEMYRETVRNED000000001';

async function open(role: FakeRole, draft = ulid()): Promise<FakePort> {
  await speakMore();
  const port = await startFake(role);
  for (const each of ['council', 'people', 'me']) watch(`${council}/${each}`);
  render(Screen, { council, id: '', draft });
  await screen.findByLabelText('Rubrik');
  return port;
}
const field = (label: string): HTMLInputElement => screen.getByLabelText(label) as HTMLInputElement;
const write = (label: string, value: string): Promise<boolean> => fireEvent.input(field(label), { target: { value } });

describe('a proposal', () => {
  test('handed in empty, it says what is missing on top and at the fields, with the same words', async () => {
    await open('resident');
    await fireEvent.click(screen.getByRole('button', { name: 'Lämna in förslaget' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Det finns 3 fel att rätta');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(screen.getAllByText('Skriv en rubrik.')).toHaveLength(2);
    await write('Rubrik', 'Bänkar');
    await waitFor(() => expect(screen.queryByText('Skriv en rubrik.')).toBeNull());
  });

  test('similar initiatives come at the title while it is written, and above the button once the writer has gone on', async () => {
    await open('resident');
    field('Rubrik').focus();
    await write('Rubrik', 'Belysning vid skolan');
    await screen.findByRole('heading', { name: 'Liknar något av de här ditt?' });
    await write('Rubrik', 'Odlingslotter åt alla');
    field('Vad ska göras?').focus();
    await waitFor(() => expect(similarAsked).toContain('Odlingslotter åt alla'));
    const found = await screen.findByText(/Odlingslotter på den gamla/);
    const isAfter = (one: Element, other: Element): boolean => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(isAfter(found, screen.getByLabelText(/För vem/))).toBe(true);
    expect(isAfter(screen.getByRole('button', { name: 'Lämna in förslaget' }), found)).toBe(true);
    field('Rubrik').focus();
    await write('Rubrik', 'Odlingslotter åt alla här');
    await waitFor(() => expect(isAfter(field('Vad ska göras?'), screen.getByText(/Odlingslotter på den gamla/))).toBe(true));
  });

  test('it is handed in with what was written, and says its number and what comes next', async () => {
    const id = ulid();
    const port = await open('resident', id);
    await write('Rubrik', 'Bänkar vid torget');
    await write('Vad ska göras?', 'Fem bänkar');
    await write('Varför?', 'Att vila');
    await fireEvent.input(screen.getByLabelText(/Ungefärlig kostnad/), { target: { value: '25 000 kr' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Lämna in förslaget' }));
    await screen.findByRole('heading', { level: 1, name: 'Förslaget är inlämnat' });
    expect(screen.getByText('2026-16')).toBeTruthy();
    expect(port.server.row(`${council}/me`, 'my_initiative', id)?.content).toMatchObject({ title: 'Bänkar vid torget', cost: 25000 });
  });

  test('one that was sent back shows the reason and everything that was written', async () => {
    await open('resident', returned);
    await screen.findByText(/Skriv gärna hur många bänkar/);
    expect(field('Rubrik').value).toBe('Bänkar vid lekparken');
  });

  test('a newer version from elsewhere leaves the text alone and shows both', async () => {
    const port = await open('resident', returned);
    const box = field('Vad ska göras?');
    box.focus();
    await write('Vad ska göras?', 'Fyra bänkar, halvskrivet');
    const present = port.server.row(`${council}/me`, 'my_initiative', returned);
    if (!present) throw new Error('no initiative');
    port.server.patch(`${council}/me`, 'my_initiative', returned, { version: 2, content: { ...present.content, what: 'Sex bänkar' } });
    await screen.findByText('Det finns en nyare version');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('Fyra bänkar, halvskrivet');
    expect(screen.getByText('Sex bänkar')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Fortsätt med min text' }));
    await waitFor(() => expect(screen.queryByText('Det finns en nyare version')).toBeNull());
    await fireEvent.click(screen.getByRole('button', { name: 'Spara den nya versionen' }));
    await screen.findByRole('heading', { level: 1, name: 'Ändringen är sparad' });
    expect(port.server.row(`${council}/me`, 'my_initiative', returned)?.content.what).toBe('Fyra bänkar, halvskrivet');
  });

  test('a visitor writes, and is shown the way in with the way back', async () => {
    const id = ulid();
    await open('visitor', id);
    await write('Rubrik', 'Bänkar');
    expect(field('Rubrik').value).toBe('Bänkar');
    const [join] = screen.getAllByRole('link', { name: 'Gå med' });
    expect(decodeURIComponent(join?.getAttribute('href') ?? '')).toContain(`/c/husby/propose/${id}`);
  });
});
