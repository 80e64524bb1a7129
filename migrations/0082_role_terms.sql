-- A role is held for a term: from a day, until a day. Terms are kept when they have ended, as who held what when.
ALTER TABLE council ADD COLUMN time_zone TEXT NOT NULL DEFAULT 'Europe/Stockholm';

CREATE TABLE role_term (
  council TEXT NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('seat_holder', 'deputy', 'chair', 'secretary', 'minutes_checker', 'teller', 'moderator', 'process_lead', 'officer')),
  persona TEXT NOT NULL REFERENCES persona (id),
  title TEXT,
  from_day TEXT NOT NULL,
  until_day TEXT,
  starts INTEGER NOT NULL,
  ends INTEGER CHECK (ends > starts),
  turn INTEGER,
  deputises_for TEXT REFERENCES persona (id),
  begun INTEGER NOT NULL,
  ended_at INTEGER,
  reason TEXT,
  given_seq INTEGER NOT NULL,
  ended_seq INTEGER,
  PRIMARY KEY (council, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_term_of_persona ON role_term (persona, role);
CREATE INDEX role_term_open ON role_term (council, begun) WHERE ended_at IS NULL;

-- A term that was given before is known by the entry that gave it, as when it is folded anew.
INSERT INTO role_term (council, id, role, persona, title, from_day, starts, begun, given_seq)
SELECT council, printf('0%016X000000000', seq), role, persona, title, date(since / 1000, 'unixepoch'), since, 1, seq
FROM (SELECT role.council, role.role, role.persona, role.title, role.since,
        coalesce((SELECT min(entry.id & 1099511627775) FROM entry JOIN journal ON journal.no = entry.id >> 40
                  WHERE journal.council = role.council AND entry.kind = 'role_given' AND entry.payload IS NOT NULL
                    AND json_extract(entry.payload, '$.fact.persona') = role.persona AND json_extract(entry.payload, '$.fact.role') = role.role
                    AND json_extract(entry.payload, '$.at') >= role.since), 0) AS seq
      FROM role);

DROP TABLE role;
-- Who holds what, as the journal says. Whether a term is over already is asked beside it: `ends` is null or later than now.
CREATE VIEW role AS
SELECT council, role, persona, title, starts AS since, ends, id AS term FROM role_term WHERE begun = 1 AND ended_at IS NULL;
