// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/markread.h"

#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/receipts/receiptrows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// Who has read the note has looked.
Result<> endMentions(WriteContext &context, const User &who, const ReadMark &mark)
{
    const auto open = mentionsUpTo(context.database, who.id, mark.conversation, mark.upTo);
    if (!open)
        return open.error();
    for (auto mention : *open) {
        mention.done = true;
        const auto stored = putMention(context.database, who.id, mention);
        if (!stored)
            return stored.error();
        context.log.put(who.id, *stored);
    }
    return {};
}

} // namespace

Result<Protocol::CommandResult> MarkReadHandler::run(WriteContext &context,
                                                     const User &who,
                                                     const Protocol::CommandArgs &args) const
{
    const auto &read = std::get<Protocol::MarkRead>(args);
    auto conversation = conversationById(context.database, read.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    auto mark = readMark(context.database, who.id, read.conversation);
    if (!mark)
        return mark.error();
    auto next = mark->value_or(ReadMark{read.conversation});
    if (read.tell) {
        const auto asked = wantReceipt(context, read.conversation, read.upTo, Reading::Asking);
        if (!asked)
            return asked.error();
    }
    if (read.upTo <= next.upTo && !next.unread)
        return Protocol::CommandResult{};
    next.upTo = std::max(next.upTo, read.upTo);
    next.unread = false;
    auto stored = putReadMark(context.database, who.id, next);
    if (!stored)
        return stored.error();
    context.log.put(who.id, *stored);
    if (auto ended = endMentions(context, who, *stored); !ended)
        return ended.error();
    auto wanted = wantReceipt(context, next.conversation, next.upTo, Reading::Opening);
    if (!wanted)
        return wanted.error();
    return Protocol::CommandResult{};
}

} // namespace Frontdesk::Relay
