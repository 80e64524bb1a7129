// Backups that the running server makes by itself: each is tried out; what fails is told; a process killed at any moment
// leaves nothing behind that looks like a backup and is none.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Server, sleep, until } from "./server.mjs";
import { query } from "./traces.mjs";

const kills = Number(process.env.RADSLAG_KILLS ?? 8);
let server;
let folder;
const backups = () => (existsSync(folder) ? readdirSync(folder).filter((name) => /^radslag-.*\.db$/.test(name)).sort() : []);
// As the noticeboard has them: the operator at the machine has no account that could watch.
const rows = async () =>
  query(join(server.folder, "data", "radslag.db"), "SELECT id, json FROM notice WHERE type = 'backup' AND json IS NOT NULL ORDER BY revision, id").map(({ id, json }) => ({ id, fields: JSON.parse(json) }));
const metric = async (name) => Number(new RegExp(`^radslag_${name} (\\d+)$`, "m").exec(await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text())?.[1]);
const sound = async () => (await rows()).filter(({ fields }) => fields.outcome === "sound");
async function backUp() {
  const before = (await rows()).length;
  await until("a free keeper", async () => !(await server.ask(await server.operator(), "operator.health", {})).backups.is_running);
  await server.ask(await server.operator(), "operator.back_up", {});
  await until("what became of it", async () => (await rows()).length > before);
}

before(async () => {
  server = await Server.start({ limits: '[backup]\nfolder = "copies"\nevery_hours = 24\nkeep = 3\n' });
  folder = join(server.folder, "copies");
  await server.prepare({ members: 10, initiatives: 20 });
});
after(() => server.end());

test("the first backup is made at the start and tried out", async () => {
  await until("the first backup", async () => (await sound()).length === 1);
  const [{ id, fields }] = await sound();
  assert.deepEqual(backups(), [id]);
  assert.equal(fields.bytes, statSync(join(folder, id)).size);
  assert.equal(statSync(join(folder, id)).mode & 0o777, 0o600);
  assert.equal(await metric("backup_last_sound"), 1);
  assert.equal(existsSync(join(folder, "restore-test")), false);
  // A head is signed within a second; a backup is held against the newest one that is in it.
  await until("signed heads", async () => (await server.ask(await server.operator(), "operator.health", {})).journals.every(({ entries, signed }) => entries === signed));
  await backUp();
  const newest = (await sound()).at(-1);
  assert.ok(newest.fields.journals >= 2 && newest.fields.entries > 30, JSON.stringify(newest));
  assert.match(server.log, /"what":"backup"/);
});

test("so many are kept as are configured, and the rows say so", async () => {
  for (let i = 0; i < 3; i++) await backUp();
  assert.equal(backups().length, 3);
  const kept = (await rows()).filter(({ fields }) => fields.kept).map(({ id }) => id);
  assert.deepEqual(kept.sort(), backups());
});

test("a backup that cannot be restored is set aside and told", async () => {
  // The key by which a journal is verified is away: whoever restores would stand there without it.
  const seed = join(server.folder, "keys", "bench.seed");
  renameSync(seed, `${seed}-away`);
  const before = backups();
  await backUp();
  renameSync(`${seed}-away`, seed);
  const failed = (await rows()).filter(({ fields }) => fields.outcome === "failed");
  assert.equal(failed.length, 1);
  assert.match(failed[0].fields.fault, /key is not there/);
  assert.deepEqual(backups(), before, "the sound ones stay, and the failed one is not among them");
  assert.equal(await metric("backup_last_sound"), 0);
  assert.match(server.log, /"level":"failure","what":"backup"/);
  await backUp();
  assert.equal(await metric("backup_last_sound"), 1);
});

test("a folder that cannot be written is told, and backups go on when it can", async () => {
  const away = `${folder}-away`;
  renameSync(folder, away);
  writeFileSync(folder, "");
  await backUp();
  assert.equal((await rows()).filter(({ fields }) => fields.outcome === "failed").length, 2);
  rmSync(folder);
  renameSync(away, folder);
  await backUp();
  assert.equal(await metric("backup_last_sound"), 1);
});

test(`kill -9 ${kills} times while backups are made leaves whole ones only`, { timeout: 300_000 }, async () => {
  for (let kill = 0; kill < kills; kill++) {
    await until("a free keeper", async () => !(await server.ask(await server.operator(), "operator.health", {})).backups.is_running);
    await server.ask(await server.operator(), "operator.back_up", {});
    await sleep(randomInt(0, 60));
    server.process.kill("SIGKILL");
    await server.exited;
    for (const name of backups()) {
      const place = mkdtempSync(join(tmpdir(), "radslag-restored-"));
      const restored = spawnSync("build/radslag", ["restore", join(folder, name), "--data", place], { encoding: "utf8" });
      // The keys lie elsewhere: what is restored is whole, but cannot be signed on.
      assert.doesNotMatch(restored.stderr, /damaged|no backup/, `${name}: ${restored.stderr}`);
      const checked = spawnSync("sqlite3", [join(place, "radslag.db"), "PRAGMA integrity_check"], { encoding: "utf8" });
      assert.equal(checked.stdout.trim(), "ok");
      rmSync(place, { recursive: true });
    }
    await server.run();
  }
  await backUp();
  const left = readdirSync(folder).filter((name) => !/^radslag-.*\.db(\.unsound)?$/.test(name));
  assert.deepEqual(left, [], "what was half made is gone");
  assert.equal(await metric("backup_last_sound"), 1);
});

test("the security log is kept, and an export of an incident is recorded first", async () => {
  const operator = await server.operator();
  const refused = await server.call(server.tokens[0], "operator.back_up", {});
  assert.equal(refused.error.data.reason, "forbidden");
  const early = await server.call(operator, "operator.incident", { span: "day" });
  assert.equal(early.error.data.reason, "wrong_state");
  await server.ask(operator, "operator.export_incident", { span: "day" });
  const { incident } = await server.ask(operator, "operator.incident", { span: "day" });
  assert.ok(incident.counts.some(({ method, reason }) => method === "operator.back_up" && reason === "forbidden"), JSON.stringify(incident.counts));
  assert.ok(incident.acts.some(({ fact }) => fact === "incident_exported"));
  assert.ok(incident.log.every((line) => line.level === "security" || line.level === "failure"));
  const kept = readdirSync(join(server.folder, "data", "log")).map((name) => join(server.folder, "data", "log", name));
  assert.equal(statSync(kept[0]).mode & 0o777, 0o600);
  assert.doesNotMatch(readFileSync(kept[0], "utf8"), /Member 0|127\.0\.0\.1/);
});
