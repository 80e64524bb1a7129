// What is shown: confirmed rows with the predictions of waiting commands laid over them, recomputed at every change. Pure.
// Confirmed rows are kept as they came and checked when they are read: how the rows of a later screen are made is fetched
// beside it, and may come after them.
import type { Row, RowType } from '../protocol/generated';
import { firstRows } from '../protocol/generated/first';
import { isAsModelled, tellsOf, type RowTable } from '../protocol/rows';
import type { Outcome, Waiting } from '../sync/outbox';
import type { RowsStep } from '../sync/watching';
import { predictionOf, type ShownRow, type View } from './predictions';
import { cellOf, Rows, type Cell } from './rows';

interface Predicted {
  command: Waiting;
  untilSeq: number | null; // known once the command is answered
}

type Overlay = Map<Cell, Map<string, ShownRow<RowType> | null>>;

export class Store implements View {
  readonly confirmed = new Rows();
  private predicted: Predicted[] = [];
  private overlay: Overlay = new Map();
  private readonly lists = new Map<Cell, readonly ShownRow<RowType>[]>();
  private readonly tables: RowTable[] = [firstRows];
  private readonly sound = new WeakSet<Row>(); // checked before; a row that changes comes as another

  // `needsMore`: rows were read that none of the tables tells of.
  constructor(
    private readonly changed: (cells: ReadonlySet<Cell>) => void,
    private readonly needsMore: () => void = () => undefined,
  ) {}

  learn(table: RowTable): void {
    this.tables.push(table);
    this.refresh(this.confirmed.cellNames());
  }

  row<T extends RowType>(topic: string, type: T, id: string): ShownRow<T> | undefined {
    const laid = this.overlay.get(cellOf(topic, type))?.get(id);
    if (laid !== undefined) return (laid ?? undefined) as ShownRow<T> | undefined;
    const confirmed = this.confirmed.cell(topic, type)?.get(id);
    return confirmed && this.isSound(confirmed) ? (confirmed as unknown as ShownRow<T>) : undefined;
  }

  // The same array until something of it changed, so that what is derived from it need not be computed again.
  rowsOf<T extends RowType>(topic: string, type: T): readonly ShownRow<T>[] {
    const cell = cellOf(topic, type);
    const known = this.lists.get(cell);
    if (known) return known as readonly ShownRow<T>[];
    const rows = new Map<string, ShownRow<T>>();
    for (const [id, confirmed] of this.confirmed.cell(topic, type) ?? []) if (this.isSound(confirmed)) rows.set(id, confirmed as unknown as ShownRow<T>);
    for (const [id, laid] of this.overlay.get(cell) ?? []) {
      if (laid) rows.set(id, laid as ShownRow<T>);
      else rows.delete(id);
    }
    const list = [...rows.values()];
    this.lists.set(cell, list as unknown as readonly ShownRow<RowType>[]);
    return list;
  }

  me(council: string): string | undefined {
    return this.rowsOf(`${council}/me`, 'membership')[0]?.id;
  }

  // Has this topic been seen whole (from the page, the cache or the server)?
  isKnown(topic: string): boolean {
    return this.confirmed.position(topic) !== null;
  }

  apply(steps: readonly RowsStep[]): void {
    const changed = new Set<Cell>();
    for (const step of steps) {
      for (const cell of this.confirmed.apply(step)) changed.add(cell);
      changed.add(step.topic);
    }
    this.refresh(changed);
  }

  forgetTopic(topic: string): void {
    this.refresh(new Set([...this.confirmed.forgetTopic(topic), topic]));
  }

  forgetAll(): void {
    const changed = new Set<Cell>();
    for (const topic of this.confirmed.topicNames()) for (const cell of this.confirmed.forgetTopic(topic)) changed.add(cell).add(topic);
    this.predicted = [];
    this.refresh(changed);
  }

  predict(command: Waiting): void {
    if (!predictionOf(command.method)) return;
    if (this.predicted.some((each) => each.command.id === command.id)) return;
    this.predicted.push({ command, untilSeq: null });
    this.refresh(new Set());
  }

  settle(id: string, outcome: Outcome): void {
    const found = this.predicted.find((each) => each.command.id === id);
    if (!found) return;
    if (outcome.ok && outcome.seq !== null) found.untilSeq = outcome.seq;
    else this.predicted = this.predicted.filter((each) => each !== found);
    this.refresh(new Set());
  }

  // A row that is not as the model says is left out.
  private isSound(row: Row): boolean {
    if (this.sound.has(row)) return true;
    const table = this.tables.find((each) => tellsOf(each, row.type));
    if (!table) {
      this.needsMore();
      return false;
    }
    const isSound = isAsModelled(table, row);
    if (isSound) this.sound.add(row);
    else if (import.meta.env.DEV) console.warn('row left out', row);
    return isSound;
  }

  private refresh(changed: Set<Cell>): void {
    const before = this.overlay;
    if (this.predicted.length > 0 || before.size > 0) this.lay();
    for (const cell of [...before.keys(), ...this.overlay.keys()]) changed.add(cell);
    for (const cell of changed) this.lists.delete(cell);
    if (changed.size > 0) this.changed(changed);
  }

  // Each prediction sees what is confirmed and what the predictions before it made of that.
  private lay(): void {
    this.overlay = new Map();
    this.predicted = this.predicted.filter((each) => {
      this.lists.clear();
      const { command } = each;
      const changes = predictionOf(command.method)?.(command.params as never, this, command.at) ?? [];
      const open = changes.filter((change) => each.untilSeq === null || this.confirmed.seq(change.topic) < each.untilSeq);
      for (const { topic, type, id, fields } of open) {
        const cell = cellOf(topic, type);
        const laid = this.overlay.get(cell) ?? new Map<string, ShownRow<RowType> | null>();
        this.overlay.set(cell, laid);
        const revision = this.confirmed.cell(topic, type)?.get(id)?.revision ?? 0;
        laid.set(id, fields && { type, id, revision, fields, pending: true });
      }
      // A topic that nobody watches would never catch up: a prediction only waits for topics that are known.
      return each.untilSeq === null || open.some((change) => this.isKnown(change.topic));
    });
  }
}

export type { Row };
