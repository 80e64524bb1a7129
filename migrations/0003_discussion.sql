-- The discussion feature's books: comments and reactions.

CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject TEXT NOT NULL,
  parent TEXT REFERENCES comment (id),
  depth INTEGER NOT NULL CHECK (depth BETWEEN 0 AND 4),
  persona TEXT NOT NULL REFERENCES persona (id),
  role TEXT NOT NULL,
  stance TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  at INTEGER NOT NULL,
  edited_at INTEGER,
  taken_back INTEGER NOT NULL DEFAULT 0,
  hidden_reason TEXT,
  answers INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_under_subject ON comment (council, subject_type, subject);

CREATE TABLE reaction (
  comment TEXT NOT NULL REFERENCES comment (id),
  persona TEXT NOT NULL REFERENCES persona (id),
  reaction TEXT NOT NULL,
  PRIMARY KEY (comment, persona, reaction)
) STRICT, WITHOUT ROWID;
