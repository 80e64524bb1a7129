// Somebody who does everything that leaves something behind, among others who do the same.
import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { appCode, makePasskey } from "./factors.mjs";
import { until } from "./server.mjs";
import { databaseFiles, lettersOf, query } from "./traces.mjs";

export const council = "bench";
// One for each place that a person's words can come to. Long, so that no accident makes them.
export const words = {
  name: "Zvonimira Åkerblomqvist",
  renamed: "Zvonimira Øvergårdsson",
  address: "zvonimira.akerblomqvist@hemlig.example",
  next: "zvonimira.overgardsson@annanstans.example",
  comment: "Kvicksilverlönnmord vid fontänen",
  edited: "Bärnstensvargarna sjunger omigen",
  title: "Pärlugglemossens uppståndelse",
  what: "Gråsparvskatedralen byggs av näver",
  why: "Tranbärsfilosofin kräver det",
  second: "Vildsvinsorgeln spelar baklänges",
  withdrawn: "Nyponrosornas upprorsskäl",
  draft: "Järnspettspoesin väntar ofullbordad",
  title_of_role: "Näktergalsombudet i sekretariatet",
  ended: "Sävsångarens avskedsord",
  recusal: "Rördromssläkten äger marken",
  restore: "Telefonen drunknade i Mörtviken",
  invited: "Gärdsmygsvikarien inbjuden",
  passkey: "Lokatten-på-nyckelknippan",
  token: "Smultronskriptet-vid-sjön",
};
const password = "slåttergubbe-vid-kvarnen-77";
const id = (letter, n) => `01J0${letter}${String(n).padStart(21, "0")}`;

export async function others(server) {
  for (let i = 0; i < 200; i++) {
    await server.ask(server.tokens[i % 20], "comment.post", { council, comment: id("M", i), subject: { type: "initiative", id: server.initiatives[i % 30] }, stance: "for", language: "sv", text: `Grannens ord nummer ${i}, som ska stå kvar` });
  }
}

// A browser: keeps the cookie that it is given.
class Browser {
  #server;
  #cookie = "";
  mark = randomBytes(24).toString("base64url");
  constructor(server) {
    this.#server = server;
  }
  async ask(method, params = {}) {
    const origin = `http://127.0.0.1:${this.#server.port}`;
    const response = await fetch(`${origin}/rpc`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, "x-radslag": "1", ...(this.#cookie ? { cookie: this.#cookie } : {}) },
      body: JSON.stringify({ jsonrpc: "2.0", id: randomUUID(), method, params }),
    });
    const answer = await response.json();
    assert.equal(answer.error, undefined, `${method}: ${JSON.stringify(answer.error)}`);
    this.#cookie = response.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    return answer.result;
  }
}

async function signUp(server, browser) {
  const { request } = await browser.ask("account.start", { email: words.address, language: "sv", password });
  const isTheirs = (file) => readFileSync(file, "utf8").includes(words.address);
  await until("the letter", () => lettersOf(server.folder).some(isTheirs));
  const code = /^(\d{6})\r?$/m.exec(readFileSync(lettersOf(server.folder).find(isTheirs), "utf8"))[1];
  return (await browser.ask("account.finish", { request, code, browser: browser.mark })).member;
}

// An app for codes and a passkey; another browser that comes in by a recovery code; a new app begun, and a proof.
async function guard(server, browser) {
  const { secret } = await browser.ask("account.totp_begin");
  const { recovery } = await browser.ask("account.totp_confirm", { code: appCode(secret) });
  const { request, challenge, party } = await browser.ask("account.passkey_add_begin");
  const { answer } = makePasskey({ challenge, party, origin: `http://${party}:${server.port}` });
  await browser.ask("account.passkey_add", { request, ...answer, name: words.passkey });
  const second = new Browser(server);
  const { pending } = await second.ask("account.sign_in", { email: words.address, password, browser: second.mark });
  await second.ask("account.finish_sign_in", { request: pending.request, recovery: recovery[0], browser: second.mark });
  await browser.ask("account.totp_begin");
  await browser.ask("account.passkey_begin", { purpose: "step_up" });
}

async function write(server, ask) {
  await ask("membership.rename", { display_name: words.renamed });
  const content = { title: words.title, what: words.what, why: words.why, language: "sv" };
  await ask("initiative.submit", { initiative: id("Z", 1), content });
  await ask("initiative.edit", { initiative: id("Z", 1), version: 1, content: { ...content, what: words.second }, note: "ny" });
  await ask("comment.post", { comment: id("Z", 2), subject: { type: "initiative", id: server.initiatives[0] }, stance: "for", language: "sv", text: words.comment });
  await ask("comment.edit", { comment: id("Z", 2), version: 1, stance: "against", text: words.edited });
  await ask("draft.save", { initiative: id("Z", 3), content: { title: words.draft, what: words.draft } });
  // As many as the rates of a person allow at once.
  for (const initiative of server.initiatives.slice(0, 6)) await ask("initiative.endorse", { initiative });
  for (let i = 0; i < 3; i++) await ask("comment.react", { comment: id("M", i), reaction: "thanks" });
  await ask("initiative.withdraw", { initiative: id("Z", 1), reason: words.withdrawn });
  for (let i = 0; i < 20; i++) await server.ask(server.tokens[i], "initiative.endorse", { council, initiative: server.initiatives[i] });
}

// A role, where they live, their place on lists and rolls, a conflict of interest, invitations to them and by them, and a lost telephone.
async function takePart(server, persona, ask) {
  const operator = await server.operator();
  const order = (method, params) => server.ask(operator, method, { council, ...params });
  const [{ revision }] = query(databaseFiles(server.folder)[0], `SELECT revision FROM council WHERE id = '${council}'`);
  await order("council.update", { revision, settings: { areas: [{ id: "ost", label: "Öst" }] } });
  await order("role.give", { persona: personaOf(server, "Member 0"), role: "chair" });
  await order("role.give", { persona: personaOf(server, "Member 1"), role: "moderator" });
  const invite = (token, more) => server.ask(token, "invitation.make", { council, language: "sv", days: 9, ...more });
  await invite(server.tokens[0], { invitation: id("V", 1), email: words.address, role: "teller", title: words.invited });
  await order("role.give", { persona, role: "secretary", title: words.title_of_role });
  await ask("invitation.make", { invitation: id("V", 2), language: "sv", days: 9, role: "deputy", title: words.invited });
  await ask("belonging.ask", { area: "ost", way: "proof" });
  const [{ code }] = query(databaseFiles(server.folder)[0], `SELECT code FROM belonging WHERE persona = '${persona}'`);
  await server.ask(server.tokens[1], "belonging.confirm", { council, code });
  // Their address alone is on the list, so that its line is theirs.
  await order("members.take_in", { file: `e-post;område\n${words.address};öst`, replace: false, invite: false, language: "sv" });
  await order("roll.fix", { roll: id("R", 1), version: 0, name: "Årsmötet", purpose: "Val av råd", source: "members" });
  await order("recusal.note", { initiative: server.initiatives[2], persona, reason: words.recusal });
  await order("account.restore_propose", { persona, reason: words.restore });
  await order("role.end", { persona, role: "secretary", reason: words.ended });
}

function personaOf(server, name) {
  return query(databaseFiles(server.folder)[0], `SELECT id FROM persona WHERE council = '${council}' AND name = '${name}'`)[0].id;
}

export async function aPersonWhoDoesEverything(server) {
  const browser = new Browser(server);
  const member = await signUp(server, browser);
  const { persona } = await browser.ask("membership.join", { council, display_name: words.name, accept_rules: true });
  await guard(server, browser);
  const { token } = await browser.ask("account.create_token", { label: words.token });
  const ask = (method, params) => server.ask(token, method, { council, ...params });
  await write(server, ask);
  await takePart(server, persona, ask);
  const asksForAnotherAddress = () => browser.ask("account.change_email", { email: words.next, language: "sv" });
  return { member, persona, token, ids: [member, persona], asksForAnotherAddress };
}
