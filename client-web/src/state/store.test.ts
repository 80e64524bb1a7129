import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../protocol/generated';
import { laterRows } from '../protocol/generated/later';
import type { Outcome, Waiting } from '../sync/outbox';
import '../parts/support';
import { parseMessage } from '../sync/wire';
import { Store } from './store';

const council = 'husby';
const list = 'husby/initiatives';
const me = 'husby/me';
const id = '01JFAKE0N0T0000000000000A0';
const tally = (support: number, revision: number): Row => ({ type: 'initiative_tally', id, revision, fields: { support, comments: 2 } });
const endorse = (commandId: string, method = 'initiative.endorse'): Waiting => ({ id: commandId, method, params: { council, initiative: id }, at: 5 });
const yes = (seq: number): Outcome => ({ ok: true, result: {}, seq });

let store: Store;
const apply = (topic: string, seq: number, ...rows: Row[]): void => store.apply([{ topic, gone: [], rows, only: null, position: `${seq}-aa-bb` }]);
const support = (): number | undefined => store.row(list, 'initiative_tally', id)?.fields.support;

beforeEach(() => {
  store = new Store(() => undefined);
  apply(list, 10, tally(84, 10));
  apply(me, 10);
});

describe('what comes over the wire', () => {
  test('changes no object but its own, whatever its members are called', () => {
    const fields = '{"support":90,"comments":2,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const rows = `[{"type":"initiative_tally","id":"${id}","revision":11,"fields":${fields}},{"type":"__proto__","id":"__proto__","revision":11,"fields":{"polluted":1}}]`;
    for (const topic of [list, '__proto__']) {
      const read = parseMessage(`{"method":"changes","params":{"__proto__":{"polluted":1},"topic":"${topic}","position":"11-aa-bb","reset":false,"gone":[],"rows":${rows},"more":false}}`);
      if (read.kind !== 'changes') throw new Error(read.kind);
      store.apply([{ topic, gone: [], rows: read.changes.rows, only: null, position: '11-aa-bb' }]);
    }
    parseMessage('{"id":"a","error":{"code":-32000,"message":"m","data":{"reason":"x","__proto__":{"polluted":1}}}}');
    store.predict(endorse('a'));
    expect(support()).toBe(91);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in Object).toBe(false);
  });
});

describe('rows of screens that come later', () => {
  const topic = `husby/initiative/${id}`;
  const comment = (number: number, answers: number | string = 0): Row => ({ type: 'comment_tally', id: `01JFAKE0N0T0000000000000C${number}`, revision: 11, fields: { answers, reactions: {} } });

  test('are asked for when they are read too early, and shown once it is known how they are made', () => {
    const told: string[] = [];
    let asked = 0;
    const fresh = new Store((cells) => told.push(...cells), () => (asked += 1));
    fresh.apply([{ topic, gone: [], rows: [comment(1), comment(2, 'no words')], only: null, position: '11-aa-bb' }]);
    expect(asked).toBe(0);
    expect(fresh.rowsOf(topic, 'comment_tally')).toEqual([]);
    expect(fresh.row(topic, 'comment_tally', comment(1).id)).toBeUndefined();
    expect(asked).toBeGreaterThan(0);
    told.length = 0;
    fresh.learn(laterRows);
    expect(told).toContain(`${topic} comment_tally`);
    expect(fresh.rowsOf(topic, 'comment_tally').map((row) => row.id)).toEqual([comment(1).id]);
    expect(fresh.row(topic, 'comment_tally', comment(2).id)).toBeUndefined();
  });
});

describe('shown rows', () => {
  test('are confirmed rows with predictions laid over them', () => {
    store.predict(endorse('a'));
    expect(support()).toBe(85);
    expect(store.row(list, 'initiative_tally', id)?.pending).toBe(true);
    expect(store.row(me, 'my_support', id)?.fields).toEqual({ at: 5 });
  });

  test('a prediction is computed again on what others did meanwhile', () => {
    store.predict(endorse('a'));
    apply(list, 11, tally(90, 11));
    expect(support()).toBe(91);
  });

  test('a prediction ends topic by topic, when the position has reached the answer', () => {
    store.predict(endorse('a'));
    store.settle('a', yes(12));
    expect(support()).toBe(85);
    apply(list, 12, tally(85, 12));
    expect(support()).toBe(85);
    expect(store.row(list, 'initiative_tally', id)?.pending).toBeUndefined();
    expect(store.row(me, 'my_support', id)).toBeDefined();
    apply(me, 12);
    expect(store.row(me, 'my_support', id)).toBeUndefined();
  });

  test('a position that advances without rows ends it as well', () => {
    store.predict(endorse('a'));
    store.settle('a', yes(12));
    apply(list, 13);
    expect(support()).toBe(84);
  });

  test('a refusal takes the prediction back at once', () => {
    store.predict(endorse('a'));
    store.settle('a', { ok: false, refused: { code: -32000, reason: 'forbidden', message: '' } });
    expect(support()).toBe(84);
    expect(store.row(me, 'my_support', id)).toBeUndefined();
  });

  test('two predictions build on one another', () => {
    store.predict(endorse('a'));
    store.predict(endorse('b', 'initiative.unendorse'));
    expect(support()).toBe(84);
    expect(store.row(me, 'my_support', id)).toBeUndefined();
  });

  test('the list is the same array until something of it changed', () => {
    const before = store.rowsOf(list, 'initiative_tally');
    expect(store.rowsOf(list, 'initiative_tally')).toBe(before);
    apply(me, 11);
    expect(store.rowsOf(list, 'initiative_tally')).toBe(before);
    apply(list, 11, tally(1, 11));
    expect(store.rowsOf(list, 'initiative_tally')).not.toBe(before);
  });

  test('rows of types or shapes that are not known are left out', () => {
    apply(list, 11, { type: 'later_type', id, revision: 11, fields: {} }, { type: 'initiative_tally', id: 'B', revision: 11, fields: { support: 'many' } });
    expect(store.rowsOf(list, 'initiative_tally')).toHaveLength(1);
  });

  test('forgetting leaves nothing, predictions included', () => {
    store.predict(endorse('a'));
    store.forgetAll();
    expect(support()).toBeUndefined();
    expect(store.isKnown(list)).toBe(false);
  });
});
