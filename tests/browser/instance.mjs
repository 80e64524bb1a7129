// A real server on a folder and a port of its own, ended by its own process id.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

function textOf(eml) {
  return Buffer.from(eml.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');
}

export class Instance {
  // `identity`: lines of the configuration's [identity]; `more(port)`: further lines, once the port is known.
  static async start({ demo = true, identity = 'second_factor = "offered"', more = async () => '' } = {}) {
    const instance = new Instance();
    instance.folder = mkdtempSync(join(tmpdir(), 'radslag-browser-'));
    instance.port = await freePort();
    instance.url = `http://localhost:${instance.port}`;
    const config = join(instance.folder, 'radslag.toml');
    writeFileSync(config, `[listen]\nport = ${instance.port}\n[folders]\ndata = "data"\nkeys = "keys"\nclient = "${root}/client-web/dist"\n[mail]\nfolder = "mail"\n${identity && `[identity]\n${identity}\n`}${await more(instance.port, instance.folder)}`);
    instance.arguments = ['serve', '--config', config, ...(demo ? ['--demo'] : [])];
    await instance.run();
    return instance;
  }

  async run() {
    this.process = spawn(join(root, 'build/radslag'), this.arguments, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = new Promise((done) => this.process.once('exit', done));
    this.printed = '';
    await new Promise((done, failed) => {
      const heard = (text) => {
        this.printed += text;
        // What is printed for people comes before the log says that it listens.
        if (this.printed.includes('"listening"')) done();
      };
      this.process.stdout.on('data', heard);
      this.process.stderr.on('data', heard);
      this.process.once('exit', () => failed(new Error(`the server ended: ${this.printed}`)));
    });
  }

  async stop() {
    this.process.kill('SIGTERM');
    await this.ended;
  }

  // What only time would bring: the database is changed by hand while no server has it.
  async restartAfter(sql) {
    await this.stop();
    execFileSync('sqlite3', [join(this.folder, 'data/radslag.db'), sql]);
    await this.run();
  }

  async end() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  // The code that makes the first operator, as printed at the start.
  get operatorCode() {
    return /works once: (\S+)/.exec(this.printed)?.[1];
  }

  get operatorToken() {
    return readFileSync(join(this.folder, 'data/local_operator.token'), 'utf8').trim().split('\n').at(-1);
  }

  // Every e-mail to an address so far, oldest first: { text, code, link }.
  mailsTo(address) {
    const folder = join(this.folder, 'mail');
    let files = [];
    try {
      files = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
    } catch {
      return []; // none was ever written
    }
    const mails = files.map((name) => readFileSync(join(folder, name), 'utf8')).filter((eml) => eml.includes(`To: <${address}>`));
    return mails.map(textOf).map((text) => ({ text, code: /^(\d{6})\r?$/m.exec(text)?.[1], link: /https?:\/\/\S+#code=[\w-]+/.exec(text)?.[0] }));
  }

  // A command or question over POST /rpc with a token.
  async ask(token, method, params) {
    const response = await fetch(`${this.url}/rpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ jsonrpc: '2.0', id: commandId(), method, params }),
    });
    const answer = await response.json();
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.result;
  }

  // So many residents who act by token, e.g. to make a lively council.
  async residents(council, names) {
    const accounts = names.map((display_name) => ({ display_name }));
    const { tokens } = await this.ask(this.operatorToken, 'account.import', { council, accounts });
    return tokens.map(({ token }) => token);
  }
}

export function commandId() {
  const random = [...crypto.getRandomValues(new Uint8Array(16))];
  const hex = (part) => part.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const at = Date.now().toString(16).padStart(12, '0');
  random[6] = (random[6] & 0x0f) | 0x70;
  random[8] = (random[8] & 0x3f) | 0x80;
  return `${at.slice(0, 8)}-${at.slice(8)}-${hex(random.slice(6, 8))}-${hex(random.slice(8, 10))}-${hex(random.slice(10))}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export function ulid() {
  let at = Date.now();
  let text = '';
  for (let i = 0; i < 10; i++, at = Math.floor(at / 32)) text = crockford[at % 32] + text;
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += crockford[byte % 32];
  return text;
}
