import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { council, fakeId } from '../../dev/fake/rows';
import { me } from '../../dev/fake/server';
import { startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import { row, watch } from '../../state/client';
import WriteBox from './WriteBox.svelte';

const forgotten: string[] = [];
vi.mock('../../state/drafts', () => ({
  loadDraft: () => Promise.resolve('Skrivet utan nät'),
  keepDraft: () => undefined,
  forgetDraft: (key: string) => void forgotten.push(key),
}));

const arrived = fakeId('C0MN', 1);
const subject = fakeId('INIT', 0);
const topic = `${council}/initiative/${subject}`;

async function open(): Promise<{ box: HTMLTextAreaElement; arrive: () => void }> {
  await speakMore();
  const port = await startFake('resident');
  for (const each of [`${council}/me`, topic]) watch(each);
  render(WriteBox, { council, topic, subject, join: '/join' });
  const box = (await screen.findByLabelText('Din synpunkt')) as HTMLTextAreaElement;
  await waitFor(() => expect(box.value).toBe('Skrivet utan nät'));
  const fields = { depth: 0, persona: me, role: 'resident', stance: 'for', language: 'sv', source: 'Skrivet utan nät', version: 1, at: 1, taken_back: false } as const;
  return { box, arrive: () => port.server.put(topic, 'comment', arrived, fields) };
}

describe('the box for a comment', () => {
  test('lets go of a draft that a kept command has delivered', async () => {
    const { box, arrive } = await open();
    arrive();
    await waitFor(() => expect(box.value).toBe(''));
    expect(forgotten).toContain(`comment/${council}/${subject}/`);
  });

  test('never takes a text that somebody has touched, even the same one', async () => {
    const { box, arrive } = await open();
    await fireEvent.input(box, { target: { value: 'Skrivet utan nät' } });
    arrive();
    await waitFor(() => expect(row(topic, 'comment', arrived)).toBeTruthy());
    expect(box.value).toBe('Skrivet utan nät');
  });
});
