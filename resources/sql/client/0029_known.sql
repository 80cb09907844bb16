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

CREATE TRIGGER known_came AFTER INSERT ON known
BEGIN
    INSERT INTO known_words (rowid, words) VALUES (NEW.n, NEW.words);
END

CREATE TRIGGER known_went AFTER DELETE ON known
BEGIN
    INSERT INTO known_words (known_words, rowid, words) VALUES ('delete', OLD.n, OLD.words);
END

CREATE TABLE tag_of (
    tag TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (tag, contact)
) WITHOUT ROWID

CREATE INDEX tag_of_contact ON tag_of (contact)

CREATE TRIGGER contact_unknown AFTER DELETE ON entity WHEN OLD.kind = 'contact'
BEGIN
    DELETE FROM known WHERE contact = OLD.id;
    DELETE FROM tag_of WHERE contact = OLD.id;
END

UPDATE scope SET schema = 0 WHERE name LIKE 'desk:%'
