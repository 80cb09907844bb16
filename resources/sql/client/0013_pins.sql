ALTER TABLE message ADD COLUMN pinned_at BIGINT NOT NULL DEFAULT 0

CREATE INDEX message_pinned ON message (conversation, pinned_at) WHERE pinned_at > 0

UPDATE message SET pinned_at = COALESCE(json_extract(body, '$.pinned_at'), 0)
    WHERE instr(body, '"pinned_at":') > 0
