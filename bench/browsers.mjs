// Browsers for benchmarks of signing in: each at an address of its own, as behind a proxy, so that what slows one place
// down does not slow the rest; and accounts with a password, made by e-mail as people make them.
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { until } from "../tests/faults/server.mjs";

export const listen = 'trusted_proxies = ["127.0.0.1"]';
export const password = "tre små grisar i rad";

export class Browser {
  constructor(server, address) {
    this.origin = `http://localhost:${server.port}`;
    this.address = address;
    this.cookie = "";
  }

  // The answer, and how long it took in milliseconds.
  async call(method, params) {
    const headers = { "content-type": "application/json", "x-radslag": "1", origin: this.origin, cookie: this.cookie, "x-forwarded-for": this.address };
    const body = JSON.stringify({ jsonrpc: "2.0", id: randomUUID(), method, params });
    const began = performance.now();
    const response = await fetch(`${this.origin}/rpc`, { method: "POST", headers, body });
    const answer = await response.json();
    const ms = performance.now() - began;
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(";")[0];
    return { ...answer, ms };
  }

  async ask(method, params) {
    const { result, error } = await this.call(method, params);
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }
}

// 10.0.0.0 and on.
export const addressOf = (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

function codesIn(folder) {
  const codes = new Map();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const to = /^To: <(.+)>\r?$/m.exec(text)?.[1];
    const code = /^(\d{6})\r?$/m.exec(text)?.[1];
    if (to && code) codes.set(to, code);
  }
  return codes;
}

// So many accounts with `password`; their addresses of e-mail.
export async function makeAccounts(server, count) {
  const folder = join(server.folder, "mail");
  const people = [];
  for (let i = 0; i < count; i++) {
    const browser = new Browser(server, addressOf(i));
    const email = `member${i}@bench.example`;
    const { request } = await browser.ask("account.start", { email, language: "sv", password });
    people.push({ browser, email, request });
  }
  let codes = new Map();
  await until("the letters", () => (codes = codesIn(folder)).size >= count, 120);
  for (const { browser, email, request } of people) await browser.ask("account.finish", { request, code: codes.get(email) });
  return people.map(({ email }) => email);
}

export const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
export const rounded = (number) => Math.round(number * 100) / 100;

// Runs a benchmark by itself: `node bench/NAME.mjs`.
export async function byItself(url, run) {
  const { fileURLToPath } = await import("node:url");
  if (process.argv[1] !== fileURLToPath(url)) return;
  const line = await run();
  console.log(JSON.stringify(line));
  if (line.reached === false) process.exitCode = 1;
}
