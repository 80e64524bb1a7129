-- The settings feature's books: what a council is.

CREATE TABLE council (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  fictional INTEGER NOT NULL,
  origin TEXT NOT NULL,
  body_kind TEXT NOT NULL CHECK (body_kind IN ('authority', 'association')),
  body_name TEXT NOT NULL,
  body_contact TEXT NOT NULL,
  languages TEXT NOT NULL DEFAULT '["sv","en","ar"]',
  currency TEXT NOT NULL DEFAULT 'SEK',
  rules TEXT NOT NULL DEFAULT '',
  privacy TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statutes (
  council TEXT PRIMARY KEY REFERENCES council (id),
  seats INTEGER NOT NULL,
  quorum_percent INTEGER NOT NULL CHECK (quorum_percent BETWEEN 0 AND 100),
  term_months INTEGER NOT NULL,
  support_threshold INTEGER NOT NULL CHECK (support_threshold > 0),
  support_days INTEGER NOT NULL CHECK (support_days > 0),
  answer_on_threshold INTEGER NOT NULL,
  answer_days INTEGER NOT NULL,
  screening_days INTEGER NOT NULL,
  notice_days INTEGER NOT NULL,
  screen_before INTEGER NOT NULL,
  deciding INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  council TEXT NOT NULL REFERENCES council (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  council TEXT NOT NULL REFERENCES council (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;
