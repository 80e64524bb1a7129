-- Finding the tombstones that are due must not read the whole noticeboard.

CREATE INDEX notice_tombstones ON notice (topic, revision) WHERE json IS NULL;
