UPDATE message SET listed = 3
    WHERE inbound = 0 AND (instr(body, '"failed"') > 0 OR instr(body, '"unknown"') > 0)
    AND json_extract(body, '$.direction') = 'outbound'
    AND json_extract(body, '$.state') IN ('failed', 'unknown')

CREATE INDEX message_not_sent ON message (conversation) WHERE listed = 3
