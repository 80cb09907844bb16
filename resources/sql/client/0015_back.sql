ALTER TABLE conversation ADD COLUMN place_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN place_seq BIGINT NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN snoozed_until BIGINT NOT NULL DEFAULT 0

DROP INDEX conversation_by_last

DROP INDEX conversation_by_waiting

DROP INDEX conversation_by_priority

UPDATE conversation SET place_at = last_at, place_seq = last_seq

UPDATE conversation SET snoozed_until = COALESCE(json_extract(body, '$.snoozed_until'), 0)
    WHERE shelf IN (1, 3)

CREATE INDEX conversation_by_place ON conversation
    (shelf, place_at, place_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_by_waiting ON conversation
    (shelf, by_waiting, place_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_by_priority ON conversation
    (shelf, by_priority, place_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_snoozed ON conversation (snoozed_until) WHERE snoozed_until > 0
