ALTER TABLE conversation ADD COLUMN state TEXT NOT NULL DEFAULT 'new'

ALTER TABLE conversation ADD COLUMN snoozed_until BIGINT NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN assignee TEXT NOT NULL DEFAULT ''

ALTER TABLE conversation ADD COLUMN team TEXT NOT NULL DEFAULT ''

ALTER TABLE conversation ADD COLUMN assigned_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE conversation ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal'

ALTER TABLE conversation ADD COLUMN spam INTEGER NOT NULL DEFAULT 0

UPDATE conversation SET state = 'follow-up' WHERE last_direction = 'outbound'

CREATE INDEX conversation_snoozed ON conversation (workspace, snoozed_until) WHERE snoozed_until > 0

ALTER TABLE message ADD COLUMN pinned_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE message ADD COLUMN pin_category TEXT NOT NULL DEFAULT ''

ALTER TABLE read_mark ADD COLUMN unread INTEGER NOT NULL DEFAULT 0

ALTER TABLE read_mark ADD COLUMN muted INTEGER NOT NULL DEFAULT 0

ALTER TABLE read_mark ADD COLUMN pinned_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE read_mark ADD COLUMN pin_category TEXT NOT NULL DEFAULT ''

CREATE TABLE team (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE TABLE team_member (
    workspace INTEGER NOT NULL,
    team TEXT NOT NULL,
    app_user TEXT NOT NULL,
    PRIMARY KEY (workspace, team, app_user)
) WITHOUT ROWID

CREATE TABLE tag (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    color INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX tag_name ON tag (workspace, folded)

CREATE TABLE contact_tag (
    workspace INTEGER NOT NULL,
    contact TEXT NOT NULL,
    tag TEXT NOT NULL,
    added_ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, contact, tag)
) WITHOUT ROWID

CREATE TABLE mention (
    workspace INTEGER NOT NULL,
    app_user TEXT NOT NULL,
    message TEXT NOT NULL,
    conversation TEXT NOT NULL,
    by_user TEXT NOT NULL,
    at BIGINT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, app_user, message)
) WITHOUT ROWID

CREATE TABLE saved_view (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    shared INTEGER NOT NULL,
    position INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)
