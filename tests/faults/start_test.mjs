// Starting and stopping the real binary when something is wrong: one line on standard error says what, where and what to
// do, and the exit code is 1.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Server, sleep, until } from "./server.mjs";
import { Live } from "./wire.mjs";

let server;
before(async () => {
  server = await Server.start();
  await server.prepare({ members: 2, initiatives: 20 });
  server.checkpoint = await (await fetch(`http://127.0.0.1:${server.port}/log/bench/checkpoint`)).text();
});
after(() => server.end());

// A start that must fail: its one line.
function refusal(args, words, about = "") {
  const ended = spawnSync("build/radslag", ["serve", ...args], { encoding: "utf8", timeout: 10_000 });
  assert.equal(ended.status, 1, `${about} ${ended.stderr}${ended.stdout}`);
  const lines = ended.stderr.trim().split("\n");
  assert.equal(lines.length, 1, ended.stderr);
  assert.match(lines[0], words);
  return lines[0];
}

test("a second server on the same data or port", () => {
  refusal(["--config", server.config], /in use|another|running/i);
  const other = mkdtempSync(join(tmpdir(), "radslag-other-"));
  refusal(["--data", other, "--port", String(server.port)], /another server/);
  rmSync(other, { recursive: true });
});

test("a bad configuration is named with line and column", () => {
  const folder = mkdtempSync(join(tmpdir(), "radslag-config-"));
  const file = join(folder, "radslag.toml");
  for (const [text, words] of [
    ["[listen]\nport = 70000\n", /radslag\.toml:2:8: .*65535/],
    ["[listen]\nprot = 1\n", /radslag\.toml:2:1: .*did you mean "port"/],
    ["[listen\n", /radslag\.toml:1:\d+: .*TOML/],
    ['[listen]\nport = "1"\n', /radslag\.toml:2:8/],
    ['[listen]\norigins = ["https://x.example/path"]\n', /radslag\.toml:2:11: .*origin/],
    ["[limits]\nsockets = -1\n", /radslag\.toml:2:11/],
    ['[listen]\naddress = "nowhere"\n', /address/],
    ["listen = 3\n", /radslag\.toml:1:10/],
    ["\xff\n", /radslag\.toml:1/],
  ]) {
    // The folders are named all the same: should it start after all, it does so in a folder of its own.
    writeFileSync(file, `${text}${text.includes("[folders]") ? "" : '[folders]\ndata = "data"\nkeys = "keys"\n'}`, "latin1");
    refusal(["--config", file], words);
  }
  refusal(["--config", join(folder, "none.toml")], /none\.toml/);
  refusal(["--data", "/proc/none"], /\/proc\/none/);
  rmSync(folder, { recursive: true });
});

test("SIGTERM answers what is under way, says 1001 and ends with 0", async () => {
  const live = await Live.open(server.port, { authorization: `Bearer ${server.tokens[0]}` });
  await live.ask("ping", {});
  const ids = server.initiatives.slice(0, 10).map((initiative) => [randomUUID(), initiative]);
  for (const [id, initiative] of ids) live.text(JSON.stringify({ jsonrpc: "2.0", id, method: "initiative.endorse", params: { council: "bench", initiative } }));
  await live.next((message) => message.id === ids[0][0]);
  const ended = server.stop();
  assert.equal(await live.closed(), 1001);
  assert.deepEqual(await ended, { code: 0, signal: null });
});

// The server is stopped from here on: each damage is done to a copy.
function damaged(sql) {
  const folder = mkdtempSync(join(tmpdir(), "radslag-damaged-"));
  cpSync(join(server.folder, "data"), join(folder, "data"), { recursive: true });
  cpSync(join(server.folder, "keys"), join(folder, "keys"), { recursive: true });
  const config = join(folder, "radslag.toml");
  writeFileSync(config, readFileSync(server.config, "utf8"));
  const done = spawnSync("sqlite3", [join(folder, "data", "radslag.db")], { input: sql, encoding: "utf8" });
  assert.equal(done.stderr, "");
  return { folder, config };
}

// Entries and nodes are numbered journal by journal (migrations/0001_core.sql).
const journal = "(SELECT no FROM journal WHERE council = 'bench')";
const entry = (seq) => `id = (${journal} << 40) + ${seq}`;
const inJournal = (bits) => `id >> ${bits} = ${journal}`;
const last = `id = (SELECT max(id) FROM entry WHERE ${inJournal(40)})`;

test("a damaged journal is refused, and the way out is named", () => {
  for (const sql of [
    `UPDATE entry SET payload = replace(payload, 'Initiative 1', 'Initiative X') WHERE ${inJournal(40)} AND payload LIKE '%Initiative 1%';`,
    `UPDATE entry SET salt = zeroblob(32) WHERE ${entry(5)};`,
    `UPDATE entry SET payload = NULL, salt = NULL WHERE ${entry(5)};`,
    `UPDATE entry SET leaf = zeroblob(32) WHERE ${entry(5)};`,
    `UPDATE entry SET at = at + 1000 WHERE ${entry(1)};`,
    `UPDATE entry SET commitment = zeroblob(32) WHERE ${entry(5)};`,
    `UPDATE tree_node SET hash = zeroblob(32) WHERE ${inJournal(48)};`,
    `DELETE FROM entry WHERE ${entry(5)};`,
    `DELETE FROM entry WHERE ${last};`,
    `UPDATE checkpoint SET note = replace(note, 'bench', 'bensh') WHERE journal = ${journal};`,
  ]) {
    const { folder, config } = damaged(sql);
    const line = refusal(["--config", config], /restore|backup|put back/i, sql);
    assert.doesNotMatch(line, /SELECT|\.cpp|std::/, sql);
    rmSync(folder, { recursive: true });
  }
});

test("a lost key and a file that is no database are refused too", () => {
  const lost = damaged("SELECT 1;");
  rmSync(join(lost.folder, "keys", "bench.seed"));
  refusal(["--config", lost.config], /key/i);
  rmSync(lost.folder, { recursive: true });
  const broken = damaged("SELECT 1;");
  writeFileSync(join(broken.folder, "data", "radslag.db"), "this is no database, it is a letter. ".repeat(500));
  refusal(["--config", broken.config], /radslag\.db/);
  rmSync(broken.folder, { recursive: true });
  const newer = damaged("INSERT INTO migration SELECT max(number) + 900, 'later', '', 0 FROM migration;");
  refusal(["--config", newer.config], /newer|migration|schema/i);
  rmSync(newer.folder, { recursive: true });
});
