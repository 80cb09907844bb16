ALTER TABLE message ADD COLUMN listed INTEGER NOT NULL DEFAULT 0

CREATE INDEX message_listed ON message (conversation, listed, order_at, order_seq)
    WHERE listed > 0

UPDATE message SET listed = 1
    WHERE inbound = 0 AND instr(body, '"resolved"') > 0
    AND json_extract(body, '$.direction') = 'system'
    AND json_extract(body, '$.content.event') = 'state'
    AND json_extract(body, '$.content.data.state') = 'resolved'

UPDATE message SET listed = 2
    WHERE inbound = 0 AND instr(body, '"media"') > 0
    AND json_extract(body, '$.direction') = 'note'
    AND json_extract(body, '$.content.media') IS NOT NULL
