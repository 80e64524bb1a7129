-- The write path: journals, the noticeboard, receipts, and who is who.
--
-- Big tables have one integer key that holds two numbers, so that what is appended is appended at one place:
--   entry.id      = journal × 2^40 + seq
--   tree_node.id  = journal × 2^48 + level × 2^42 + index

CREATE TABLE journal (
  no INTEGER PRIMARY KEY,
  council TEXT NOT NULL UNIQUE,
  origin TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  audience TEXT NOT NULL,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
  payload TEXT,
  -- An entry has both or, once erased, neither.
  CHECK ((salt IS NULL) = (payload IS NULL))
) STRICT;

CREATE TABLE tree_node (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE checkpoint (
  journal INTEGER NOT NULL REFERENCES journal (no),
  size INTEGER NOT NULL,
  at INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (journal, size)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  council TEXT NOT NULL
) STRICT;

CREATE TABLE notice (
  no INTEGER PRIMARY KEY,
  topic INTEGER NOT NULL REFERENCES topic (no),
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  audience TEXT NOT NULL,
  revision INTEGER NOT NULL,
  json TEXT,
  UNIQUE (topic, type, id, audience)
) STRICT;
CREATE INDEX notice_by_revision ON notice (topic, revision);

CREATE TABLE receipt (
  key BLOB PRIMARY KEY CHECK (length(key) = 32),
  body BLOB NOT NULL CHECK (length(body) = 32),
  council TEXT NOT NULL,
  seq INTEGER,
  result TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_by_time ON receipt (at);

-- Who is who. A persona is a member as shown in one council; nothing else maps one to the other.
CREATE TABLE operator (
  member TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  member TEXT NOT NULL,
  name TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  left_at INTEGER,
  exempt INTEGER NOT NULL DEFAULT 0,
  presence_shown INTEGER NOT NULL DEFAULT 0,
  inbox_read INTEGER NOT NULL DEFAULT -1,
  known INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX persona_standing ON persona (council, member) WHERE left_at IS NULL;
CREATE INDEX persona_of_member ON persona (member, council);

CREATE TABLE role (
  council TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('moderator', 'officer')),
  persona TEXT NOT NULL REFERENCES persona (id),
  title TEXT,
  since INTEGER NOT NULL,
  PRIMARY KEY (council, role, persona)
) STRICT, WITHOUT ROWID;

-- What can be discussed: kept by the feature that owns it, read by discussion, which knows no other feature.
CREATE TABLE subject (
  council TEXT NOT NULL,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  topic TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES persona (id),
  is_visible INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  comments INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (council, type, id)
) STRICT, WITHOUT ROWID;

-- How far a topic's tombstones have been pruned: a position from before that is answered by a reset.
CREATE TABLE topic_pruned (
  topic INTEGER PRIMARY KEY REFERENCES topic (no),
  pruned_to INTEGER NOT NULL
) STRICT;

-- What the instance is, chosen at its first start: `origin`, the name in front of every journal's.
CREATE TABLE instance (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The ids of a member's inbox items that stand on the noticeboard, to let the oldest leave.
CREATE TABLE inbox (
  persona TEXT NOT NULL REFERENCES persona (id),
  id TEXT NOT NULL,
  PRIMARY KEY (persona, id)
) STRICT, WITHOUT ROWID;
