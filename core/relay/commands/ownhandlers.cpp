// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/ownhandlers.h"

#include "core/base/uuid.h"
#include "core/relay/commands/sharedviews.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr int LongestPinCategory = 40;
constexpr int LongestViewName = 80;
constexpr int LongestQuery = 1'000;

/// As a colleague keeps it from now on.
ReadMark kept(ReadMark mark, const Protocol::KeepConversation &wanted, qint64 now)
{
    mark.unread = wanted.unread.value_or(mark.unread);
    mark.muted = wanted.muted.value_or(mark.muted);
    if (wanted.pinned && !*wanted.pinned)
        mark.pinnedAt = 0;
    else if (wanted.pinned && mark.pinnedAt == 0)
        mark.pinnedAt = now;
    if (wanted.category)
        mark.pinCategory = wanted.category->simplified().left(LongestPinCategory);
    if (mark.pinnedAt == 0)
        mark.pinCategory.clear();
    return mark;
}

/// A view of mine.
Result<std::optional<SavedView>> ownView(WriteContext &context, const User &who, const ViewId &id)
{
    auto view = viewById(context.database, id);
    if (view && *view && (*view)->owner != who.id)
        return Error{ErrorKind::NotFound, u"view.not-found"_s};
    return view;
}

/// Of a view that @p who removed; 0: there was none.
Result<qint64> versionLeft(WriteContext &context, const User &who, const ViewId &id)
{
    const auto removed = removedView(context.database, id);
    if (!removed)
        return removed.error();
    if (*removed && (*removed)->owner != who.id)
        return Error{ErrorKind::NotFound, u"view.not-found"_s};
    return *removed ? (*removed)->ver : 0;
}

/// They are at the desks. Who is switched off is: they may be back tomorrow.
Result<> checkColleague(WriteContext &context, const UserId &id)
{
    if (id.isNull())
        return {};
    const auto user = userById(context.database, id);
    if (!user)
        return user.error();
    return *user ? Result<>() : Error{ErrorKind::NotFound, u"user.not-found"_s};
}

Result<> checkTeam(WriteContext &context, const TeamId &id)
{
    if (id.isNull())
        return {};
    const auto team = teamById(context.database, id);
    if (!team)
        return team.error();
    return *team ? Result<>() : Error{ErrorKind::NotFound, u"team.not-found"_s};
}

} // namespace

Result<CommandResult>
KeepHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &keep = std::get<Protocol::KeepConversation>(args);
    const auto conversation = conversationById(context.database, keep.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    const auto mark = readMark(context.database, who.id, keep.conversation);
    if (!mark)
        return mark.error();
    const auto old = mark->value_or(ReadMark{keep.conversation});
    const auto next = kept(old, keep, context.now);
    if (next == old)
        return CommandResult{};
    const auto stored = putReadMark(context.database, who.id, next);
    if (!stored)
        return stored.error();
    context.log.put(who.id, *stored);
    return CommandResult{};
}

Result<CommandResult> FinishMentionHandler::run(WriteContext &context,
                                                const User &who,
                                                const Protocol::CommandArgs &args) const
{
    const auto &finish = std::get<Protocol::FinishMention>(args);
    const auto found = mentionOf(context.database, who.id, finish.message);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    auto mention = **found;
    if (mention.done)
        return CommandResult{};
    mention.done = true;
    const auto stored = putMention(context.database, who.id, mention);
    if (!stored)
        return stored.error();
    context.log.put(who.id, *stored);
    return CommandResult{};
}

Result<CommandResult>
PutViewHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutView>(args);
    const auto name = put.name.simplified();
    if (!isUuid(put.id.value()) || name.isEmpty() || name.size() > LongestViewName
        || put.query.size() > LongestQuery || (!put.team.isNull() && !put.with.isNull()))
        return Error{ErrorKind::Rejected, u"view.invalid"_s};
    const auto old = ownView(context, who, put.id);
    if (!old)
        return old.error();
    const auto ver = *old ? Result<qint64>((*old)->ver) : versionLeft(context, who, put.id);
    if (!ver)
        return ver.error();
    const auto team = put.shared ? put.team : TeamId();
    const auto with = put.shared ? put.with : UserId();
    const SavedView wanted{
        put.id, name, put.query, who.id, put.shared, put.position, *ver, team, with};
    if (*old && **old == wanted)
        return CommandResult{};
    if (auto there = checkTeam(context, team); !there)
        return there.error();
    if (auto there = checkColleague(context, with); !there)
        return there.error();
    const auto before =
        *old ? scopesOf(context.database, **old) : Result<QStringList>(QStringList());
    if (!before)
        return before.error();
    const auto stored = putView(context.database, wanted);
    if (!stored)
        return stored.error();
    if (auto told = tellView(context, *stored, *before); !told)
        return told.error();
    return CommandResult{};
}

Result<CommandResult> RemoveViewHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &remove = std::get<Protocol::RemoveView>(args);
    const auto old = ownView(context, who, remove.id);
    if (!old)
        return old.error();
    if (!*old)
        return CommandResult{};
    const auto scopes = scopesOf(context.database, **old);
    if (!scopes)
        return scopes.error();
    const auto ver = removeView(context.database, **old);
    if (!ver)
        return ver.error();
    for (const auto &scope : *scopes)
        context.log.put(scope, Protocol::Vanished{u"view"_s}, remove.id.value(), *ver);
    return CommandResult{};
}

} // namespace Frontdesk::Relay
