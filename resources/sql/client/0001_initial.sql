CREATE TABLE scope (
    n INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    epoch TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    mark INTEGER NOT NULL DEFAULT 0,
    whole INTEGER NOT NULL DEFAULT 0
)

CREATE TABLE entity (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    scope INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    mark INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID

CREATE TABLE tombstone (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    scope INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID

CREATE TABLE conversation (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    scope INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    mark INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    waiting INTEGER NOT NULL,
    held_at BIGINT NOT NULL DEFAULT 0,
    held_seq BIGINT NOT NULL DEFAULT 0,
    complete_at BIGINT,
    complete_seq BIGINT,
    gap_mark INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL
)

CREATE INDEX conversation_by_last ON conversation (last_at, last_seq) WHERE ver > 0

CREATE INDEX conversation_by_account ON conversation (account_id, last_at, last_seq) WHERE ver > 0

CREATE INDEX conversation_incomplete ON conversation (last_at, last_seq, complete_at)
    WHERE ver > 0 AND (complete_at IS NULL OR complete_at > 0)

CREATE TABLE message (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversation (n) ON DELETE CASCADE,
    order_at BIGINT NOT NULL,
    order_seq BIGINT NOT NULL,
    inbound INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    body TEXT NOT NULL
)

CREATE INDEX message_by_place ON message (conversation, order_at, order_seq, inbound)

CREATE TABLE account_count (
    account_id TEXT PRIMARY KEY,
    waiting INTEGER NOT NULL
) WITHOUT ROWID

CREATE TRIGGER conversation_came AFTER INSERT ON conversation WHEN NEW.waiting = 1
BEGIN
    INSERT INTO account_count (account_id, waiting) VALUES (NEW.account_id, 1)
    ON CONFLICT (account_id) DO UPDATE SET waiting = waiting + 1;
END

CREATE TRIGGER conversation_went AFTER DELETE ON conversation WHEN OLD.waiting = 1
BEGIN
    UPDATE account_count SET waiting = waiting - 1 WHERE account_id = OLD.account_id;
END

CREATE TRIGGER conversation_turned AFTER UPDATE OF waiting ON conversation
    WHEN OLD.waiting <> NEW.waiting
BEGIN
    INSERT INTO account_count (account_id, waiting)
    VALUES (NEW.account_id, NEW.waiting - OLD.waiting)
    ON CONFLICT (account_id) DO UPDATE SET waiting = waiting + excluded.waiting;
END
