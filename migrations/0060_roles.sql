-- All roles of a council, of which there were two. The seats and the officials of meetings come beside them.
CREATE TABLE role_of_council (
  council TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('seat_holder', 'deputy', 'chair', 'secretary', 'minutes_checker', 'teller', 'moderator', 'process_lead', 'officer')),
  persona TEXT NOT NULL REFERENCES persona (id),
  title TEXT,
  since INTEGER NOT NULL,
  PRIMARY KEY (council, role, persona)
) STRICT, WITHOUT ROWID;
INSERT INTO role_of_council SELECT council, role, persona, title, since FROM role;
DROP TABLE role;
ALTER TABLE role_of_council RENAME TO role;
