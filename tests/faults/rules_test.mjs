// Refusals by rule and what sessions see, on the real binary: receipts over both ways, what may not be seen, stale
// edits, ended sessions, positions, a changed role.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { Server } from "./server.mjs";
import { Live } from "./wire.mjs";

let server, operator;
before(async () => {
  server = await Server.start({ demo: true });
  await server.prepare({ members: 4, initiatives: 300 });
  operator = await server.operator();
});
after(() => server.end());

const bench = (more) => ({ council: "bench", ...more });
const bearer = (token) => ({ authorization: `Bearer ${token}` });
const refusal = async (token, method, params) => (await server.call(token, method, params)).error;
const signIn = (password, email = "boende@demo.example") => page("account.sign_in", { email, password });

async function personaOf(member) {
  const { changes } = await server.ask(server.tokens[member], "watch", { topic: "bench/me" });
  return changes.rows.find((row) => row.type === "membership").id;
}

// As a browser would.
async function page(method, params, cookie = "") {
  const origin = `http://127.0.0.1:${server.port}`;
  const headers = { "content-type": "application/json", "x-radslag": "1", origin, ...(cookie ? { cookie } : {}) };
  const response = await fetch(`${origin}/rpc`, { method: "POST", headers, body: JSON.stringify({ jsonrpc: "2.0", id: randomUUID(), method, params }) });
  return { ...(await response.json()), cookie: response.headers.get("set-cookie") };
}

test("one command id is one act, over the socket and over HTTP", async () => {
  const id = randomUUID();
  const params = bench({ initiative: server.initiatives[0] });
  const live = await Live.open(server.port, bearer(server.tokens[0]));
  const first = await live.ask("initiative.endorse", params, id);
  assert.ok(first.result.seq > 0, JSON.stringify(first));
  const again = await server.call(server.tokens[0], "initiative.endorse", params, id);
  assert.deepEqual([again.result.seq, again.result.replayed], [first.result.seq, true]);
  const shuffled = await live.ask("initiative.endorse", { initiative: params.initiative, council: "bench" }, id);
  assert.equal(shuffled.result.replayed, true);
  const other = await server.call(server.tokens[0], "initiative.endorse", bench({ initiative: server.initiatives[1] }), id);
  assert.equal(other.error.data.reason, "id_reused");
  const method = await server.call(server.tokens[0], "initiative.unendorse", params, id);
  assert.equal(method.error.data.reason, "id_reused");
  const somebodyElse = await server.call(server.tokens[1], "initiative.endorse", params, id);
  assert.ok(somebodyElse.result.seq > first.result.seq && !somebodyElse.result.replayed);
  live.drop();
});

test("what one may not see is answered like what is not there; what one may not do says what it needs", async () => {
  const draft = "01J1" + "0".repeat(21) + "1";
  await server.ask(operator, "council.update", bench({ settings: { statutes: { screening: "before" } } })).catch((error) => assert.match(error.message, /statutes|missing/));
  const content = { title: "T", what: "W", why: "Y", language: "sv" };
  await server.ask(server.tokens[0], "initiative.submit", bench({ initiative: draft, content }));
  const missing = await refusal(server.tokens[1], "initiative.endorse", bench({ initiative: "01J1" + "0".repeat(21) + "2" }));
  assert.equal(missing.data.reason, "not_found");
  const noCouncil = await refusal(server.tokens[1], "initiative.endorse", { council: "nowhere", initiative: draft });
  assert.ok(["not_found", "forbidden"].includes(noCouncil.data.reason), JSON.stringify(noCouncil));
  const hide = await refusal(server.tokens[1], "initiative.hide", bench({ initiative: server.initiatives[0], reason: "x" }));
  assert.deepEqual([hide.data.reason, hide.data.needs], ["forbidden", "moderator"]);
  const edit = await refusal(server.tokens[1], "initiative.edit", bench({ initiative: server.initiatives[0], version: 1, content }));
  assert.equal(edit.data.reason, "forbidden");
  assert.ok(edit.data.needs);
  for (const topic of ["bench/screening", "bench/members", "nowhere/initiatives", "bench/initiative/01J10000000000000000000009", "bench", "/", "../x", "bench/nothing"]) {
    const { result, error } = await server.call(server.tokens[1], "watch", { topic });
    assert.ok(error?.data.reason === "not_found" || result?.changes.rows.length === 0, `${topic}: ${JSON.stringify(result ?? error)}`);
  }
});

test("a stale edit is a conflict with the present revision", async () => {
  const initiative = server.initiatives[0];
  const content = { title: "Second", what: "W", why: "Y", language: "en" };
  await server.ask(server.tokens[0], "initiative.edit", bench({ initiative, version: 1, content }));
  const stale = await refusal(server.tokens[0], "initiative.edit", bench({ initiative, version: 1, content: { ...content, title: "Third" } }));
  assert.equal(stale.data.reason, "conflict");
  assert.ok(stale.data.revision >= 2, JSON.stringify(stale));
});

test("a dangerous link is accepted and shown as plain text; a name like an officer's is refused", async () => {
  const comment = "01J2" + "0".repeat(21) + "1";
  const text = "[a](javascript:alert(1)) [b](&#106;avascript:alert(1)) [c](data:text/html,x) [d](https://example.org) ![i](https://example.org/x.png) <b>raw</b>";
  const subject = { type: "initiative", id: server.initiatives[1] };
  await server.ask(server.tokens[0], "comment.post", bench({ comment, subject, stance: "for", text, language: "en" }));
  const { changes } = await server.ask(server.tokens[1], "watch", { topic: `bench/initiative/${server.initiatives[1]}` });
  const row = changes.rows.find((one) => one.id === comment);
  const targets = JSON.stringify(row).match(/"(href|url|to)":"[^"]*"/g) ?? [];
  assert.ok(targets.length >= 1 && targets.every((target) => /"https:\/\/example\.org/.test(target)), JSON.stringify(row));
  await server.ask(operator, "role.give", bench({ persona: await personaOf(2), role: "officer", title: "Unit" }));
  const confusable = await refusal(server.tokens[3], "membership.rename", bench({ display_name: "Μеmber 2" }));
  assert.equal(confusable.data.reason, "name_confusable");
});

test("cookies, wrong passwords, an ended session", async () => {
  const wrong = await signIn("not-this-one-either");
  const unknown = await signIn("not-this-one-either", "nobody@demo.example");
  assert.deepEqual(wrong.error, unknown.error);
  assert.equal(wrong.error.data.reason, "wrong_credentials");
  const signed = await signIn("lovangen-demo");
  assert.ok(signed.result?.member, JSON.stringify(signed));
  for (const part of [/; ?HttpOnly/i, /; ?SameSite=Lax/i, /; ?Path=\//i]) assert.match(signed.cookie, part);
  assert.doesNotMatch(signed.cookie, /Domain=/i);
  const cookie = signed.cookie.split(";")[0];
  const live = await Live.open(server.port, { cookie });
  assert.equal((await live.next((message) => message.method === "hello")).params.member, signed.result.member);
  const visitor = await refusal("rs_none", "initiative.endorse", bench({ initiative: server.initiatives[0] }));
  assert.equal(visitor.data.reason, "session_ended");
  assert.ok((await page("account.sign_out", {}, cookie)).result);
  assert.equal(await live.closed(1500), 4401);
  assert.equal((await page("account.sessions", {}, cookie)).error.data.reason, "session_ended");
  assert.equal(await (await Live.open(server.port, bearer("nonsense"))).closed(), 4401);
  const after = await Live.open(server.port, { cookie });
  assert.match(after.head, /set-cookie: radslag=; [^\r]*Max-Age=0/i, "the cookie is taken back");
  const { params } = await after.next((message) => message.method === "hello");
  assert.deepEqual([params.member, params.ended], [undefined, true]);
  after.drop();
});

test("a role given renews the cookie with the next answer, and nobody is thrown out", async () => {
  const email = "boende@demo.example";
  const cookie = (await signIn("lovangen-demo", email)).cookie.split(";")[0];
  const { result } = await page("watch", { topic: "lovangen/me" }, cookie);
  const persona = result.changes.rows.find((row) => row.type === "membership").id;
  const role = { council: "lovangen", persona, role: "officer", reason: "prov" };
  assert.ok((await server.call(operator, "role.give", { council: "lovangen", persona, role: "officer" })).result);
  const live = await Live.open(server.port, { cookie });
  const renewed = /set-cookie: ([^;]+);[^\r]*HttpOnly/i.exec(live.head)?.[1];
  assert.ok(renewed && renewed !== cookie, live.head);
  const hello = await live.next((message) => message.method === "hello");
  assert.equal(hello.params.renewed, true);
  const both = [await page("account.sessions", {}, cookie), await page("account.sessions", {}, renewed), await page("account.sessions", {}, cookie)];
  for (const answer of both) assert.ok(answer.result, JSON.stringify(answer));
  assert.deepEqual(both.map((answer) => answer.cookie), [null, null, null], "one new cookie is enough");
  assert.ok((await server.call(operator, "role.end", role)).result);
  const next = await page("account.sessions", {}, renewed);
  assert.ok(next.result && next.cookie && !next.cookie.startsWith(renewed), JSON.stringify(next));
  live.drop();
});

test("too fast says when to try again", async () => {
  const cookie = (await signIn("lovangen-demo")).cookie.split(";")[0];
  const { result } = await page("initiative.search", { council: "lovangen" }, cookie);
  const subject = { type: "initiative", id: result.cards.find((card) => card.state === "published").id };
  let last;
  for (let i = 0; i < 14 && !last?.error; i++) {
    const comment = `01J3${String(i).padStart(22, "0")}`;
    last = await page("comment.post", { council: "lovangen", comment, subject, stance: "neither", text: "x", language: "sv" }, cookie);
  }
  assert.equal(last.error?.data.reason, "rate_limited");
  assert.ok(last.error.data.retry_ms > 0);
});

test("watch over POST /rpc delivers everything in one answer, whatever the position says", async () => {
  const topic = "bench/initiatives";
  const all = (await server.ask(server.tokens[0], "watch", { topic })).changes;
  assert.ok(all.rows.length > 500 && all.more === false && all.reset && all.position, `${all.rows.length}`);
  const foreign = (await server.ask(server.tokens[0], "watch", { topic: "lovangen/initiatives" })).changes.position;
  const otherLabels = (await server.call(operator, "watch", { topic })).result.changes.position;
  const ahead = all.position.replace(/^\d+/, "9999999");
  for (const since of ["garbage", "", "-1--", "1-00000000-00000000", foreign, otherLabels, ahead, "18446744073709551616-a-b"]) {
    const { changes } = await server.ask(server.tokens[0], "watch", { topic, since });
    if (since === otherLabels && otherLabels === all.position) continue;
    assert.equal(changes.reset, true, since);
    assert.equal(changes.rows.length, all.rows.length, since);
  }
  const nothing = (await server.ask(server.tokens[0], "watch", { topic, since: all.position })).changes;
  assert.deepEqual([nothing.reset, nothing.rows.length], [false, 0]);
  const tooLong = await refusal(server.tokens[0], "watch", { topic, since: "x".repeat(41) });
  assert.equal(tooLong.data.reason, "too_long");
});

test("over the socket the same rows come in parts, the last with a position; a changed role resets", async () => {
  const live = await Live.open(server.port, bearer(server.tokens[1]));
  const topic = "bench/initiatives";
  const parts = async (since) => {
    assert.ok((await live.ask("watch", { topic, since })).result);
    const all = [];
    do all.push((await live.next((message) => message.method === "changes" && message.params.topic === topic)).params);
    while (all.at(-1).more);
    return all;
  };
  const first = await parts();
  assert.ok(first.length > 1 && first[0].reset && first.slice(1).every((part) => !part.reset));
  assert.ok(first.slice(0, -1).every((part) => part.rows.length <= 500 && !part.position) && first.at(-1).position);
  assert.equal((await parts("garbage"))[0].reset, true);
  const { position } = first.at(-1);
  await server.ask(operator, "role.give", bench({ persona: await personaOf(1), role: "moderator" }));
  const after = await live.next((message) => message.method === "changes" && message.params.topic === topic && message.params.reset);
  assert.ok(after, "a reset by the new role");
  live.drop();
  const { changes } = await server.ask(server.tokens[1], "watch", { topic, since: position });
  assert.equal(changes.reset, true, "the old labels' position");
});
