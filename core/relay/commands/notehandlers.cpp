// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/notehandlers.h"

#include "core/base/uuid.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/media/claimedmedia.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr int LongestNote = Protocol::AddNote::LongestText;
constexpr int LongestCategory = 40;

Result<> checkText(const QString &text, bool hasFile)
{
    if (text.trimmed().isEmpty() && !hasFile)
        return Error{ErrorKind::Rejected, u"note.empty"_s};
    if (text.size() > LongestNote) {
        return Error{ErrorKind::Rejected, u"note.too-long"_s, {}, {{u"limit"_s, LongestNote}}};
    }
    return {};
}

struct NewNote {
    MessageId id;
    Content content;
};

Content wordsAlone(const QString &text)
{
    Content content;
    content.text = text;
    return content;
}

bool isFileKind(ContentKind kind)
{
    return kind == ContentKind::Image || kind == ContentKind::Video || kind == ContentKind::Audio
        || kind == ContentKind::File;
}

/// What @p add says, with its file as our books have it.
Result<Content> contentOf(WriteContext &context,
                          const User &who,
                          const ScopesOf &readable,
                          const Protocol::AddNote &add)
{
    auto content = wordsAlone(add.text);
    if (!add.file)
        return content;
    if (!isFileKind(add.file->kind) || !add.file->media) {
        return Error{ErrorKind::Rejected, u"command.invalid"_s, {}, {{u"field"_s, u"file"_s}}};
    }
    content.kind = add.file->kind;
    content.media = add.file->media;
    if (auto claimed = claimMedia(context, who.id, readable, content); !claimed)
        return claimed.error();
    return content;
}

Result<>
insertNote(WriteContext &context, OrderCounter &order, Message note, const NewNote &written)
{
    if (!isUuid(written.id.value()))
        return Error{ErrorKind::Rejected, u"command.invalid"_s};
    note.id = written.id;
    note.direction = Direction::Note;
    note.content = written.content;
    note.order = order.next(context.now);
    note.arrivedAt = context.now;
    note.ver = 1;
    const auto inserted = insertMessage(context.database, note);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return Error{ErrorKind::Rejected, u"command.invalid"_s};
    if (auto used = useFilesOf(context, note); !used)
        return used;
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
    if (auto checked = checkText(add.text, add.file.has_value()); !checked)
        return checked.error();
    const auto conversation = conversationById(context.database, add.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    const auto content = contentOf(context, who, m_readable, add);
    if (!content)
        return content.error();
    Message note;
    note.conversation = add.conversation;
    note.account = (*conversation)->account;
    note.author = who.id;
    if (auto inserted = insertNote(context, m_order, note, {add.id, *content}); !inserted)
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
    const auto found = messageFor(context, edit.message);
    if (!found)
        return found.error();
    auto note = *found;
    if (note.direction != Direction::Note)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    if (auto checked = checkText(edit.text, note.content.media.has_value()); !checked)
        return checked.error();
    if (note.content.text == edit.text)
        return CommandResult{};
    if (note.ver != edit.base) {
        if (edit.text.trimmed().isEmpty())
            return CommandResult{}; // there are no words to keep beside the other's
        note.author = who.id;
        note.pinnedAt = 0;
        note.pinCategory.clear();
        const NewNote copy{edit.copy, wordsAlone(edit.text)}; // its file stays where it is
        if (auto kept = insertNote(context, m_order, note, copy); !kept)
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
