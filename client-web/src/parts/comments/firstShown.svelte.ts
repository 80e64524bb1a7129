// How many comments are drawn: the first sixty, more when asked for, and as many as it takes to reach the one that the address
// names. More at once would cost a slow phone its answer to a tap.
import { tick } from 'svelte';
import { linkedComment } from './threads';

export class FirstShown {
  readonly step = 60;
  private wanted = $state(60);
  linked = $state('');
  private isReached = true;

  constructor(private readonly ids: () => readonly string[]) {
    const follow = (): void => {
      this.linked = linkedComment(location.hash);
      this.isReached = this.linked === '';
    };
    follow();
    $effect(() => {
      window.addEventListener('hashchange', follow);
      return () => window.removeEventListener('hashchange', follow);
    });
    // Once only: what comes later never moves the reader again.
    $effect(() => {
      const at = this.ids().indexOf(this.linked);
      if (at < 0 || this.isReached) return;
      this.isReached = true;
      this.wanted = Math.max(this.wanted, at + 1);
      void tick().then(() => this.reach());
    });
  }

  get count(): number {
    return this.wanted;
  }

  more(): void {
    this.wanted += this.step;
  }

  private reach(): void {
    const element = document.getElementById(`comment-${this.linked}`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }
}
