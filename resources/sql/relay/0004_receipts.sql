ALTER TABLE account ADD COLUMN read_marks TEXT NOT NULL DEFAULT 'opened'

ALTER TABLE account ADD COLUMN show_typing INTEGER NOT NULL DEFAULT 1

CREATE TABLE read_receipt (
    workspace INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    told_at BIGINT NOT NULL DEFAULT 0,
    told_seq BIGINT NOT NULL DEFAULT 0,
    wanted_at BIGINT NOT NULL,
    wanted_seq BIGINT NOT NULL,
    pending INTEGER NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL,
    PRIMARY KEY (workspace, conversation)
) WITHOUT ROWID

CREATE INDEX read_receipt_pending ON read_receipt (workspace, not_before) WHERE pending
