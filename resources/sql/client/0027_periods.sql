ALTER TABLE message ADD COLUMN closes INTEGER NOT NULL DEFAULT 0

CREATE INDEX message_closing ON message (conversation, order_at, order_seq) WHERE closes = 1

UPDATE message SET closes = 1
    WHERE inbound = 0 AND instr(body, '"resolved"') > 0
    AND json_extract(body, '$.direction') = 'system'
    AND json_extract(body, '$.content.event') = 'state'
    AND json_extract(body, '$.content.data.state') = 'resolved'
