// The benchmarks, one JSON line each. `node bench/run.mjs [NAME …]`, after `./dev build`; needs `ulimit -n` of 20,000.
// Timings belong here and not in tests; what is promised is a ratio within one run, because machines are shared and noisy.
// A benchmark that fails says so in a line of its own and the others go on; the exit code is 1 then.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "../tests/faults/server.mjs";
import { revokedSockets } from "./revoked_sockets.mjs";
import { signInCrowd } from "./sign_in_crowd.mjs";
import { signInTiming } from "./sign_in_timing.mjs";

function print(line, more = {}) {
  const whole = { ...line, ...more };
  console.log(JSON.stringify(whole));
  return whole;
}

// A ratio within this run, beside its goal.
const ratio = (bench, watchers, value, most) => print({ bench, watchers, ratio: value, goal: `at most ${most}`, reached: value <= most });

const lastLine = (text) => JSON.parse(text.trim().split("\n").at(-1));

// A load program's own line.
function measure(program, options) {
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const done = spawnSync(`build/bench_${program}`, words, { encoding: "utf8", maxBuffer: 1 << 24 });
  if (done.status !== 0) throw new Error(`${program}: ${(done.stderr + done.stdout).trim()}`);
  return lastLine(done.stdout);
}

// What the product's own command line tells, while this process goes on reading what the server logs.
async function radslag(words) {
  const child = spawn("build/radslag", words, { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  let complaint = "";
  child.stdout.on("data", (text) => (told += text));
  child.stderr.on("data", (text) => (complaint += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`radslag ${words[0]}: ${(complaint + told).trim()}`);
  return told;
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "radslag-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withServer(options, work) {
  return inFolder(async (folder) => {
    const server = await Server.start({ folder, ...options });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  });
}

const withCouncil = (options, work) =>
  withServer(options, async (server) => {
    await server.prepare();
    return work(server, { port: server.port, pid: server.pid, council: "bench", tokens: server.tokensFile, initiatives: server.initiativesFile });
  });

const fanout = (watchers, rate, seconds, tick) =>
  withCouncil({ tickList: tick }, (server, reach) => print(measure("fanout", { ...reach, watchers, rate, seconds }), { tick_ms: tick }));

function broadcastByWs(watchers, changes, rate) {
  const words = ["bench/ws_broadcast.mjs", `--watchers=${watchers}`, `--changes=${changes}`, `--rate=${rate}`];
  return print(lastLine(execFileSync("node", words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })));
}

// Ours pays for making each change durable too; the other server keeps nothing.
async function fanoutBesideWs(watchers, seconds, changes, rate) {
  const ours = await fanout(watchers, 100, seconds, 250);
  const theirs = broadcastByWs(watchers, changes, rate);
  ratio("fanout_to_ws_ratio", watchers, ours.cpu_s_a_million_delivered_changes / theirs.cpu_s_a_million_delivered_changes, 0.1);
}

// At tick 0 each change goes out by itself: held against a bare write() of as many bytes in the same rhythm.
async function broadcast(watchers) {
  const ours = await fanout(watchers, 10, 10, 0);
  const floor = print(measure("write_loop", { watchers, rounds: 100, rate: 10, bytes: ours.message_bytes }));
  ratio("broadcast_to_write_ratio", watchers, ((ours.server_cpu_s / ours.messages) * 1e6) / floor.cpu_s_a_million_writes, 1.5);
}

const commands = (clients, inFlight) =>
  withCouncil({}, (server, reach) => print(measure("commands", { ...reach, clients, "in-flight": inFlight, seconds: 8 }), clients === 64 && inFlight === 1 ? { goal: "ack_p99_ms under 50" } : {}));

const sqliteLoop = (group) =>
  inFolder((folder) => print(measure("sqlite_loop", { group, groups: Math.ceil(8000 / group), folder }), { goal: "office_to_bare at least 0.5" }));

async function start(entries) {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, "data"));
    const filled = spawnSync("build/bench_million", ["--file", join(folder, "data", "radslag.db"), "--keys", join(folder, "keys"), "--entries", String(entries)], { encoding: "utf8" });
    if (filled.status !== 0) throw new Error(`million: ${filled.stderr.trim()}`);
    const seconds = [];
    for (let i = 0; i < 5; i++) {
      const server = await Server.start({ folder });
      seconds.push(server.startedIn);
      await server.stop();
    }
    seconds.sort((a, b) => a - b);
    print({ bench: "start", entries, runs: seconds.length, min_s: seconds[0], median_s: seconds[2], max_s: seconds.at(-1), goal: "under 1 s", reached: seconds[2] < 1 });
  });
}

// Every real voter of a real participatory budget supports what the ballot names, as fast as the server confirms it.
async function replayed(bench, more) {
  const file = ["tests/fixtures/pb/mit", "../shared/reference/pb/mit"].map((folder) => join(folder, "poland_wieliczka_2023_green-budget.pb")).find(existsSync);
  if (!file) return print({ bench, failed: "poland_wieliczka_2023_green-budget.pb is not here" });
  return withServer({}, async (server) => {
    await server.operator();  // is there once the server takes commands
    const at = ["--council", "wieliczka", "--config", server.config];
    await radslag(["import", "pabulib", file, ...at]);
    return print({ bench, ...lastLine(await radslag(["replay", file, ...at, ...more])) });
  });
}
const replay = () => replayed("replay", []);
// The same voters cast sealed ballots in a round; its result beside the one that the file calls official.
const round = () => replayed("round", ["--round"]);

// (e) The client's budgets, of what `npm run build` made.
function budgets() {
  const done = spawnSync("npm", ["run", "--silent", "budget"], { cwd: "client-web", encoding: "utf8" });
  for (const line of done.stdout.trim().split("\n").filter(Boolean)) print({ bench: "client", ...JSON.parse(line) });
  if (done.status !== 0) throw new Error(`over the budget, or not built: ${done.stderr.trim()}`);
}

// By the names that the command line takes, each with its parts. (a) fan-out and broadcast, (b) commands, replay and a round of sealed ballots,
// (c) resume, (d) start, (e) client, (f) signing in.
const benches = {
  fanout: [() => fanoutBesideWs(1000, 10, 1000, 100), () => fanoutBesideWs(10000, 15, 100, 10)],
  broadcast: [() => broadcast(1000), () => broadcast(10000)],
  commands: [...[1, 8, 64].map((clients) => () => commands(clients, 1)), () => commands(64, 8), ...[1, 8, 64, 128].map((group) => () => sqliteLoop(group))],
  replay: [replay],
  round: [round],
  count: [() => print(measure("count", { voters: 100_000, projects: 150, seed: 20260101 }))],
  resume: [() => withCouncil({}, (server, reach) => print(measure("resume", { ...reach, watchers: 5000, commands: 200 }), { goal: "5 s, no gap, no repeat" }))],
  start: [() => start(1_000_000)],
  client: [budgets],
  sign_in: [signInTiming, signInCrowd, revokedSockets].map((run) => async () => print(await run())),
};

const wanted = process.argv.slice(2);
for (const name of wanted.filter((one) => !(one in benches))) throw new Error(`there is no benchmark "${name}": ${Object.keys(benches).join(", ")}`);
for (const [name, parts] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const part of parts) {
    try {
      const line = await part();
      if (line?.failed) process.exitCode = 1;
    } catch (failure) {
      print({ bench: name, failed: failure.message });
      process.exitCode = 1;
    }
  }
}
