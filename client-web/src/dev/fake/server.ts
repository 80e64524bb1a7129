// A council in memory that speaks the protocol: rows by topic, positions, watchers told at a tick. For developing screens
// and for their tests; never part of the product's bundle. Screens add methods in fake/methods.ts and rows in fake/rows.ts.
import type { Changes, Gone, Hello, Row, RowFields, RowType } from '../../protocol/generated';
import type { FakeRole } from '../wanted';

export const me = '01JFAKEPERS0NAME0000000001';
export const member = '01JFAKEMEMBER0000000000001';

type Notify = (method: string, params: unknown) => void;

export class FakeRefusal extends Error {
  constructor(
    readonly reason: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(reason);
  }
}

interface Entry extends Row {
  gone?: boolean;
}

export class FakeServer {
  seq = 100;
  role: FakeRole;
  greeting: Partial<Hello> = {}; // said beside the usual, to who connects
  private readonly topics = new Map<string, Map<string, Entry>>();
  private readonly watched = new Map<string, number>(); // topic → seq told
  private readonly refused = new Map<string, string>();
  private notify: Notify = () => undefined;

  constructor(
    role: FakeRole,
    private readonly tick_ms = 250,
  ) {
    this.role = role;
  }

  // From now on this topic is refused, as one that is not there or may not be seen.
  refuse(topic: string, reason: string): void {
    this.refused.set(topic, reason);
  }

  refusal(topic: string): string | undefined {
    return this.refused.get(topic);
  }

  get isMember(): boolean {
    return this.role !== 'visitor';
  }

  put<T extends RowType>(topic: string, type: T, id: string, fields: RowFields[T]): void {
    this.write(topic, { type, id, revision: (this.seq += 1), fields: fields as never });
  }

  patch<T extends RowType>(topic: string, type: T, id: string, fields: Partial<RowFields[T]>): void {
    const present = this.row(topic, type, id);
    if (present) this.put(topic, type, id, { ...present, ...fields });
  }

  drop(topic: string, type: RowType, id: string): void {
    this.write(topic, { type, id, revision: (this.seq += 1), fields: null, gone: true });
  }

  row<T extends RowType>(topic: string, type: T, id: string): RowFields[T] | undefined {
    const found = this.topics.get(topic)?.get(`${type}/${id}`);
    return found && !found.gone ? (found.fields as unknown as RowFields[T]) : undefined;
  }

  rows<T extends RowType>(topic: string, type: T): { id: string; fields: RowFields[T] }[] {
    const all = [...(this.topics.get(topic)?.values() ?? [])];
    return all.filter((row) => row.type === type && !row.gone).map(({ id, fields }) => ({ id, fields: fields as unknown as RowFields[T] }));
  }

  connect(notify: Notify): void {
    this.notify = notify;
    this.watched.clear();
    notify('hello', { protocol: 'radslag.v1', at: Date.now(), instance: 'Rådslag på låtsas', version: 'fake', ...(this.isMember ? { member } : {}), ...this.greeting });
    notify('presence', { council: 'husby', here: 42, personas: [] });
  }

  watch(topic: string, since: string | undefined): void {
    const from = since === undefined ? -1 : Number.parseInt(since, 10);
    this.tell(topic, from, since === undefined);
  }

  unwatch(topic: string): void {
    this.watched.delete(topic);
  }

  changesSince(topic: string, from: number, reset: boolean): Changes {
    const newer = [...(this.topics.get(topic)?.values() ?? [])].filter((row) => row.revision > from);
    const gone: Gone[] = newer.filter((row) => row.gone && !reset).map(({ type, id }) => ({ type, id }));
    const rows = newer.filter((row) => !row.gone).map(({ type, id, revision, fields }) => ({ type, id, revision, fields }));
    return { topic, position: `${this.seq}-00000000-${this.role.slice(0, 8)}`, reset, gone, rows, more: false };
  }

  private tell(topic: string, from: number, reset: boolean): void {
    this.watched.set(topic, this.seq);
    const changes = this.changesSince(topic, from, reset);
    this.notify('changes', changes);
  }

  private write(topic: string, entry: Entry): void {
    const rows = this.topics.get(topic) ?? new Map<string, Entry>();
    this.topics.set(topic, rows);
    rows.set(`${entry.type}/${entry.id}`, entry);
    setTimeout(() => this.wake(), this.tick_ms);
  }

  // Every watcher behind the head is brought up to it; positions advance even where no row changed.
  private wake(): void {
    for (const [topic, told] of this.watched) if (told < this.seq) this.tell(topic, told, false);
  }
}
