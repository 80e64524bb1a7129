// A client of bytes: says exactly what it is told to, right or wrong, and shows exactly what came back. Talks to 127.0.0.1 only.
import { connect } from "node:net";
import { randomBytes, randomUUID } from "node:crypto";

// All that the server answers to these bytes until it closes, or until `enough(text)`.
export function exchange(port, bytes, { enough = () => false, within = 5000 } = {}) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const end = (how) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, how, status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0) });
    };
    const timer = setTimeout(() => end("open"), within);
    socket.on("data", (data) => {
      text += data.toString("latin1");
      if (enough(text)) end("enough");
    });
    socket.on("error", () => end("broken"));
    socket.on("end", () => end("closed"));
    socket.on("connect", () => socket.write(bytes));
  });
}

export const upgradeHead = (port, { path = "/live", without = [], ...more } = {}) => {
  const fields = {
    host: `127.0.0.1:${port}`,
    upgrade: "websocket",
    connection: "Upgrade",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
    "sec-websocket-protocol": "radslag.v1",
    origin: `http://127.0.0.1:${port}`,
    ...more,
  };
  const lines = Object.entries(fields).filter(([name]) => !without.includes(name));
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
};

export function frame(opcode, payload, { final = true, masked = true, reserved = 0 } = {}) {
  const body = Buffer.from(payload);
  const long = body.length > 65535 ? 10 : body.length > 125 ? 4 : 2;
  const head = Buffer.alloc(long + (masked ? 4 : 0));
  head[0] = (final ? 0x80 : 0) | reserved | opcode;
  head[1] = (masked ? 0x80 : 0) | (long === 10 ? 127 : long === 4 ? 126 : body.length);
  if (long === 4) head.writeUInt16BE(body.length, 2);
  if (long === 10) head.writeBigUInt64BE(BigInt(body.length), 2);
  if (!masked) return Buffer.concat([head, body]);
  const mask = randomBytes(4);
  mask.copy(head, long);
  return Buffer.concat([head, body.map((byte, i) => byte ^ mask[i % 4])]);
}

export class Live {
  // Header fields of the upgrade in `more`.
  static async open(port, more = {}) {
    const live = new Live();
    live.port = port;
    live.messages = [];
    live.waiting = [];
    live.rest = Buffer.alloc(0);
    live.socket = connect(port, "127.0.0.1");
    live.socket.on("data", (data) => live.#take(data));
    live.socket.on("close", () => live.#ended());
    live.socket.on("error", () => {});
    live.socket.write(upgradeHead(port, more));
    await new Promise((resolve) => (live.upgraded = resolve));
    return live;
  }

  #ended() {
    this.isClosed = true;
    this.upgraded();
    this.#wake();
  }

  #wake() {
    for (const wake of this.waiting.splice(0)) wake();
  }

  #take(data) {
    this.rest = Buffer.concat([this.rest, data]);
    if (this.head === undefined) {
      const end = this.rest.indexOf("\r\n\r\n");
      if (end < 0) return;
      this.head = this.rest.subarray(0, end + 4).toString("latin1");
      this.rest = this.rest.subarray(end + 4);
      this.upgraded();
    }
    while (this.#takeFrame());
    this.#wake();
  }

  #takeFrame() {
    if (this.rest.length < 2) return false;
    const short = this.rest[1] & 0x7f;
    const head = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (this.rest.length < head) return false;
    const size = short === 127 ? Number(this.rest.readBigUInt64BE(2)) : short === 126 ? this.rest.readUInt16BE(2) : short;
    if (this.rest.length < head + size) return false;
    const payload = this.rest.subarray(head, head + size);
    const opcode = this.rest[0] & 15;
    this.rest = this.rest.subarray(head + size);
    if (opcode === 1) this.messages.push(JSON.parse(payload.toString("utf8")));
    if (opcode === 8) this.code = payload.length < 2 ? 1005 : payload.readUInt16BE(0);
    if (opcode === 10) this.pongs = (this.pongs ?? 0) + 1;
    return true;
  }

  // The first message for which `isIt` holds; it is taken out. Undefined after a close or in vain.
  async next(isIt, within = 5000) {
    const limit = Date.now() + within;
    for (;;) {
      const at = this.messages.findIndex(isIt);
      if (at >= 0) return this.messages.splice(at, 1)[0];
      if (this.isClosed || Date.now() > limit) return undefined;
      await this.#change(limit - Date.now());
    }
  }

  #change(within) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, within));
      this.waiting.push(() => (clearTimeout(timer), resolve()));
    });
  }

  // The close code; undefined while it stays open, 1006 for an end without one.
  async closed(within = 5000) {
    const limit = Date.now() + within;
    while (this.code === undefined && !this.isClosed && Date.now() < limit) await this.#change(limit - Date.now());
    return this.code ?? (this.isClosed ? 1006 : undefined);
  }

  text(text) {
    this.socket.write(frame(1, text));
  }

  async ask(method, params, id = randomUUID()) {
    this.text(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    return this.next((message) => message.id === id);
  }

  // Says goodbye to the socket without ado.
  drop() {
    this.socket.destroy();
  }
}
