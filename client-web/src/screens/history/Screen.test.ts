import { fireEvent, render, screen } from '@testing-library/svelte';
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
});
