import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './caddy.mjs';

const unit = readFileSync(join(root, 'deploy/radslag.service'), 'utf8');

describe('the systemd unit', () => {
  test('holds the service in', () => {
    for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'StateDirectory=radslag', 'NoNewPrivileges=yes', 'KillSignal=SIGTERM', 'CapabilityBoundingSet=', 'MemoryDenyWriteExecute=yes', 'SystemCallFilter=@system-service']) {
      assert.match(unit, new RegExp(`^${line}$`, 'm'));
    }
  });

  // systemd is not a package that a test should install: where it is, it is the judge.
  if (existsSync('/usr/bin/systemd-analyze')) {
    test('is accepted by systemd, with an exposure of at most 1.5', () => {
      const folder = mkdtempSync(join(tmpdir(), 'radslag-unit-'));
      const copy = join(folder, 'radslag.service');
      writeFileSync(copy, unit.replace('/usr/local/bin/radslag', '/bin/true'));
      const verified = spawnSync('systemd-analyze', ['verify', '--man=no', copy], { encoding: 'utf8' });
      const judged = spawnSync('systemd-analyze', ['security', '--offline=yes', '--threshold=15', copy], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      assert.equal(verified.stderr, '');
      assert.equal(judged.status, 0, judged.stdout.split('\n').slice(-3).join('\n') + judged.stderr);
    });
  }
});

// The unit's DynamicUser owns nothing in /etc: what README installs must be readable by everyone.
describe('the recipe in README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  test('installs a configuration that the service may read', () => {
    const mode = readme.match(/install -D -m (\d+) deploy\/radslag\.toml/)[1];
    assert.equal(Number.parseInt(mode, 8) & 0o004, 0o004, `mode ${mode}`);
  });

  test('keeps the mail password for root, and gives the service a copy', () => {
    assert.match(unit, /^#LoadCredential=smtp-password:\/etc\/radslag\/smtp-password$/m);
    assert.match(readFileSync(join(root, 'deploy/radslag.toml'), 'utf8'), /password_file = "\/run\/credentials\/radslag\.service\/smtp-password"/);
  });
});

describe('security.txt', () => {
  test('has the fields that RFC 9116 asks for, and has not expired', () => {
    const text = readFileSync(join(root, 'deploy/security.txt'), 'utf8');
    assert.match(text, /^Contact: mailto:\S+@\S+$/m);
    assert.ok(new Date(text.match(/^Expires: (\S+)$/m)[1]) > new Date());
  });
});

describe('the bill of materials', () => {
  const run = spawnSync(process.execPath, [join(root, 'deploy/sbom')], { encoding: 'utf8' });
  const bill = JSON.parse(run.stdout);

  test('is CycloneDX and names each component once, with a version and an address', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(new Set(bill.components.map((component) => component.purl)).size, bill.components.length);
    for (const { name, version, purl } of bill.components) assert.ok(name && version && /^pkg:(deb|npm)\//.test(purl), purl);
  });

  test('tells what is in the product from what only builds and tests it', () => {
    const scopeOf = (name) => bill.components.find((component) => component.name === name)?.scope;
    assert.equal(scopeOf('libsodium-dev'), 'required');
    assert.equal(scopeOf('libgtest-dev'), 'excluded');
    assert.equal(scopeOf('clang-19'), 'excluded');
  });
});
