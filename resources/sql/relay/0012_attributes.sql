CREATE TABLE attribute (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    body TEXT NOT NULL,
    run_by TEXT NOT NULL,
    run_from BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE TABLE contact_value (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, contact, attribute)
) WITHOUT ROWID

CREATE TABLE contact_value_history (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    attribute TEXT NOT NULL,
    ver BIGINT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, contact, attribute, ver)
) WITHOUT ROWID

ALTER TABLE contact ADD COLUMN has_values INTEGER NOT NULL DEFAULT 0
