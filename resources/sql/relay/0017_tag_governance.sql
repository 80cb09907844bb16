ALTER TABLE tag ADD COLUMN tag_group TEXT NOT NULL DEFAULT ''

ALTER TABLE tag ADD COLUMN removed_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE tag ADD COLUMN merged_into TEXT NOT NULL DEFAULT ''

ALTER TABLE tag ADD COLUMN gone INTEGER NOT NULL DEFAULT 0

ALTER TABLE tag ADD COLUMN moving TEXT NOT NULL DEFAULT ''

ALTER TABLE tag ADD COLUMN moved_up_to TEXT NOT NULL DEFAULT ''

ALTER TABLE tag ADD COLUMN run_by TEXT NOT NULL DEFAULT ''

ALTER TABLE tag ADD COLUMN run_from BIGINT NOT NULL DEFAULT 0

ALTER TABLE tag ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0

DROP INDEX tag_name

CREATE UNIQUE INDEX tag_name ON tag (workspace, folded) WHERE removed_at = 0

CREATE INDEX tag_removed ON tag (workspace, removed_at) WHERE removed_at > 0 AND gone = 0

CREATE INDEX tag_moving ON tag (workspace, moving) WHERE moving <> ''

ALTER TABLE contact_tag ADD COLUMN until_at BIGINT NOT NULL DEFAULT 0

ALTER TABLE contact_tag ADD COLUMN origin TEXT NOT NULL DEFAULT 'agent'

ALTER TABLE contact_tag ADD COLUMN via TEXT NOT NULL DEFAULT ''

CREATE INDEX contact_tag_holders ON contact_tag (workspace, tag, contact)

CREATE INDEX contact_tag_until ON contact_tag (workspace, until_at) WHERE until_at > 0

CREATE INDEX contact_tag_via ON contact_tag (workspace, via) WHERE via <> ''

CREATE TABLE tag_use (
    workspace INTEGER NOT NULL,
    tag TEXT NOT NULL,
    count BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, tag)
) WITHOUT ROWID

INSERT INTO tag_use (workspace, tag, count, last_at, ver)
SELECT workspace, tag, count(*), 0, 1 FROM contact_tag GROUP BY workspace, tag
