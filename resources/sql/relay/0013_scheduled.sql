CREATE TABLE scheduled (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX scheduled_due ON scheduled (workspace, at) WHERE state = 'waiting'

CREATE INDEX scheduled_conversation ON scheduled (workspace, conversation) WHERE state = 'waiting'

CREATE INDEX scheduled_account ON scheduled (workspace, account, id) WHERE state IN ('waiting', 'stopped', 'missed')
