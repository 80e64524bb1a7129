// Signing in at a real provider, over HTTP; with each algorithm, with and without a client secret, and over TLS.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Server } from "../faults/server.mjs";
import { loa3, RealProvider, signInAt } from "./provider.mjs";
import { Visitor } from "./visitor.mjs";

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), "radslag-oidc-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

// The provider must know our address and we its: our port is chosen first.
async function pair(options, toml, run) {
  const secret = join(folder, "secret");
  writeFileSync(secret, "the client's secret: 50 % & more\n");
  const server = await Server.start();
  const redirect_uris = [`http://localhost:${server.port}/sign-in/broker/back`];
  const clients = [{ client_id: "radslag", client_secret: "the client's secret: 50 % & more", redirect_uris, post_logout_redirect_uris: [`http://localhost:${server.port}/`], ...options.client }];
  const real = await RealProvider.start({ clients, ...options });
  try {
    await server.stop();
    writeFileSync(server.config, `${readFileSync(server.config, "utf8")}\n${real.toml(secret, toml)}`);
    await server.run();
    await run(server, real);
  } finally {
    await server.end();
    await real.end();
  }
}

const signIn = async (server, name, return_to) => {
  const person = new Visitor(`http://localhost:${server.port}`);
  const led = await person.come(await signInAt(await person.leave("broker", { return_to }), name));
  return { person, led, own: await person.own() };
};

for (const alg of ["RS256", "PS256", "ES256", "EdDSA"]) {
  test(`a real provider's ${alg} token signs in, and again to the same account`, async () => {
    await pair({ alg }, `acr = ["${loa3}"]`, async (server) => {
      const first = await signIn(server, "amina", "/c/husby");
      assert.equal(first.led, "/c/husby");
      assert.equal(first.own.account_ways.providers[0].assurance, loa3);
      const again = await signIn(server, "amina");
      assert.equal(again.own.account.id, first.own.account.id);
      assert.notEqual((await signIn(server, "bilal")).own.account.id, first.own.account.id);
    });
  });
}

test("the personal number comes from UserInfo and makes one person of two subjects", async () => {
  const numbers = { amina: "199001019802", "amina-with-a-new-card": "199001019802" };
  await pair({ numbers }, `scopes = ["https://id.oidc.se/scope/naturalPersonNumber"]`, async (server) => {
    assert.ok((await signIn(server, "amina")).own);
    assert.equal((await signIn(server, "amina-with-a-new-card")).led, "/join?problem=taken");
  });
});

test("a code that the provider has taken once is refused by it and here", async () => {
  await pair({}, "", async (server, real) => {
    const person = new Visitor(`http://localhost:${server.port}`);
    const address = await signInAt(await person.leave("broker"), "amina");
    const attempt = new Map(person.cookies);
    assert.equal(await person.come(address), "/");
    const again = new Visitor(`http://localhost:${server.port}`);
    again.cookies = attempt;
    assert.equal(await again.come(address), "/join?problem=code");
    assert.ok(real.issuer);
  });
});

test("a code that another client was given is refused", async () => {
  const port = { value: 0 };
  await pair({}, "", async (server, real) => {
    port.value = server.port;
    const person = new Visitor(`http://localhost:${server.port}`);
    const address = new URL(await signInAt(await person.leave("broker"), "amina"));
    // The same provider, the right state; the code was asked for with another verifier, as another client's is.
    const stranger = new Visitor(`http://localhost:${server.port}`);
    const theirs = new URL(await signInAt(await stranger.leave("broker"), "mallory"));
    address.searchParams.set("code", theirs.searchParams.get("code"));
    assert.equal(await person.come(address), "/join?problem=code");
    assert.ok(real.issuer);
  });
});

test("a wrong client secret lets nobody in", async () => {
  await pair({ client: { client_secret: "another" } }, "", async (server) => {
    assert.equal((await signIn(server, "amina")).led, "/join?problem=code");
  });
});

test("a provider that takes the secret in the form gets it there", async () => {
  await pair({ client: { token_endpoint_auth_method: "client_secret_post" } }, "", async (server, real) => {
    real.provider.use(async (context, next) => {
      await next();
      if (context.path === "/.well-known/openid-configuration") context.body = { ...context.body, token_endpoint_auth_methods_supported: ["client_secret_post"] };
    });
    assert.ok((await signIn(server, "amina")).own);
  });
});

test("a provider's certificate is checked", async () => {
  const [key, cert, wrong] = ["key.pem", "cert.pem", "wrong.pem"].map((name) => join(folder, name));
  const make = (to, name) => execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-keyout", to === cert ? key : join(folder, "other.pem"), "-out", to, "-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`], { stdio: "ignore" });
  make(cert, "localhost");
  make(wrong, "localhost");
  let asked = 0;
  const https = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    asked++;
    response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` }));
  });
  https.on("tlsClientError", () => {});
  await new Promise((done) => https.listen(0, "127.0.0.1", done));
  const port = https.address().port;
  const issuer = `https://localhost:${port}`;
  const toml = (id, ca, at = issuer) => `[[identity.provider]]\nid = "${id}"\nname = { sv = "a", en = "a", ar = "a" }\nissuer = "${at}"\nclient_id = "radslag"\n${ca ? `ca_file = "${ca}"` : ""}\n`;
  const server = await Server.start({ limits: toml("right", cert) + toml("wrong", wrong) + toml("system", "") + toml("name", cert, `https://127.0.0.1:${port}`) });
  try {
    const person = new Visitor(`http://localhost:${server.port}`);
    for (const id of ["wrong", "system", "name"]) {
      assert.equal((await person.call("account.enter_by_provider", { provider: id, language: "sv" })).error?.data.reason, "busy", id);
    }
    assert.equal(asked, 0);
    assert.match(await person.leave("right"), /^https:\/\/localhost:\d+\/authorize\?/);
  } finally {
    await server.end();
    https.closeAllConnections();
    await new Promise((done) => https.close(done));
  }
});
