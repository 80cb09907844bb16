ALTER TABLE contact ADD COLUMN friend_at BIGINT NOT NULL DEFAULT 0

UPDATE contact SET friend_at = friend_since

ALTER TABLE message_tombstone ADD COLUMN quote_token TEXT NOT NULL DEFAULT ''

CREATE TABLE unplaced_event (
    workspace INTEGER NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    events BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, account, kind)
)
