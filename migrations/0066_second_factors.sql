-- Second factors are secrets, not facts: the code app's secret is sealed, recovery codes stand here as keyed hashes.
CREATE TABLE account_totp (
  member TEXT PRIMARY KEY,
  sealed BLOB NOT NULL,
  -- The newest step of the clock whose code was used: each code works once.
  last_step INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Shown, and not yet confirmed by a code.
CREATE TABLE account_totp_setup (
  member TEXT PRIMARY KEY,
  sealed BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_recovery (
  member TEXT NOT NULL,
  code BLOB NOT NULL CHECK (length(code) = 32),
  PRIMARY KEY (member, code)
) STRICT, WITHOUT ROWID;

-- Browsers that an account was signed in to from, by a mark that they keep themselves.
CREATE TABLE account_browser (
  member TEXT NOT NULL,
  browser BLOB NOT NULL CHECK (length(browser) = 32),
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (member, browser)
) STRICT, WITHOUT ROWID;

-- Books: which notices of an account stand on the noticeboard, so that the oldest can leave.
CREATE TABLE account_notice (
  member TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;
