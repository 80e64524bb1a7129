// The real server behind the shipped Caddyfile, configured as deploy/radslag.toml tells an operator to.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { eventually, fetchThrough, freePort, root, speakThrough, startCaddy } from './caddy.mjs';

describe('the server behind Caddy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-front-'));
  let caddy;
  let server;
  let said = '';

  before(async () => {
    const port = await freePort();
    caddy = await startCaddy(port);
    const config = join(folder, 'radslag.toml');
    writeFileSync(config, `[listen]\naddress = "127.0.0.1"\nport = ${port}\norigins = ["https://localhost:${caddy.https}"]\ntrusted_proxies = ["127.0.0.1"]\n[folders]\ndata = "data"\nkeys = "keys"\nclient = "${join(root, 'client-web/dist')}"\n[mail]\nfolder = "mail"\n`);
    server = spawn(join(root, 'build/radslag'), ['serve', '--config', config], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => (said += bytes));
    await eventually(async () => assert.equal((await fetchThrough(caddy, '/readyz')).status, 200, said));
  });

  after(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await caddy.stop();
    rmSync(folder, { recursive: true });
  });

  const upgrade = (origin) =>
    `GET /live HTTP/1.1\r\nHost: localhost:${caddy.https}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: radslag.v1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

  test('the page comes with its policies and one HSTS header', async () => {
    const answer = await fetchThrough(caddy, '/');
    assert.equal(answer.status, 200, said);
    assert.match(answer.headers['content-security-policy'], /default-src 'none'/);
    assert.equal(answer.rawHeaders.filter((name) => name.toLowerCase() === 'strict-transport-security').length, 1);
  });

  test('a live session opens for our own origin, and for no other', async () => {
    assert.match(await speakThrough(caddy, [[upgrade(`https://localhost:${caddy.https}`), '\r\n\r\n']]), /^HTTP\/1\.1 101 [\s\S]*radslag\.v1/);
    assert.match(await speakThrough(caddy, [[upgrade('https://elsewhere.example'), '\r\n\r\n']]), /^HTTP\/1\.1 403 /);
  });

  test('a method over HTTP is answered, and refused without the header that a foreign page cannot set', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'no.such', params: {} });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Origin: `https://localhost:${caddy.https}` };
    const bare = await fetchThrough(caddy, '/rpc', { method: 'POST', headers, body });
    assert.equal(bare.status, 403, bare.body);
    const whole = await fetchThrough(caddy, '/rpc', { method: 'POST', headers: { ...headers, 'X-Radslag': '1' }, body });
    assert.equal(JSON.parse(whole.body).error?.code, -32601, whole.body);
  });

  test('nothing of the fake council for development is in the client, nor a map of its source', () => {
    const dist = join(root, 'client-web/dist');
    const mark = '01JFAKE';
    assert.ok(readFileSync(join(root, 'client-web/src/dev/fake/rows.ts'), 'utf8').includes(mark), 'ids of the fake council');
    const files = readdirSync(dist, { recursive: true });
    assert.ok(files.some((name) => name.endsWith('.js')));
    for (const name of files.filter((one) => /\.(js|html|json)$/.test(one))) assert.ok(!readFileSync(join(dist, name), 'utf8').includes(mark), name);
    assert.deepEqual(files.filter((name) => name.endsWith('.map')), []);
  });

  test('the figures stay inside', async () => {
    assert.equal((await fetchThrough(caddy, '/metrics')).status, 404);
  });
});
