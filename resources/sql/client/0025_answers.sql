CREATE TABLE answer (
    message INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL,
    template TEXT NOT NULL,
    account TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    features TEXT NOT NULL
)

CREATE INDEX answer_by_conversation ON answer (conversation, at)

CREATE INDEX answer_by_time ON answer (at)

CREATE TABLE answer_queue (
    message INTEGER PRIMARY KEY
)

CREATE TABLE answer_state (
    one INTEGER PRIMARY KEY,
    backlog BIGINT NOT NULL
)

INSERT INTO answer_state (one, backlog) SELECT 1, coalesce(max(n), 0) FROM message

CREATE TRIGGER message_to_learn AFTER INSERT ON message
    WHEN NEW.inbound = 0 AND instr(NEW.body, '"template":"') > 0
BEGIN
    INSERT INTO answer_queue (message) VALUES (NEW.n) ON CONFLICT (message) DO NOTHING;
END

CREATE TRIGGER message_to_learn_again
    AFTER UPDATE OF conversation, order_at, body ON message WHEN OLD.inbound = 1
BEGIN
    INSERT INTO answer_queue (message)
    SELECT message FROM answer WHERE conversation = OLD.conversation
        AND at >= OLD.order_at AND from_at <= OLD.order_at
    ON CONFLICT (message) DO NOTHING;
END

CREATE TRIGGER message_to_forget AFTER DELETE ON message
BEGIN
    INSERT INTO answer_queue (message)
    SELECT message FROM answer WHERE conversation = OLD.conversation
        AND at >= OLD.order_at AND from_at <= OLD.order_at
    ON CONFLICT (message) DO NOTHING;
END
