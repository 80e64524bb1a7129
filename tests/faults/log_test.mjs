// What anybody may fetch from the real binary: the journal with its proofs, open data, the pages for machines. Proofs are
// checked here with nothing but the tree's two hashes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isSignedBy, parseCheckpoint, parsePem } from "../verifier/note.mjs";
import { hashLeaf, hashNode, Tree } from "../verifier/tree.mjs";
import { verifyExport } from "../verifier/verify.mjs";
import { Server, sleep, until } from "./server.mjs";

let server, entries, size;
const get = (path, headers = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
const proofOf = async (path) => (await (await get(`/log/bench/proof/${path}`)).json()).proof.map((hash) => Buffer.from(hash, "hex"));

before(async () => {
  server = await Server.start({ top: 'security_txt = "security.txt"\n' });
  writeFileSync(join(server.folder, "security.txt"), "Contact: mailto:safe@example.org\n");
  await server.prepare({ members: 2, initiatives: 21 });
  const content = { title: "=1+1; \"quoted\"", what: "W", why: "Y", language: "sv" };
  await server.ask(server.tokens[0], "initiative.submit", { council: "bench", initiative: "01J4" + "0".repeat(22), content });
  await sleep(1500);
  entries = (await (await get("/log/bench/entries?from=0&to=1000")).text()).trim().split("\n").map((line) => JSON.parse(line));
  size = parseCheckpoint(await (await get("/log/bench/checkpoint")).text()).size;
});
after(() => server.end());

const treeOf = (origin, count) => {
  const tree = new Tree();
  for (const { seq, kind, time, commit } of entries.slice(0, count)) tree.append(hashLeaf(`rk1\n${origin}\n${seq}\n${kind}\n${time}\n${commit}\n`));
  return tree;
};

// RFC 9162, 2.1.3.2.
function rootBy(leaf, seq, count, proof) {
  let [fn, sn, hash] = [seq, count - 1, leaf];
  for (const other of proof) {
    assert.ok(sn > 0);
    if (fn % 2 === 1 || fn === sn) {
      hash = hashNode(other, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else hash = hashNode(hash, other);
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  assert.equal(sn, 0);
  return hash;
}

test("key, checkpoint, inclusion and consistency hold together", async () => {
  const checkpoint = parseCheckpoint(await (await get("/log/bench/checkpoint")).text());
  assert.ok(isSignedBy(checkpoint, parsePem(await (await get("/log/bench/key")).text())));
  assert.equal(entries.length, size);
  const root = treeOf(checkpoint.origin, size).root();
  assert.deepEqual(root, checkpoint.root);
  for (let seq = 0; seq < size; seq++) {
    const { kind, time, commit } = entries[seq];
    const leaf = hashLeaf(`rk1\n${checkpoint.origin}\n${seq}\n${kind}\n${time}\n${commit}\n`);
    assert.deepEqual(rootBy(leaf, seq, size, await proofOf(`inclusion?seq=${seq}&size=${size}`)), root, `entry ${seq}`);
  }
  assert.deepEqual(await proofOf(`consistency?from=${size}&to=${size}`), []);
  // From a power of two the old root itself begins the path: it must be in the proof's result.
  const proof = await proofOf(`consistency?from=16&to=${size}`);
  const rest = proof.reduce((hash, other) => hashNode(hash, other), treeOf(checkpoint.origin, 16).root());
  assert.deepEqual(rest, root);
});

test("the export verifies from outside", async () => {
  const read = async (path) => Buffer.from(await (await get(path)).arrayBuffer());
  const checkpoint = String(await read("/log/bench/checkpoint"));
  const report = await verifyExport([await read("/log/bench/export.jsonl")], { checkpoint, key: String(await read("/log/bench/key")) });
  assert.deepEqual([report.ok, report.size], [true, size], JSON.stringify(report));
});

test("caches may keep what never changes, cookies make no difference, nonsense is refused", async () => {
  const caching = async (path) => (await get(path)).headers.get("cache-control");
  assert.equal(await caching("/log/bench/entries?from=0&to=5"), "public, max-age=60");
  assert.match(await caching(`/log/bench/proof/inclusion?seq=0&size=${size}`), /immutable/);
  assert.equal(await caching("/log/bench/checkpoint"), "no-cache");
  const plain = await get("/log/bench/entries?from=0&to=1000");
  const asOperator = await get("/log/bench/entries?from=0&to=1000", { authorization: `Bearer ${await server.operator()}`, cookie: "radslag_session=x" });
  assert.equal(await asOperator.text(), await plain.text());
  assert.equal(asOperator.headers.get("set-cookie"), null);
  assert.ok(entries.some((entry) => entry.withheld && entry.kind === "private" && entry.time === "-" && entry.payload === undefined));
  for (const path of ["entries", "entries?from=5&to=1", "entries?from=-1&to=5", "entries?from=0x1&to=5", "entries?from=1&to=1e3", "proof/inclusion?seq=5&size=5",
    `proof/inclusion?seq=0&size=${size + 1000}`, "proof/consistency?from=6&to=5", "proof/inclusion?seq=99999999999999999999&size=5", "entries?from=%zz&to=1"]) {
    assert.equal((await get(`/log/bench/${path}`)).status, 400, path);
  }
  for (const path of ["/log/none/key", "/log/bench/", "/log/bench/nothing", "/log/BENCH/key", "/log/..%2fbench/key"]) assert.equal((await get(path)).status, 404, path);
  const huge = await get("/log/bench/entries?from=9007199254740991&to=9007199254740992");
  assert.ok(huge.status === 400 || (await huge.text()) === "", `${huge.status}`);
});

test("open data as JSON and CSV", async () => {
  const at = "/api/v1/councils/bench/initiative_card";
  const json = await (await get(at)).json();
  assert.equal(json.rows.length, 22);
  const csv = Buffer.from(await (await get(`${at}.csv?locale=sv`)).arrayBuffer());
  assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.match(csv.toString(), /^\uFEFFid;revision;.*\r\n/);
  assert.ok(csv.toString().includes(`"'=1+1; ""quoted"""`), csv.toString().slice(-300));
  const seen = [];
  for (let next = -1; next !== null && seen.length < 100; ) {
    const page = await (await get(`${at}?since=${next}&limit=5`)).json();
    seen.push(...page.rows.map((row) => row.id));
    next = page.next ?? null;
  }
  assert.equal(new Set(seen).size, 22);
  for (const wrong of ["?limit=0", "?limit=x", "?since=1.5", "?limit=5001"]) assert.equal((await get(at + wrong)).status, 400, wrong);
  assert.equal((await get("/api/v1/councils/none/initiative_card")).status, 404);
});

test("pages for machines", async () => {
  assert.match(await (await get("/healthz")).text(), /alive/);
  assert.match(await (await get("/readyz")).text(), /ready/);
  const metrics = await (await get("/metrics")).text();
  for (const line of metrics.trim().split("\n")) assert.match(line, /^(# (HELP|TYPE) |[a-z_]+(\{[^}]*\})? [0-9.e+-]+(inf)?$)/i);
  assert.match(await (await get("/.well-known/security.txt")).text(), /^Contact: /);
});

test("what is written is there after a full disk is told of", async () => {
  // Files of this process may not grow beyond so many KiB: as a full disk, without being root.
  const small = await Server.start({ tickList: 250 });
  await small.prepare({ members: 2, initiatives: 4 });
  const used = spawnSync("prlimit", ["--fsize=1:1", "--pid", String(small.pid)]);
  if (used.status !== 0) return small.end();
  const answer = await small.call(small.tokens[0], "initiative.endorse", { council: "bench", initiative: small.initiatives[0] }).catch(() => undefined);
  assert.equal(answer?.error?.data.reason, "storage_unavailable", JSON.stringify(answer));
  assert.ok(answer.error.data.retry_ms > 0);
  assert.doesNotMatch(answer.error.message, /sqlite|COMMIT|INSERT/i);
  await until("the operator's log", () => small.log.includes('"level":"failure","what":"storage"'));
  assert.ok((await small.ask(small.tokens[0], "watch", { topic: "bench/initiatives" })).changes.rows.length > 0, "reading goes on");
  await small.stop("SIGKILL");
  small.process = undefined;
  await small.run();
  assert.ok((await small.ask(small.tokens[0], "initiative.endorse", { council: "bench", initiative: small.initiatives[0] })).seq > 0);
  await small.end();
});
