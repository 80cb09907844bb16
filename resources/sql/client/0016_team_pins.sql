ALTER TABLE conversation ADD COLUMN pinned_at BIGINT NOT NULL DEFAULT 0

CREATE INDEX conversation_pinned ON conversation (team, id) WHERE pinned_at > 0
