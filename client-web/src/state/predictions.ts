// What a command will probably do to the rows, told before the server has spoken. One function a method; the screens of a
// feature add theirs here through `predicts`. A prediction ends, topic by topic, when the topic's position has reached the
// answer's `seq`, or at once when the command was refused.
import type { Method, Params, PersonaId, RowFields, RowType } from '../protocol/generated';

export interface ShownRow<T extends RowType> {
  readonly type: T;
  readonly id: string;
  readonly revision: number;
  readonly fields: RowFields[T];
  readonly pending?: true; // predicted, the server has not confirmed it
}

export interface View {
  row<T extends RowType>(topic: string, type: T, id: string): ShownRow<T> | undefined;
  rowsOf<T extends RowType>(topic: string, type: T): readonly ShownRow<T>[];
  me(council: string): PersonaId | undefined;
}

export interface Change {
  topic: string;
  type: RowType;
  id: string;
  fields: RowFields[RowType] | null; // null: the row goes
}

export type Predict<M extends Method> = (params: Params[M], view: View, at: number) => Change[];

type Table = { [M in Method]?: Predict<M> };
const table: Table = {};

export function predicts<M extends Method>(method: M, predict: Predict<M>): void {
  (table as Record<string, unknown>)[method] = predict;
}

export function predictionOf(method: string): Predict<Method> | undefined {
  return (table as Record<string, Predict<Method> | undefined>)[method];
}

export function put<T extends RowType>(topic: string, type: T, id: string, fields: RowFields[T]): Change {
  return { topic, type, id, fields };
}

export function take(topic: string, type: RowType, id: string): Change {
  return { topic, type, id, fields: null };
}

// The present row with some fields changed; nothing when the row is not there.
export function patch<T extends RowType>(view: View, topic: string, type: T, id: string, fields: Partial<RowFields[T]>): Change[] {
  const present = view.row(topic, type, id);
  return present ? [put(topic, type, id, { ...present.fields, ...fields })] : [];
}
