// Gathers what arrives and hands it over once a frame: two hundred changes a second become at most sixty redraws.
// A hidden page has no frames, so there a timer stands in.
export class Frames<T> {
  private gathered: T[] = [];
  private scheduled = false;

  constructor(private readonly flush: (gathered: readonly T[]) => void) {}

  add(item: T): void {
    this.gathered.push(item);
    if (this.scheduled) return;
    this.scheduled = true;
    const run = (): void => this.run();
    if (typeof requestAnimationFrame === 'function' && document.visibilityState === 'visible') requestAnimationFrame(run);
    else setTimeout(run, 100);
  }

  // Everything now, e.g. before the rows of another person are forgotten.
  run(): void {
    const gathered = this.gathered;
    this.gathered = [];
    this.scheduled = false;
    if (gathered.length > 0) this.flush(gathered);
  }
}
