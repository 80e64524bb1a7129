// A real server on a folder of its own: for faults and for benchmarks. Talks to 127.0.0.1 only; ends by its own process id.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// Waits for a change instead of for a time: asks until it is so.
export async function until(what, isSo, seconds = 30) {
  const limit = Date.now() + seconds * 1000;
  while (Date.now() < limit) {
    if (await isSo()) return;
    await sleep(5);
  }
  throw new Error(`waited in vain for ${what}`);
}

export class Server {
  // Ticks in milliseconds: of lists, and of initiatives and one's own rows.
  // `listen`, `limits`: more lines of [listen] and [limits]; `top`: lines above the first table; `demo`: with the fictional council.
  static async start({ folder = mkdtempSync(join(tmpdir(), "radslag-server-")), tickList = 250, tickLively = 50, listen = "", limits = "", top = "", demo = false } = {}) {
    const server = new Server();
    server.demo = demo;
    server.folder = folder;
    server.port = await freePort();
    server.config = join(folder, "radslag.toml");
    writeFileSync(
      server.config,
      `${top}[listen]\nport = ${server.port}\n${listen}\n[folders]\ndata = "data"\nkeys = "keys"\nclient = "${process.cwd()}/client-web/dist"\n` +
        `[mail]\nfolder = "mail"\n[limits]\nsockets = 20000\ntick_list_ms = ${tickList}\ntick_lively_ms = ${tickLively}\n${limits}`,
    );
    await server.run();
    return server;
  }

  async run() {
    const began = process.hrtime.bigint();
    this.process = spawn("build/radslag", ["serve", "--config", this.config, ...(this.demo ? ["--demo"] : [])], { stdio: ["ignore", "ignore", "pipe"] });
    this.exited = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve({ code, signal })));
    this.log = "";
    this.process.stderr.on("data", (text) => (this.log = (this.log + text).slice(-4000)));
    try {
      await until("the server", async () => {
        if (this.process.exitCode !== null) throw new Error(`the server ended: ${this.log}`);
        return fetch(`http://127.0.0.1:${this.port}/readyz`).then((answer) => answer.ok, () => false);
      });
    } catch (failure) {
      this.process.kill("SIGKILL");
      throw failure;
    }
    this.startedIn = Number(process.hrtime.bigint() - began) / 1e9;
    this.pid = this.process.pid;
  }

  async stop(signal = "SIGTERM") {
    this.process.kill(signal);
    return this.exited;
  }

  async end() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  // The whole answer, also an error's. Throws where there was none: the connection was cut.
  async call(token, method, params, id = randomUUID()) {
    const response = await fetch(`http://127.0.0.1:${this.port}/rpc`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ jsonrpc: "2.0", id, method, params }),
    });
    return response.json();
  }

  async ask(token, method, params) {
    const answer = await this.call(token, method, params);
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.result;
  }

  async operator() {
    const file = join(this.folder, "data", "local_operator.token");
    // Two lines: where the server listens, and the token.
    const lines = () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);
    await until("the operator's token", async () => lines().length === 2);
    return lines()[1];
  }

  // A council `bench` with so many members and initiatives; leaves two files of lines for the load programs.
  async prepare({ members = 64, initiatives = 64 } = {}) {
    const operator = await this.operator();
    const statutes = { seats: 11, quorum_percent: 50, term_months: 24, support_threshold: 1000000, support_days: 3650, threshold_act: "shortlist", answer_days: 90, screening_days: 5, notice_days: 7, screening: "after", standing: "advisory" };
    const body = { kind: "association", name: "Bench", contact: "" };
    await this.ask(operator, "council.create", { council: "bench", name: "Bench", responsible_body: body, settings: { statutes } });
    const accounts = Array.from({ length: members }, (_, i) => ({ display_name: `Member ${i}` }));
    const { tokens } = await this.ask(operator, "account.import", { council: "bench", accounts });
    this.tokens = tokens.map((one) => one.token);
    this.initiatives = [];
    for (let i = 0; i < initiatives; i++) {
      const id = `01J0${String(i).padStart(22, "0")}`;
      const content = { title: `Initiative ${i}`, what: "What should be done, in a few words.", why: "Because it helps.", language: "en" };
      await this.ask(this.tokens[i % members], "initiative.submit", { council: "bench", initiative: id, content });
      this.initiatives.push(id);
    }
    this.tokensFile = join(this.folder, "tokens");
    this.initiativesFile = join(this.folder, "initiatives");
    writeFileSync(this.tokensFile, this.tokens.join("\n"));
    writeFileSync(this.initiativesFile, this.initiatives.join("\n"));
  }
}
