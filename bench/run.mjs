// The benchmarks, one JSON line each. `node bench/run.mjs [NAME …]`, after `./dev build`; needs `ulimit -n` of 32,768.
// Timings belong here and not in tests; what is promised is a ratio within one run, because machines are shared and noisy.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "../tests/faults/server.mjs";

const lines = [];

function print(line, more = {}) {
  const whole = { ...line, ...more };
  lines.push(whole);
  console.log(JSON.stringify(whole));
  return whole;
}

// A load program's own line.
function measure(program, options) {
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const done = spawnSync(`build/bench_${program}`, words, { encoding: "utf8", maxBuffer: 1 << 24 });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}${done.stdout}`);
  return JSON.parse(done.stdout.trim().split("\n").at(-1));
}

const reach = (server) => ({ port: server.port, pid: server.pid, council: "bench", tokens: server.tokensFile, initiatives: server.initiativesFile });

async function withServer(options, work) {
  const server = await Server.start(options);
  try {
    await server.prepare();
    return await work(server);
  } finally {
    await server.end();
  }
}

async function fanout(watchers, rate, seconds, tick) {
  return withServer({ tickList: tick }, (server) => print(measure("fanout", { ...reach(server), watchers, rate, seconds }), { tick_ms: tick }));
}

const benches = {
  // (a) Fan-out at its own tick, beside a usual server that broadcasts each change.
  async fanout() {
    const ws = (watchers, changes, rate) =>
      print(JSON.parse(execFileSync("node", ["bench/ws_broadcast.mjs", `--watchers=${watchers}`, `--changes=${changes}`, `--rate=${rate}`], { encoding: "utf8" })));
    // Ours pays for making each change durable too; the other server keeps nothing.
    const ratio = (watchers, ours, theirs) =>
      print({ bench: "fanout_to_ws_ratio", watchers, ours_to_ws: ours.cpu_s_a_million_delivered_changes / theirs.cpu_s_a_million_delivered_changes, goal: "at most 0.1" });
    ratio(1000, await fanout(1000, 100, 10, 250), ws(1000, 1000, 100));
    ratio(10000, await fanout(10000, 100, 15, 250), ws(10000, 100, 10));
  },
  // At tick 0 each change goes out by itself: held against a bare write() of as many bytes.
  async broadcast() {
    for (const watchers of [1000, 10000]) {
      const ours = await fanout(watchers, 10, 10, 0);
      const floor = print(measure("write_loop", { watchers, rounds: 100, bytes: 260 }));
      print({ bench: "broadcast_to_write_ratio", watchers, ours_to_write: (ours.server_cpu_s / ours.messages) * 1e6 / floor.cpu_s_a_million_writes, goal: "at most 1.5" });
    }
  },
  // (b) Durable commands a second, and the same statements on a bare connection in groups of the same size.
  async commands() {
    for (const clients of [1, 8, 64]) {
      await withServer({}, (server) => print(measure("commands", { ...reach(server), clients, "in-flight": 1, seconds: 8 })));
    }
    await withServer({}, (server) => print(measure("commands", { ...reach(server), clients: 64, "in-flight": 8, seconds: 8 })));
    const folder = mkdtempSync(join(tmpdir(), "radslag-bench-"));
    for (const group of [1, 8, 64, 128]) print(measure("sqlite_loop", { group, groups: Math.ceil(8000 / group), folder }), { goal: "office_to_bare at least 0.5" });
    rmSync(folder, { recursive: true });
  },
  // (c) Everyone is dropped and comes back at once.
  async resume() {
    await withServer({}, (server) => print(measure("resume", { ...reach(server), watchers: 5000, commands: 200 }), { goal: "5 s, no gap, no repeat" }));
  },
  // (d) Start with a journal of a million entries.
  async start() {
    const folder = mkdtempSync(join(tmpdir(), "radslag-bench-"));
    mkdirSync(join(folder, "data"));
    const entries = 1_000_000;
    const filled = spawnSync("build/bench_million", ["--file", join(folder, "data", "radslag.db"), "--entries", String(entries)], { encoding: "utf8" });
    if (filled.status !== 0) throw new Error(filled.stderr);
    const seconds = [];
    for (let i = 0; i < 5; i++) {
      const server = await Server.start({ folder });
      seconds.push(server.startedIn);
      await server.stop();
    }
    rmSync(folder, { recursive: true });
    seconds.sort((a, b) => a - b);
    print({ bench: "start", entries, runs: seconds.length, min_s: seconds[0], median_s: seconds[2], max_s: seconds.at(-1), goal: "under 1 s" });
  },
  // (e) The client's budgets.
  async client() {
    execFileSync("npm", ["run", "--silent", "budget"], { cwd: "client-web", stdio: "inherit" });
  },
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
