-- Passkeys: public keys, so nothing here lets anybody in; but which authenticators somebody has, and what they call them, is
-- theirs alone.
CREATE TABLE account_passkey (
  id TEXT PRIMARY KEY,
  member TEXT NOT NULL,
  credential BLOB NOT NULL UNIQUE,
  algorithm INTEGER NOT NULL,
  key BLOB NOT NULL,
  -- The authenticator's own count of its signatures; 0 for those that keep none.
  counter INTEGER NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX account_passkey_of_member ON account_passkey (member);
