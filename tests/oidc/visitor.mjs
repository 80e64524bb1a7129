// Somebody's browser, without the drawing: keeps cookies, follows no redirect by itself.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

export class Visitor {
  constructor(origin) {
    this.origin = origin;
    this.cookies = new Map();
  }

  get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(response) {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  async call(method, params, id = randomUUID()) {
    const headers = { "content-type": "application/json", "x-radslag": "1", origin: this.origin, cookie: this.cookie };
    const response = await fetch(`${this.origin}/rpc`, { method: "POST", headers, body: JSON.stringify({ jsonrpc: "2.0", id, method, params }) });
    this.#keep(response);
    return response.json();
  }

  async ask(method, params) {
    const answer = await this.call(method, params);
    assert.ok(answer.result, `${method}: ${JSON.stringify(answer.error)}`);
    return answer.result;
  }

  // The provider's address, and what it sends the browser back to.
  async leave(provider, { method = "account.enter_by_provider", return_to } = {}) {
    const { url } = await this.ask(method, { provider, language: "sv", ...(return_to ? { return_to } : {}) });
    return url;
  }

  static async sentBack(url) {
    const response = await fetch(url, { redirect: "manual" });
    assert.equal(response.status, 302, await response.text());
    return response.headers.get("location");
  }

  // Where one is led to: a path of the site.
  async come(address) {
    const response = await fetch(address, { redirect: "manual", headers: { cookie: this.cookie } });
    this.#keep(response);
    assert.equal(response.status, 303, `${response.status} ${await response.text()}`);
    assert.equal(response.headers.get("cache-control"), "no-store");
    return response.headers.get("location");
  }

  // There and back.
  async enter(provider, options) {
    return this.come(await Visitor.sentBack(await this.leave(provider, options)));
  }

  // One's own rows, type → fields; null when not signed in.
  async own() {
    const answer = await this.call("watch", { topic: "me" });
    if (answer.error) return null;
    return Object.fromEntries(answer.result.changes.rows.map(({ type, id, fields }) => [type, { ...fields, id }]));
  }
}
