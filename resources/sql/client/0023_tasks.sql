ALTER TABLE entity ADD COLUMN ended BIGINT NOT NULL DEFAULT 0

UPDATE entity SET ended = COALESCE(json_extract(body, '$.done_at'), 0)
    WHERE kind = 'task' AND json_extract(body, '$.repeat') IS NULL

CREATE INDEX task_by_end ON entity (ended, id) WHERE kind = 'task'
