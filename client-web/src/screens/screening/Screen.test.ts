import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { council, fakeId } from '../../dev/fake/rows';
import { startFake } from '../../dev/testing';
import { speakMore } from '../../language/language.svelte';
import type { RowFields } from '../../protocol/generated';
import { watch } from '../../state/client';
import Screen from './Screen.svelte';

const waiting: RowFields['initiative_review'] = {
  number: '2026-20', state: 'submitted', hidden: false, version: 1, persona: fakeId('PERS', 1), submitted_at: Date.now(), due_at: Date.now() - 6 * 86_400_000,
  content: { title: 'Bänkar', what: 'Fem **bänkar** i skugga', why: 'Att vila', language: 'sv', cost: 40_000, beneficiaries: 'Äldre' },
};

describe('the queue on screen', () => {
  test('shows all that is judged: the text as it will look, the cost and who it is for', async () => {
    await speakMore();
    const port = await startFake('moderator');
    port.server.put(`${council}/screening`, 'initiative_review', '01JREVIEW00000000000000001', waiting);
    port.server.put(`${council}/screening`, 'initiative_review', '01JREVIEW00000000000000002', { ...waiting, state: 'rejected', content: { ...waiting.content, title: 'Avgjort' } });
    for (const each of ['council', 'people', 'me']) watch(`${council}/${each}`);
    const { container } = render(Screen, { council, id: '', draft: '' });
    expect((await screen.findByText('bänkar')).tagName).toBe('STRONG');
    expect(screen.getByText('Äldre')).toBeTruthy();
    expect(container.textContent).toMatch(/40\s000/);
    // A date: "before six days ago" says nothing.
    expect(container.textContent).toMatch(/Granskas före \d+ \p{L}+ \d{4} Försenat/u);
    await fireEvent.click(screen.getByRole('radio', { name: 'Avgjorda' }));
    await screen.findByText('Avgjort');
    expect(container.textContent).not.toContain('Granskas före');
  });
});
