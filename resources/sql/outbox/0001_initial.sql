CREATE TABLE command (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    body TEXT NOT NULL,
    result TEXT NOT NULL DEFAULT ''
)

CREATE TABLE draft (
    conversation_id TEXT PRIMARY KEY,
    body TEXT NOT NULL
) WITHOUT ROWID
