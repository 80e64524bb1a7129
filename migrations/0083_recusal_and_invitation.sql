-- Conflicts of interest that stand now, and invitations.
CREATE TABLE recusal (
  council TEXT NOT NULL,
  initiative TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  noted_by TEXT REFERENCES persona (id),
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (council, initiative, persona)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  email TEXT,
  role TEXT,
  title TEXT,
  until_day TEXT,
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'revoked')),
  persona TEXT REFERENCES persona (id),
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_of_member ON invitation (member, council, state);

-- No fact: whoever has the code may join in the invitation's name. Kept hashed, gone when used or taken back.
CREATE TABLE invitation_secret (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  council TEXT NOT NULL,
  invitation TEXT NOT NULL
) STRICT, WITHOUT ROWID;
