// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/notehandlers.h"

#include "core/base/uuid.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr int LongestNote = Protocol::AddNote::LongestText;
constexpr int LongestCategory = 40;

Result<> checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Rejected, u"note.empty"_s};
    if (text.size() > LongestNote) {
        return Error{ErrorKind::Rejected, u"note.too-long"_s, {}, {{u"limit"_s, LongestNote}}};
    }
    return {};
}

struct NewNote {
    MessageId id;
    QString text;
};

Result<>
insertNote(WriteContext &context, OrderCounter &order, Message note, const NewNote &written)
{
    if (!isUuid(written.id.value()))
        return Error{ErrorKind::Rejected, u"command.invalid"_s};
    note.id = written.id;
    note.direction = Direction::Note;
    note.content = Content{};
    note.content.text = written.text;
    note.order = order.next(context.now);
    note.arrivedAt = context.now;
    note.ver = 1;
    const auto inserted = insertMessage(context.database, note);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return Error{ErrorKind::Rejected, u"command.invalid"_s};
    context.log.put(note);
    return {};
}

Result<> tellMentioned(WriteContext &context, const User &who, const Protocol::AddNote &add)
{
    for (const auto &id : add.mentions) {
        const auto user = userById(context.database, id);
        if (!user)
            return user.error();
        if (!*user || id == who.id)
            continue; // who has left need not know
        const auto stored = putMention(
            context.database, id, {add.id, add.conversation, who.id, context.now, false, 0});
        if (!stored)
            return stored.error();
        context.log.put(id, *stored);
    }
    return {};
}

Result<Message> messageFor(WriteContext &context, const MessageId &id)
{
    auto found = messageById(context.database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    return **found;
}

} // namespace

Result<CommandResult>
AddNoteHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &add = std::get<Protocol::AddNote>(args);
    if (auto checked = checkText(add.text); !checked)
        return checked.error();
    const auto conversation = conversationById(context.database, add.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    Message note;
    note.conversation = add.conversation;
    note.account = (*conversation)->account;
    note.author = who.id;
    if (auto inserted = insertNote(context, m_order, note, {add.id, add.text}); !inserted)
        return inserted.error();
    if (auto told = tellMentioned(context, who, add); !told)
        return told.error();
    return CommandResult{};
}

Result<CommandResult> EditNoteHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    const auto &edit = std::get<Protocol::EditNote>(args);
    if (auto checked = checkText(edit.text); !checked)
        return checked.error();
    const auto found = messageFor(context, edit.message);
    if (!found)
        return found.error();
    auto note = *found;
    if (note.direction != Direction::Note)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    if (note.content.text == edit.text)
        return CommandResult{};
    if (note.ver != edit.base) {
        note.author = who.id;
        note.pinnedAt = 0;
        note.pinCategory.clear();
        if (auto kept = insertNote(context, m_order, note, {edit.copy, edit.text}); !kept)
            return kept.error();
        return CommandResult{};
    }
    note.content.text = edit.text;
    note.editedAt = context.now;
    const auto updated = updateMessage(context.database, note);
    if (!updated)
        return updated.error();
    context.log.put(*updated);
    return CommandResult{};
}

Result<CommandResult>
PinMessageHandler::run(WriteContext &context, const User &, const Protocol::CommandArgs &args) const
{
    const auto &pin = std::get<Protocol::PinMessage>(args);
    const auto found = messageFor(context, pin.message);
    if (!found)
        return found.error();
    auto message = *found;
    const auto category = pin.pinned ? pin.category.simplified().left(LongestCategory) : QString();
    if ((message.pinnedAt > 0) == pin.pinned && message.pinCategory == category)
        return CommandResult{};
    if (!pin.pinned)
        message.pinnedAt = 0;
    else if (message.pinnedAt == 0)
        message.pinnedAt = context.now;
    message.pinCategory = category;
    const auto updated = updateMessage(context.database, message);
    if (!updated)
        return updated.error();
    context.log.put(*updated);
    return CommandResult{};
}

} // namespace Frontdesk::Relay
