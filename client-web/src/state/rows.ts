// Confirmed rows: what the server has said, by topic, type and id.
import type { Row } from '../protocol/generated';
import { positionSeq, rowKey, type RowsStep } from '../sync/watching';

export type Cell = string; // one topic's rows of one type: what a screen subscribes to
export type ById = Map<string, Row>;

export function cellOf(topic: string, type: string): Cell {
  return `${topic} ${type}`;
}

export class Rows {
  private readonly cells = new Map<Cell, ById>();
  private readonly topics = new Map<string, { position: string | null; types: Set<string> }>();

  cell(topic: string, type: string): ReadonlyMap<string, Row> | undefined {
    return this.cells.get(cellOf(topic, type));
  }

  cellNames(): Set<Cell> {
    return new Set(this.cells.keys());
  }

  // The journal sequence up to which this topic is known; -1 before the first complete answer.
  seq(topic: string): number {
    return positionSeq(this.topics.get(topic)?.position ?? null);
  }

  position(topic: string): string | null {
    return this.topics.get(topic)?.position ?? null;
  }

  rowsOfTopic(topic: string): Row[] {
    const types = this.topics.get(topic)?.types ?? new Set<string>();
    return [...types].flatMap((type) => [...(this.cell(topic, type)?.values() ?? [])]);
  }

  // Answers which cells changed. `gone` goes before `rows`: a row may leave and come back in one step.
  apply(step: RowsStep): Set<Cell> {
    const changed = new Set<Cell>();
    const known = this.topics.get(step.topic) ?? { position: null, types: new Set<string>() };
    this.topics.set(step.topic, known);
    for (const gone of step.gone) this.remove(step.topic, gone.type, gone.id, changed);
    for (const row of step.rows) {
      known.types.add(row.type);
      this.put(step.topic, row, changed);
    }
    if (step.only) {
      for (const row of this.rowsOfTopic(step.topic)) if (!step.only.has(rowKey(row))) this.remove(step.topic, row.type, row.id, changed);
    }
    known.position = step.position;
    return changed;
  }

  forgetTopic(topic: string): Set<Cell> {
    const changed = new Set<Cell>();
    for (const type of this.topics.get(topic)?.types ?? []) {
      const cell = cellOf(topic, type);
      this.cells.delete(cell);
      changed.add(cell);
    }
    this.topics.delete(topic);
    return changed;
  }

  topicNames(): string[] {
    return [...this.topics.keys()];
  }

  private put(topic: string, row: Row, changed: Set<Cell>): void {
    const cell = cellOf(topic, row.type);
    const rows = this.cells.get(cell) ?? new Map<string, Row>();
    this.cells.set(cell, rows);
    // Arriving twice (a resume overlaps) is nothing new; an older copy (a cache read late) never wins.
    const known = rows.get(row.id);
    if (known && known.revision > row.revision) return;
    rows.set(row.id, row);
    changed.add(cell);
  }

  private remove(topic: string, type: string, id: string, changed: Set<Cell>): void {
    const cell = cellOf(topic, type);
    if (this.cells.get(cell)?.delete(id)) changed.add(cell);
  }
}
