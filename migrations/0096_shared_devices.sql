-- A session in a browser that others use too ends soon when nobody does anything.
ALTER TABLE account_session ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
-- A session with an end of its own, whatever is done in it. Absent: it has none.
ALTER TABLE account_session ADD COLUMN ends_at INTEGER;
