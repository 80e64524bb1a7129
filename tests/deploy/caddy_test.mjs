// The shipped Caddyfile in front of a stand-in that tells what reached it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, get } from 'node:http';
import { after, before, describe, test } from 'node:test';
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
    assert.match(answer.headers['strict-transport-security'], /max-age=31536000/);
  });

  test('plain HTTP is sent on to HTTPS', async () => {
    const answer = await new Promise((resolve, reject) => get({ host: 'localhost', port: caddy.http, path: '/husby' }, resolve).on('error', reject));
    answer.resume();
    assert.equal(answer.statusCode, 308);
    assert.match(answer.headers.location, /^https:\/\/localhost/);
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
  } finally {
    await caddy.stop();
  }
});
