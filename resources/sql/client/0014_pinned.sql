ALTER TABLE entity ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0

UPDATE entity SET pinned = 1
    WHERE kind = 'read' AND COALESCE(json_extract(body, '$.pinned_at'), 0) > 0

CREATE INDEX entity_pinned ON entity (id) WHERE pinned = 1
