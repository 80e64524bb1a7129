// How long a socket lives on when its session was ended: from the moment that ending it is asked for, for one session
// after the other, and for all others at once.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Server } from "../tests/faults/server.mjs";
import { addressOf, Browser, byItself, listen, makeAccounts, password, quantile, rounded } from "./browsers.mjs";

const WebSocket = createRequire(import.meta.url)("ws");
const sessions = 100;
const socketsEach = 2;
const goal_ms = 1000;

async function open(server, browser) {
  const socket = new WebSocket(`ws://localhost:${server.port}/live`, "radslag.v1", { origin: browser.origin, headers: { cookie: browser.cookie }, perMessageDeflate: false });
  socket.closed = new Promise((done) => socket.once("close", (code) => done({ code, at: performance.now() })));
  await new Promise((done, failed) => socket.once("open", done).once("error", failed));
  socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "watch", params: { topic: "me", since: null } }));
  await new Promise((done) => socket.once("message", done));
  return socket;
}

// Browsers that the account is signed in in, each with its sockets.
async function signInEverywhere(server, email, from) {
  const found = [];
  for (let i = 0; i < sessions; i++) {
    const browser = new Browser(server, addressOf(from + i));
    await browser.ask("account.sign_in", { email, password });
    const sockets = [];
    for (let j = 0; j < socketsEach; j++) sockets.push(await open(server, browser));
    found.push({ browser, sockets });
  }
  return found;
}

async function closedAfter(began, sockets) {
  const ends = await Promise.all(sockets.map((socket) => socket.closed));
  if (ends.some(({ code }) => code !== 4401)) throw new Error(`closed with ${ends.map(({ code }) => code)}`);
  return ends.map(({ at }) => at - began);
}

export async function revokedSockets() {
  const server = await Server.start({ listen });
  try {
    const [email] = await makeAccounts(server, 1);
    const owner = new Browser(server, addressOf(1 << 16));
    await owner.ask("account.sign_in", { email, password });
    const one = [];
    for (const { browser, sockets } of await signInEverywhere(server, email, 2 << 16)) {
      const own = (await browser.ask("account.sessions", {})).sessions.find(({ current }) => current);
      const began = performance.now();
      await owner.ask("account.end_session", { session: own.session });
      one.push(...(await closedAfter(began, sockets)));
    }
    const all = await signInEverywhere(server, email, 3 << 16);
    const began = performance.now();
    await owner.ask("account.end_other_sessions", {});
    const rest = await closedAfter(began, all.flatMap(({ sockets }) => sockets));
    const most = Math.max(...one, ...rest);
    return { bench: "revoked_sockets", sockets: one.length + rest.length, one_at_a_time_p50_ms: rounded(quantile(one, 0.5)), one_at_a_time_max_ms: rounded(Math.max(...one)), all_at_once_max_ms: rounded(Math.max(...rest)), goal: `within ${goal_ms} ms`, reached: most < goal_ms };
  } finally {
    await server.end();
  }
}

await byItself(import.meta.url, revokedSockets);
