-- Whole topics in which comments wait for a moderator. A subject knows its category since then.

ALTER TABLE subject ADD COLUMN category TEXT;
UPDATE subject SET category = (
  SELECT initiative_version.category FROM initiative JOIN initiative_version
    ON initiative_version.initiative = initiative.no AND initiative_version.version = initiative.version
  WHERE initiative.id = subject.id AND initiative.council = subject.council
) WHERE type = 'initiative';

CREATE TABLE premoderated_category (
  council TEXT NOT NULL,
  category TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  words TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (council, category)
) STRICT, WITHOUT ROWID;
