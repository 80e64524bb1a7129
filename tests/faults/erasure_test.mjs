// Erasing, looked for in the files themselves: database, log, shared memory, a backup made afterwards, the mail folder, what
// the server printed, and an old backup after its restore. Nothing that was erased may be found: no distinctive word, and no
// hash, seal or key that stood in a row of the person's.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { aPersonWhoDoesEverything, council, others, words } from "./erasure_person.mjs";
import { Server, until } from "./server.mjs";
import { databaseFiles, filesUnder, found, lettersOf, marksOf, query, tablesNaming, wordTrace } from "./traces.mjs";

// With letters that are two bytes as they are, and in small letters without marks as the search index has them.
const pieces = Object.values(words).flatMap((text) => [text, text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")]).flatMap((text) => text.split(" ")).filter((word) => word.length > 8);
const wordTraces = [...new Set(pieces)].map(wordTrace);
// Where something of the person's own stands that is no word.
const guarded = ["account_password.hash", "account_session.token", "account_session.handle", "account_totp.sealed", "account_totp_setup.sealed", "account_recovery.code", "account_passkey.credential", "account_passkey.key", "account_browser.browser", "account_request.id", "account_request.link", "account_ceremony.id", "mail_outbox.sealed", "member_list_line.address"];
// No traces of a person: the schema's own words, a thing's topic, and what a tombstone says, random ids and numbers.
const kept = ["notice.audience", "notice.type", "account_notice.id", "account_ceremony.purpose", "account_request.purpose", "subject.topic"];

let server;
let person;
let marks;
const run = (...args) => {
  const ended = spawnSync("build/radslag", [...args, "--config", server.config], { encoding: "utf8" });
  assert.equal(ended.status, 0, ended.stderr);
  return ended;
};
const database = () => databaseFiles(server.folder);
const letters = () => lettersOf(server.folder);
const toThem = (file) => [words.address, words.next].some((address) => readFileSync(file, "utf8").includes(address));
const mail = () => join(server.folder, "mail");

before(async () => {
  server = await Server.start();
  await server.prepare({ members: 20, initiatives: 30 });
  await others(server);
  person = await aPersonWhoDoesEverything(server);
  // From here on letters wait: nobody can put one into what is no folder.
  renameSync(mail(), `${mail()}-away`);
  writeFileSync(mail(), "");
  await person.asksForAnotherAddress();
  await until("letters that wait", () => query(database()[0], `SELECT 1 FROM mail_outbox WHERE about = '${person.member}' AND tries > 0`).length > 0);
  marks = marksOf(server.folder, person.ids, kept);
  const [{ line }] = query(database()[0], "SELECT hex(address) AS line FROM member_list_line");
  marks.push({ name: "member_list_line.address", bytes: Buffer.from(line, "hex") });
});
after(() => server.end());

test("before, every word and every mark is found: the search can fail", () => {
  run("backup", join(server.folder, "old-backup"));
  const here = new Set(found([...wordTraces, ...marks], [...database(), ...filesUnder(`${mail()}-away`)]).map((line) => line.split(" in ")[0]));
  const missing = [...Object.values(words).flatMap((text) => text.split(" ")).filter((word) => word.length > 8), ...guarded].filter((name) => !here.has(name));
  assert.deepEqual(missing, []);
  assert.notDeepEqual(found(wordTraces, [join(server.folder, "old-backup")]), []);
});

test("who leaves and is erased is found in no file, and the journal still verifies", async () => {
  rmSync(mail());
  renameSync(`${mail()}-away`, mail());
  assert.ok(letters().some(toThem));
  await server.ask(person.token, "account.erase", { texts: "erase" });
  assert.equal((await server.call(person.token, "account.sessions", {})).error.data.reason, "session_ended");
  const traces = [...wordTraces, ...marks];
  await until("nothing to be found", () => found(traces, database()).length === 0).catch(() => assert.deepEqual(found(traces, database()), []));
  // The log was emptied. In the same tick, and after that, the new checkpoint may be signed: a few pages, and never more.
  const frame = 4096 + 24;
  const log = statSync(join(server.folder, "data", "radslag.db-wal")).size;
  assert.ok(log <= 32 + 4 * frame, `${log} bytes of log are left`);
  await until("the letters to be gone", () => !letters().some(toThem));
  run("backup", join(server.folder, "new-backup"));
  assert.deepEqual(found(traces, [...database(), join(server.folder, "new-backup"), ...letters(), join(server.folder, "data", "erasures.jsonl")]), []);
  for (const piece of pieces) assert.ok(!server.log.includes(piece), `${piece} was printed`);
  run("check");
  run("export", council, join(server.folder, "export"), "--all");
  const parts = ["export.jsonl", "checkpoint", "key.pem"].map((name) => join(server.folder, "export", name));
  const lists = JSON.parse(spawnSync("build/radslag", ["verify", ...parts], { encoding: "utf8" }).stdout);
  assert.equal(lists.ok, true, JSON.stringify(lists.problems));
  assert.ok(lists.redacted >= 17, `${lists.redacted} entries are redacted`);
  const outside = JSON.parse(spawnSync("node", ["tests/verifier/verify.mjs", ...parts], { encoding: "utf8" }).stdout);
  assert.deepEqual([outside.ok, outside.redacted], [true, lists.redacted]);
});

test("no row says any more that it was about this member", () => {
  const left = query(database()[0], `SELECT id FROM entry WHERE audience = 'member:${person.member}' OR (payload IS NOT NULL AND instr(payload, '${person.member}') > 0)`);
  assert.deepEqual(left, []);
  const rows = query(database()[0], `SELECT type FROM notice WHERE json IS NOT NULL AND (audience = 'member:${person.member}' OR instr(json, '${person.member}') > 0)`);
  assert.deepEqual(rows, []);
  assert.deepEqual(query(database()[0], `SELECT type FROM notice WHERE json IS NOT NULL AND id = '${person.member}'`), []);
  assert.deepEqual(tablesNaming(server.folder, [person.member]), ["notice"], "tombstones alone");
  // The persona stays where something of the council's hangs on it, without a name.
  assert.deepEqual(tablesNaming(server.folder, [person.persona]), ["comment", "initiative", "initiative_step", "initiative_version", "notice", "persona", "recusal", "role_term", "roll_entry", "subject"]);
});

test("what others wrote stands, and the counts are those of who is here", async () => {
  const card = (await server.ask(server.tokens[1], "initiative.search", { council, query: "Initiative 0", sort: "newest" })).cards.find((one) => one.id === server.initiatives[0]);
  assert.equal(card.support, 1);
  assert.ok(readFileSync(join(server.folder, "data", "radslag.db")).includes(Buffer.from("Grannens ord nummer 7, som ska stå kvar")));
});

test("an old backup that is restored is erased again, and so is the member's own label", async () => {
  await server.stop();
  const list = readFileSync(join(server.folder, "data", "erasures.jsonl"), "utf8").trim().split("\n");
  assert.ok(list.length >= 18, `${list.length} erasures are listed`);
  run("restore", join(server.folder, "old-backup"));
  assert.deepEqual(found([...wordTraces, ...marks], database()), []);
  assert.deepEqual(query(database()[0], `SELECT id FROM entry WHERE audience = 'member:${person.member}'`), []);
  run("check");
  await server.run();
});
