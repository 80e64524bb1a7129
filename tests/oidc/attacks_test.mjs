// What a provider, or whoever stands between, could try. Every forged token of the table is refused, and the same journey
// without the forgery signs in. Talks to 127.0.0.1 only.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Server, until } from "../faults/server.mjs";
import { Forger, newKey, signed, signedBySecret } from "./forger.mjs";
import { Visitor } from "./visitor.mjs";

let server, forger, other, rotating, unknown, moving;
before(async () => {
  [forger, other, rotating, unknown, moving] = await Promise.all(["forger", "other", "rotating", "unknown", "moving"].map((id) => Forger.start(id)));
  const toml = [forger.toml(`acr = ["loa3", "loa4"]`), other.toml(), rotating.toml(), unknown.toml(), moving.toml()].join("\n");
  server = await Server.start({ limits: toml });
});
after(async () => {
  await server?.end();
  await Promise.all([forger, other, rotating, unknown, moving].map((one) => one?.end()));
});

const site = () => `http://localhost:${server.port}`;
const visitor = () => new Visitor(site());
const now = () => Math.floor(Date.now() / 1000);

// One journey with the forger changed for its time.
async function journey(changes, from = forger) {
  const usual = Object.fromEntries(Object.keys(changes).map((name) => [name, from[name]]));
  Object.assign(from, changes);
  try {
    const person = visitor();
    const led = await person.enter(from.id, { return_to: "/c/husby" });
    return { led, person, own: await person.own() };
  } finally {
    Object.assign(from, usual);
  }
}

async function refused(word, changes, from) {
  const { led, own } = await journey(changes, from);
  assert.equal(led, `/join?problem=${word}`);
  assert.equal(own, null, "nobody is signed in");
}

for (const alg of ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"]) {
  test(`a token by ${alg} signs in`, async () => {
    const key = newKey(`good-${alg}`, alg);
    // The first of each key is fetched anew; so this is also what a rotation looks like.
    const one = await Forger.start(`f-${alg.toLowerCase()}`, { key, keys: [key] });
    one.token = (claims) => signed(claims, key);
    const its = await Server.start({ limits: one.toml() });
    try {
      const person = new Visitor(`http://localhost:${its.port}`);
      assert.equal(await person.enter(one.id, { return_to: "/c/husby?a=b" }), "/c/husby?a=b");
      const own = await person.own();
      assert.equal(own.account_ways.providers[0].provider, one.id);
      assert.equal(own.account_ways.providers[0].assurance, "loa3");
      assert.equal(own.account.email, undefined);
    } finally {
      await its.end();
      await one.end();
    }
  });
}

const forged = [
  ["wrong nonce", "nonce", { claims: (usual) => ({ ...usual, nonce: "another" }) }],
  ["no nonce", "nonce", { claims: ({ nonce, ...usual }) => usual }],
  ["wrong audience", "audience", { claims: (usual) => ({ ...usual, aud: "another-client" }) }],
  ["no audience", "audience", { claims: ({ aud, ...usual }) => usual }],
  ["an audience of several without azp", "audience", { claims: (usual) => ({ ...usual, aud: ["radslag", "another"] }) }],
  ["issued to another party", "audience", { claims: (usual) => ({ ...usual, azp: "another" }) }],
  ["wrong issuer in the token", "issuer", { claims: (usual) => ({ ...usual, iss: "https://other.example" }) }],
  ["issuer with a slash more", "issuer", { claims: (usual) => ({ ...usual, iss: `${usual.iss}/` }) }],
  ["expired", "expired", { claims: (usual) => ({ ...usual, exp: now() - 120 }) }],
  ["no end", "expired", { claims: ({ exp, ...usual }) => usual }],
  ["an end that is no number", "expired", { claims: (usual) => ({ ...usual, exp: "tomorrow" }) }],
  ["issued in the future", "expired", { claims: (usual) => ({ ...usual, iat: now() + 600 }) }],
  ["not valid yet", "expired", { claims: (usual) => ({ ...usual, nbf: now() + 600 }) }],
  ["nobody", "token", { claims: ({ sub, ...usual }) => usual }],
  ["a subject that is no text", "token", { claims: (usual) => ({ ...usual, sub: 17 }) }],
  ["no assurance", "assurance", { claims: ({ acr, ...usual }) => usual }],
  ["too little assurance", "assurance", { claims: (usual) => ({ ...usual, acr: "loa2" }) }],
  ["alg none", "token", { token: (claims) => `${signed(claims, forger.key, { alg: "none" }).split(".").slice(0, 2).join(".")}.` }],
  ["alg none with a signature", "token", { token: (claims) => signed(claims, forger.key, { alg: "none" }) }],
  ["alg nOnE", "token", { token: (claims) => signed(claims, forger.key, { alg: "nOnE" }) }],
  ["no alg", "token", { token: (claims) => signed(claims, forger.key, { alg: undefined }) }],
  ["HS256 with the public key as the secret", "token", { token: (claims) => signedBySecret(claims, forger.key.pem, { alg: "HS256", kid: forger.key.kid }) }],
  ["HS256 with the client's secret", "token", { token: (claims) => signedBySecret(claims, "", { alg: "HS256", kid: forger.key.kid }) }],
  ["RS512, which is not on the list", "token", { token: (claims) => signed(claims, forger.key, { alg: "RS512" }) }],
  ["an ES256 header over an RSA key", "signature", { token: (claims) => signed(claims, forger.key, { alg: "ES256" }) }],
  ["a PS256 header over an RS256 signature", "signature", { token: (claims) => signed(claims, forger.key, { alg: "PS256" }) }],
  ["a critical header", "token", { token: (claims) => signed(claims, forger.key, { crit: ["b64"], b64: true }) }],
  ["a key brought along", "signature", { token: (claims) => { const own = newKey(forger.key.kid); return signed(claims, own, { jwk: own.published }); } }],
  ["the kid of another issuer, signed by it", "signature", { token: (claims) => signed(claims, other.key) }],
  ["signed by another issuer under our kid", "signature", { token: (claims) => signed(claims, other.key, { kid: forger.key.kid }) }],
  ["tampered claims", "signature", { token: (claims) => { const [head, , end] = signed(claims, forger.key).split("."); return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: "somebody-else" })).toString("base64url")}.${end}`; } }],
  ["a tampered signature", "signature", { token: (claims) => { const token = signed(claims, forger.key); const at = token.lastIndexOf(".") + 10; return token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1); } }],
  ["no signature", "signature", { token: (claims) => `${signed(claims, forger.key).split(".").slice(0, 2).join(".")}.` }],
  ["two parts", "token", { token: (claims) => signed(claims, forger.key).split(".").slice(0, 2).join(".") }],
  ["four parts", "token", { token: (claims) => `${signed(claims, forger.key)}.e30` }],
  ["no token", "token", { token: () => undefined }],
  ["claims that are no object", "token", { token: () => signed([1, 2], forger.key) }],
  ["the issuer of another in the answer", "issuer", { back: (usual) => ({ ...usual, iss: other.issuer }) }],
  ["no issuer in the answer where one is promised", "issuer", { back: (usual) => ({ ...usual, iss: undefined }) }],
  ["another state", "attempt", { back: (usual) => ({ ...usual, state: "A".repeat(43) }) }],
  ["no state", "attempt", { back: (usual) => ({ ...usual, state: undefined }) }],
  ["no code", "code", { back: (usual) => ({ ...usual, code: undefined }) }],
  ["a code that was never given", "code", { back: (usual) => ({ ...usual, code: "made-up" }) }],
  ["the person said no", "cancelled", { back: ({ code, ...usual }) => ({ ...usual, error: "access_denied" }) }],
];
for (const [name, word, changes] of forged) test(`refused: ${name}`, () => refused(word, changes));

test("what the table changes is what is refused: unchanged, the journey signs in", async () => {
  const { led, own } = await journey({});
  assert.equal(led, "/c/husby");
  assert.equal(own.account_ways.providers.length, 1);
  assert.ok((await journey({ claims: (usual) => ({ ...usual, acr: "loa4", aud: ["radslag"], azp: "radslag", exp: now() - 30 }) })).own, "within the skew of the clocks");
  assert.equal(forger.asked.code_challenge_method, "S256");
  assert.equal(forger.asked.acr_values, "loa3 loa4");
  assert.equal(forger.asked.redirect_uri, `${site()}/sign-in/forger/back`);
  const { createHash } = await import("node:crypto");
  assert.equal(createHash("sha256").update(forger.given.code_verifier).digest("base64url"), forger.asked.code_challenge);
  assert.equal(forger.given.redirect_uri, forger.asked.redirect_uri);
});

test("an answer counts once", async () => {
  const person = visitor();
  const address = await Visitor.sentBack(await person.leave("forger"));
  const attempt = new Map(person.cookies);
  assert.equal(await person.come(address), "/");
  assert.equal(await person.come(address), "/account?problem=attempt", "the cookie is gone");
  // Somebody who got hold of all of it, and a provider that takes the code again.
  const again = visitor();
  again.cookies = attempt;
  assert.equal(await again.come(address), "/join?problem=code");
  forger.codes.set(new URL(address).searchParams.get("code"), forger.asked);
  assert.equal(await again.come(address), "/join?problem=attempt", "the cookie went with the answer before");
  again.cookies = attempt;
  assert.equal(await again.come(address), "/join?problem=attempt");
  assert.equal(await again.own(), null);
});

test("an answer is for the browser that asked", async () => {
  const person = visitor();
  const address = await Visitor.sentBack(await person.leave("forger"));
  assert.equal(await visitor().come(address), "/join?problem=attempt", "without a cookie");
  const victim = visitor();
  await victim.leave("forger");
  assert.equal(await victim.come(address), "/join?problem=attempt", "with the cookie of an attempt of one's own");
  const mixed = visitor();
  mixed.cookies.set("radslag-attempt", [...person.cookies.values()][0].replace(/.$/, (c) => (c === "A" ? "B" : "A")));
  assert.equal(await mixed.come(address), "/join?problem=attempt", "an altered cookie");
  assert.equal(await person.come(address), "/");
});

test("an answer is for the provider that was asked", async () => {
  const person = visitor();
  const address = new URL(await Visitor.sentBack(await person.leave("forger")));
  address.pathname = "/sign-in/other/back";
  assert.equal(await person.come(address), "/join?problem=attempt");
  // As a mix-up attack does: asked at one, answered by the other's server with the right state.
  const second = visitor();
  const asked = new URL(await second.leave("forger"));
  const back = new URL(asked.searchParams.get("redirect_uri"));
  back.search = new URLSearchParams({ code: "stolen", state: asked.searchParams.get("state"), iss: other.issuer });
  const fetched = forger.fetched.token;
  assert.equal(await second.come(back), "/join?problem=issuer");
  assert.equal(forger.fetched.token, fetched, "the code was given to nobody");
});

test("a code of another client is refused by the provider and so here", async () => {
  const person = visitor();
  const asked = new URL(await person.leave("other"));
  asked.searchParams.set("client_id", "another-client");
  assert.equal(await person.come(await Visitor.sentBack(asked)), "/join?problem=audience");
});

test("a session from before is not the one that comes back signed in", async () => {
  const { person, own } = await journey({ subject: "fixed" });
  const slipped = new Map(person.cookies);
  const victim = visitor();
  victim.cookies = new Map(slipped);
  const address = await Visitor.sentBack(await victim.leave("forger"));
  await victim.come(address);
  const mine = await victim.own();
  assert.notEqual(victim.cookies.get("radslag"), slipped.get("radslag"));
  assert.notEqual(mine.account.id, own.account.id);
  const attacker = visitor();
  attacker.cookies = slipped;
  assert.equal(await attacker.own(), null, "the slipped session has ended");
});

test("keys may change: the new one is fetched, the old one refused", async () => {
  assert.ok((await journey({}, rotating)).own);
  const old = rotating.key;
  const fetched = rotating.fetched.keys;
  rotating.key = newKey("rotating-2");
  rotating.keys = [rotating.key];
  assert.ok((await journey({}, rotating)).own);
  assert.equal(rotating.fetched.keys, fetched + 1);
  await refused("signature", { token: (claims) => signed(claims, old) }, rotating);
});

test("unknown keys do not make the server fetch without end", async () => {
  assert.ok((await journey({}, unknown)).own);
  const stranger = newKey("stranger");
  for (let i = 0; i < 12; i++) await refused("signature", { token: (claims) => signed(claims, stranger, { kid: `unknown-${i}` }) }, unknown);
  assert.ok(unknown.fetched.keys <= 6, `fetched ${unknown.fetched.keys} times`);
  assert.ok((await journey({}, unknown)).own, "the known key goes on working");
});

test("weak and foreign keys are passed over", async () => {
  const weak = newKey("weak", "RS256", { bits: 1024 });
  const curve = newKey("curve", "ES256", { curve: "secp256k1" });
  const secret = { kid: "secret", alg: "HS256", published: { kty: "oct", kid: "secret", k: Buffer.from("secret").toString("base64url") } };
  const one = await Forger.start("weak", { keys: [weak, curve, secret] });
  const its = await Server.start({ limits: one.toml() });
  try {
    for (const token of [(claims) => signed(claims, weak), (claims) => signed(claims, curve)]) {
      one.token = token;
      const person = new Visitor(`http://localhost:${its.port}`);
      assert.equal(await person.enter(one.id), "/join?problem=signature");
    }
  } finally {
    await its.end();
    await one.end();
  }
});

test("redirects are not followed, and long answers not read", async () => {
  assert.ok((await journey({}, moving)).own);
  const elsewhere = (_, response) => response.writeHead(307, { location: `${forger.issuer}/token` }).end();
  const before_ = forger.fetched.token;
  await refused("code", { answers: { "/token": elsewhere } }, moving);
  assert.equal(forger.fetched.token, before_);
  await refused("unreachable", { answers: { "/token": (_, response) => response.end(JSON.stringify({ id_token: "x".repeat(300_000) })) } }, moving);
  await refused("unreachable", { answers: { "/token": (request) => request.socket.destroy() } }, moving);
  await refused("token", { answers: { "/token": (_, response) => response.end('{"id_token":"a","id_token":"b"}') } }, moving);
});

test("a discovery document of another issuer is not believed", async () => {
  const one = await Forger.start("liar", { places: (usual) => ({ ...usual, issuer: "https://other.example" }) });
  const far = await Forger.start("far", { places: (usual) => ({ ...usual, token_endpoint: "http://other.example/token" }) });
  const its = await Server.start({ limits: one.toml() + far.toml() });
  try {
    for (const id of ["liar", "far"]) {
      const { error } = await new Visitor(`http://localhost:${its.port}`).call("account.enter_by_provider", { provider: id, language: "sv" });
      assert.equal(error.data.reason, "busy");
      assert.ok(error.data.retry_ms > 0);
    }
    await until("the log", () => its.log.includes("liar: unreachable"));
  } finally {
    await its.end();
    await one.end();
    await far.end();
  }
});

test("what was refused and who was let in stands in the security log, by marks", async () => {
  await refused("nonce", { claims: (usual) => ({ ...usual, nonce: "another" }) });
  await until("the refusal", () => /"what":"refused","method":"account.enter_by_provider","reason":"\w+","needs":"nonce","from":"[0-9a-f]{12}"/.test(server.log));
  assert.ok((await journey({})).own);
  await until("the sign-in", () => /"what":"done","method":"account.enter_by_provider","session":"new secret","who":"[0-9a-f]{12}","from":"[0-9a-f]{12}"/.test(server.log));
});

test("one comes back to a page of this site alone", async () => {
  for (const return_to of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "evil", "/a b"]) {
    const { error } = await visitor().call("account.enter_by_provider", { provider: "forger", language: "sv", return_to });
    assert.equal(error?.data.reason, "bad_choice", return_to);
  }
  const { error } = await visitor().call("account.enter_by_provider", { provider: "nobody", language: "sv" });
  assert.equal(error.data.reason, "not_found");
  const foreign = await fetch(`${site()}/rpc`, { method: "POST", headers: { "content-type": "application/json", "x-radslag": "1", origin: "https://evil.example" }, body: "{}" });
  assert.equal(foreign.status, 403, "another site begins no attempt");
});

test("the route answers nothing else", async () => {
  for (const [method, path, status] of [["HEAD", "/sign-in/forger/back", 404], ["POST", "/sign-in/forger/back", 405], ["GET", "/sign-in/forger", 404], ["GET", "/sign-in//back", 404], ["GET", "/sign-in/a/b/back", 404]]) {
    assert.equal((await fetch(`${site()}${path}`, { method, redirect: "manual" })).status, status, `${method} ${path}`);
  }
  const person = visitor();
  assert.equal(await person.come(`${site()}/sign-in/nobody/back?code=a&state=b`), "/join?problem=attempt");
});
