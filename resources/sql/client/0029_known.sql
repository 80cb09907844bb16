CREATE TABLE known (
    n INTEGER PRIMARY KEY,
    contact TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (contact, field)
)

CREATE VIRTUAL TABLE known_words USING fts5(
    words, content='known', content_rowid='n', columnsize=0, tokenize='ascii'
)

CREATE TABLE tag_of (
    tag TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (tag, contact)
) WITHOUT ROWID

CREATE INDEX tag_of_contact ON tag_of (contact)

UPDATE scope SET schema = 0 WHERE name LIKE 'desk:%'
