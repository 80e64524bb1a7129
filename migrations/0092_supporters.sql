-- Who lets everybody see what they support: all of it, or one thing at a time. Nobody is shown who did not ask for it.
ALTER TABLE persona ADD COLUMN supports_shown INTEGER NOT NULL DEFAULT 0 CHECK (supports_shown IN (0, 1));
CREATE TABLE support_shown (
  initiative INTEGER NOT NULL REFERENCES initiative (no),
  persona TEXT NOT NULL REFERENCES persona (id),
  PRIMARY KEY (initiative, persona)
) STRICT, WITHOUT ROWID;
