// What bad messages get, over POST /rpc and over a raw socket alike: a reason of the closed list, a pointer, words; and
// the connection lives on unless a close code is promised.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { Server } from "./server.mjs";
import { exchange, frame, Live } from "./wire.mjs";

let server, token;
before(async () => {
  server = await Server.start();
  await server.prepare({ members: 4, initiatives: 2 });
  token = server.tokens[0];
});
after(() => server.end());

const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);
const members = (count) => `{${Array.from({ length: count }, (_, i) => `"m${i}":0`)}}`;
const request = (method, params, id = `"${randomUUID()}"`) => `{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${params}}`;
const ULID = "01J9Z3W5T0000000000000HSBY";
const content = (more = "") => `{"title":"T","what":"W","why":"Y","language":"sv"${more}}`;
const submit = (more, extra = "") => request("initiative.submit", `{"council":"bench","initiative":"${ULID}"${extra},"content":${content(more)}}`);
const search = (more) => request("initiative.search", `{"council":"bench"${more}}`);

// [text, code, reason, field]
const bad = () => [
  ["", -32700, "parse_error"],
  [" ", -32700, "parse_error"],
  ["nonsense", -32700, "parse_error"],
  ["{\"jsonrpc\":\"2.0\",\n\"id\":1,,}", -32700, "parse_error"],
  [request("ping", "{}") + request("ping", "{}"), -32700, "parse_error"],
  ["{'jsonrpc':'2.0'}", -32700, "parse_error"],
  ["NaN", -32700, "parse_error"],
  [request("ping", '{"a":"\\ud800"}'), -32700, "parse_error"],
  ["[]", -32600, "invalid_request"],
  [`[${request("ping", "{}")}]`, -32600, "invalid_request"],
  ["1", -32600, "invalid_request"],
  ["null", -32600, "invalid_request"],
  ["{}", -32600, "invalid_request"],
  ['{"id":1,"method":"ping"}', -32600, "invalid_request", "/jsonrpc"],
  ['{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600, "invalid_request", "/jsonrpc"],
  ['{"jsonrpc":"2.0","id":1.5,"method":"ping"}', -32600, "invalid_request", "/id"],
  ['{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600, "invalid_request", "/id"],
  ['{"jsonrpc":"2.0","id":[1],"method":"ping"}', -32600, "invalid_request", "/id"],
  ['{"jsonrpc":"2.0","id":1}', -32600, "invalid_request", "/method"],
  ['{"jsonrpc":"2.0","id":1,"method":7}', -32600, "invalid_request", "/method"],
  ['{"jsonrpc":"2.0","id":1,"method":"ping","more":1}', -32600, "invalid_request", "/more"],
  ['{"jsonrpc":"2.0","id":1,"id":1,"method":"ping"}', -32600, "duplicate_key", "/id"],
  ['{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', -32602, "wrong_type"],
  [request("initiative.endors", "{}"), -32601, "method_not_found"],
  [request("initiative.endorse", '{"council":"bench","initiative":"x"}', 7), -32600, "bad_id", "/id"],
  [request("initiative.endorse", '{"council":"bench","initiative":"x"}'), -32602, "bad_id", "/initiative"],
  [request("initiative.endorse", '{"council":"bench"}'), -32602, "missing_field", "/initiative"],
  [request("initiative.endorse", '{"council":7,"initiative":"x"}'), -32602, "wrong_type", "/council"],
  [request("initiative.endorse", `{"council":"bench","initiative":"${ULID}","a/b~c":1}`), -32602, "unknown_field", "/a~1b~0c"],
  [request("initiative.endorse", `{"council":"bench","council":"bench","initiative":"${ULID}"}`), -32602, "duplicate_key", "/council"],
  [request("initiative.endorse", `{"council":"bench","coun\\u0063il":"bench","initiative":"${ULID}"}`), -32602, "duplicate_key", "/council"],
  [search(',"page":-0'), -32602, "bad_number", "/page"],
  [search(',"page":-1'), -32602, "bad_number", "/page"],
  [search(',"page":1.5'), -32602, "bad_number", "/page"],
  [search(',"page":10001'), -32602, "bad_number", "/page"],
  [search(',"page":1e400'), -32602, "bad_number", "/page"],
  [search(',"page":99999999999999999999'), -32602, "bad_number", "/page"],
  [search(',"page":"1"'), -32602, "wrong_type", "/page"],
  [search(',"sort":"backwards"'), -32602, "bad_choice", "/sort"],
  [search(',"states":["nowhere"]'), -32602, "bad_choice", "/states/0"],
  [search(`,"query":"${"x".repeat(201)}"`), -32602, "too_long", "/query"],
  [submit(',"cost":-0'), -32602, "bad_number", "/content/cost"],
  [submit("").replace('"T"', '"\u200b \\u202e "'), -32602, "empty_text", "/content/title"],
  [submit("").replace('"T"', `"${"å".repeat(151)}"`), -32602, "too_long", "/content/title"],
  [submit(',"title":"again"'), -32602, "duplicate_key", "/content/title"],
  [submit("", `,"deep":${nested(14)}`), -32602, "unknown_field", "/deep"],
  [submit("", `,"deep":${nested(15)}`), -32602, "too_deep"],
  [nested(17), -32600, "too_deep"],
  [nested(20000), -32600, "too_deep"],
  [members(1001), -32600, "too_many"],
  [`[${Array(1001).fill(0)}]`, -32600, "too_many"],
];

function check(answer, [text, code, reason, field]) {
  const about = `${text.slice(0, 200)} → ${JSON.stringify(answer)}`;
  assert.equal(answer?.error?.code, code, about);
  assert.equal(answer.error.data.reason, reason, about);
  if (field !== undefined) assert.equal(answer.error.data.field, field, about);
  assert.ok(answer.error.message.length > 5, about);
  assert.doesNotMatch(answer.error.message, /SELECT|sqlite|\.cpp|\/server\/|std::/, about);
  if (reason === "parse_error") assert.ok(answer.error.data.line >= 1 && answer.error.data.column >= 1 && answer.id === null, about);
  if (reason.startsWith("too_") && reason !== "too_long") assert.ok(answer.error.data.max > 0, about);
}

async function post(body, headers = { authorization: `Bearer ${token}` }) {
  const response = await fetch(`http://127.0.0.1:${server.port}/rpc`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  return response.status === 200 ? response.json() : { status: response.status };
}

test("bad messages over POST /rpc", async () => {
  for (const one of bad()) check(await post(one[0]), one);
  const notUtf8 = await post(Buffer.from(request("ping", "{}").replace("ping", "pi\xff"), "latin1"));
  check(notUtf8, ["not UTF-8", -32700, "parse_error"]);
});

test("bad messages over the live socket, which survives them", async () => {
  let live = await Live.open(server.port, { authorization: `Bearer ${token}` });
  let sent = 0;
  for (const one of bad()) {
    if (++sent % 40 === 0) (live.drop(), (live = await Live.open(server.port, { authorization: `Bearer ${token}` })));
    live.text(one[0]);
    check(await live.next((message) => message.error !== undefined), one);
  }
  assert.ok((await live.ask("ping", {})).result.at > 0);
  live.drop();
});

test("the nearest method is named", async () => {
  assert.match((await post(request("initiative.endors", "{}"))).error.message, /initiative\.endorse/);
});

test("what ends a socket ends it with its code", async () => {
  const code = async (...frames) => {
    const live = await Live.open(server.port);
    live.socket.write(Buffer.concat(frames));
    const got = await live.closed();
    live.drop();
    return got;
  };
  const padded = (size) => request("ping", "{}") + " ".repeat(size - request("ping", "{}").length);
  assert.equal(await code(frame(1, padded(65537))), 1009);
  assert.equal(await code(frame(1, padded(40000), { final: false }), frame(0, padded(25537))), 1009);
  assert.equal(await code(frame(1, Buffer.from([0x22, 0xff, 0x22]))), 1007);
  assert.equal(await code(frame(1, Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))), 1007);
  assert.equal(await code(frame(1, Buffer.from([0xc0, 0xaf]))), 1007);
  assert.equal(await code(frame(2, "{}")), 1003);
  assert.equal(await code(frame(1, "{}", { masked: false })), 1002);
  assert.equal(await code(frame(1, "{}", { reserved: 0x40 })), 1002);
  assert.equal(await code(frame(3, "{}")), 1002);
  assert.equal(await code(frame(0, "{}")), 1002);
  assert.equal(await code(frame(1, "{", { final: false }), frame(1, "}")), 1002);
  assert.equal(await code(frame(9, "x", { final: false })), 1002);
  assert.equal(await code(frame(9, "x".repeat(126))), 1002);
  assert.equal(await code(frame(8, Buffer.from([0x03, 0xe8]))), 1000);
  assert.equal(await code(frame(8, Buffer.from([0x03]))), 1002);
  assert.equal(await code(frame(8, Buffer.from([0x03, 0xed]))), 1002);
  assert.equal(await code(frame(1, "", { final: false }), ...Array(1024).fill(frame(0, "", { final: false }))), 1009);
  assert.equal(await code(...Array(21).fill(frame(9, ""))), 1008);
  assert.equal(await code(...Array(21).fill(frame(10, ""))), 1008);
  assert.equal(await code(...Array(51).fill(frame(1, "nonsense"))), 1008);
  assert.equal(await code(...Array(51).fill(frame(1, ""))), 1008);
});

test("what is just within the limits does not", async () => {
  const live = await Live.open(server.port, { authorization: `Bearer ${token}` });
  live.socket.write(Buffer.concat(Array(20).fill(frame(9, ""))));
  live.socket.write(Buffer.concat(Array(49).fill(frame(1, "nonsense"))));
  for (let i = 0; i < 120; i++) live.text(request("initiative.endorse", `{"council":"bench","initiative":"${ULID}"}`));
  const text = request("ping", "{}", '"whole"');
  const parts = Array.from({ length: 1022 }, () => frame(0, " ", { final: false }));
  live.socket.write(Buffer.concat([frame(1, text, { final: false }), ...parts, frame(0, " ")]));
  assert.ok((await live.next((message) => message.id === "whole"))?.result, "1,024 fragments");
  live.text(text.replace("whole", "large").padEnd(65536));
  assert.ok((await live.next((message) => message.id === "large"))?.result, "64 KiB");
  assert.equal(live.pongs, 20);
  assert.equal(live.code, undefined);
  live.drop();
});

test("a notification is carried out and not answered, a command never comes as one", async () => {
  assert.deepEqual(await post('{"jsonrpc":"2.0","method":"ping"}'), { status: 204 });
  const command = await post(`{"jsonrpc":"2.0","method":"initiative.endorse","params":{"council":"bench","initiative":"${ULID}"}}`);
  check(command, ["command as notification", -32600, "invalid_request", "/id"]);
});

test("raw bytes: a body that is not what its head says", async () => {
  const head = `POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n`;
  const answer = await exchange(server.port, `${head}\r\n`);
  assert.match(answer.text, /-32700/);
});
