ALTER TABLE contact ADD COLUMN person TEXT NOT NULL DEFAULT ''

CREATE TABLE person_link (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    contact TEXT NOT NULL,
    other TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX person_link_contact ON person_link (workspace, contact)

CREATE INDEX person_link_other ON person_link (workspace, other)
