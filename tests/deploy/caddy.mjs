// Starts the shipped Caddyfile on free ports with Caddy's own test authority, in a folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const caddyfile = join(root, 'deploy/Caddyfile');

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Tries until the attempt succeeds; the error of the last one is thrown.
export async function eventually(attempt, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export async function startCaddy(upstreamPort) {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-caddy-'));
  const [http, https, admin] = [await freePort(), await freePort(), await freePort()];
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    RADSLAG_HOST: 'localhost',
    RADSLAG_HTTP_PORT: String(http),
    RADSLAG_HTTPS_PORT: String(https),
    RADSLAG_CADDY_ADMIN: `localhost:${admin}`,
    RADSLAG_UPSTREAM: `127.0.0.1:${upstreamPort}`,
  };
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', caddyfile], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes) => (said += bytes));
  const authority = join(folder, 'caddy/pki/authorities/local/root.crt');
  const caddy = {
    http,
    https,
    ca: undefined,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve(rmSync(folder, { recursive: true, force: true })));
        child.kill('SIGTERM');
      }),
  };
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`caddy ended:\n${said}`);
    if (!existsSync(authority)) throw new Error(`caddy has made no certificate:\n${said}`);
    caddy.ca = readFileSync(authority);
    await fetchThrough(caddy, '/');
  });
  return caddy;
}

// One HTTPS request through Caddy, its certificate checked: { status, headers, rawHeaders, body }. With `unfinished` the body
// is a part of what the headers promise, and the answer is waited for before more is sent.
export function fetchThrough(caddy, path, { method = 'GET', headers = {}, body, unfinished = false } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port: caddy.https, ca: caddy.ca, path, method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, rawHeaders: answer.rawHeaders, body: Buffer.concat(parts).toString() });
        if (unfinished) sent.destroy();
      });
    });
    sent.on('error', reject);
    if (unfinished) sent.write(body);
    else sent.end(body);
  });
}

// Speaks raw bytes over TLS, for WebSocket upgrades. Steps of [what to say, what must be heard before the next step].
export function speakThrough(caddy, steps) {
  return new Promise((resolve, reject) => {
    const left = [...steps];
    let heard = '';
    const socket = connect({ host: 'localhost', port: caddy.https, ca: caddy.ca, servername: 'localhost', ALPNProtocols: ['http/1.1'] }, () => socket.write(left[0][0]));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`nothing more came after: ${heard}`)));
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      if (!heard.includes(left[0][1])) return;
      left.shift();
      if (left.length) socket.write(left[0][0]);
      else socket.destroy();
    });
    socket.on('close', () => (left.length ? reject(new Error(`closed after: ${heard}`)) : resolve(heard)));
  });
}
