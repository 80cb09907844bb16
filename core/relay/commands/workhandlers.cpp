// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/workhandlers.h"

#include "core/domain/conversationfilter.h"
#include "core/domain/names.h"
#include "core/relay/commands/eventline.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/waiting.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

Result<Conversation> conversationFor(WriteContext &context, const ConversationId &id)
{
    auto found = conversationById(context.database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    return **found;
}

/// Who made something what it is, and when.
struct Change {
    UserId by; ///< null: no colleague
    qint64 at = 0;
};

/// Who last did @p event, or made it a follow-up by answering. Looks back so far and no further.
Result<std::optional<Change>>
lastChange(WriteContext &context, const Conversation &now, const QString &event)
{
    constexpr int MostLooked = 200;
    const bool answered = event == u"state"_s && now.state == ConversationState::FollowUp;
    return context.database.selectOne(
        "SELECT author, order_at FROM (SELECT author, order_at, order_seq, direction, content "
        "FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "ORDER BY order_at DESC, order_seq DESC LIMIT :most) "
        "WHERE (direction = 'system' AND json_extract(content, '$.event') = :event) "
        "OR (:answered AND direction = 'outbound' AND author <> '') "
        "ORDER BY order_at DESC, order_seq DESC LIMIT 1",
        {{":workspace", Workspace},
         {":conversation", now.id.value()},
         {":most", MostLooked},
         {":event", event},
         {":answered", answered}},
        [](const Sql::Row &row) {
            return Change{UserId(row.text(0)), row.integer(1)};
        });
}

CommandResult conflictAt(const Conversation &now)
{
    CommandResult conflict;
    conflict.outcome = CommandResult::Outcome::Conflict;
    conflict.code = u"conversation.changed"_s;
    conflict.current.append({0, now.id.value(), now.ver, now});
    return conflict;
}

/// A colleague was first: with what those lines say that tell of @p event.
Result<CommandResult> changed(WriteContext &context, const Conversation &now, const QString &event)
{
    const auto change = lastChange(context, now, event);
    if (!change)
        return change.error();
    auto conflict = conflictAt(now);
    // What customers bring back is new, whatever a colleague made of it before.
    const bool byCustomer = event == u"state"_s && now.state == ConversationState::New;
    if (*change && !(*change)->by.isNull() && !byCustomer) {
        conflict.codeArgs.insert(u"by"_s, (*change)->by.value());
        conflict.codeArgs.insert(u"at"_s, (*change)->at);
    }
    return conflict;
}

Result<CommandResult> stored(WriteContext &context, const Conversation &conversation)
{
    const auto put = putConversation(context.database, conversation);
    if (!put)
        return put.error();
    context.log.put(*put);
    return CommandResult{};
}

/// Whether the customer wrote after @p seen.
Result<bool> wroteSince(WriteContext &context, const ConversationId &id, const MessageOrder &seen)
{
    const auto later = context.database.selectOne(
        "SELECT 1 FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "AND (order_at, order_seq) > (:at, :seq) AND direction = 'inbound' LIMIT 1",
        {{":workspace", Workspace},
         {":conversation", id.value()},
         {":at", seen.at},
         {":seq", seen.seq}},
        [](const Sql::Row &row) { return row.flag(0); });
    if (!later)
        return later.error();
    return later->has_value();
}

/// To whom it goes, for the line; names as they are now.
Result<QJsonObject> assigneeOf(WriteContext &context, const Protocol::Assign &assign)
{
    QJsonObject data;
    if (!assign.assignee.isNull()) {
        const auto user = userById(context.database, assign.assignee);
        if (!user)
            return user.error();
        if (!*user)
            return Error{ErrorKind::NotFound, u"user.not-found"_s};
        data.insert(u"assignee"_s, (*user)->name);
    }
    if (!assign.team.isNull()) {
        const auto team = teamById(context.database, assign.team);
        if (!team)
            return team.error();
        if (!*team)
            return Error{ErrorKind::NotFound, u"team.not-found"_s};
        data.insert(u"team"_s, (*team)->name);
    }
    return data;
}

constexpr int LongestTeamPin = 40; ///< its category, UTF-16 units

} // namespace

Result<CommandResult> SetStateHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    using State = ConversationState;
    const auto &wanted = std::get<Protocol::SetState>(args);
    const auto found = conversationFor(context, wanted.conversation);
    if (!found)
        return found.error();
    auto conversation = *found;
    const auto until = wanted.state == State::Snoozed ? std::max<qint64>(wanted.until, 0) : 0;
    if (conversation.state == wanted.state && conversation.snoozedUntil == until)
        return CommandResult{};
    // A desk wakes what is due by itself, and may be faster.
    const bool wokeThere = wanted.was == State::New && isDue(conversation, context.now);
    if (conversation.state != wanted.was && !wokeThere)
        return changed(context, conversation, u"state"_s);
    if (wanted.state == State::Resolved && !wanted.seen.isNull()) {
        const auto wrote = wroteSince(context, conversation.id, wanted.seen);
        if (!wrote)
            return wrote.error();
        if (*wrote) {
            auto conflict = conflictAt(conversation);
            conflict.codeArgs.insert(u"wrote"_s, true);
            return conflict;
        }
    }
    const bool opensAgain = conversation.state == State::Resolved;
    conversation.state = wanted.state;
    conversation.snoozedUntil = until;
    conversation.snoozedBy = wanted.state == State::Snoozed ? who.id : UserId();
    if (wanted.state != State::New)
        conversation.back = {};
    if (wanted.state == State::Resolved) {
        conversation.waitingSince = 0;
        conversation.unanswered = 0;
    } else if (opensAgain) {
        if (auto looked = lookWhoWaits(context.database, conversation); !looked)
            return looked.error();
    }
    QJsonObject data{{u"state"_s, QString(nameOf(wanted.state))}};
    if (until > 0)
        data.insert(u"until"_s, until);
    if (auto said = addLine(context, m_order, conversation, who, u"state"_s, data); !said)
        return said.error();
    return stored(context, conversation);
}

Result<CommandResult>
AssignHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::Assign>(args);
    const auto found = conversationFor(context, wanted.conversation);
    if (!found)
        return found.error();
    auto conversation = *found;
    auto data = assigneeOf(context, wanted);
    if (!data)
        return data.error();
    if (conversation.assignee == wanted.assignee && conversation.team == wanted.team)
        return CommandResult{};
    if (conversation.assignee != wanted.wasAssignee || conversation.team != wanted.wasTeam)
        return changed(context, conversation, u"assign"_s);
    if (!wanted.assignee.isNull() && conversation.assignee != wanted.assignee)
        data->insert(u"to"_s, wanted.assignee.value()); // who is told of it
    conversation.assignee = wanted.assignee;
    conversation.team = wanted.team;
    conversation.assignedAt = context.now;
    if (auto said = addLine(context, m_order, conversation, who, u"assign"_s, *data); !said)
        return said.error();
    return stored(context, conversation);
}

Result<CommandResult> SetPriorityHandler::run(WriteContext &context,
                                              const User &who,
                                              const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::SetPriority>(args);
    const auto found = conversationFor(context, wanted.conversation);
    if (!found)
        return found.error();
    auto conversation = *found;
    if (conversation.priority == wanted.priority)
        return CommandResult{};
    if (conversation.priority != wanted.was)
        return changed(context, conversation, u"priority"_s);
    conversation.priority = wanted.priority;
    const QJsonObject data{{u"priority"_s, QString(nameOf(wanted.priority))}};
    if (auto said = addLine(context, m_order, conversation, who, u"priority"_s, data); !said)
        return said.error();
    return stored(context, conversation);
}

Result<CommandResult>
SetSpamHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::SetSpam>(args);
    const auto found = conversationFor(context, wanted.conversation);
    if (!found)
        return found.error();
    auto conversation = *found;
    if (conversation.spam == wanted.spam)
        return CommandResult{};
    conversation.spam = wanted.spam;
    const QJsonObject data{{u"spam"_s, wanted.spam}};
    if (auto said = addLine(context, m_order, conversation, who, u"spam"_s, data); !said)
        return said.error();
    return stored(context, conversation);
}

Result<CommandResult> PinConversationHandler::run(WriteContext &context,
                                                  const User &who,
                                                  const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::PinConversation>(args);
    const auto found = conversationFor(context, wanted.conversation);
    if (!found)
        return found.error();
    auto conversation = *found;
    const auto category =
        wanted.pinned ? wanted.category.simplified().left(LongestTeamPin) : QString();
    const bool was = conversation.pinnedAt > 0;
    if (was == wanted.pinned && conversation.pinCategory == category)
        return CommandResult{};
    if (was != wanted.pinned)
        conversation.pinnedAt = wanted.pinned ? context.now : 0;
    conversation.pinCategory = category;
    QJsonObject data{{u"pinned"_s, wanted.pinned}};
    if (!category.isEmpty())
        data.insert(u"category"_s, category);
    if (!conversation.team.isNull()) {
        const auto team = teamById(context.database, conversation.team);
        if (!team)
            return team.error();
        if (*team)
            data.insert(u"team"_s, (*team)->name);
    }
    if (auto said = addLine(context, m_order, conversation, who, u"pin"_s, data); !said)
        return said.error();
    return stored(context, conversation);
}

} // namespace Frontdesk::Relay
