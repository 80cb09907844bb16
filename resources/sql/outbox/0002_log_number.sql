CREATE TABLE logged (
    one INTEGER PRIMARY KEY,
    number BIGINT NOT NULL,
    checksum BIGINT NOT NULL
)
