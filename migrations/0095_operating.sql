-- The operator's page: backups and what became of them, exports of incidents.

CREATE TABLE backup (
  name TEXT PRIMARY KEY,
  began_at INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('sound', 'failed')),
  fault TEXT,
  journals INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  took_ms INTEGER NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  -- The entry that told of it: the order on the noticeboard.
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX backup_by_entry ON backup (seq);

-- Who has just recorded an export may ask for it. Absent member: the operator at the machine.
CREATE TABLE incident_export (
  seq INTEGER PRIMARY KEY,
  member TEXT,
  span TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
