// The security log of the real binary: what an incident leaves behind, and that it names nobody.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { Server, until } from "./server.mjs";
import { exchange, Live } from "./wire.mjs";

const password = "lovangen-demo";
const email = "boende@demo.example";
let server;
let text = "";
before(async () => {
  server = await Server.start({ demo: true });
  server.process.stderr.on("data", (bytes) => (text += bytes));
});
after(() => server.end());

const lines = () => text.split("\n").slice(0, -1).map((line) => JSON.parse(line)).filter(({ level }) => level === "security");

// What happened while `work` ran: the newest line that has these fields.
async function told(fields, work) {
  const from = lines().length;
  await work();
  const wanted = (line) => Object.entries(fields).every(([name, value]) => line[name] === value);
  await until(JSON.stringify(fields), () => lines().slice(from).some(wanted), 10);
  return lines().slice(from).findLast(wanted);
}

async function post(method, params, { cookie, headers = {} } = {}) {
  const origin = `http://127.0.0.1:${server.port}`;
  const body = JSON.stringify({ jsonrpc: "2.0", id: crypto.randomUUID(), method, params });
  const answer = await fetch(`${origin}/rpc`, { method: "POST", headers: { "content-type": "application/json", "x-radslag": "1", origin, ...(cookie ? { cookie } : {}), ...headers }, body });
  return { status: answer.status, cookie: answer.headers.get("set-cookie")?.split(";")[0], ...(answer.status === 200 ? await answer.json() : {}) };
}

test("signing in, well or not, leaves lines that belong together and name nobody", async () => {
  const wrong = await told({ what: "refused", method: "account.sign_in", reason: "wrong_credentials" }, () => post("account.sign_in", { email, password: "fel lösenord här" }));
  let signed;
  const right = await told({ what: "done", method: "account.sign_in", session: "new secret" }, async () => (signed = await post("account.sign_in", { email: email.toUpperCase(), password })));
  assert.equal(wrong.about, right.about);
  assert.equal(wrong.from, right.from);
  assert.match(right.who, /^[0-9a-f]{12}$/);
  const out = await told({ what: "done", method: "account.sign_out", session: "ended" }, () => post("account.sign_out", {}, signed));
  assert.equal(out.who, right.who);
  const late = await told({ what: "unknown_secret", kind: "cookie" }, () => post("account.sessions", {}, signed));
  assert.equal(late.from, right.from);
  for (const secret of [password, "fel lösenord", email, signed.result.member, signed.cookie.split("=")[1], "127.0.0.1"]) {
    assert.ok(!JSON.stringify(lines()).toLowerCase().includes(secret.toLowerCase()), secret);
  }
  for (const line of lines()) assert.match(line.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("whoever holds the keys can work out who it was", async () => {
  const { about, who, from, at } = lines().find(({ what, method }) => what === "done" && method === "account.sign_in");
  const asked = (...words) => {
    const ended = spawnSync("build/radslag", ["who", at.slice(0, 10), ...words, "--config", server.config], { encoding: "utf8" });
    assert.equal(ended.status, 0, ended.stderr);
    return ended.stdout.trim().split("\n").map((line) => JSON.parse(line));
  };
  assert.equal(asked().find(({ mark }) => mark === about).email, email);
  assert.ok(asked().find(({ mark }) => mark === who).member);
  assert.deepEqual(asked("127.0.0.1", email), [{ mark: from, address: "127.0.0.1" }, { mark: about, email }]);
  const wrong = spawnSync("build/radslag", ["who", "yesterday", "--config", server.config], { encoding: "utf8" });
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /write the day as in the log/);
});

test("what was refused, what no client sends and what comes from elsewhere is told", async () => {
  const { cookie } = await post("account.sign_in", { email, password });
  const council = "lovangen";
  await told({ what: "refused", method: "council.update", reason: "forbidden" }, () => post("council.update", { council, revision: 1, settings: {} }, { cookie }));
  await told({ what: "refused", method: "membership.leave", reason: "session_ended" }, () => post("membership.leave", { council }));
  await told({ what: "refused", method: "account.sign_in", reason: "unknown_field" }, () => post("account.sign_in", { email, password, operator: true }));
  await told({ what: "malformed", reason: "parse_error" }, () => exchange(server.port, `POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer x\r\nContent-Length: 1\r\nConnection: close\r\n\r\n{`));
  await told({ what: "unknown_secret", kind: "token" }, async () => (await Live.open(server.port, { authorization: "Bearer radslag_nobodys" })).closed());
  await told({ what: "turned_away", status: 403 }, () => post("ping", {}, { headers: { origin: "https://elsewhere.example" } }));
  await told({ what: "turned_away", status: 403 }, () => Live.open(server.port, { origin: "https://elsewhere.example" }));
  await told({ what: "turned_away", status: 400 }, () => exchange(server.port, "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n"));
});

test("acts of who holds power are told, those of residents are not", async () => {
  const { cookie } = await post("account.sign_in", { email: "drift@demo.example", password });
  const { result } = await post("watch", { topic: "lovangen/council" }, { cookie });
  const { revision } = result.changes.rows.find(({ type }) => type === "council");
  const act = await told({ what: "done", method: "council.update" }, () => post("council.update", { council: "lovangen", revision, settings: { purpose: "För alla." } }, { cookie }));
  assert.match(act.who, /^[0-9a-f]{12}$/);
  const { result: found } = await post("initiative.search", { council: "lovangen" }, { cookie });
  const before = lines().length;
  await post("watch", { topic: `lovangen/initiative/${found.cards[0].id}` }, { cookie });
  assert.equal(lines().length, before);
});
