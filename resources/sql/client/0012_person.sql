ALTER TABLE entity ADD COLUMN person TEXT

UPDATE entity SET person = json_extract(body, '$.person') WHERE kind = 'contact'

CREATE INDEX entity_person ON entity (person) WHERE person IS NOT NULL

CREATE TABLE chat_of (
    contact TEXT PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation (n) ON DELETE CASCADE
) WITHOUT ROWID

CREATE INDEX chat_of_conversation ON chat_of (conversation)

INSERT INTO chat_of (contact, conversation)
    SELECT json_extract(body, '$.contact'), n FROM conversation
    WHERE ver > 0 AND json_extract(body, '$.contact') IS NOT NULL
    ON CONFLICT DO NOTHING
