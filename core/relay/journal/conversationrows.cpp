// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

namespace {

constexpr int PreviewLength = 120;

Conversation conversationFrom(const Sql::Row &row)
{
    Conversation conversation;
    conversation.id = ConversationId(row.text(0));
    conversation.account = AccountId(row.text(1));
    conversation.kind = fromName<ConversationKind>(row.text(2)).value_or(ConversationKind::User);
    conversation.platformId = row.text(3);
    conversation.contact = ContactId(row.text(4));
    conversation.title = row.text(5);
    conversation.picture = row.text(6);
    conversation.members = static_cast<int>(row.integer(7));
    conversation.lastOrder = {row.integer(8), row.integer(9)};
    conversation.lastDirection = fromName<Direction>(row.text(10)).value_or(Direction::Inbound);
    conversation.lastKind = fromName<ContentKind>(row.text(11)).value_or(ContentKind::Unknown);
    conversation.lastText = row.text(12);
    conversation.lastSender = row.text(13);
    conversation.lastState = fromName<SendState>(row.text(14)).value_or(SendState::None);
    conversation.waitingSince = row.integer(15);
    conversation.unanswered = static_cast<int>(row.integer(16));
    conversation.standby = row.flag(17);
    conversation.state = fromName<ConversationState>(row.text(18)).value_or(ConversationState::New);
    conversation.snoozedUntil = row.integer(19);
    conversation.assignee = UserId(row.text(20));
    conversation.team = TeamId(row.text(21));
    conversation.assignedAt = row.integer(22);
    conversation.priority = fromName<Priority>(row.text(23)).value_or(Priority::Normal);
    conversation.spam = row.flag(24);
    conversation.snoozedBy = UserId(row.text(25));
    conversation.back = {row.integer(26), row.integer(27)};
    conversation.pinnedAt = row.integer(28);
    conversation.pinCategory = row.text(29);
    conversation.ver = row.integer(30);
    conversation.freeUntil = ReplyToken{row.text(31), row.integer(32)}.goodUntil();
    return conversation;
}

// Column list and reader stand together: change both or none.
#define FRONTDESK_CONVERSATION_COLUMNS                                                             \
    "id, account, kind, platform_id, contact, title, picture, members, last_at, last_seq, "        \
    "last_direction, last_kind, last_text, last_sender, last_state, waiting_since, unanswered, "   \
    "standby, state, snoozed_until, assignee, team, assigned_at, priority, spam, snoozed_by, "     \
    "back_at, back_seq, pinned_at, pin_category, ver, reply_token, reply_received_at"

constexpr char ConversationById[] = "SELECT " FRONTDESK_CONVERSATION_COLUMNS
                                    " FROM conversation WHERE workspace = :workspace AND id = :id";

constexpr char ConversationByPlatformId[] =
    "SELECT " FRONTDESK_CONVERSATION_COLUMNS " FROM conversation WHERE workspace = :workspace "
    "AND account = :account AND platform_id = :platform_id";

} // namespace

qint64 ReplyToken::goodUntil() const
{
    return token.isEmpty() ? 0 : receivedAt + ReplyTokenLifeMs;
}

Result<std::optional<Conversation>> conversationById(Sql::Database &database,
                                                     const ConversationId &id)
{
    return database.selectOne(
        ConversationById, {{":workspace", Workspace}, {":id", id.value()}}, conversationFrom);
}

Result<std::optional<Conversation>>
conversationOf(Sql::Database &database, const AccountId &account, const QString &platformId)
{
    return database.selectOne(
        ConversationByPlatformId,
        {{":workspace", Workspace}, {":account", account.value()}, {":platform_id", platformId}},
        conversationFrom);
}

Result<Conversation> putConversation(Sql::Database &database,
                                     Conversation conversation,
                                     const std::optional<ReplyToken> &token)
{
    ++conversation.ver;
    if (token)
        conversation.freeUntil = token->goodUntil();
    auto done = database.execute(
        "INSERT INTO conversation (workspace, id, account, kind, platform_id, contact, title, "
        "picture, members, last_at, last_seq, last_direction, last_kind, last_text, last_sender, "
        "last_state, waiting_since, unanswered, standby, state, snoozed_until, assignee, team, "
        "assigned_at, priority, spam, snoozed_by, back_at, back_seq, pinned_at, pin_category, "
        "reply_token, reply_received_at, ver) "
        "VALUES (:workspace, :id, :account, "
        ":kind, :platform_id, :contact, :title, :picture, :members, :last_at, :last_seq, "
        ":last_direction, :last_kind, :last_text, :last_sender, :last_state, :waiting, "
        ":unanswered, :standby, :state, :snoozed, :assignee, :team, :assigned_at, :priority, "
        ":spam, :snoozed_by, :back_at, :back_seq, :pinned_at, :pin_category, "
        "coalesce(:token, ''), coalesce(:token_at, 0), :ver) ON CONFLICT "
        "(workspace, id) DO UPDATE SET "
        "contact = excluded.contact, title = excluded.title, picture = excluded.picture, "
        "members = excluded.members, last_at = excluded.last_at, last_seq = excluded.last_seq, "
        "last_direction = excluded.last_direction, last_kind = excluded.last_kind, "
        "last_text = excluded.last_text, last_sender = excluded.last_sender, "
        "last_state = excluded.last_state, waiting_since = excluded.waiting_since, "
        "unanswered = excluded.unanswered, standby = excluded.standby, state = excluded.state, "
        "snoozed_until = excluded.snoozed_until, assignee = excluded.assignee, "
        "team = excluded.team, assigned_at = excluded.assigned_at, "
        "priority = excluded.priority, spam = excluded.spam, "
        "snoozed_by = excluded.snoozed_by, back_at = excluded.back_at, "
        "back_seq = excluded.back_seq, pinned_at = excluded.pinned_at, "
        "pin_category = excluded.pin_category, "
        "reply_token = coalesce(:token, conversation.reply_token), "
        "reply_received_at = coalesce(:token_at, conversation.reply_received_at), "
        "ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", conversation.id.value()},
         {":account", conversation.account.value()},
         {":kind", nameOf(conversation.kind)},
         {":platform_id", conversation.platformId},
         {":contact", conversation.contact.value()},
         {":title", conversation.title},
         {":picture", conversation.picture},
         {":members", conversation.members},
         {":last_at", conversation.lastOrder.at},
         {":last_seq", conversation.lastOrder.seq},
         {":last_direction", nameOf(conversation.lastDirection)},
         {":last_kind", nameOf(conversation.lastKind)},
         {":last_text", conversation.lastText},
         {":last_sender", conversation.lastSender},
         {":last_state", nameOf(conversation.lastState)},
         {":waiting", conversation.waitingSince},
         {":unanswered", conversation.unanswered},
         {":standby", conversation.standby},
         {":state", nameOf(conversation.state)},
         {":snoozed", conversation.snoozedUntil},
         {":assignee", conversation.assignee.value()},
         {":team", conversation.team.value()},
         {":assigned_at", conversation.assignedAt},
         {":priority", nameOf(conversation.priority)},
         {":spam", conversation.spam},
         {":snoozed_by", conversation.snoozedBy.value()},
         {":back_at", conversation.back.at},
         {":back_seq", conversation.back.seq},
         {":pinned_at", conversation.pinnedAt},
         {":pin_category", conversation.pinCategory},
         {":token", token ? Sql::Value(token->token) : Sql::Value()},
         {":token_at", token ? Sql::Value(token->receivedAt) : Sql::Value()},
         {":ver", conversation.ver}});
    if (!done)
        return done.error();
    return conversation;
}

Result<bool> advanceConversation(Sql::Database &database,
                                 Conversation &conversation,
                                 const std::optional<ReplyToken> &token)
{
    auto done = database.execute(
        "UPDATE conversation SET last_at = :last_at, last_seq = :last_seq, "
        "last_direction = :last_direction, last_kind = :last_kind, last_text = :last_text, "
        "last_sender = :last_sender, last_state = :last_state, waiting_since = :waiting, "
        "unanswered = :unanswered, standby = :standby, state = :state, snoozed_until = :snoozed, "
        "snoozed_by = :snoozed_by, back_at = :back_at, back_seq = :back_seq, "
        "reply_token = coalesce(:token, reply_token), "
        "reply_received_at = coalesce(:token_at, reply_received_at), ver = ver + 1 "
        "WHERE workspace = :workspace AND id = :id AND ver = :ver",
        {{":last_at", conversation.lastOrder.at},
         {":last_seq", conversation.lastOrder.seq},
         {":last_direction", nameOf(conversation.lastDirection)},
         {":last_kind", nameOf(conversation.lastKind)},
         {":last_text", conversation.lastText},
         {":last_sender", conversation.lastSender},
         {":last_state", nameOf(conversation.lastState)},
         {":waiting", conversation.waitingSince},
         {":unanswered", conversation.unanswered},
         {":standby", conversation.standby},
         {":state", nameOf(conversation.state)},
         {":snoozed", conversation.snoozedUntil},
         {":snoozed_by", conversation.snoozedBy.value()},
         {":back_at", conversation.back.at},
         {":back_seq", conversation.back.seq},
         {":token", token ? Sql::Value(token->token) : Sql::Value()},
         {":token_at", token ? Sql::Value(token->receivedAt) : Sql::Value()},
         {":workspace", Workspace},
         {":id", conversation.id.value()},
         {":ver", conversation.ver}});
    if (!done)
        return done.error();
    if (*done == 0)
        return false;
    ++conversation.ver;
    if (token)
        conversation.freeUntil = token->goodUntil();
    return true;
}

QString previewOf(const Content &content)
{
    QString text =
        content.kind == ContentKind::File && content.media ? content.media->fileName : content.text;
    if (content.kind == ContentKind::Location && content.location && text.isEmpty())
        text =
            content.location->title.isEmpty() ? content.location->address : content.location->title;
    text.truncate(PreviewLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    for (auto &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

namespace {

/// What a message does to the work: a customer's brings it back, an answer takes it up.
void moveState(Conversation &conversation, Direction direction)
{
    using State = ConversationState;
    const auto state = conversation.state;
    if (direction == Direction::Inbound && (state == State::Resolved || state == State::Snoozed)) {
        conversation.state = State::New;
        conversation.snoozedUntil = 0;
    } else if (direction == Direction::Outbound
               && (state == State::Resolved || state == State::New)) {
        conversation.state = State::FollowUp;
    }
}

} // namespace

void countIn(Conversation &conversation, const Message &message)
{
    moveState(conversation, message.direction);
    if (message.direction == Direction::Inbound && conversation.kind == ConversationKind::User) {
        ++conversation.unanswered;
        if (conversation.waitingSince == 0)
            conversation.waitingSince = message.arrivedAt;
    } else if (message.direction == Direction::Outbound) {
        conversation.unanswered = 0;
        conversation.waitingSince = 0;
    }
    // An old message that arrives late, a thin line or a note does not become the preview.
    if (message.order < conversation.lastOrder || message.direction == Direction::System
        || message.direction == Direction::Note)
        return;
    conversation.back = {}; // it stands where this message does
    if (conversation.state != ConversationState::Snoozed)
        conversation.snoozedBy = {};
    conversation.lastOrder = message.order;
    conversation.lastDirection = message.direction;
    conversation.lastKind = message.content.kind;
    conversation.lastText = previewOf(message.content);
    conversation.lastSender = message.senderName;
    conversation.lastState = message.state;
}

} // namespace Frontdesk::Relay
