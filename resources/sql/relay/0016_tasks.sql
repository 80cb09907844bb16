CREATE TABLE task (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    gone INTEGER NOT NULL,
    body TEXT NOT NULL,
    run_by TEXT NOT NULL,
    run_from BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX task_by_account ON task (workspace, account, id) WHERE gone = 0
