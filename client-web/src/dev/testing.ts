// For every test: Swedish texts loaded, and what jsdom lacks.
import { beforeAll } from 'vitest';
import { speak } from '../language/language.svelte';

if (typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
window.scrollTo = () => undefined;

beforeAll(() => speak('sv'));
