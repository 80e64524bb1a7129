-- One's own data: consent to texts in versions, requests to erase, what was disposed of, registry numbers.

-- The council's rules and privacy text, counted from the first time that they say something. Absent: neither ever did.
CREATE TABLE text_version (
  council TEXT PRIMARY KEY REFERENCES council (id),
  rules INTEGER NOT NULL,
  privacy INTEGER NOT NULL,
  -- From then on writing needs that these versions are accepted.
  needed_from INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO text_version (council, rules, privacy, needed_from)
  SELECT id, rules <> '', privacy <> '', 0 FROM council WHERE rules <> '' OR privacy <> '';

CREATE TABLE consent (
  persona TEXT PRIMARY KEY REFERENCES persona (id),
  rules INTEGER NOT NULL,
  privacy INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Who joined before this migration accepted what there was.
INSERT INTO consent (persona, rules, privacy, at)
  SELECT persona.id, text_version.rules, text_version.privacy, persona.joined_at
  FROM persona JOIN text_version ON text_version.council = persona.council;

-- Absent: the defaults of server/council/core/data_rules.hpp.
CREATE TABLE data_rules (
  council TEXT PRIMARY KEY REFERENCES council (id),
  erasure_by_two INTEGER NOT NULL CHECK (erasure_by_two IN (0, 1)),
  consent_days INTEGER NOT NULL,
  least_age INTEGER NOT NULL,
  drafts_months INTEGER NOT NULL CHECK (drafts_months > 0),
  registry_pattern TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure_request (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  thing TEXT NOT NULL,
  author TEXT REFERENCES persona (id),
  asked_by TEXT REFERENCES persona (id),
  orderer TEXT,
  ground TEXT NOT NULL,
  authority TEXT NOT NULL,
  reason TEXT,
  answer TEXT,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'erased', 'refused')),
  asked_seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_request_waiting ON erasure_request (council, thing) WHERE state = 'waiting';

CREATE TABLE disposal (
  council TEXT NOT NULL,
  class TEXT NOT NULL,
  month TEXT NOT NULL,
  count INTEGER NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (council, class, month)
) STRICT, WITHOUT ROWID;

-- The matter as the authority has it; the number is the authority's own.
CREATE TABLE registry_entry (
  council TEXT NOT NULL,
  initiative TEXT NOT NULL,
  number TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  registered_at INTEGER NOT NULL,
  PRIMARY KEY (council, initiative)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_by_time ON draft (council, saved_at);
