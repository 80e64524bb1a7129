-- A session gets a new secret when what its member may do has changed, at the next HTTP answer: a socket sets no cookie.
-- `next_token` is on its way to the browser; when the browser shows it, it becomes `token`, and the one before it is still
-- taken for a moment. `renew_since`: since when a new one is owed.
ALTER TABLE account_session ADD COLUMN secret_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account_session ADD COLUMN renew_since INTEGER;
ALTER TABLE account_session ADD COLUMN next_token BLOB CHECK (length(next_token) = 32);
ALTER TABLE account_session ADD COLUMN next_at INTEGER;
ALTER TABLE account_session ADD COLUMN old_token BLOB CHECK (length(old_token) = 32);
ALTER TABLE account_session ADD COLUMN old_until INTEGER;
CREATE INDEX account_session_by_next ON account_session (next_token) WHERE next_token IS NOT NULL;
CREATE INDEX account_session_by_old ON account_session (old_token) WHERE old_token IS NOT NULL;
