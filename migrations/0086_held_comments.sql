-- Comments that wait for a moderator, and threads that were moved.
CREATE TABLE held_comment (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject TEXT NOT NULL,
  parent TEXT REFERENCES comment (id),
  persona TEXT NOT NULL REFERENCES persona (id),
  role TEXT NOT NULL,
  stance TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT,
  word TEXT,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'not_published'))
) STRICT, WITHOUT ROWID;

CREATE TABLE moved_thread (
  council TEXT NOT NULL,
  from_type TEXT NOT NULL,
  from_subject TEXT NOT NULL,
  comment TEXT NOT NULL REFERENCES comment (id),
  to_type TEXT NOT NULL,
  to_subject TEXT NOT NULL,
  comments INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  words TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (council, from_type, from_subject, comment)
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_by_writer ON comment (council, subject_type, subject, persona);
