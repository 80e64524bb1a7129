-- How a resident stands behind the name shown, and who must not be shown at all.
ALTER TABLE persona ADD COLUMN level INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 4);
-- The council has confirmed who it is.
ALTER TABLE persona ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1));
ALTER TABLE persona ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

-- The least level that a council asks for, activity by activity. No row: it asks for none.
CREATE TABLE least_level (
  council TEXT PRIMARY KEY,
  propose INTEGER NOT NULL,
  comment INTEGER NOT NULL,
  support INTEGER NOT NULL,
  vote INTEGER NOT NULL,
  hold_role INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Whom one does not want to read, or to be answered by. Theirs alone who chose it.
CREATE TABLE silenced (
  persona TEXT NOT NULL REFERENCES persona (id),
  other TEXT NOT NULL REFERENCES persona (id),
  blocked INTEGER NOT NULL CHECK (blocked IN (0, 1)),
  PRIMARY KEY (persona, other)
) STRICT, WITHOUT ROWID;
