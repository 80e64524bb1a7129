// Serves a build folder as the server will: hashed files, index.html for every other address, the same CSP. For looking at
// the fake build (`npm run build:fake && node tools/serve.mjs dist-fake 4173`) and for the browser tests.
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html radslag-worker";

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json' };

function filesOf(folder) {
  const files = new Map();
  const walk = (path) => {
    for (const name of readdirSync(path)) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) walk(inner);
      else files.set(`/${relative(folder, inner)}`, readFileSync(inner));
    }
  };
  walk(folder);
  return files;
}

export function serve(folder, port, boot = '{}') {
  const files = filesOf(folder);
  const page = Buffer.from(String(files.get('/index.html')).replace('__BOOT__', boot));
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const body = path === '/index.html' ? undefined : files.get(path);
    if (!body && /^\/(rpc|live|assets)/.test(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[body ? extname(path) : '.html'] ?? 'application/octet-stream', 'Content-Security-Policy': csp });
    response.end(body ?? page);
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist-fake', port = '4173'] = process.argv.slice(2);
  await serve(folder, Number(port));
  console.log(`http://localhost:${port}/c/husby?fake`);
}
