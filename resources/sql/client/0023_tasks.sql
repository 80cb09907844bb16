CREATE INDEX task_by_end ON entity (
    CASE WHEN json_extract(body, '$.repeat') IS NULL
        THEN COALESCE(json_extract(body, '$.done_at'), 0) ELSE 0 END, id)
    WHERE kind = 'task'
