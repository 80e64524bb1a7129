-- Codes on paper: batches are books. The codes themselves, and personal sign-in codes, are side tables of keyed hashes; a
-- code that was used is deleted, so that nothing says who came by it.

CREATE TABLE paper_batch (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  giver TEXT NOT NULL,
  gives TEXT NOT NULL CHECK (gives IN ('join', 'belonging')),
  area TEXT,
  made_at INTEGER NOT NULL,
  valid_until INTEGER NOT NULL,
  made INTEGER NOT NULL CHECK (made > 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND made),
  revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1)),
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_code (
  code BLOB PRIMARY KEY CHECK (length(code) = 32),
  council TEXT NOT NULL,
  batch TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_code_of_batch ON paper_code (council, batch);

-- That an account has a personal sign-in code: a book.
CREATE TABLE account_code_made (
  member TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_code (
  code BLOB PRIMARY KEY CHECK (length(code) = 32),
  member TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
