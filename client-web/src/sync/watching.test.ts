import { describe, expect, test } from 'vitest';
import type { Changes, Row } from '../protocol/generated';
import { Rows } from '../state/rows';
import { positionSeq, Watching } from './watching';

const topic = 'husby/initiatives';
const row = (id: string, revision: number): Row => ({ type: 'initiative_card', id, revision, fields: { revision } });
const changes = (over: Partial<Changes>): Changes => ({ topic, reset: false, gone: [], rows: [], more: false, ...over });

function begun(position: string | null = null): Watching {
  const watching = new Watching();
  watching.add(topic);
  watching.begin(topic, position);
  return watching;
}

describe('watching', () => {
  test('a topic is asked for on from its last whole position', () => {
    const watching = begun();
    expect(watching.resume()).toEqual([{ topic }]);
    watching.receive(changes({ position: '12-aa-bb', rows: [row('A', 12)] }));
    expect(watching.resume()).toEqual([{ topic, since: '12-aa-bb' }]);
  });

  test('a topic whose cache is still being read is not asked for', () => {
    const watching = new Watching();
    watching.add(topic);
    expect(watching.resume()).toEqual([]);
    watching.begin(topic, '3-aa-bb');
    expect(watching.resume()).toEqual([{ topic, since: '3-aa-bb' }]);
  });

  test('a cut in the middle of several parts asks again from the old position', () => {
    const watching = begun('5-aa-bb');
    watching.receive(changes({ rows: [row('A', 9)], more: true }));
    expect(watching.resume()).toEqual([{ topic, since: '5-aa-bb' }]);
  });

  test('a reset cut in the middle begins again from nothing', () => {
    const watching = begun('5-aa-bb');
    watching.receive(changes({ reset: true, rows: [row('A', 9)], more: true }));
    expect(watching.resume()).toEqual([{ topic }]);
  });

  test('a reset of several parts sweeps what none of them named, at the end only', () => {
    const watching = begun('5-aa-bb');
    const rows = new Rows();
    rows.apply({ topic, gone: [], rows: [row('old', 1), row('A', 1)], only: null, position: '5-aa-bb' });
    const first = watching.receive(changes({ reset: true, rows: [row('A', 9)], more: true }));
    if (first) rows.apply(first);
    expect(rows.rowsOfTopic(topic).map((each) => each.id)).toEqual(['old', 'A']);
    const last = watching.receive(changes({ reset: true, rows: [row('B', 10)], position: '10-aa-bb' }));
    if (last) rows.apply(last);
    expect(rows.rowsOfTopic(topic).map((each) => each.id)).toEqual(['A', 'B']);
    expect(rows.seq(topic)).toBe(10);
  });

  test('what comes for a topic nobody watches is dropped', () => {
    expect(new Watching().receive(changes({}))).toBeNull();
  });

  test('a topic is let go when its last screen leaves', () => {
    const watching = begun();
    watching.add(topic);
    expect(watching.release(topic)).toBe(false);
    expect(watching.release(topic)).toBe(true);
    expect(watching.isWanted(topic)).toBe(false);
  });

  test('another person starts from nothing', () => {
    const watching = begun('5-aa-bb');
    watching.restart();
    expect(watching.resume()).toEqual([{ topic }]);
  });

  test('the sequence is what stands before the first dash', () => {
    expect(positionSeq('120-deadbeef-00112233')).toBe(120);
    expect(positionSeq(null)).toBe(-1);
  });
});

describe('rows', () => {
  test('gone goes before rows: a row may leave and come back in one step', () => {
    const rows = new Rows();
    rows.apply({ topic, gone: [], rows: [row('A', 1)], only: null, position: '1-a-b' });
    rows.apply({ topic, gone: [{ type: 'initiative_card', id: 'A' }], rows: [row('A', 2)], only: null, position: '2-a-b' });
    expect(rows.rowsOfTopic(topic)).toEqual([row('A', 2)]);
  });

  test('a row that arrives twice is one row, and an older copy never wins', () => {
    const rows = new Rows();
    rows.apply({ topic, gone: [], rows: [row('A', 7), row('A', 7), row('A', 3)], only: null, position: '7-a-b' });
    expect(rows.rowsOfTopic(topic)).toEqual([row('A', 7)]);
  });
});
