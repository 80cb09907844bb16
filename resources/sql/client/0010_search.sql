CREATE VIRTUAL TABLE search USING fts5(
    words, facts, content='', columnsize=0, tokenize='ascii', prefix='1'
)

CREATE TABLE search_doc (
    doc INTEGER PRIMARY KEY,
    message INTEGER NOT NULL UNIQUE
)

CREATE TABLE search_queue (
    message INTEGER PRIMARY KEY
)

CREATE TABLE search_stale (
    doc INTEGER PRIMARY KEY,
    message INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    ver BIGINT NOT NULL,
    body TEXT NOT NULL
)

CREATE TABLE search_state (
    one INTEGER PRIMARY KEY,
    layout INTEGER NOT NULL,
    backlog INTEGER NOT NULL,
    purge INTEGER NOT NULL
)

INSERT INTO search_state (one, layout, backlog, purge) VALUES (1, 0, 0, 0)

CREATE TRIGGER message_to_index AFTER INSERT ON message
BEGIN
    INSERT INTO search_queue (message) VALUES (NEW.n) ON CONFLICT (message) DO NOTHING;
END

CREATE TRIGGER message_to_index_again
    AFTER UPDATE OF conversation, order_at, order_seq, body ON message
BEGIN
    INSERT INTO search_stale (doc, message, conversation, ver, body)
    SELECT doc, OLD.n, OLD.conversation, OLD.ver, OLD.body FROM search_doc WHERE message = OLD.n;
    DELETE FROM search_doc WHERE message = OLD.n;
    INSERT INTO search_queue (message) VALUES (NEW.n) ON CONFLICT (message) DO NOTHING;
END

CREATE TRIGGER message_to_unindex AFTER DELETE ON message
BEGIN
    INSERT INTO search_stale (doc, message, conversation, ver, body)
    SELECT doc, OLD.n, OLD.conversation, OLD.ver, OLD.body FROM search_doc WHERE message = OLD.n;
    DELETE FROM search_doc WHERE message = OLD.n;
    DELETE FROM search_queue WHERE message = OLD.n;
END

INSERT INTO search (search, rank) VALUES ('automerge', 0)

INSERT INTO search (search, rank) VALUES ('crisismerge', 64)
