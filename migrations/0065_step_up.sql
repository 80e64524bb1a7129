-- When the session last proved who holds it (for a token: when it was made, by somebody who just had), and whether a
-- second factor was used in it. Sessions from before have proven nothing lately.
ALTER TABLE account_session ADD COLUMN proven_at INTEGER;
ALTER TABLE account_session ADD COLUMN second_factor INTEGER NOT NULL DEFAULT 0 CHECK (second_factor IN (0, 1));

-- What a browser is in the middle of and must finish soon: proving itself by a code in a letter, by a passkey, or by a
-- second factor after the first. Of what the browser holds there stands a keyed hash.
CREATE TABLE account_ceremony (
  id BLOB PRIMARY KEY CHECK (length(id) = 32),
  purpose TEXT NOT NULL CHECK (purpose IN ('step_up_code', 'second_factor', 'passkey_add', 'passkey_sign_in', 'passkey_second', 'passkey_step_up')),
  member TEXT,
  -- The session that began it: no other one can finish it. Absent for who is not signed in.
  session TEXT,
  code BLOB CHECK (length(code) = 32),
  by_email INTEGER NOT NULL DEFAULT 0 CHECK (by_email IN (0, 1)),
  tries INTEGER NOT NULL DEFAULT 0,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_ceremony_by_time ON account_ceremony (expires_at);
