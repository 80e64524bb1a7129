-- Which providers sign in to an account: books, folded from facts. What follows are side tables: who somebody is at a
-- provider and their personal number, as hashes keyed by the instance's secret; attempts that were used.

CREATE TABLE account_provider (
  member TEXT NOT NULL,
  provider TEXT NOT NULL,
  assurance TEXT,
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (member, provider)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_subject (
  -- Of issuer and subject: never an address, and nothing that another place could recognise.
  subject BLOB PRIMARY KEY CHECK (length(subject) = 32),
  member TEXT NOT NULL,
  provider TEXT NOT NULL,
  UNIQUE (member, provider)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_number (
  member TEXT PRIMARY KEY,
  number BLOB NOT NULL UNIQUE CHECK (length(number) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_attempt (
  nonce BLOB PRIMARY KEY CHECK (length(nonce) = 32),
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_attempt_by_time ON provider_attempt (until);

-- Where a session began, so that signing out can lead there.
CREATE TABLE session_provider (
  handle TEXT PRIMARY KEY,
  provider TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The provider that was the first factor of a sign-in that waits for its second.
ALTER TABLE account_ceremony ADD COLUMN provider TEXT;
