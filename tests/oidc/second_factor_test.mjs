// The second factor after a provider: asked for as after any other first factor, unless the provider says that it asked
// for two and the operator takes its word for it. And proving anew, there, who holds a session.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Server } from "../faults/server.mjs";
import { appCode, nextCode } from "./app_codes.mjs";
import { Forger } from "./forger.mjs";
import { Visitor } from "./visitor.mjs";

let server, plain, sure, operator;
before(async () => {
  [plain, sure] = await Promise.all(["plain", "sure"].map((id) => Forger.start(id)));
  server = await Server.start({ limits: plain.toml() + sure.toml(`second_factor_acr = ["loa3-two"]\nsecond_factor_amr = ["mfa"]`) });
  await server.prepare({ members: 1, initiatives: 1 });
  operator = await server.operator();
});
after(async () => {
  await server?.end();
  await Promise.all([plain, sure].map((one) => one?.end()));
});

const visitor = () => new Visitor(`http://localhost:${server.port}`);
const reason = (answer) => answer.error?.data.reason;
// As which moderators do: it is there, and so is told apart by who may.
const act = (who) => who.call("initiative.hide", { council: "bench", initiative: server.initiatives[0], reason: "Because." });

async function enter(from, subject, claims = {}, who = visitor(), options = {}) {
  Object.assign(from, { subject, claims: (usual) => ({ ...usual, ...claims }) });
  const led = await who.enter(from.id, options);
  return { who, led };
}

// `#second=…`, as the sign-in page reads it.
const pendingIn = (led) => Object.fromEntries(new URLSearchParams(new URL(led, "http://localhost").hash.slice(1)));

// Somebody who signs in at `from`, has an app and is a moderator.
async function moderator(from, subject, claims) {
  const { who } = await enter(from, subject, claims);
  await who.ask("membership.join", { council: "bench", display_name: subject, accept_rules: true });
  const { changes } = await who.ask("watch", { topic: "bench/me" });
  const persona = changes.rows.find(({ type }) => type === "membership").id;
  await server.ask(operator, "role.give", { council: "bench", persona, role: "moderator" });
  return who;
}
async function addApp(who) {
  const { secret } = await who.ask("account.totp_begin", {});
  await who.ask("account.totp_confirm", { code: appCode(secret) });
  return secret;
}

test("a role of trust that was signed in to at a provider opens nothing before a second factor was used", async () => {
  const first = await moderator(plain, "amina");
  assert.equal(reason(await act(first)), "second_factor_needed");
  const secret = await addApp(first);
  assert.notEqual(reason(await act(first)), "second_factor_needed", "set up just now, and so used");

  const { who, led } = await enter(plain, "amina", {}, visitor(), { return_to: "/c/bench/screening" });
  const pending = pendingIn(led);
  assert.match(led, /^\/join#second=/);
  assert.deepEqual([pending.ways, pending.to], ["totp,recovery", "/c/bench/screening"]);
  assert.equal(await who.own(), null, "half is nothing");
  assert.equal(reason(await act(who)), "session_ended");
  assert.equal(reason(await who.call("account.finish_sign_in", { request: pending.second, code: "000000" })), "bad_code");
  await who.ask("account.finish_sign_in", { request: pending.second, code: nextCode(secret) });
  assert.notEqual(reason(await act(who)), "second_factor_needed");
  const { continue_at } = await who.ask("account.sign_out", {});
  assert.match(continue_at, new RegExp(`^${plain.issuer}/end`), "signing out leads back to where the first factor was shown");
});

test("a way in that was begun on the sign-in page ends there, with what was asked for in its address", async () => {
  const { who } = await enter(plain, "bilal");
  await addApp(who);
  const { led } = await enter(plain, "bilal", {}, visitor(), { return_to: "/join?council=bench&next=%2Fc%2Fbench" });
  assert.ok(led.startsWith("/join?council=bench&next=%2Fc%2Fbench#second="), led);
  assert.equal(pendingIn(led).to, "");
});

for (const [what, claims, isEnough] of [
  ["amr says two factors", { amr: ["pwd", "mfa"] }, true],
  ["acr says two factors", { acr: "loa3-two" }, true],
  ["amr says one", { amr: ["pwd"] }, false],
  ["amr is no list", { amr: "mfa" }, false],
  ["amr holds no text", { amr: [["mfa"], 1, null] }, false],
  ["acr is nearly it", { acr: "loa3-two " }, false],
  ["nothing is said", { acr: undefined }, false],
]) {
  test(`the operator takes this provider's word: ${what}`, async () => {
    const subject = `word-${what}`;
    const first = await moderator(sure, subject, claims);
    assert.equal(reason(await act(first)) !== "second_factor_needed", isEnough);
    await addApp(isEnough ? first : (await enter(sure, subject, { amr: ["mfa"] })).who);
    const { who, led } = await enter(sure, subject, claims);
    assert.equal(led.startsWith("/join#second="), !isEnough, led);
    assert.equal((await who.own()) !== null, isEnough);
  });
}

test("a provider whose word is not taken can say what it likes", async () => {
  const first = await moderator(plain, "carl", { amr: ["mfa"], acr: "loa3-two" });
  assert.equal(reason(await act(first)), "second_factor_needed");
});

test("a provider is linked and unlinked by who has used the second factor in this session", async () => {
  const { who } = await enter(plain, "dana");
  await addApp(who);
  Object.assign(sure, { subject: "dana-too", claims: (usual) => usual });
  assert.equal(await who.enter("sure", { method: "account.link_provider", return_to: "/account" }), "/account");
  const { account_notice: notice } = await who.own();
  assert.equal(notice.kind, "provider_linked");
  await who.ask("account.unlink_provider", { provider: "sure" });
});

test("an older session of one who has a second factor now links nothing", async () => {
  const { who: older } = await enter(plain, "eva");
  Object.assign(sure, { subject: "eva-too", claims: (usual) => usual });
  const back = await Visitor.sentBack(await older.leave("sure", { method: "account.link_provider" }));
  const { who: newer } = await enter(plain, "eva");
  await addApp(newer);
  assert.equal(await older.come(back), "/account?problem=second_factor", "begun before it was set up");
  assert.equal(reason(await older.call("account.link_provider", { provider: "sure", language: "sv" })), "second_factor_needed");
});

test("who is signed in is asked anew, and an older sign-in there proves nothing", async () => {
  const { who, led } = await enter(plain, "fatima");
  assert.equal(led, "/");
  assert.equal(plain.asked.max_age, undefined);
  const minutesAgo = (minutes) => Math.floor(Date.now() / 1000) - minutes * 60;
  assert.equal((await enter(plain, "fatima", { auth_time: minutesAgo(3) }, who)).led, "/account?problem=stale");
  assert.deepEqual([plain.asked.max_age, plain.asked.prompt], ["0", "login"]);
  assert.equal((await enter(plain, "fatima", { auth_time: undefined }, who)).led, "/account?problem=stale");
  assert.equal((await enter(plain, "fatima", { auth_time: "now" }, who)).led, "/account?problem=stale");
  assert.equal((await enter(plain, "fatima", {}, who)).led, "/");
});

test("a sign-in that the provider remembered from before is no fresh proof, one made anew is", async () => {
  const { who } = await enter(plain, "gun", { auth_time: Math.floor(Date.now() / 1000) - 3600 });
  assert.equal(reason(await who.call("account.create_token", { label: "x" })), "step_up_needed");
  assert.equal(reason(await who.call("account.link_provider", { provider: "sure", language: "sv" })), "step_up_needed");
  await enter(plain, "gun", {}, who);
  assert.ok((await who.call("account.create_token", { label: "x" })).result);
});

test("the personal code proves it too, and another's does not", async () => {
  const { who } = await enter(plain, "hana");
  const { code } = await who.ask("account.make_sign_in_code", {});
  const { who: other } = await enter(plain, "ivar", { auth_time: Math.floor(Date.now() / 1000) - 3600 });
  assert.equal(reason(await other.call("account.step_up", { sign_in_code: code })), "wrong_credentials");
  assert.equal(reason(await other.call("account.make_sign_in_code", {})), "step_up_needed");
  const { who: later } = await enter(plain, "hana", { auth_time: Math.floor(Date.now() / 1000) - 3600 });
  await later.ask("account.step_up", { sign_in_code: code.toLowerCase() });
  assert.ok((await later.call("account.create_token", { label: "x" })).result);
});

test("the personal code is a first factor alone", async () => {
  const { who } = await enter(plain, "jama");
  const { code } = await who.ask("account.make_sign_in_code", {});
  const secret = await addApp(who);
  const elsewhere = visitor();
  const { pending } = await elsewhere.ask("account.sign_in_by_code", { code });
  assert.equal(await elsewhere.own(), null);
  await elsewhere.ask("account.finish_sign_in", { request: pending.request, code: nextCode(secret) });
  assert.ok(await elsewhere.own());
});
