CREATE TABLE person_choice (
    workspace INTEGER NOT NULL,
    link TEXT NOT NULL,
    attribute TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (workspace, link, attribute)
) WITHOUT ROWID

ALTER TABLE contact ADD COLUMN chosen TEXT NOT NULL DEFAULT ''

CREATE TABLE person_step (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact TEXT NOT NULL,
    other TEXT NOT NULL,
    link TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX person_step_contact ON person_step (workspace, contact)

CREATE INDEX person_step_other ON person_step (workspace, other)

INSERT INTO person_step (workspace, id, kind, contact, other, link, by_user, at, reasons)
    SELECT workspace, id, 'link', contact, other, id, by_user, at, '' FROM person_link

CREATE TABLE person_apart (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    other TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, contact, other)
) WITHOUT ROWID

CREATE TABLE identity_key (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    attribute TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (workspace, contact, attribute)
) WITHOUT ROWID

CREATE INDEX identity_key_folded ON identity_key (workspace, kind, folded)

CREATE INDEX identity_key_attribute ON identity_key (workspace, attribute)

CREATE INDEX contact_picture ON contact (workspace, picture) WHERE picture <> ''

CREATE TABLE company (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    folded_code TEXT NOT NULL,
    note TEXT NOT NULL,
    retired INTEGER NOT NULL,
    run_by TEXT NOT NULL,
    run_from BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX company_code ON company (workspace, folded_code) WHERE folded_code <> ''

ALTER TABLE contact ADD COLUMN company TEXT NOT NULL DEFAULT ''

CREATE TABLE company_move (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, contact)
) WITHOUT ROWID

ALTER TABLE account ADD COLUMN premium_id TEXT NOT NULL DEFAULT ''

CREATE TABLE join_code (
    workspace INTEGER NOT NULL,
    code TEXT NOT NULL,
    contact TEXT NOT NULL,
    account TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, code)
) WITHOUT ROWID
