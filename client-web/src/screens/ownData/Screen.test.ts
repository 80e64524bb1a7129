import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { axeFaults, startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import Screen from './Screen.svelte';

const props = { council: '', id: '', draft: '' };

it('says what is kept and what leaving means, without faults that axe finds', async () => {
  await speakMore();
  await startFake('resident');
  const { container } = render(Screen, props);
  expect(screen.getByText(/Det här sparas inte/)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

it('asks a second time, naming what happens, and wants the word typed', async () => {
  await speakMore();
  await startFake('resident');
  render(Screen, props);
  await fireEvent.click(screen.getByLabelText('Det raderas också'));
  await fireEvent.click(screen.getByRole('button', { name: 'Gå vidare' }));
  expect(screen.getByText('Kontot raderas, och dina texter med det.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Radera mig' }));
  expect(screen.getAllByText('Skriv RADERA för att bekräfta').length).toBeGreaterThan(1); // the label, and the fault under it
});
