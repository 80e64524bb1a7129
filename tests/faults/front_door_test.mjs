// The front door of the real binary, knocked at with raw bytes: whatever two parsers could read in two ways is refused,
// and every refusal carries the same headers as a page.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { Server, sleep } from "./server.mjs";
import { exchange, frame, Live, upgradeHead } from "./wire.mjs";

let server;
before(async () => (server = await Server.start({ limits: "header_within_ms = 1000\nidle_ms = 1000\n" })));
after(() => server.end());

const host = () => `Host: 127.0.0.1:${server.port}\r\n`;
const say = (bytes, options) => exchange(server.port, bytes, options);
const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
const rpcHead = (more = "", size = ping.length) =>
  `POST /rpc HTTP/1.1\r\n${host()}Origin: http://127.0.0.1:${server.port}\r\nX-Radslag: 1\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n${more}\r\n`;

const isClosedWith = (answer, status) => {
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.how, "closed");
  assert.match(answer.text, /\r\nConnection: close\r\n/i);
};

test("what two parsers may read in two ways is refused, and the connection closed", async () => {
  const get = (line, fields) => `${line}\r\n${fields}\r\n`;
  const refusals = [
    [400, rpcHead("Transfer-Encoding: chunked\r\n") + ping],
    [400, rpcHead("Transfer-Encoding: identity\r\n") + ping],
    [400, rpcHead("transfer-encoding : chunked\r\n") + ping],
    [400, rpcHead(`Content-Length: ${ping.length}\r\n`) + ping],
    [400, rpcHead("Content-Length: 0\r\n") + ping],
    [400, rpcHead("", "+5") + ping],
    [400, rpcHead("", "0x5") + ping],
    [400, rpcHead("", "5, 5") + ping],
    [400, rpcHead("", "-1") + ping],
    [400, rpcHead("", "99999999999999999999999") + ping],
    [413, rpcHead("", 65537)],
    [400, "GET /healthz HTTP/1.1\r\n\r\n"],
    [400, get("GET /healthz HTTP/1.1", host() + host())],
    [400, get("GET /healthz HTTP/1.1", "Host:\r\n")],
    [505, get("GET /healthz HTTP/1.0", host())],
    [505, get("GET /healthz HTTP/1.2", host())],
    [505, get("GET /healthz HTTP/2.0", host())],
    [505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    [400, get("GET /healthz", host())],
    [400, get("GET  /healthz HTTP/1.1", host())],
    [400, get("GET http://127.0.0.1/healthz HTTP/1.1", host())],
    [400, get("GET //healthz HTTP/1.1", host())],
    [400, get("GET healthz HTTP/1.1", host())],
    [400, get("OPTIONS * HTTP/1.1", host())],
    [400, get("GET /healthz#x HTTP/1.1", host())],
    [405, get("DELETE /healthz HTTP/1.1", host())],
    [405, get("TRACE / HTTP/1.1", host())],
    [405, get("OPTIONS /rpc HTTP/1.1", host())],
    [417, rpcHead("Expect: 100-continue\r\n")],
    [400, `GET /healthz HTTP/1.1\n${host()}\n\n\r\n\r\n`],
    [400, get("GET /healthz HTTP/1.1", `${host()}X: a\r\n b\r\n`)],
    [400, get("GET /healthz HTTP/1.1", `${host()}X: a\rb\r\n`)],
    [400, get("GET /healthz HTTP/1.1", `${host()}X: a\0b\r\n`)],
    [400, get("GET /healthz HTTP/1.1", `${host()}X Y: a\r\n`)],
    [400, get("GET /healthz HTTP/1.1", `${host()}: a\r\n`)],
    [414, get(`GET /${"x".repeat(2048)} HTTP/1.1`, host())],
    [414, `GET /${"x".repeat(9000)}`],
    [431, get("GET /healthz HTTP/1.1", `${host()}X: ${"x".repeat(8192)}\r\n`)],
    [431, `GET /healthz HTTP/1.1\r\n${host()}X: ${"x".repeat(9000)}`],
    [431, get("GET /healthz HTTP/1.1", host() + "X: 1\r\n".repeat(64))],
  ];
  for (const [status, bytes] of refusals) {
    const answer = await say(bytes);
    isClosedWith(answer, status);
    assert.match(answer.text, /default-src 'none'/);
  }
});

test("what is just within the limits is answered", async () => {
  const enough = (text) => text.includes("\r\n\r\nalive") || text.includes("}");
  const healthz = async (fields) => (await say(`GET /healthz HTTP/1.1\r\n${fields}\r\n`, { enough })).status;
  assert.equal(await healthz(host() + "X: 1\r\n".repeat(63)), 200);
  assert.equal(await healthz(`${host()}X: ${"x".repeat(8000)}\r\n`), 200);
  assert.equal((await say(`GET /healthz?${"x".repeat(2035)} HTTP/1.1\r\n${host()}\r\n`, { enough })).status, 200);
  const full = `{"jsonrpc":"2.0","id":1,"method":"ping"${" ".repeat(65536 - ping.length)}}`;
  assert.equal(full.length, 65536);
  assert.match((await say(rpcHead("", 65536) + full, { enough })).text, /"result"/);
  // Two requests in one go are two answers.
  const both = await say(rpcHead() + ping + rpcHead("Connection: close\r\n") + ping);
  assert.equal(both.text.match(/"result"/g).length, 2);
});

test("slow heads and bodies get 408, an idle connection is closed without a word", async () => {
  isClosedWith(await say("GET /healthz HTTP/1.1\r\nHo"), 408);
  isClosedWith(await say(""), 408);
  isClosedWith(await say(rpcHead() + ping.slice(0, 5)), 408);
  const idle = await say(`GET /healthz HTTP/1.1\r\n${host()}\r\n`);
  assert.equal(idle.how, "closed");
  assert.ok(idle.text.includes("\r\n\r\nalive"));
  // A head dribbled byte by byte does not put its deadline off.
  const socket = connect(server.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (data) => (answer += data));
  socket.on("error", () => {});
  for (let i = 0; i < 20 && !answer; i++) {
    socket.write("X");
    await sleep(150);
  }
  socket.destroy();
  assert.match(answer, /^HTTP\/1.1 408 /);
});

test("an upgrade that is not one is refused before the 101", async () => {
  const { port } = server;
  const refusals = [
    [403, upgradeHead(port, { origin: "http://evil.example" })],
    [403, upgradeHead(port, { origin: `http://127.0.0.1:${port}.evil.example` })],
    [403, upgradeHead(port, { origin: `http://127.0.0.1:${port}/` })],
    [403, upgradeHead(port, { origin: `https://127.0.0.1:${port}` })],
    [403, upgradeHead(port, { origin: "null" })],
    [403, upgradeHead(port, { without: ["origin"] })],
    [400, upgradeHead(port, { "content-length": "0" })],
    [400, upgradeHead(port, { "content-length": "5" }) + "hello"],
    [400, upgradeHead(port, { "sec-websocket-key": "short" })],
    [400, upgradeHead(port, { "sec-websocket-key": Buffer.alloc(17).toString("base64") })],
    [400, upgradeHead(port, { "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAB==" })],
    [400, upgradeHead(port, { without: ["sec-websocket-key"] })],
    [426, upgradeHead(port, { "sec-websocket-version": "8" })],
    [400, upgradeHead(port, { without: ["sec-websocket-protocol"] })],
    [400, upgradeHead(port, { connection: "close" })],
    [400, upgradeHead(port, { upgrade: "h2c" })],
    [404, upgradeHead(port, { path: "/elsewhere" })],
    [400, Buffer.concat([Buffer.from(upgradeHead(port)), frame(1, ping)])],
  ];
  for (const [status, bytes] of refusals) isClosedWith(await say(bytes), status);
  const live = await Live.open(port);
  assert.match(live.head, /^HTTP\/1.1 101 /);
  assert.equal((await live.next((message) => message.method === "hello")).params.protocol, "radslag.v1");
  live.drop();
  const old = await Live.open(port, { "sec-websocket-protocol": "radslag.v0" });
  assert.equal(await old.closed(), 4406);
});

test("every route and every error page has the same armour", async () => {
  const paths = ["/", "/healthz", "/readyz", "/metrics", "/rpc", "/live", "/nowhere", "/log/none/key", "/log/bench/checkpoint", "/api/v1/councils/none/x",
    "/api/v1/", "/tiles/1/2/3.png", "/.well-known/security.txt", "/assets/none.js", "/c/none", "/%2e%2e/etc/passwd", "/../etc/passwd", "/favicon.ico"];
  for (const path of paths) {
    const answer = await say(`GET ${path} HTTP/1.1\r\n${host()}Connection: close\r\n\r\n`);
    assert.ok(answer.status >= 200, `${path}: ${answer.text}`);
    for (const line of [/content-security-policy: default-src 'none';.* base-uri 'none'; frame-ancestors 'none';.*trusted-types svelte-trusted-html/i, /x-content-type-options: nosniff/i,
      /referrer-policy: same-origin/i, /cross-origin-opener-policy: same-origin/i, /cross-origin-embedder-policy: require-corp/i,
      /cross-origin-resource-policy: /i, /permissions-policy: /i, /cache-control: /i]) assert.match(answer.text, line, path);
    assert.doesNotMatch(answer.text, /unsafe|strict-transport|server: /i, path);
  }
  const head = await say(`HEAD /healthz HTTP/1.1\r\n${host()}Connection: close\r\n\r\n`);
  assert.ok(head.text.endsWith("\r\n\r\n") && /Content-Length: [1-9]/.test(head.text));
});

test("what a method answers is kept by no browser and no proxy, whoever asks", async () => {
  const origin = `http://127.0.0.1:${server.port}`;
  const asked = { "content-type": "application/json", origin, "x-radslag": "1" };
  const token = await server.operator();
  for (const headers of [asked, { ...asked, authorization: `Bearer ${token}` }, { ...asked, cookie: "radslag=nobodys" }, { origin }]) {
    const answer = await fetch(`${origin}/rpc`, { method: "POST", headers, body: ping });
    assert.equal(answer.headers.get("cache-control"), "no-store", JSON.stringify(headers));
  }
});

test("a request that changes something comes from our pages or carries a token", async () => {
  const rpc = async (headers) =>
    (await fetch(`http://127.0.0.1:${server.port}/rpc`, { method: "POST", headers, body: ping })).status;
  const origin = `http://127.0.0.1:${server.port}`;
  const type = "application/json";
  assert.equal(await rpc({ origin, "x-radslag": "1", "content-type": type }), 200);
  assert.equal(await rpc({ origin, "x-radslag": "1", "content-type": "application/json; charset=utf-8" }), 200);
  assert.equal(await rpc({ origin, "content-type": type }), 403);
  assert.equal(await rpc({ origin: "http://evil.example", "x-radslag": "1", "content-type": type }), 403);
  assert.equal(await rpc({ "x-radslag": "1", "content-type": type }), 403);
  for (const wrong of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"]) {
    assert.equal(await rpc({ origin, "x-radslag": "1", "content-type": wrong }), 415, wrong);
  }
  assert.equal(await rpc({ "content-type": type, authorization: `Bearer ${await server.operator()}` }), 200);
});
