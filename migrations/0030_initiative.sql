-- Initiatives, from draft to shortlist, and the index that finds them.
--
-- `initiative` is narrow and often written: a counter moves with every endorsement. What an initiative says stands in
-- initiative_version, a row a version, so that a vote never rewrites a text.

CREATE TABLE initiative (
  no INTEGER PRIMARY KEY,
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  year INTEGER NOT NULL,
  nth INTEGER NOT NULL CHECK (nth >= 1),
  author TEXT NOT NULL REFERENCES persona (id),
  state TEXT NOT NULL CHECK (state IN ('submitted', 'screening', 'returned', 'rejected', 'forwarded', 'published',
                                       'shortlisted', 'merged', 'lapsed', 'withdrawn')),
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  public_since_version INTEGER,
  submitted_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  published_at INTEGER,
  closes_at INTEGER,
  answer_due_at INTEGER,
  is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
  screened_by TEXT REFERENCES persona (id),
  merged_into INTEGER REFERENCES initiative (no),
  forwarded_to TEXT,
  reason TEXT,
  support INTEGER NOT NULL DEFAULT 0 CHECK (support >= 0),
  -- Its card stands on the council's list of open initiatives.
  is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
  UNIQUE (council, id),
  UNIQUE (council, year, nth),
  CHECK ((published_at IS NULL) = (public_since_version IS NULL)),
  CHECK ((published_at IS NULL) = (closes_at IS NULL)),
  CHECK (state NOT IN ('published', 'shortlisted', 'merged', 'lapsed') OR published_at IS NOT NULL),
  CHECK (state NOT IN ('submitted', 'screening', 'returned', 'rejected') OR published_at IS NULL),
  CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
  CHECK (is_hidden = 0 OR published_at IS NOT NULL)
) STRICT;
CREATE INDEX initiative_closing ON initiative (council, closes_at) WHERE state = 'published';
CREATE INDEX initiative_listed ON initiative (council, published_at, no) WHERE is_listed = 1;
CREATE INDEX initiative_open ON initiative (council, published_at, no)
  WHERE state IN ('published', 'shortlisted') AND is_hidden = 0;
CREATE INDEX initiative_by_author ON initiative (author);
CREATE INDEX initiative_refused ON initiative (council, no)
  WHERE published_at IS NULL AND state IN ('rejected', 'forwarded', 'withdrawn');

CREATE TABLE initiative_version (
  initiative INTEGER NOT NULL REFERENCES initiative (no),
  version INTEGER NOT NULL CHECK (version >= 1),
  at INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  note TEXT,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  category TEXT,
  area TEXT,
  latitude REAL,
  longitude REAL,
  place_label TEXT,
  cost INTEGER CHECK (cost >= 0),
  beneficiaries TEXT,
  -- Last, because they are long and most questions do not ask for them.
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (initiative, version),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

-- The timeline. A private step was taken before the initiative was public: its reason is between author and moderators.
CREATE TABLE initiative_step (
  initiative INTEGER NOT NULL REFERENCES initiative (no),
  seq INTEGER NOT NULL,
  step TEXT NOT NULL,
  at INTEGER NOT NULL,
  role TEXT NOT NULL,
  persona TEXT REFERENCES persona (id),
  reason TEXT,
  target TEXT,
  version INTEGER,
  is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
  PRIMARY KEY (initiative, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_answer (
  initiative INTEGER NOT NULL REFERENCES initiative (no),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  language TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (initiative, seq)
) STRICT;

CREATE TABLE endorsement (
  initiative INTEGER NOT NULL REFERENCES initiative (no),
  persona TEXT NOT NULL REFERENCES persona (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (initiative, persona)
) STRICT, WITHOUT ROWID;

CREATE TABLE merge_offer (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  goes INTEGER NOT NULL REFERENCES initiative (no),
  stays INTEGER NOT NULL REFERENCES initiative (no),
  offered_by TEXT NOT NULL REFERENCES persona (id),
  message TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- void: one of the two can no longer be merged.
  outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'accepted', 'ended', 'void')),
  PRIMARY KEY (council, id),
  CHECK (goes <> stays)
) STRICT, WITHOUT ROWID;
CREATE INDEX merge_offer_open_goes ON merge_offer (goes) WHERE outcome = 'open';
CREATE INDEX merge_offer_open_stays ON merge_offer (stays) WHERE outcome = 'open';

-- Supporters who have not yet said whether their support moves along.
CREATE TABLE support_question (
  council TEXT NOT NULL,
  merge TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (council, merge, persona),
  FOREIGN KEY (council, merge) REFERENCES merge_offer (council, id)
) STRICT, WITHOUT ROWID;

-- Not a fact: only its author ever sees it.
CREATE TABLE draft (
  council TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (council, persona, id)
) STRICT, WITHOUT ROWID;

-- What the present version of an initiative says, folded for search (base/fold.hpp): without case, accents and the marks
-- that Arabic may be written with or without. Two indexes over the same text: whole words and their beginnings, which
-- rank; and any three characters, which find `belysning` in `gatubelysning` and `حديقه` in `الحديقه`. Kept in step by
-- server/council/initiative/search_index.cpp: no triggers, because the schema is not trusted to write virtual tables.
CREATE TABLE initiative_searchable (
  no INTEGER PRIMARY KEY REFERENCES initiative (no),
  title TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE initiative_words USING fts5 (
  title, what, why, content = 'initiative_searchable', content_rowid = 'no', prefix = '3 4',
  tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE initiative_parts USING fts5 (
  title, what, why, content = 'initiative_searchable', content_rowid = 'no', tokenize = 'trigram');
