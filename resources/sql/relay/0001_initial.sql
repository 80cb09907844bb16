CREATE TABLE workspace (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
)

CREATE TABLE app_user (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    disabled_at BIGINT NOT NULL DEFAULT 0,
    permission_revision BIGINT NOT NULL DEFAULT 1,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX app_user_email ON app_user (workspace, email)

CREATE TABLE session (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    app_user TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX session_token ON session (token_hash)

CREATE TABLE sign_in_failure (
    workspace INTEGER NOT NULL,
    subject TEXT NOT NULL,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, subject)
)

CREATE TABLE account (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    platform TEXT NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    basic_id TEXT NOT NULL,
    bot_user_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    group_name TEXT NOT NULL,
    locale TEXT NOT NULL,
    letter TEXT NOT NULL,
    color INTEGER NOT NULL,
    attention TEXT NOT NULL DEFAULT '',
    mark_as_read INTEGER NOT NULL DEFAULT 0,
    reply_first INTEGER NOT NULL DEFAULT 1,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX account_slug ON account (workspace, platform, slug)

CREATE TABLE account_secret (
    workspace INTEGER NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, account, kind, id)
)

CREATE TABLE contact (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    platform_user TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    picture_url TEXT NOT NULL DEFAULT '',
    status_message TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    friend_state TEXT NOT NULL,
    friend_since BIGINT NOT NULL DEFAULT 0,
    profile_at BIGINT NOT NULL DEFAULT 0,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX contact_platform_user ON contact (workspace, account, platform_user)

CREATE TABLE conversation (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    contact TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    members INTEGER NOT NULL DEFAULT 0,
    profile_at BIGINT NOT NULL DEFAULT 0,
    last_at BIGINT NOT NULL DEFAULT 0,
    last_seq BIGINT NOT NULL DEFAULT 0,
    last_direction TEXT NOT NULL DEFAULT 'inbound',
    last_kind TEXT NOT NULL DEFAULT 'text',
    last_text TEXT NOT NULL DEFAULT '',
    last_sender TEXT NOT NULL DEFAULT '',
    last_state TEXT NOT NULL DEFAULT 'none',
    waiting_since BIGINT NOT NULL DEFAULT 0,
    unanswered INTEGER NOT NULL DEFAULT 0,
    standby INTEGER NOT NULL DEFAULT 0,
    reply_token TEXT NOT NULL DEFAULT '',
    reply_received_at BIGINT NOT NULL DEFAULT 0,
    next_send BIGINT NOT NULL DEFAULT 1,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX conversation_platform ON conversation (workspace, account, platform_id)

CREATE INDEX conversation_last ON conversation (workspace, account, last_at, last_seq)

CREATE TABLE group_member (
    workspace INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    platform_user TEXT NOT NULL,
    name TEXT NOT NULL,
    profile_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, conversation, platform_user)
) WITHOUT ROWID

CREATE TABLE message (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    account TEXT NOT NULL,
    direction TEXT NOT NULL,
    order_at BIGINT NOT NULL,
    order_seq BIGINT NOT NULL,
    content TEXT NOT NULL,
    platform_at BIGINT NOT NULL DEFAULT 0,
    arrived_at BIGINT NOT NULL,
    platform_id TEXT,
    sender TEXT NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    quotes TEXT NOT NULL DEFAULT '',
    quote_token TEXT NOT NULL DEFAULT '',
    mark_token TEXT NOT NULL DEFAULT '',
    edited_at BIGINT NOT NULL DEFAULT 0,
    author TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'none',
    route TEXT NOT NULL DEFAULT 'none',
    error TEXT NOT NULL DEFAULT '',
    error_args TEXT NOT NULL DEFAULT '',
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
) WITHOUT ROWID

CREATE INDEX message_order ON message (workspace, conversation, order_at, order_seq)

CREATE UNIQUE INDEX message_platform ON message (workspace, account, platform_id) WHERE platform_id IS NOT NULL

CREATE TABLE raw_event (
    workspace INTEGER NOT NULL,
    account TEXT NOT NULL,
    event_key TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    message TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    PRIMARY KEY (workspace, account, event_key)
) WITHOUT ROWID

CREATE INDEX raw_event_message ON raw_event (workspace, account, message) WHERE message <> ''

CREATE TABLE message_tombstone (
    workspace INTEGER NOT NULL,
    account TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    platform_at BIGINT NOT NULL,
    content TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (workspace, account, platform_id, kind)
)

CREATE TABLE erasure (
    workspace INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (workspace, scope, seq, message)
) WITHOUT ROWID

CREATE TABLE quarantine (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    reason TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE TABLE read_mark (
    workspace INTEGER NOT NULL,
    app_user TEXT NOT NULL,
    conversation TEXT NOT NULL,
    order_at BIGINT NOT NULL,
    order_seq BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, app_user, conversation)
)

CREATE TABLE scope_head (
    workspace INTEGER NOT NULL,
    name TEXT NOT NULL,
    scope INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    head BIGINT NOT NULL,
    floor BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (workspace, name)
)

CREATE TABLE journal (
    workspace INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    ver BIGINT NOT NULL,
    PRIMARY KEY (workspace, scope, seq)
) WITHOUT ROWID

CREATE TABLE command (
    workspace INTEGER NOT NULL,
    app_user TEXT NOT NULL,
    id TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    result TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace, app_user, id)
) WITHOUT ROWID

CREATE TABLE send_request (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    account TEXT NOT NULL,
    turn BIGINT NOT NULL,
    state TEXT NOT NULL,
    messages TEXT NOT NULL,
    route TEXT NOT NULL DEFAULT 'none',
    reply_token TEXT NOT NULL DEFAULT '',
    retry_key TEXT NOT NULL DEFAULT '',
    body BLOB,
    fence BIGINT NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL DEFAULT 0,
    first_attempt_at BIGINT NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX send_request_turn ON send_request (workspace, conversation, turn)

CREATE INDEX send_request_head ON send_request (workspace, conversation, turn) WHERE state IN ('queued', 'sending', 'retry', 'unknown')

CREATE INDEX send_request_open ON send_request (workspace, state, not_before) WHERE state IN ('queued', 'sending', 'retry', 'unknown')

CREATE TABLE media (
    workspace INTEGER NOT NULL,
    sha TEXT NOT NULL,
    mime TEXT NOT NULL,
    size BIGINT NOT NULL,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    duration_ms BIGINT NOT NULL DEFAULT 0,
    thumbnail TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, sha)
)

CREATE INDEX media_thumbnail ON media (workspace, thumbnail) WHERE thumbnail <> ''

CREATE TABLE media_use (
    workspace INTEGER NOT NULL,
    sha TEXT NOT NULL,
    scope INTEGER NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (workspace, sha, scope, message)
) WITHOUT ROWID

CREATE INDEX media_use_message ON media_use (workspace, message)

CREATE TABLE media_upload (
    workspace INTEGER NOT NULL,
    sha TEXT NOT NULL,
    app_user TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, sha, app_user)
)

CREATE TABLE fetch_job (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    subject TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
)

CREATE UNIQUE INDEX fetch_job_subject ON fetch_job (workspace, kind, account, subject)

CREATE INDEX fetch_job_due ON fetch_job (workspace, not_before)

CREATE TABLE public_file (
    workspace INTEGER NOT NULL,
    token TEXT NOT NULL,
    sha TEXT NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    message TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (workspace, token)
)

CREATE INDEX public_file_message ON public_file (workspace, message)

CREATE INDEX public_file_sha ON public_file (workspace, sha)

CREATE TABLE audit (
    workspace INTEGER NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    app_user TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
)
