-- Who may vote, fixed for a purpose. A version is never changed; the next one stands beside it.
CREATE TABLE roll (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  source TEXT NOT NULL,
  area TEXT,
  entries INTEGER NOT NULL,
  fixed_at INTEGER NOT NULL,
  fixed_by TEXT REFERENCES persona (id),
  seq INTEGER NOT NULL,
  PRIMARY KEY (council, id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_entry (
  council TEXT NOT NULL,
  roll TEXT NOT NULL,
  version INTEGER NOT NULL,
  persona TEXT NOT NULL REFERENCES persona (id),
  PRIMARY KEY (council, roll, version, persona)
) STRICT, WITHOUT ROWID;
CREATE INDEX roll_entry_of_persona ON roll_entry (persona, council, roll);

CREATE TABLE member_list (
  council TEXT PRIMARY KEY,
  lines INTEGER NOT NULL,
  taken_in_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- No fact: whom an address belongs to is nobody's to read. Keyed hashes, in every council another.
CREATE TABLE member_list_line (
  council TEXT NOT NULL,
  address BLOB NOT NULL CHECK (length(address) = 32),
  area TEXT,
  PRIMARY KEY (council, address)
) STRICT, WITHOUT ROWID;

-- Told once a term, once a confirmation.
ALTER TABLE role_term ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE belonging ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;

-- Who came by a code on paper that says where they belong, until they have joined and are confirmed.
CREATE TABLE belonging_promise (
  council TEXT NOT NULL,
  member TEXT NOT NULL,
  area TEXT NOT NULL,
  PRIMARY KEY (council, member)
) STRICT, WITHOUT ROWID;
