-- Assisted entry: who may enter for residents at a desk, for whom they do so now, and what was entered so.

CREATE TABLE assisted_helper (
  council TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  since INTEGER NOT NULL,
  PRIMARY KEY (council, persona)
) STRICT, WITHOUT ROWID;

CREATE TABLE assisted_sitting (
  council TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  helper TEXT NOT NULL REFERENCES persona (id),
  session TEXT NOT NULL,
  begun_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  PRIMARY KEY (council, persona)
) STRICT, WITHOUT ROWID;
CREATE INDEX assisted_sitting_of_helper ON assisted_sitting (council, helper, begun_at);

CREATE TABLE assisted_mark (
  council TEXT NOT NULL,
  thing TEXT NOT NULL CHECK (thing IN ('initiative', 'comment')),
  id TEXT NOT NULL,
  PRIMARY KEY (council, thing, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assisted_support (
  council TEXT NOT NULL,
  initiative TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  PRIMARY KEY (council, initiative, persona)
) STRICT, WITHOUT ROWID;
