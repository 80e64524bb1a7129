-- How often a comment was reacted to, kept beside the reactions: counting them anew for each one more makes a comment that
-- many react to as slow as they are many.

CREATE TABLE reaction_count (
  comment TEXT NOT NULL REFERENCES comment (id),
  reaction TEXT NOT NULL,
  times INTEGER NOT NULL CHECK (times >= 0),
  PRIMARY KEY (comment, reaction)
) STRICT, WITHOUT ROWID;
INSERT INTO reaction_count (comment, reaction, times)
  SELECT comment, reaction, count(*) FROM reaction GROUP BY comment, reaction;
