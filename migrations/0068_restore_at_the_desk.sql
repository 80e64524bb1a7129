-- Books: a lost second factor that two people agree to take away. One at a time for each account.
CREATE TABLE account_restore (
  member TEXT PRIMARY KEY,
  proposed_by TEXT NOT NULL,
  by_operator INTEGER NOT NULL CHECK (by_operator IN (0, 1)),
  agreed_by TEXT,
  -- From when the account's owner is let in without it.
  due_at INTEGER,
  CHECK ((agreed_by IS NULL) = (due_at IS NULL))
) STRICT, WITHOUT ROWID;
