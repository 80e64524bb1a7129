// Reads rows by the model's tables (generated/first.ts, generated/later.ts).
import { check, type Shapes, type Types } from './check';

export interface RowTable {
  readonly types: Types;
  readonly shapes: Shapes;
}

/** Does the table tell how a row of this type is made? */
export function tellsOf(table: RowTable, type: string): boolean {
  return Object.hasOwn(table.shapes, type);
}

/** Is the row of a type that the table tells of, and as the model says? Unknown members of it are left alone. */
export function isAsModelled(table: RowTable, row: { readonly type: string; readonly fields: unknown }): boolean {
  const shape = tellsOf(table, row.type) ? table.shapes[row.type] : undefined;
  return shape !== undefined && !check(table.types, shape, row.fields);
}
