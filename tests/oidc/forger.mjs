// An issuer that says whatever a test wants: discovery, keys, an authorization endpoint that sends everybody straight
// back, and tokens signed as told. On 127.0.0.1, over http.
import { createHmac, generateKeyPairSync, sign, constants } from "node:crypto";
import { createServer } from "node:http";

const encode = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

// Name → a signature over text by a private key.
const signers = {
  RS256: (text, key) => sign("sha256", text, key),
  PS256: (text, key) => sign("sha256", text, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  ES256: (text, key) => sign("sha256", text, { key, dsaEncoding: "ieee-p1363" }),
  EdDSA: (text, key) => sign(null, text, key),
  Ed25519: (text, key) => sign(null, text, key),
};

export function newKey(kid, alg = "RS256", { bits = 2048, curve = "P-256" } = {}) {
  const pair =
    alg === "ES256" ? generateKeyPairSync("ec", { namedCurve: curve }) : alg === "EdDSA" || alg === "Ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("rsa", { modulusLength: bits });
  return { kid, alg, secret: pair.privateKey, published: { ...pair.publicKey.export({ format: "jwk" }), kid, use: "sig" }, pem: pair.publicKey.export({ type: "spki", format: "pem" }) };
}

export function signed(claims, key, header = {}) {
  const text = `${encode({ alg: key.alg, kid: key.kid, typ: "JWT", ...header })}.${encode(claims)}`;
  return `${text}.${signers[key.alg](Buffer.from(text), key.secret).toString("base64url")}`;
}

// Signed with a shared secret: what a verifier that trusts the header would do with the public key.
export function signedBySecret(claims, secret, header) {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

export class Forger {
  static async start(id, more = {}) {
    const forger = new Forger();
    forger.id = id;
    forger.key = newKey(`${id}-1`);
    forger.keys = [forger.key];
    forger.fetched = { places: 0, keys: 0, token: 0 };
    forger.codes = new Map();
    forger.person = {};
    forger.claims = (usual) => usual;
    forger.token = (claims) => signed(claims, forger.key);
    forger.places = (usual) => usual;
    forger.back = (usual) => usual;
    forger.answers = {}; // path → handler(request, response) in place of the usual
    Object.assign(forger, more);
    forger.server = createServer((request, response) => forger.#answer(request, response));
    await new Promise((done) => forger.server.listen(0, "127.0.0.1", done));
    forger.issuer = `http://127.0.0.1:${forger.server.address().port}`;
    return forger;
  }

  end() {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.issuer);
    let body = "";
    for await (const part of request) body += part;
    const json = (value, status = 200) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (this.answers[url.pathname]) return this.answers[url.pathname](request, response);
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        this.fetched.places++;
        return json(this.places({ issuer: this.issuer, authorization_endpoint: `${this.issuer}/authorize`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/keys`, userinfo_endpoint: `${this.issuer}/about`, end_session_endpoint: `${this.issuer}/end`, authorization_response_iss_parameter_supported: true }));
      case "/keys":
        this.fetched.keys++;
        return json({ keys: this.keys.map((key) => key.published) });
      case "/authorize": {
        const asked = Object.fromEntries(url.searchParams);
        const code = `code-${this.codes.size}`;
        this.codes.set(code, asked);
        this.asked = asked;
        const back = new URL(asked.redirect_uri);
        for (const [name, value] of Object.entries(this.back({ code, state: asked.state, iss: this.issuer }))) if (value !== undefined) back.searchParams.set(name, value);
        return response.writeHead(302, { location: back.href }).end();
      }
      case "/token": {
        this.fetched.token++;
        const given = Object.fromEntries(new URLSearchParams(body));
        this.given = { ...given, authorization: request.headers.authorization };
        const asked = this.codes.get(given.code);
        if (!asked) return json({ error: "invalid_grant" }, 400);
        this.codes.delete(given.code);
        const now = Math.floor(Date.now() / 1000);
        const claims = this.claims({ iss: this.issuer, sub: this.subject ?? "somebody", aud: asked.client_id, exp: now + 300, iat: now, nonce: asked.nonce, acr: "loa3", ...(asked.max_age === undefined ? {} : { auth_time: now }) });
        return json({ access_token: "an-access-token", token_type: "Bearer", expires_in: 300, id_token: this.token(claims) });
      }
      case "/about":
        return json({ sub: this.subject ?? "somebody", ...this.person });
    }
    response.writeHead(404).end();
  }

  // Its lines in radslag.toml.
  toml(more = "") {
    return `[[identity.provider]]\nid = "${this.id}"\nname = { sv = "${this.id} sv", en = "${this.id} en", ar = "${this.id} ar" }\nissuer = "${this.issuer}"\nclient_id = "radslag"\n${more}\n`;
  }
}
