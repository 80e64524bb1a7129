import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../dev/testing';
import Bar from './Bar.svelte';
import Button from './Button.svelte';
import Choice from './Choice.svelte';
import Dialog from './Dialog.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import Field from './Field.svelte';
import Form from './Form.svelte';
import Markdown from './Markdown.svelte';
import Menu from './Menu.svelte';
import Segments from './Segments.svelte';
import Tick from './Tick.svelte';
import Time from './Time.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
const options = [
  { value: 'a', label: 'Första' },
  { value: 'b', label: 'Andra' },
];

describe('a field', () => {
  test('ties its label, hint, error and counter to the input', async () => {
    const { container } = render(Field, { id: 'title', label: 'Rubrik', value: 'x'.repeat(148), max: 150, hint: 'Kort', error: 'För lång' });
    const input = screen.getByLabelText('Rubrik');
    expect(input.getAttribute('aria-describedby')).toBe('title-hint title-error title-count');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(container.textContent).toContain('2 tecken kvar');
    expect(await axeFaults(container)).toEqual([]);
  });

  test('counts characters as people do, and says when there are too many', async () => {
    const { container } = render(Field, { id: 'title', label: 'Rubrik', value: '🌳'.repeat(5), max: 4 });
    expect(container.textContent).toContain('1 tecken för mycket');
  });
});

describe('a button', () => {
  test('that is busy keeps the focus and does nothing', async () => {
    let clicks = 0;
    render(Button, { busy: true, onclick: () => (clicks += 1), children: text('Skicka') });
    const button = screen.getByRole('button');
    button.focus();
    await fireEvent.click(button);
    expect(clicks).toBe(0);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the error summary', () => {
  test('takes the focus and leads to the fields', async () => {
    render(Field, { id: 'title', label: 'Rubrik', value: '' });
    const { container } = render(ErrorSummary, { faults: [{ field: 'title', message: 'Fältet är tomt.' }] });
    expect(document.activeElement?.textContent).toContain('Det finns ett fel att rätta');
    await fireEvent.click(screen.getByRole('link', { name: 'Fältet är tomt.' }));
    expect(document.activeElement?.id).toBe('title');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('choices', () => {
  test('segments are radio buttons with a name', async () => {
    const { container } = render(Segments, { name: 'sort', legend: 'Ordning', value: 'a', options });
    expect(screen.getByRole('radio', { name: 'Första' })).toHaveProperty('checked', true);
    expect(await axeFaults(container)).toEqual([]);
  });

  test('a select has its label', async () => {
    const { container } = render(Choice, { id: 'c', label: 'Ämne', value: 'b', options });
    expect(screen.getByLabelText('Ämne')).toHaveProperty('value', 'b');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a form', () => {
  test('is sent without leaving the page', async () => {
    let sent = 0;
    const { container } = render(Form, { onsubmit: () => void (sent += 1), children: text('Fält') });
    const form = container.querySelector('form');
    if (!form) throw new Error('no form');
    const isGoingOn = await fireEvent.submit(form);
    expect(sent).toBe(1);
    expect(isGoingOn).toBe(false);
  });

  test('a tick has its words, says what is wrong with it and tells of each change', async () => {
    const told: boolean[] = [];
    const { container } = render(Tick, { label: 'Jag godkänner', wrong: true, describedBy: 'why', onchange: (checked: boolean) => told.push(checked) });
    const box = screen.getByLabelText('Jag godkänner');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.getAttribute('aria-describedby')).toBe('why');
    await fireEvent.click(box);
    await fireEvent.click(box);
    expect(told).toEqual([true, false]);
    render(Field, { id: 'why', label: 'Regler', value: '' });
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a menu', () => {
  test('opens, and closes on Escape with the focus back on its button', async () => {
    const { container } = render(Menu, { label: 'Utseende', icon: 'display', children: text('Innehåll') });
    const button = screen.getByRole('button', { name: 'Utseende' });
    await fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.keyDown(button, { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

describe('a dialog', () => {
  test('is named by its title and closes', async () => {
    const { container } = render(Dialog, { open: true, title: 'Återkalla', children: text('Säker?') });
    flushSync();
    expect(screen.getByRole('dialog', { name: 'Återkalla' })).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByText('Säker?')).toBeNull();
  });
});

describe('a bar', () => {
  test('has its number beside it and is full at most', () => {
    const { container } = render(Bar, { value: 150, max: 100, label: 'av 100' });
    expect(container.querySelector('.done')?.getAttribute('width')).toBe('100');
    expect(container.textContent).toContain('av 100');
  });
});

describe('Markdown', () => {
  test('becomes elements, never HTML', () => {
    const tree = [
      { t: 'p', c: [{ t: 'text', v: '<img src=x onerror=alert(1)> ' }, { t: 'strong', c: [{ t: 'text', v: 'fet' }] }] },
      { t: 'ul', c: [{ t: 'li', c: [{ t: 'text', v: 'ett' }] }] },
      { t: 'later', c: [{ t: 'text', v: 'okänt' }] },
    ];
    const { container } = render(Markdown, { tree });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('strong')?.textContent).toBe('fet');
    expect(container.querySelector('li')?.textContent).toBe('ett');
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(container.textContent).toContain('okänt');
  });

  test('links only where a link is harmless', () => {
    const link = (href: string) => ({ t: 'link', href, c: [{ t: 'text', v: href }] });
    const { container } = render(Markdown, { tree: [link('https://exempel.se'), link('javascript:alert(1)'), link('data:text/html,x')] });
    expect([...container.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['https://exempel.se']);
  });

  test('nonsense and endless nesting are nothing', () => {
    let deep: unknown = { t: 'text', v: 'botten' };
    for (let i = 0; i < 200; i += 1) deep = { t: 'quote', c: [deep] };
    const { container } = render(Markdown, { tree: [null, 7, 'x', { v: 'no type' }, deep] });
    expect(container.textContent?.trim()).toBe('');
  });
});

describe('a time', () => {
  test('near is a distance, far is a date, both carry the moment', () => {
    const at = Date.now() - 3.1 * 3_600_000;
    const near = render(Time, { at });
    expect(near.container.textContent).toBe('för 3 timmar sedan');
    expect(near.container.querySelector('time')?.dateTime).toBe(new Date(at).toISOString());
    expect(render(Time, { at: Date.UTC(2020, 0, 2) }).container.textContent).toBe('2 januari 2020');
  });
});
