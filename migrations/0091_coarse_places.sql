-- The place is that of the neighbourhood: its author did not want to show the exact one, which is kept nowhere.
ALTER TABLE initiative_version ADD COLUMN is_coarse INTEGER NOT NULL DEFAULT 0 CHECK (is_coarse IN (0, 1));
