CREATE TABLE draft (
    workspace INTEGER NOT NULL,
    app_user TEXT NOT NULL,
    conversation TEXT NOT NULL,
    text TEXT NOT NULL,
    device TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, app_user, conversation)
) WITHOUT ROWID

CREATE TABLE alias (
    workspace INTEGER NOT NULL,
    app_user TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    shown INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, app_user, account)
) WITHOUT ROWID
