-- Which entries hold texts of what, and what is hidden now: an entry's payload is not handed to everyone while
-- something that it holds the text of is hidden.
CREATE TABLE entry_text (
  council TEXT NOT NULL,
  seq INTEGER NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (council, seq, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE withheld_text (
  subject TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What was written before this migration. A comment goes with what it is about.
INSERT INTO entry_text (council, seq, subject)
SELECT journal.council, entry.id & 1099511627775, json_extract(entry.payload, '$.fact.initiative')
FROM entry JOIN journal ON journal.no = entry.id >> 40
WHERE entry.payload IS NOT NULL AND entry.kind IN
  ('initiative_published', 'initiative_edited', 'initiative_answered', 'initiative_withdrawn');
INSERT INTO entry_text (council, seq, subject)
SELECT journal.council, entry.id & 1099511627775, json_extract(entry.payload, '$.fact.comment')
FROM entry JOIN journal ON journal.no = entry.id >> 40
WHERE entry.payload IS NOT NULL AND entry.kind IN ('comment_posted', 'comment_edited');
INSERT OR IGNORE INTO entry_text (council, seq, subject)
SELECT entry_text.council, entry_text.seq, comment.subject FROM entry_text JOIN comment ON comment.id = entry_text.subject;
INSERT INTO withheld_text (subject) SELECT id FROM initiative WHERE is_hidden = 1;
INSERT INTO withheld_text (subject) SELECT id FROM comment WHERE hidden_reason IS NOT NULL;
