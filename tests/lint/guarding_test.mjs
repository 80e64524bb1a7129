// What guards an account, read from the model and from the client's own fields: grave acts ask for a proof, and password
// fields hide what is typed and leave managers and the clipboard alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { handwritten } from './tree.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'shared/protocol/model');
const methods = Object.assign({}, ...readdirSync(folder).sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).methods));
const svelte = handwritten(root).filter(({ path }) => path.startsWith('client-web/src/') && path.endsWith('.svelte'));

// Who sits down at somebody's open browser must not be able to take the account, nor to give a role away.
const grave = [
  'account.set_password', 'account.change_email', 'account.create_token', 'account.totp_begin', 'account.totp_remove', 'account.recovery_make',
  'account.passkey_add_begin', 'account.passkey_remove', 'account.restore_propose', 'account.restore_agree', 'account.import', 'account.end_session', 'account.end_other_sessions',
  'account.link_provider', 'account.unlink_provider', 'account.make_sign_in_code',
  'role.give', 'role.end', 'invitation.make', 'belonging.set_rules', 'belonging.confirm', 'paper.make', 'council.create', 'council.update',
];

test('what changes what guards an account, and what gives power, asks for a proof of the last minutes', () => {
  for (const name of grave) assert.equal(methods[name]?.step_up, true, name);
});

test('every field for a password hides it and tells password managers which one it is', () => {
  const fields = svelte.flatMap(({ path, text }) => [...text.matchAll(/<(?:Field|input)\b[^>]*\btype="password"[^>]*>/g)].map(([tag]) => ({ path, tag })));
  assert.ok(fields.length >= 4);
  for (const { path, tag } of fields) assert.match(tag, /autocomplete=(?:"|\{[^}]*')(?:current|new)-password/, path);
  for (const { path, text } of svelte) {
    for (const [tag] of text.matchAll(/<(?:Field|input)\b[^>]*[pP]assword[^>]*>/g)) {
      if (!/autocomplete="(?:username|one-time-code)"/.test(tag)) assert.match(tag, /type="password"/, `${path}: ${tag}`);
    }
  }
});

test('no field stands in the way of pasting or of a password manager', () => {
  for (const { path, text } of svelte) assert.doesNotMatch(text, /onpaste|oncopy|onbeforeinput/, path);
});
