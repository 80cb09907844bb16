CREATE TABLE template (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    shared INTEGER NOT NULL,
    code TEXT NOT NULL,
    retired INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL,
    run_by TEXT NOT NULL,
    run_from BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX template_code ON template (workspace, code) WHERE code <> '' AND retired = 0 AND gone = 0

CREATE TABLE template_version (
    workspace INTEGER NOT NULL,
    template TEXT NOT NULL,
    ver BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (workspace, template, ver)
) WITHOUT ROWID

CREATE TABLE template_use (
    workspace INTEGER NOT NULL,
    template TEXT NOT NULL,
    count BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, template)
) WITHOUT ROWID

ALTER TABLE message ADD COLUMN template TEXT NOT NULL DEFAULT ''
