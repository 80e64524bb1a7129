// The shipped Caddyfile in front of a stand-in that tells what reached it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, get } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { caddyfile, fetchThrough, root, speakThrough, startCaddy } from './caddy.mjs';

test('the Caddyfile is valid and formatted', () => {
  const validated = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', caddyfile], { cwd: root, encoding: 'utf8', env: { ...process.env, RADSLAG_HOST: 'localhost' } });
  assert.equal(validated.status, 0, validated.stderr);
  assert.equal(spawnSync('caddy', ['fmt', caddyfile], { encoding: 'utf8' }).status, 0);
});

describe('behind Caddy', () => {
  let caddy;
  let upstream;

  before(async () => {
    upstream = createServer((request, response) => {
      let length = 0;
      request.on('data', (part) => (length += part.length));
      request.on('end', () => {
        response.setHeader('Strict-Transport-Security', 'max-age=1');
        response.end(JSON.stringify({ url: request.url, headers: request.headers, length }));
      });
    });
    upstream.on('upgrade', (request, socket) => {
      socket.on('error', () => {});
      socket.on('end', () => socket.end());
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
      socket.on('data', (bytes) => socket.write(`heard ${bytes}`));
    });
    await new Promise((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    caddy = await startCaddy(upstream.address().port);
  });
  after(async () => {
    await caddy.stop();
    await new Promise((resolve) => upstream.close(resolve));
  });

  test('a page comes over TLS with one HSTS header', async () => {
    const answer = await fetchThrough(caddy, '/husby');
    assert.equal(answer.status, 200);
    assert.equal(JSON.parse(answer.body).url, '/husby');
    assert.equal(answer.rawHeaders.filter((name) => name.toLowerCase() === 'strict-transport-security').length, 1);
    assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
  });

  const inTheClear = (path) =>
    new Promise((resolve, reject) =>
      get({ host: 'localhost', port: caddy.http, path, agent: false }, (answer) => {
        answer.resume();
        resolve(answer);
      }).on('error', reject),
    );

  test('a page in the clear is sent on to HTTPS', async () => {
    for (const path of ['/', '/c/husby', '/rpcs']) {
      const answer = await inTheClear(path);
      assert.ok([301, 308].includes(answer.statusCode), `${path}: ${answer.statusCode}`);
      assert.equal(answer.headers.location, `https://localhost${path}`);
    }
  });

  test('what is for scripts is refused in the clear, so that a forgotten s is noticed', async () => {
    for (const path of ['/rpc', '/live', '/api/v1/councils/husby/persona', '/log/husby/key']) assert.equal((await inTheClear(path)).statusCode, 403, path);
  });

  test('TLS is 1.3 where both can, 1.2 at least, with forward secrecy and authenticated encryption', async () => {
    const agreed = (options) =>
      new Promise((resolve) => {
        const socket = connect({ host: 'localhost', port: caddy.https, ca: caddy.ca, servername: 'localhost', ...options }, () => {
          resolve(`${socket.getProtocol()} ${socket.getCipher().standardName}`);
          socket.destroy();
        });
        socket.on('error', (error) => resolve(`refused ${error.code}`));
      });
    assert.match(await agreed({}), /^TLSv1\.3 /);
    assert.match(await agreed({ maxVersion: 'TLSv1.2' }), /^TLSv1\.2 TLS_ECDHE_\w+_(GCM_SHA\d+|POLY1305_SHA256)$/);
    // What this client offers is old enough for any server: only the server can refuse it.
    for (const [name, options] of [
      ['TLS 1.0 and 1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }],
      ['without forward secrecy', { maxVersion: 'TLSv1.2', ciphers: 'kRSA:@SECLEVEL=0' }],
      ['CBC with SHA-1', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA:AES128-SHA:@SECLEVEL=0' }],
    ]) assert.match(await agreed(options), /^refused ERR_SSL_\w*ALERT/, name);
  });

  test('a WebSocket upgrade passes, and bytes go both ways', async () => {
    const upgrade = 'GET /live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
    const heard = await speakThrough(caddy, [[upgrade, '\r\n\r\n'], ['hello', 'heard hello']]);
    assert.match(heard, /^HTTP\/1\.1 101 /);
  });

  test('forwarded headers from outside are not believed', async () => {
    const answer = await fetchThrough(caddy, '/', { headers: { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Proto': 'http' } });
    const { headers } = JSON.parse(answer.body);
    assert.ok(!headers['x-forwarded-for'].includes('203.0.113.9'));
    assert.equal(headers['x-forwarded-proto'], 'https');
  });

  test('a body keeps its length, so that the server need not accept chunks', async () => {
    const { headers, length } = JSON.parse((await fetchThrough(caddy, '/rpc', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': 2 }, body: '{}' })).body);
    assert.equal(length, 2);
    assert.equal(headers['content-length'], '2');
    assert.equal(headers['transfer-encoding'], undefined);
  });

  test('a body over the limit is refused', async () => {
    // Only so much is sent as it takes to be refused: what is still on its way when Caddy closes would reset the connection,
    // and the answer might be lost with it.
    const body = Buffer.alloc(11 * 1024 * 1024 + 1);
    const answer = await fetchThrough(caddy, '/rpc', { method: 'POST', headers: { 'Content-Length': body.length + 1024 * 1024 }, body, unfinished: true });
    assert.ok([413, 502].includes(answer.status), String(answer.status));
  });

  test('the figures for the operator are not shown to the street', async () => {
    assert.equal((await fetchThrough(caddy, '/metrics')).status, 404);
  });
});

test('a server that is away is told in words', async () => {
  const caddy = await startCaddy(9);
  try {
    const answer = await fetchThrough(caddy, '/');
    assert.equal(answer.status, 502);
    assert.match(answer.body, /Försök igen om en stund/);
    assert.match(answer.headers['content-security-policy'], /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['referrer-policy'], 'same-origin');
    assert.match(answer.headers['strict-transport-security'], /max-age=31536000; includeSubDomains/);
  } finally {
    await caddy.stop();
  }
});
