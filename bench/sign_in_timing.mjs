// Does the time of an answer tell whether an address has an account? Wrong passwords, and codes by e-mail asked for, to
// addresses that have one and to others, by turns. Four tries at each: what comes after is slowed down on purpose.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Server, until } from "../tests/faults/server.mjs";
import { addressOf, Browser, byItself, listen, makeAccounts, quantile, rounded } from "./browsers.mjs";

const tries = 200;
const triesEach = 4;
const goal_percent = 5;

// The letter that was asked for is on its way, and the writer is done with it: the next try meets a server at rest.
async function atRest(server, browser, letters) {
  await until("the letter", () => readdirSync(join(server.folder, "mail")).length >= letters);
  for (let i = 0; i < 2; i++) await browser.call("account.finish", { request: "none", code: "000000" });
}

async function take(server, known, method, params, from) {
  const before = readdirSync(join(server.folder, "mail")).length;
  const times = { known: [], unknown: [] };
  for (let i = 0; i < tries; i++) {
    const number = Math.floor(i / triesEach);
    const turn = ["known", "unknown"];
    if (i % 2 === 1) turn.reverse();
    for (const which of turn) {
      const email = which === "known" ? known[number] : `nobody${number}@bench.example`;
      const browser = new Browser(server, addressOf(from + 2 * i + (which === "known" ? 0 : 1)));
      const { ms, error } = await browser.call(method, params(email));
      if (error && error.data?.reason !== "wrong_credentials") throw new Error(`${method}: ${JSON.stringify(error)}`);
      times[which].push(ms);
      if (method === "account.start") await atRest(server, browser, before + times.known.length + times.unknown.length);
    }
  }
  const [one, other] = [quantile(times.known, 0.5), quantile(times.unknown, 0.5)];
  return { known_median_ms: rounded(one), unknown_median_ms: rounded(other), apart_percent: rounded((Math.abs(one - other) / Math.min(one, other)) * 100) };
}

export async function signInTiming() {
  const server = await Server.start({ listen });
  try {
    const known = await makeAccounts(server, tries / triesEach);
    const by_password = await take(server, known, "account.sign_in", (email) => ({ email, password: "another one altogether" }), 1 << 16);
    const by_letter = await take(server, known, "account.start", (email) => ({ email, language: "sv" }), 2 << 16);
    return { bench: "sign_in_timing", tries, by_password, by_letter, goal: `medians within ${goal_percent} %`, reached: by_password.apart_percent <= goal_percent && by_letter.apart_percent <= goal_percent };
  } finally {
    await server.end();
  }
}

await byItself(import.meta.url, signInTiming);
