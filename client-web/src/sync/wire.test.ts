import { describe, expect, test } from 'vitest';
import { commandId, ulid } from './ids';
import { parseMessage } from './wire';

describe('messages', () => {
  test('an answer carries its sequence, wherever the server puts it', () => {
    expect(parseMessage('{"jsonrpc":"2.0","id":"a","result":{"seq":7}}')).toMatchObject({ kind: 'answer', id: 'a', seq: 7 });
    expect(parseMessage('{"jsonrpc":"2.0","id":"a","result":{},"seq":8}')).toMatchObject({ seq: 8 });
    expect(parseMessage('{"jsonrpc":"2.0","id":"a","result":{}}')).toMatchObject({ seq: null });
  });

  test('a refusal keeps its reason and what belongs to it', () => {
    const text = '{"jsonrpc":"2.0","id":"a","error":{"code":-32000,"message":"m","data":{"reason":"too_long","field":"/title","max":150}}}';
    expect(parseMessage(text)).toEqual({ kind: 'refused', id: 'a', refused: { code: -32000, reason: 'too_long', message: 'm', field: '/title', max: 150 } });
  });

  test('what is not understood is ignored', () => {
    for (const text of ['', '{', '[]', 'null', '{"method":"later.thing","params":{}}', '{"id":1,"result":{}}']) expect(parseMessage(text)).toEqual({ kind: 'unknown' });
  });
});

describe('ids', () => {
  test('a command id is a UUIDv7 that sorts by time', () => {
    expect(commandId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(commandId(1000) < commandId(2000)).toBe(true);
  });

  test('a new thing has a ULID that sorts by time', () => {
    expect(ulid()).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(ulid(1000) < ulid(2000)).toBe(true);
  });
});
