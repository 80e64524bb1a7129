-- The rounds feature's books: what was announced, and what the journal says of it.

CREATE TABLE round (
  id TEXT PRIMARY KEY,
  council TEXT NOT NULL,
  terms TEXT NOT NULL,  -- RoundTerms as JSON
  state TEXT NOT NULL CHECK (state IN ('announced', 'open', 'closed', 'counted', 'cancelled')),
  opens_at INTEGER NOT NULL,
  closes_at INTEGER NOT NULL,
  eligible INTEGER,
  roll_root TEXT,
  public_key TEXT,
  question TEXT,
  lot TEXT,
  ballot_bytes INTEGER,
  opened_at INTEGER,
  closed_at INTEGER,
  voted INTEGER NOT NULL DEFAULT 0,  -- as last noted
  ending TEXT,
  reason TEXT,
  counted_hash TEXT,
  replaced_hash TEXT,
  lot_seed TEXT,
  increment INTEGER,
  told_to TEXT,                      -- the last persona whose inbox says that it is open
  told_all INTEGER NOT NULL DEFAULT 0,
  links_destroyed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX round_of_council ON round (council, state);

CREATE TABLE round_option (
  round TEXT NOT NULL REFERENCES round (id),
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  initiative TEXT,
  title TEXT NOT NULL,
  cost INTEGER NOT NULL,
  category TEXT,
  PRIMARY KEY (round, id),
  UNIQUE (round, number)
) STRICT, WITHOUT ROWID;

-- Where each envelope stands in the journal, for receipts. Nothing of whom.
CREATE TABLE envelope_seq (
  hash TEXT PRIMARY KEY,
  round TEXT NOT NULL REFERENCES round (id),
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Beside the journal (docs/decisions/0031): the urn. The first three are emptied of what ties a voter to a ballot at the close.

-- Fixed at the opening, a leaf of the published root each. Rows keep their length when somebody votes, and so their place: what lies
-- where in the file says nothing of the order.
-- Who is erased leaves the hash of their leaf in the place of their id, and no salt: the root holds, and says nothing of them.
CREATE TABLE round_roll (
  round TEXT NOT NULL REFERENCES round (id),
  member TEXT NOT NULL,
  place INTEGER NOT NULL,  -- of the leaf in the tree
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  voted INTEGER NOT NULL DEFAULT 0 CHECK (voted IN (0, 1)),
  PRIMARY KEY (round, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_envelope (
  round TEXT NOT NULL,
  member TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  envelope BLOB NOT NULL,
  PRIMARY KEY (round, member),
  FOREIGN KEY (round, member) REFERENCES round_roll (round, member) ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

-- Hashes whose place another took; at the close those that count come beside them.
CREATE TABLE round_hash (
  round TEXT NOT NULL REFERENCES round (id),
  counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
  hash TEXT NOT NULL,
  PRIMARY KEY (round, counted, hash)
) STRICT, WITHOUT ROWID;

-- The running sums, where a round shows them: as they are, and as they were last shown.
CREATE TABLE round_running (
  round TEXT NOT NULL REFERENCES round (id),
  number INTEGER NOT NULL,  -- 0: ballots
  votes INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  PRIMARY KEY (round, number)
) STRICT, WITHOUT ROWID;

-- The board: ballots in the order of their trackers.
CREATE TABLE round_ballot (
  round TEXT NOT NULL REFERENCES round (id),
  nth INTEGER NOT NULL,
  ballot TEXT NOT NULL,
  PRIMARY KEY (round, nth)
) STRICT, WITHOUT ROWID;

-- Key destroyed and log emptied since the close: `link_destroyed` may be written.
CREATE TABLE round_cleansed (
  round TEXT PRIMARY KEY REFERENCES round (id)
) STRICT, WITHOUT ROWID;
