-- Who is a resident with a vote. An area, never an address.
CREATE TABLE belonging_rules (
  council TEXT PRIMARY KEY,
  ways TEXT NOT NULL,
  vouchers INTEGER NOT NULL,
  months INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE belonging (
  council TEXT NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  state TEXT NOT NULL CHECK (state IN ('asked', 'confirmed', 'ended')),
  area TEXT NOT NULL,
  way TEXT NOT NULL,
  code TEXT,
  confirmed_at INTEGER,
  until INTEGER,
  seen_by TEXT,
  ground TEXT,
  reason TEXT,
  ended_seq INTEGER,
  PRIMARY KEY (council, persona),
  UNIQUE (council, code),
  CHECK ((state = 'confirmed') = (until IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX belonging_by_end ON belonging (council, until) WHERE state = 'confirmed';

CREATE TABLE belonging_voucher (
  council TEXT NOT NULL,
  persona TEXT NOT NULL,
  voucher TEXT NOT NULL,
  PRIMARY KEY (council, persona, voucher)
) STRICT, WITHOUT ROWID;
