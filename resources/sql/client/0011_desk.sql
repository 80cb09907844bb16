ALTER TABLE conversation ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN assignee TEXT NOT NULL DEFAULT ''

ALTER TABLE conversation ADD COLUMN team TEXT NOT NULL DEFAULT ''

ALTER TABLE conversation ADD COLUMN vip INTEGER NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN by_waiting BIGINT NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN by_priority BIGINT NOT NULL DEFAULT 0

DROP TRIGGER conversation_came

DROP TRIGGER conversation_went

DROP TRIGGER conversation_turned

DROP TABLE account_count

DROP INDEX conversation_by_last

DROP INDEX conversation_by_account

UPDATE conversation SET
    shelf = CASE
        WHEN json_extract(body, '$.spam') THEN 3
        WHEN json_extract(body, '$.state') = 'snoozed' THEN 1
        WHEN json_extract(body, '$.state') = 'resolved' THEN 2
        ELSE 0 END,
    assignee = COALESCE(json_extract(body, '$.assignee'), ''),
    team = COALESCE(json_extract(body, '$.team'), ''),
    vip = COALESCE(json_extract(body, '$.priority') = 'vip', 0),
    by_waiting = CASE
        WHEN json_extract(body, '$.waiting_since') > 0
        THEN 18014398509481984 - json_extract(body, '$.waiting_since')
        ELSE last_at END

UPDATE conversation SET by_priority = by_waiting + CASE json_extract(body, '$.priority')
    WHEN 'vip' THEN 144115188075855872
    WHEN 'high' THEN 72057594037927936
    ELSE 0 END

CREATE INDEX conversation_by_last ON conversation
    (shelf, last_at, last_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_by_waiting ON conversation
    (shelf, by_waiting, last_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_by_priority ON conversation
    (shelf, by_priority, last_seq, account_id, assignee, team, waiting, vip) WHERE ver > 0

CREATE INDEX conversation_newest ON conversation (last_at, last_seq) WHERE ver > 0

CREATE TABLE waiting_count (
    account_id TEXT NOT NULL,
    assignee TEXT NOT NULL,
    team TEXT NOT NULL,
    conversations INTEGER NOT NULL,
    PRIMARY KEY (account_id, assignee, team)
) WITHOUT ROWID

INSERT INTO waiting_count (account_id, assignee, team, conversations)
    SELECT account_id, assignee, team, COUNT(*) FROM conversation
    WHERE waiting = 1 AND shelf = 0 GROUP BY account_id, assignee, team

CREATE TRIGGER conversation_came AFTER INSERT ON conversation
    WHEN NEW.waiting = 1 AND NEW.shelf = 0
BEGIN
    INSERT INTO waiting_count (account_id, assignee, team, conversations)
    VALUES (NEW.account_id, NEW.assignee, NEW.team, 1)
    ON CONFLICT (account_id, assignee, team) DO UPDATE SET conversations = conversations + 1;
END

CREATE TRIGGER conversation_went AFTER DELETE ON conversation
    WHEN OLD.waiting = 1 AND OLD.shelf = 0
BEGIN
    UPDATE waiting_count SET conversations = conversations - 1
    WHERE account_id = OLD.account_id AND assignee = OLD.assignee AND team = OLD.team;
END

CREATE TRIGGER conversation_turned
    AFTER UPDATE OF waiting, shelf, assignee, team, account_id ON conversation
    WHEN (OLD.waiting, OLD.shelf, OLD.assignee, OLD.team, OLD.account_id)
        <> (NEW.waiting, NEW.shelf, NEW.assignee, NEW.team, NEW.account_id)
BEGIN
    UPDATE waiting_count SET conversations = conversations - 1
    WHERE OLD.waiting = 1 AND OLD.shelf = 0
        AND account_id = OLD.account_id AND assignee = OLD.assignee AND team = OLD.team;
    INSERT INTO waiting_count (account_id, assignee, team, conversations)
    SELECT NEW.account_id, NEW.assignee, NEW.team, 1 WHERE NEW.waiting = 1 AND NEW.shelf = 0
    ON CONFLICT (account_id, assignee, team) DO UPDATE SET conversations = conversations + 1;
END
