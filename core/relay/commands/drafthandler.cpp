// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/drafthandler.h"

#include "core/relay/journal/draftrows.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

Result<CommandResult> PutDraftHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    constexpr qsizetype LongestDevice = 100;
    const auto &put = std::get<Protocol::PutDraft>(args);
    if (put.device.isEmpty() || put.device.size() > LongestDevice) {
        return Error{ErrorKind::Rejected, u"command.invalid"_s, {}, {{u"field"_s, u"device"_s}}};
    }
    if (put.text.size() > Draft::LongestText) {
        return Error{
            ErrorKind::Rejected, u"draft.too-long"_s, {}, {{u"limit"_s, Draft::LongestText}}};
    }
    const auto conversation = conversationById(context.database, put.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    const auto old = draftOf(context.database, who.id, put.conversation);
    if (!old)
        return old.error();
    // A clock that is ahead would keep the others silent.
    const Draft wanted{put.conversation,
                       put.text,
                       put.device,
                       std::min(put.writtenAt, context.now),
                       *old ? (*old)->ver : 0};
    if (*old && ((*old)->writtenAt > wanted.writtenAt || **old == wanted))
        return CommandResult{};
    if (!*old && wanted.text.isEmpty())
        return CommandResult{};
    const auto stored = putDraft(context.database, who.id, wanted);
    if (!stored)
        return stored.error();
    context.log.put(userScope(who.id), *stored, put.conversation.value(), stored->ver);
    return CommandResult{};
}

} // namespace Frontdesk::Relay
