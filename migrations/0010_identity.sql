-- Accounts are books. What follows them are side tables (DESIGN section 1): secrets, which no journal holds and which
-- stand here as keyed hashes only, and the letters that wait, which are sealed.

CREATE TABLE account (
  member TEXT PRIMARY KEY,
  email TEXT,
  -- The address folded, so that Anna@Example.org and anna@example.org are one.
  email_key TEXT UNIQUE,
  language TEXT NOT NULL,
  has_password INTEGER NOT NULL DEFAULT 0 CHECK (has_password IN (0, 1)),
  imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
  created_at INTEGER NOT NULL,
  CHECK ((email IS NULL) = (email_key IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE account_password (
  member TEXT PRIMARY KEY,
  hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_session (
  handle TEXT PRIMARY KEY,
  token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
  member TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('browser', 'token')),
  label TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  by_email INTEGER NOT NULL CHECK (by_email IN (0, 1)),
  exempt INTEGER NOT NULL CHECK (exempt IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX account_session_of_member ON account_session (member, used_at);
CREATE INDEX account_session_by_use ON account_session (used_at);

-- What waits for a code from an e-mail. `code` is absent where there is none to give: the answer looked the same.
CREATE TABLE account_request (
  id BLOB PRIMARY KEY CHECK (length(id) = 32),
  purpose TEXT NOT NULL CHECK (purpose IN ('sign_in', 'change_email')),
  member TEXT,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  code BLOB CHECK (length(code) = 32),
  link BLOB CHECK (length(link) = 32),
  password_hash TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  expires_at INTEGER NOT NULL,
  CHECK ((purpose = 'change_email') = (member IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX account_request_by_time ON account_request (expires_at);

-- The code that makes the first operator. One for ever: spent is spent.
CREATE TABLE operator_code (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  code BLOB NOT NULL CHECK (length(code) = 32),
  spent_at INTEGER
) STRICT;

CREATE TABLE mail_outbox (
  -- Never used again: the postman knows by it what was dealt with.
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  sealed BLOB NOT NULL,
  -- Whose letter it is, so that erasing a member erases it too.
  about TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX mail_outbox_by_time ON mail_outbox (due_at);
