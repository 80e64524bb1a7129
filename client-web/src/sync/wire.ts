// The wire's envelopes: JSON-RPC 2.0 with four notifications. What a socket says is read here and nowhere else.
import type { Changes, Hello, Presence, TypingNow, WorkingParams } from '../protocol/generated';

export interface Request {
  jsonrpc: '2.0';
  id: string;
  method: string;
  params: unknown;
}

// A refusal as it came over the wire; `reason` is the catalogue's key for the sentence shown.
export interface Refused {
  code: number;
  reason: string;
  message: string;
  field?: string;
  max?: number;
  retry_ms?: number;
  revision?: number;
  needs?: string;
}

export type Incoming =
  | { kind: 'answer'; id: string; result: Record<string, unknown>; seq: number | null }
  | { kind: 'refused'; id: string | null; refused: Refused }
  | { kind: 'changes'; changes: Changes }
  | { kind: 'hello'; hello: Hello }
  | { kind: 'presence'; presence: Presence }
  | { kind: 'typing'; typing: TypingNow }
  | { kind: 'working'; working: WorkingParams }
  | { kind: 'unknown' };

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const internalError = -32603;

export function readRefused(error: unknown): Refused {
  const outer = isObject(error) ? error : {};
  const inner = isObject(outer['data']) ? outer['data'] : {};
  const code = number(outer['code']) ?? internalError;
  return defined<Refused>({
    code,
    reason: text(inner['reason']) ?? (code === internalError ? 'internal_error' : 'invalid_request'),
    message: text(outer['message']) ?? '',
    field: text(inner['field']),
    max: number(inner['max']),
    retry_ms: number(inner['retry_ms']),
    revision: number(inner['revision']),
    needs: text(inner['needs']),
  });
}

function notification(method: string, params: Json): Incoming {
  // Rows are read tolerantly (unknown members and types are ignored), so an object of the right name is enough here.
  switch (method) {
    case 'changes':
      return { kind: 'changes', changes: params as unknown as Changes };
    case 'hello':
      return { kind: 'hello', hello: params as unknown as Hello };
    case 'presence':
      return { kind: 'presence', presence: params as unknown as Presence };
    case 'typing':
      return { kind: 'typing', typing: params as unknown as TypingNow };
    case 'working':
      return { kind: 'working', working: params as unknown as WorkingParams };
    default:
      return { kind: 'unknown' };
  }
}

export function readMessage(raw: unknown): Incoming {
  if (!isObject(raw)) return { kind: 'unknown' };
  if (typeof raw['method'] === 'string') return notification(raw['method'], isObject(raw['params']) ? raw['params'] : {});
  const id = text(raw['id']) ?? null;
  if ('error' in raw) return { kind: 'refused', id, refused: readRefused(raw['error']) };
  if (id === null || !('result' in raw)) return { kind: 'unknown' };
  const result = isObject(raw['result']) ? raw['result'] : {};
  return { kind: 'answer', id, result, seq: number(result['seq']) ?? number(raw['seq']) ?? null };
}

export function parseMessage(text: string): Incoming {
  try {
    return readMessage(JSON.parse(text));
  } catch {
    return { kind: 'unknown' };
  }
}

export function request(id: string, method: string, params: unknown): Request {
  return { jsonrpc: '2.0', id, method, params };
}
