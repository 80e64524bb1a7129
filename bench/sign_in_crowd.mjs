// A hall signs in at one moment while the others go on: 200 people with their passwords at once, and meanwhile members
// who support initiatives one after the other, whose commands must stay quick.
import { performance } from "node:perf_hooks";
import { Server } from "../tests/faults/server.mjs";
import { addressOf, Browser, byItself, listen, makeAccounts, password, quantile, rounded } from "./browsers.mjs";

const people = 200;
const supporters = 8;
const goal_s = 15;
const goal_p99_ms = 200;

// Each supports what there is, one after the other, until `isOver`.
async function support(server, token, isOver, times) {
  for (const initiative of server.initiatives) {
    if (isOver()) return;
    const began = performance.now();
    const { error } = await server.call(token, "initiative.endorse", { council: "bench", initiative });
    if (error) throw new Error(`initiative.endorse: ${JSON.stringify(error)}`);
    times.push(performance.now() - began);
  }
}

// Goes on like a browser would: "busy" says when to try again.
async function signIn(server, email, number) {
  const browser = new Browser(server, addressOf((1 << 16) + number));
  for (;;) {
    const { result, error } = await browser.call("account.sign_in", { email, password });
    if (result) return;
    if (error.data?.reason !== "busy") throw new Error(`account.sign_in: ${JSON.stringify(error)}`);
    await new Promise((done) => setTimeout(done, error.data.retry_ms));
  }
}

export async function signInCrowd() {
  const server = await Server.start({ listen });
  try {
    await server.prepare({ members: supporters, initiatives: 1000 });
    const emails = await makeAccounts(server, people);
    const times = [];
    let isOver = false;
    const began = performance.now();
    const meanwhile = server.tokens.map((token) => support(server, token, () => isOver, times));
    await Promise.all(emails.map((email, number) => signIn(server, email, number)));
    const seconds = (performance.now() - began) / 1000;
    isOver = true;
    await Promise.all(meanwhile);
    const p99 = quantile(times, 0.99);
    return { bench: "sign_in_crowd", people, seconds: rounded(seconds), commands: times.length, command_p50_ms: rounded(quantile(times, 0.5)), command_p99_ms: rounded(p99), goal: `within ${goal_s} s, commands' p99 under ${goal_p99_ms} ms`, reached: seconds <= goal_s && p99 < goal_p99_ms };
  } finally {
    await server.end();
  }
}

await byItself(import.meta.url, signInCrowd);
