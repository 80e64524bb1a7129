// Whose account it is: issuer and subject; one person once; linking and unlinking; nothing of the personal number kept.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Server } from "../faults/server.mjs";
import { Forger } from "./forger.mjs";
import { Visitor } from "./visitor.mjs";

const swedish = "https://id.oidc.se/claim/";
const asks = `scopes = ["https://id.oidc.se/scope/naturalPersonNumber"]`;
let server, bank, freja, plain;
before(async () => {
  [bank, freja, plain] = await Promise.all(["bank", "freja", "plain"].map((id) => Forger.start(id)));
  server = await Server.start({ demo: true, limits: bank.toml(asks) + freja.toml(asks) + plain.toml(`for = "staff"`) });
});
after(async () => {
  await server?.end();
  await Promise.all([bank, freja, plain].map((one) => one?.end()));
});

const visitor = () => new Visitor(`http://localhost:${server.port}`);
const number = (digits) => ({ [`${swedish}personalIdentityNumber`]: digits });
const coordination = (digits) => ({ [`${swedish}coordinationNumber`]: digits });

async function enter(forger, subject, person = {}, who = visitor(), options = {}) {
  Object.assign(forger, { subject, person });
  const led = await who.enter(forger.id, options);
  return { who, led, own: await who.own() };
}
const link = (forger, subject, who, person = {}) => enter(forger, subject, person, who, { method: "account.link_provider", return_to: "/account" });

test("the providers are told to everybody, in the operator's order", async () => {
  const { providers } = await visitor().ask("account.providers", {});
  assert.deepEqual(providers.map(({ provider, purpose, en }) => [provider, purpose, en]), [["bank", "residents", "bank en"], ["freja", "residents", "freja en"], ["plain", "staff", "plain en"]]);
});

test("the same subject is the same account, another one another, and so is the same subject elsewhere", async () => {
  const first = (await enter(plain, "anna")).own.account.id;
  assert.equal((await enter(plain, "anna")).own.account.id, first);
  assert.notEqual((await enter(plain, "bo")).own.account.id, first);
  assert.notEqual((await enter(bank, "anna")).own.account.id, first);
});

test("an address that a provider tells is nobody's here", async () => {
  plain.claims = (usual) => ({ ...usual, email: "boende@demo.example", email_verified: true });
  const { own } = await enter(plain, "somebody-with-that-address");
  plain.claims = (usual) => usual;
  assert.equal(own.account.email, undefined);
  const resident = visitor();
  await resident.ask("account.sign_in", { email: "boende@demo.example", password: "lovangen-demo" });
  assert.notEqual((await resident.own()).account.id, own.account.id);
});

test("one person has one account: the number is noticed, at another provider too", async () => {
  const first = await enter(bank, "cecilia", number("199001019802"));
  assert.ok(first.own);
  const again = await enter(freja, "cecilia-at-freja", number("199001019802"));
  assert.deepEqual([again.led, again.own], ["/join?problem=taken", null]);
  assert.equal((await link(freja, "cecilia-at-freja", first.who, number("199001019802"))).led, "/account");
  const after_ = await enter(freja, "cecilia-at-freja", number("199001019802"));
  assert.equal(after_.own.account.id, first.own.account.id);
  assert.deepEqual(after_.own.account_ways.providers.map(({ provider }) => provider), ["bank", "freja"]);
});

test("an account lives through a new number", async () => {
  const first = await enter(bank, "dana", coordination("199001619805"));
  const later = { ...number("199001019810"), [`${swedish}previousCoordinationNumber`]: "199001619805" };
  assert.equal((await enter(bank, "dana", later)).own.account.id, first.own.account.id);
  const stranger = await enter(freja, "dana-at-freja", number("199001019810"));
  assert.equal(stranger.led, "/join?problem=taken", "the new number is known now");
  const other = await enter(freja, "dana-at-freja", { ...number("199001019828"), [`${swedish}previousCoordinationNumber`]: "199001619813" });
  assert.ok(other.own, "a number that nobody here had is news of nobody");
});

test("claims about a person that contradict each other are refused", async () => {
  for (const person of [{ ...number("199001019836"), ...coordination("199001619821") }, number("9001019836"), number("19900101-9836"), number("19900101983x")]) {
    assert.equal((await enter(bank, "eva", person)).led, "/join?problem=person");
  }
  bank.answers["/about"] = (_, response) => response.end(JSON.stringify({ sub: "somebody-else", ...number("199001019836") }));
  assert.equal((await enter(bank, "eva")).led, "/join?problem=person", "UserInfo about another subject");
  delete bank.answers["/about"];
});

test("a provider is linked to the account that is signed in, and to one alone", async () => {
  const resident = visitor();
  await resident.ask("account.sign_in", { email: "boende@demo.example", password: "lovangen-demo" });
  const { led, own } = await link(plain, "fatima", resident);
  assert.equal(led, "/account");
  assert.equal(own.account_ways.providers[0].provider, "plain");
  assert.equal((await enter(plain, "fatima")).own.account.id, own.account.id);
  const second = await resident.call("account.link_provider", { provider: "plain", language: "sv" });
  assert.equal(second.error.data.reason, "already_exists");
  const moderator = visitor();
  await moderator.ask("account.sign_in", { email: "moderator@demo.example", password: "lovangen-demo" });
  assert.equal((await link(plain, "fatima", moderator)).led, "/account?problem=taken");
  assert.equal((await visitor().call("account.link_provider", { provider: "plain", language: "sv" })).error.data.reason, "session_ended");
});

test("another person's e-ID is not linked to one's account", async () => {
  const { who } = await enter(bank, "gun", number("199001019844"));
  assert.equal((await link(freja, "her-neighbour", who, number("199001019851"))).led, "/account?problem=person");
});

test("linking needs the member who began it to be the one who comes back", async () => {
  const { who } = await enter(plain, "hana");
  Object.assign(bank, { subject: "an-attackers", person: {} });
  const address = await Visitor.sentBack(await who.leave("bank", { method: "account.link_provider" }));
  const attempt = who.cookies.get("radslag-attempt");
  const { who: victim } = await enter(plain, "ivar");
  victim.cookies.set("radslag-attempt", attempt);
  assert.equal(await victim.come(address), "/account?problem=attempt");
  assert.deepEqual((await victim.own()).account_ways.providers.map(({ provider }) => provider), ["plain"]);
  const signedOut = visitor();
  signedOut.cookies.set("radslag-attempt", attempt);
  bank.codes.set(new URL(address).searchParams.get("code"), bank.asked);
  assert.equal(await signedOut.come(address), "/join?problem=attempt");
});

test("the last way in is not unlinked; of two, one may go, and signs in no more", async () => {
  const { who, own } = await enter(bank, "jama", number("199001019869"));
  const last = await who.call("account.unlink_provider", { provider: "bank" });
  assert.deepEqual([last.error.data.reason, last.error.data.needs], ["wrong_state", "another way in"]);
  await link(plain, "jama-at-work", who);
  await who.ask("account.unlink_provider", { provider: "bank" });
  assert.deepEqual((await who.own()).account_ways.providers.map(({ provider }) => provider), ["plain"]);
  assert.equal((await who.call("account.unlink_provider", { provider: "bank" })).error.data.reason, "not_found");
  const again = await enter(plain, "jama-at-work");
  assert.equal(again.own.account.id, own.account.id);
});

test("signing out leads on to the provider's end", async () => {
  const { who } = await enter(plain, "karim");
  const { continue_at } = await who.ask("account.sign_out", {});
  const url = new URL(continue_at);
  assert.equal(url.origin + url.pathname, `${plain.issuer}/end`);
  assert.equal(url.searchParams.get("client_id"), "radslag");
  assert.equal(url.searchParams.get("post_logout_redirect_uri"), `http://localhost:${server.port}/`);
  assert.equal(await who.own(), null);
  const resident = visitor();
  await resident.ask("account.sign_in", { email: "boende@demo.example", password: "lovangen-demo" });
  assert.deepEqual(await resident.ask("account.sign_out", {}), {});
});

test("no number, subject or token is in any file or in the log", () => {
  const words = ["199001019802", "199001619805", "199001019810", "199001019869", "9001019836", "cecilia", "fatima", "jama-at-work", "an-access-token"];
  const files = readdirSync(server.folder, { recursive: true }).map((name) => join(server.folder, name)).filter((path) => statSync(path).isFile());
  assert.ok(files.some((path) => path.endsWith("radslag.db-wal")));
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const word of words) assert.ok(!bytes.includes(word), `${word} is in ${path}`);
  }
  for (const word of words) assert.ok(!server.log.includes(word), `${word} is in the log`);
});
