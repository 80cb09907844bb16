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
