// Something grave waits until the person has proven who they are, or has said no. One question at a time: what is refused
// meanwhile waits for the same answer.
export type Question = 'step_up' | 'second_factor';

class Proving {
  asks = $state<Question | null>(null);
  private answer: Promise<boolean> | null = null;
  private tell: (proven: boolean) => void = () => undefined;

  ask(question: Question): Promise<boolean> {
    if (!this.answer) {
      this.asks = question;
      this.answer = new Promise((resolve) => (this.tell = resolve));
    }
    return this.answer;
  }

  done(proven: boolean): void {
    this.asks = null;
    this.answer = null;
    this.tell(proven);
  }
}

export const proving = new Proving();
