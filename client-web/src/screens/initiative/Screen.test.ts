import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { startFake } from '../../dev/testing';
import { council, fakeId } from '../../dev/fake/rows';
import { speakMore } from '../../language/language.svelte';
import { watch } from '../../state/client';
import type { FakePort } from '../../dev/fake';
import type { FakeRole } from '../../dev/wanted';
import Screen from './Screen.svelte';

const id = fakeId('INIT', 0);
const topic = `${council}/initiative/${id}`;

async function open(role: FakeRole, which = id): Promise<FakePort> {
  await speakMore();
  const port = await startFake(role);
  // What the frame watches.
  for (const each of ['council', 'people', 'me']) watch(`${council}/${each}`);
  render(Screen, { council, id: which, draft: '' });
  return port;
}

describe('an initiative', () => {
  beforeEach(() => history.replaceState(null, '', '/'));

  test('says where it stands, what is missing and what it triggers', async () => {
    await open('resident');
    await screen.findByRole('heading', { level: 1, name: /Belysning längs gångstråket/ });
    await screen.findByText(/16 stöd till behövs/);
    expect(screen.getByText('här är det nu')).toBeTruthy();
  });

  test('support is predicted, answered with a receipt, and taken back in place', async () => {
    await open('resident');
    const [button] = await screen.findAllByRole('button', { name: /^Stöd: / });
    await fireEvent.click(button as HTMLElement);
    await screen.findByText(/Ditt stöd är sparat/);
    const [given] = await screen.findAllByRole('button', { name: /ta tillbaka/ });
    await fireEvent.click(given as HTMLElement);
    await waitFor(() => expect(screen.queryByText(/Ditt stöd är sparat/)).toBeNull());
  });

  test('a visitor has one clear way in, and back', async () => {
    await open('visitor');
    const link = await screen.findByRole('link', { name: 'Gå med och stöd' });
    expect(link.getAttribute('href')).toContain('/join?council=husby&next=');
    expect(screen.queryByLabelText('Din synpunkt')).toBeNull();
  });

  test('hidden, it says why and keeps its steps', async () => {
    const port = await open('resident');
    await screen.findByText(/16 stöd/);
    port.server.put(topic, 'initiative_step', '999999999999', { step: 'hidden', at: Date.now(), role: 'moderator', reason: 'Personuppgifter i texten' });
    for (const type of ['initiative', 'initiative_text', 'initiative_tally'] as const) port.server.drop(topic, type, id);
    await screen.findByRole('heading', { level: 1, name: 'Initiativet är dolt' });
    expect(screen.getAllByText('Personuppgifter i texten').length).toBeGreaterThan(0);
  });

  test('what arrives never touches a half-written comment, its caret or the focus', async () => {
    const port = await open('resident');
    const box = (await screen.findByLabelText('Din synpunkt')) as HTMLTextAreaElement;
    box.focus();
    await fireEvent.input(box, { target: { value: 'Halvskrivet om ljuset' } });
    box.setSelectionRange(4, 9);
    port.server.patch(topic, 'initiative_tally', id, { support: 99 });
    port.server.put(topic, 'comment', fakeId('C0MNEW', 1), { depth: 0, persona: fakeId('PERS', 1), role: 'resident', stance: 'for', language: 'sv', text: [{ t: 'p', c: [{ t: 'text', v: 'Nytt!' }] }] as never, version: 1, at: Date.now(), taken_back: false });
    await screen.findByRole('button', { name: '1 nytt, visa' });
    expect(screen.queryByText('Nytt!')).toBeNull();
    expect(document.activeElement).toBe(box);
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['Halvskrivet om ljuset', 4, 9]);
    await fireEvent.click(screen.getByRole('button', { name: '1 nytt, visa' }));
    await screen.findByText('Nytt!');
    expect(box.value).toBe('Halvskrivet om ljuset');
  });

  test('a refused comment stays in the box with the reason in words beside it', async () => {
    await open('resident');
    const box = (await screen.findByLabelText('Din synpunkt')) as HTMLTextAreaElement;
    await fireEvent.input(box, { target: { value: 'Det gick för fort' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Skicka synpunkt' }));
    await screen.findByText(/Vänta en stund och försök igen/);
    expect(box.value).toBe('Det gick för fort');
  });

  test('one’s own comment stands at once and the box is empty for the next', async () => {
    await open('resident');
    const box = (await screen.findByLabelText('Din synpunkt')) as HTMLTextAreaElement;
    await fireEvent.input(box, { target: { value: 'Jag håller med helt' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Skicka synpunkt' }));
    await waitFor(() => expect(box.value).toBe(''));
    await screen.findByText('Jag håller med helt', { selector: 'p' });
  });

  test('an open dialog and its text outlive what arrives', async () => {
    const port = await open('officer');
    await fireEvent.click(await screen.findByRole('button', { name: 'Vidarebefordra' }));
    const reason = (await screen.findByLabelText('Skäl, i klartext')) as HTMLTextAreaElement;
    await fireEvent.input(reason, { target: { value: 'Regionen äger' } });
    port.server.patch(topic, 'initiative', id, { state: 'shortlisted' });
    await waitFor(() => expect(screen.getAllByText('Prioriterat').length).toBeGreaterThan(0));
    expect(reason.isConnected).toBe(true);
    expect(reason.value).toBe('Regionen äger');
  });

  test('a long discussion is drawn sixty at a time', async () => {
    const port = await open('visitor', fakeId('INIT', 1));
    await screen.findByRole('heading', { level: 1, name: /Odlingslotter/ });
    const where = `${council}/initiative/${fakeId('INIT', 1)}`;
    for (let n = 0; n < 70; n += 1) {
      port.server.put(where, 'comment', fakeId('C0MM', n), { depth: 0, persona: fakeId('PERS', 1), role: 'resident', stance: 'for', language: 'sv', text: [] as never, version: 1, at: n, taken_back: false });
    }
    await fireEvent.click(await screen.findByRole('button', { name: '70 nya, visa' }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Visa 10 till' }));
    expect(document.querySelectorAll('.comments article')).toHaveLength(70);
  });
});
