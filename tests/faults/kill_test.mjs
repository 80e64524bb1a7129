// Law 1 on the real binary: kill -9 at any moment under load; whatever was acknowledged is there afterwards, once, and
// the journal's root holds. Every command is sent again after the last kill: an acknowledged one must be `replayed` with
// the sequence it had, another must take effect now; and the support counted must be the support acknowledged.
//
// RADSLAG_KILLS=200 for the long run.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Server, sleep } from "./server.mjs";

const kills = Number(process.env.RADSLAG_KILLS ?? 15);
const members = 40;
const initiatives = 64;

// Endorsements only, each pair once: the tally at the end is then the number of acts that took effect.
function* acts(server) {
  for (const initiative of server.initiatives) {
    for (const token of server.tokens) yield { token, initiative, id: randomUUID(), seq: undefined };
  }
}

const send = (server, act) => server.call(act.token, "initiative.endorse", { council: "bench", initiative: act.initiative }, act.id);

// Until the server is gone; remembers what was acknowledged and what is in the air.
async function load(server, queue, sent) {
  for (;;) {
    const { value: act, done } = queue.next();
    if (done) return;
    sent.push(act);
    try {
      const answer = await send(server, act);
      assert.ok(answer.result, JSON.stringify(answer));
      act.seq = answer.result.seq;
    } catch (problem) {
      if (problem instanceof assert.AssertionError) throw problem;
      return;
    }
  }
}

async function exported(server) {
  const base = `http://127.0.0.1:${server.port}/log/bench/`;
  const names = ["export.jsonl", "checkpoint", "key"];
  // A checkpoint is signed within a second of the last entry; the export ends at it.
  await sleep(2500);
  const files = [];
  for (const name of names) {
    const file = join(server.folder, name.replace("/", "-"));
    writeFileSync(file, Buffer.from(await (await fetch(base + name)).arrayBuffer()));
    files.push(file);
  }
  return files;
}

test(`kill -9 ${kills} times under load loses nothing and does nothing twice`, { timeout: 900_000 }, async () => {
  const server = await Server.start();
  try {
    await server.prepare({ members, initiatives });
    const queue = acts(server);
    const sent = [];
    for (let kill = 0; kill < kills; kill++) {
      const clients = Array.from({ length: 16 }, () => load(server, queue, sent));
      await sleep(randomInt(5, 120));
      server.process.kill("SIGKILL");
      await Promise.all([server.exited, ...clients]);
      await server.run();
    }
    const acknowledged = sent.filter((act) => act.seq !== undefined);
    assert.ok(acknowledged.length > kills, `only ${acknowledged.length} were acknowledged`);
    for (const act of sent) {
      const { result, error } = await send(server, act);
      assert.ok(result, JSON.stringify(error));
      if (act.seq === undefined) continue;
      assert.equal(result.replayed, true, `${act.id} was acknowledged and is gone`);
      assert.equal(result.seq, act.seq);
    }
    const changes = await server.ask(server.tokens[0], "watch", { topic: "bench/initiatives" });
    const tallies = changes.changes.rows.filter((row) => row.type === "initiative_tally");
    const counted = tallies.reduce((sum, row) => sum + row.fields.support, 0);
    assert.equal(counted, sent.length, "support counted");
    const report = JSON.parse(execFileSync("build/radslag", ["verify", ...(await exported(server))], { encoding: "utf8" }));
    assert.equal(report.ok, true, JSON.stringify(report.problems));
    console.log(`${kills} kills, ${sent.length} commands, ${acknowledged.length} acknowledged before a kill, ${report.entries_checked} entries verified`);
  } finally {
    await server.end();
  }
});
