// The fake council behind the same door as the real server (sync/port.ts).
import type { Method } from '../../protocol/generated';
import { Unreachable, type Port, type SocketEvents } from '../../sync/port';
import { fakeRole, type FakeRole } from '../wanted';
import { fakeMethods, liveliness } from './methods';
import { fill } from './rows';
import { FakeRefusal, FakeServer } from './server';

interface Asked {
  id: string;
  method: string;
  params: Record<string, unknown>;
}

function answer(server: FakeServer, { id, method, params }: Asked): unknown {
  try {
    const run = fakeMethods[method as Method] as ((server: FakeServer, params: unknown) => object) | undefined;
    if (!run) throw new FakeRefusal('method_not_found');
    return { jsonrpc: '2.0', id, result: { ...run(server, params), seq: server.seq } };
  } catch (error) {
    if (!(error instanceof FakeRefusal)) throw error;
    return { jsonrpc: '2.0', id, error: { code: -32000, message: error.reason, data: { reason: error.reason, ...error.extra } } };
  }
}

function receive(server: FakeServer, asked: Asked): unknown {
  const topic = String(asked.params['topic'] ?? '');
  const since = asked.params['since'];
  const refused = asked.method === 'watch' ? server.refusal(topic) : undefined;
  if (refused) return { jsonrpc: '2.0', id: asked.id, error: { code: -32000, message: refused, data: { reason: refused } } };
  if (asked.method === 'watch') queueMicrotask(() => server.watch(topic, typeof since === 'string' ? since : undefined));
  else if (asked.method === 'unwatch') server.unwatch(topic);
  else return answer(server, asked);
  return { jsonrpc: '2.0', id: asked.id, result: { topic } };
}

// As the server answers where there is no socket: the rows themselves, and for visitors nothing of their own.
function polled(server: FakeServer, asked: Asked): unknown {
  if (asked.method !== 'watch') return answer(server, asked);
  const topic = String(asked.params['topic'] ?? '');
  const since = asked.params['since'];
  const refused = server.refusal(topic) ?? (topic === 'me' && !server.isMember ? 'not_found' : undefined);
  if (refused) return { jsonrpc: '2.0', id: asked.id, error: { code: -32000, message: refused, data: { reason: refused } } };
  const isKnown = typeof since === 'string' && since.endsWith(server.role.slice(0, 8));
  return { jsonrpc: '2.0', id: asked.id, result: { topic, changes: server.changesSince(topic, isKnown ? Number.parseInt(since, 10) : -1, !isKnown) } };
}

export interface FakePort extends Port {
  server: FakeServer;
  sockets: 'open' | 'refused' | 'swallowed'; // what stands on the way
  isDown: boolean; // neither sockets nor POST
  cut(): void; // ends the socket, as a tunnel does
}

export function fakePort(role: FakeRole = fakeRole(), tick_ms = 250, latency_ms = 60): FakePort {
  const server = new FakeServer(role, tick_ms);
  fill(server);
  let events: SocketEvents | null = null;
  const say = (to: SocketEvents, message: unknown): void => void setTimeout(() => events === to && to.message(JSON.stringify(message)), latency_ms);
  if (latency_ms > 0) setInterval(() => liveliness(server), 4000);
  return {
    server,
    sockets: 'open',
    isDown: false,
    cut: () => {
      const old = events;
      events = null;
      old?.closed(1006);
    },
    open(opened) {
      if (this.isDown || this.sockets !== 'open') {
        if (this.isDown || this.sockets === 'refused') setTimeout(() => opened.closed(1006), latency_ms);
        return { send: () => undefined, close: () => undefined };
      }
      events = opened;
      setTimeout(() => {
        if (events === opened) server.connect((method, params) => say(opened, { jsonrpc: '2.0', method, params }));
      }, latency_ms);
      return {
        send: (text) => say(opened, receive(server, JSON.parse(text) as Asked)),
        close: () => {
          if (events === opened) events = null;
        },
      };
    },
    async post(body) {
      if (this.isDown) throw new Unreachable('down');
      return polled(server, JSON.parse(body) as Asked);
    },
  };
}

// The page's own, reachable from a browser test as `fake`.
export function pageFake(): FakePort {
  const port = fakePort();
  Object.assign(globalThis, { fake: port });
  return port;
}
