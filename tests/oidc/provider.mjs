// A real provider, npm `oidc-provider`, on a free port of 127.0.0.1. Its sign-in page asks for a name and believes it: on
// the page of a test, anybody is who they say.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { newKey } from "./forger.mjs";

const swedish = "https://id.oidc.se";
export const loa3 = "http://id.elegnamnden.se/loa/1.0/loa3";

const page = (uid) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Who are you?</title><main><h1>Who are you?</h1>
<form method="post" action="/interaction/${uid}"><label>Name <input name="login" autocomplete="off"></label><button>Go on</button></form></main></html>`;

const leaving = (form) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Sign out?</title><main>${form}
<button type="submit" form="op.logoutForm" value="yes" name="logout">Yes, sign me out</button></main></html>`;

async function bodyOf(request) {
  let body = "";
  for await (const part of request) body += part;
  return new URLSearchParams(body);
}

export class RealProvider {
  // `redirect`: our redirect URIs at it, made once the server's port is known; `numbers`: name → personal number.
  static async start({ id = "broker", clients, numbers = {}, alg = "RS256" }) {
    const real = new RealProvider();
    real.id = id;
    real.http = createServer((request, response) => real.#answer(request, response));
    await new Promise((done) => real.http.listen(0, "127.0.0.1", done));
    real.issuer = `http://127.0.0.1:${real.http.address().port}`;
    const key = newKey("real-1", alg);
    real.provider = new Provider(real.issuer, {
      clients: clients.map((client) => ({ id_token_signed_response_alg: alg, ...client })),
      jwks: { keys: [{ ...key.secret.export({ format: "jwk" }), kid: key.kid, use: "sig", alg }] },
      cookies: { keys: ["test"] },
      acrValues: [loa3],
      claims: {
        openid: ["sub"],
        acr: null,
        [`${swedish}/scope/naturalPersonNumber`]: [`${swedish}/claim/personalIdentityNumber`],
      },
      enabledJWA: { idTokenSigningAlgValues: ["RS256", "PS256", "ES256", "EdDSA"] },
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, ...(numbers[accountId] ? { [`${swedish}/claim/personalIdentityNumber`]: numbers[accountId] } : {}) }),
      }),
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = leaving(form)) } },
      pkce: { required: () => true },
      ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    });
    return real;
  }

  end() {
    this.http.closeAllConnections();
    return new Promise((done) => this.http.close(done));
  }

  async #answer(request, response) {
    const found = /^\/interaction\/([\w-]+)$/.exec(request.url);
    if (!found) return this.provider.callback()(request, response);
    const { prompt, params, session } = await this.provider.interactionDetails(request, response);
    if (prompt.name === "consent") return this.#consent(request, response, prompt, params, session);
    if (request.method === "GET") return response.writeHead(200, { "content-type": "text/html" }).end(page(found[1]));
    const accountId = (await bodyOf(request)).get("login");
    return this.provider.interactionFinished(request, response, { login: { accountId, acr: loa3 } });
  }

  // What a person would be asked, agreed to at once: the other side is not what is tested.
  async #consent(request, response, prompt, params, session) {
    const grant = new this.provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    if (prompt.details.missingOIDCScope) grant.addOIDCScope(prompt.details.missingOIDCScope.join(" "));
    if (prompt.details.missingOIDCClaims) grant.addOIDCClaims(prompt.details.missingOIDCClaims);
    return this.provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  }

  toml(secretFile, more = "") {
    return `[[identity.provider]]\nid = "${this.id}"\nname = { sv = "BankID", en = "BankID", ar = "BankID" }\nissuer = "${this.issuer}"\nclient_id = "radslag"\nsecret_file = "${secretFile}"\n${more}\n`;
  }
}

// Follows the provider's pages as a browser would, giving this name, until it sends back to another origin.
export async function signInAt(url, name) {
  const cookies = new Map();
  let address = new URL(url);
  const home = address.origin;
  for (let step = 0; step < 12; step++) {
    const isForm = address.pathname.startsWith("/interaction/");
    const headers = { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; ") };
    let response = await fetch(address, { redirect: "manual", headers });
    if (isForm && response.status === 200) {
      response = await fetch(address, { method: "POST", redirect: "manual", headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ login: name }) });
    }
    for (const line of response.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(key, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`${address.pathname}: ${response.status} ${await response.text()}`);
    address = new URL(location, address);
    if (address.origin !== home) return address.href;
  }
  throw new Error("the provider leads around in circles");
}
