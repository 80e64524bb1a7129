-- The moderation feature's books: reports, cases, measures, appeals, what is set for threads and people, evidence.

CREATE TABLE moderation_settings (
  council TEXT PRIMARY KEY,
  second_opinion INTEGER NOT NULL,
  target_hours INTEGER NOT NULL,
  threat_target_minutes INTEGER NOT NULL,
  appeal_days INTEGER NOT NULL,
  evidence_days INTEGER NOT NULL,
  crisis_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE moderation_case (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'second', 'closed')),
  danger INTEGER NOT NULL,
  reports INTEGER NOT NULL DEFAULT 0,
  opened_at INTEGER NOT NULL,
  target_at INTEGER NOT NULL,
  looked_at INTEGER,
  escalated INTEGER NOT NULL DEFAULT 0,
  closed_at INTEGER,
  proposed_by TEXT REFERENCES persona (id),
  proposed_code TEXT,
  proposed_words TEXT,
  proposed_statement TEXT,
  disagreed TEXT,
  CHECK ((state = 'second') = (proposed_by IS NOT NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
-- Everything reported about one text is one case until it is decided.
CREATE UNIQUE INDEX moderation_case_standing ON moderation_case (council, subject_type, subject) WHERE state <> 'closed';
CREATE INDEX moderation_case_by_time ON moderation_case (council, opened_at);

CREATE TABLE moderation_report (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES moderation_case (id),
  code TEXT NOT NULL,
  text TEXT,
  language TEXT NOT NULL,
  at INTEGER NOT NULL,
  has_contact INTEGER NOT NULL,
  receipt_hash TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
CREATE INDEX moderation_report_of_case ON moderation_report (case_id);
CREATE INDEX moderation_report_by_time ON moderation_report (council, at);

-- Sealed envelopes, not facts: how a reporter can be reached, until the case is decided.
CREATE TABLE report_contact (
  report TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  kind TEXT NOT NULL,
  case_id TEXT REFERENCES moderation_case (id),
  subject_type TEXT,
  subject TEXT,
  persona TEXT REFERENCES persona (id),
  by_persona TEXT NOT NULL REFERENCES persona (id),
  seconded_by TEXT REFERENCES persona (id) CHECK (seconded_by <> by_persona),
  code TEXT NOT NULL,
  words TEXT NOT NULL,
  statement TEXT,
  at INTEGER NOT NULL,
  until INTEGER,
  appeal_until INTEGER,
  ended INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_by_time ON measure (council, at);
CREATE INDEX measure_of_case ON measure (case_id);
CREATE INDEX measure_of_subject ON measure (council, subject);

CREATE TABLE appeal (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  measure TEXT NOT NULL UNIQUE REFERENCES measure (id),
  by_whom TEXT NOT NULL CHECK (by_whom IN ('author', 'reporter')),
  persona TEXT REFERENCES persona (id),
  words TEXT NOT NULL,
  at INTEGER NOT NULL,
  target_at INTEGER NOT NULL,
  decided_at INTEGER,
  decided_by TEXT REFERENCES persona (id),
  outcome TEXT CHECK (outcome IN ('upheld', 'reversed')),
  answer TEXT,
  CHECK ((decided_at IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX appeal_by_time ON appeal (council, at);

CREATE TABLE suspension (
  measure TEXT PRIMARY KEY REFERENCES measure (id),
  council TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  until INTEGER NOT NULL,
  ended INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX suspension_standing ON suspension (council, persona) WHERE ended = 0;

CREATE TABLE thread_rule (
  council TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject TEXT NOT NULL,
  paused INTEGER NOT NULL,
  slow_seconds INTEGER NOT NULL,
  premoderated INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  words TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (council, subject_type, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE moderation_word (
  council TEXT NOT NULL,
  language TEXT NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('hold', 'warn')),
  position INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (council, list, language, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rota_slot (
  council TEXT NOT NULL,
  nth INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL,
  to_minute INTEGER NOT NULL CHECK (to_minute > from_minute),
  PRIMARY KEY (council, nth)
) STRICT, WITHOUT ROWID;

-- Evidence under lock: what is known of it, and beside it the sealed copy, which is no fact.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  measure TEXT NOT NULL REFERENCES measure (id),
  code TEXT NOT NULL,
  at INTEGER NOT NULL,
  dispose_at INTEGER NOT NULL,
  asked_by TEXT REFERENCES persona (id),
  asked_for TEXT,
  agreed_role TEXT,
  agreed_by TEXT REFERENCES persona (id),
  agreed_at INTEGER,
  openings INTEGER NOT NULL DEFAULT 0,
  disposed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_due ON evidence (council, dispose_at) WHERE disposed = 0;

CREATE TABLE evidence_sealed (
  evidence TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
