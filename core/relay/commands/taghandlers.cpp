// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/taghandlers.h"

#include "core/base/uuid.h"
#include "core/relay/commands/eventline.h"
#include "core/relay/commands/sharedviews.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/tagrows.h"

#include <QJsonArray>

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr int LongestTeamName = 80;
constexpr int LongestMerging = 8; ///< of tags, one into the other

/// What was merged means the one that stands for it.
Result<Tag> standingTag(WriteContext &context, Tag tag)
{
    for (int step = 0; step < LongestMerging && !tag.mergedInto.isNull(); ++step) {
        const auto next = tagById(context.database, tag.mergedInto);
        if (!next)
            return next.error();
        if (!*next)
            break;
        tag = **next;
    }
    if (tag.isRemoved()) {
        return Error{
            .kind = ErrorKind::Rejected, .code = u"tag.removed"_s, .args = {{u"name"_s, tag.name}}};
    }
    return tag;
}

/// Two who invent the same word at once mean the same tag.
Result<Tag> tagFor(WriteContext &context, const User &who, const Tag &wanted)
{
    const auto byId = keptTag(context.database, wanted.id);
    if (!byId)
        return byId.error();
    if (*byId)
        return standingTag(context, (*byId)->one);
    const auto name = wanted.name.simplified();
    if (name.isEmpty() || name.size() > Tag::LongestName || !isUuid(wanted.id.value()))
        return Error{ErrorKind::Rejected, u"tag.invalid"_s};
    const auto byName = tagByName(context.database, name);
    if (!byName)
        return byName.error();
    if (*byName)
        return **byName;
    const auto made = putTag(context.database,
                             {.one = {wanted.id, name, std::clamp(wanted.color, 1, Tag::Colors)},
                              .runBy = who.id,
                              .changedAt = context.now});
    if (!made)
        return made.error();
    context.log.put(*made);
    return made;
}

/// Names of what a contact has now and had not, and of what it had.
struct TagMoves {
    QJsonArray added;
    QJsonArray removed;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
};

/// A contact has one chat; before the first message there is none to say it in.
Result<> sayMoves(WriteContext &context,
                  OrderCounter &order,
                  const Contact &contact,
                  const User &who,
                  const TagMoves &moves)
{
    const auto chat = conversationOf(context.database, contact.account, contact.platformUserId);
    if (!chat)
        return chat.error();
    if (!*chat || moves.isEmpty())
        return {};
    QJsonObject data;
    if (!moves.added.isEmpty())
        data.insert(u"added"_s, moves.added);
    if (!moves.removed.isEmpty())
        data.insert(u"removed"_s, moves.removed);
    const auto said = addLine(context, order, **chat, who, u"tags"_s, data);
    return said ? Result<>() : said.error();
}

Result<> noteUse(WriteContext &context, const TagId &tag, int by)
{
    const auto use = countTag(context.database, tag, by, by > 0 ? context.now : 0);
    if (!use)
        return use.error();
    context.log.put(orgScope(), *use, use->id.value(), use->ver);
    return {};
}

/// Takes what @p wanted takes; what went is in @p moves.
Result<> takeTags(WriteContext &context,
                  const Contact &contact,
                  const User &who,
                  const Protocol::TagContact &wanted,
                  TagMoves &moves)
{
    for (const auto &id : wanted.remove) {
        const auto removed = removeTag(context.database, contact.id, id, who.id, wanted.seen);
        if (!removed)
            return removed.error();
        if (!*removed)
            continue;
        if (auto counted = noteUse(context, id, -1); !counted)
            return counted;
        const auto tag = tagById(context.database, id);
        if (!tag)
            return tag.error();
        moves.removed.append(*tag ? (*tag)->name : QString());
    }
    return {};
}

/// Gives what @p wanted gives; what came is in @p moves.
Result<> giveTags(WriteContext &context,
                  const Contact &contact,
                  const User &who,
                  const Protocol::TagContact &wanted,
                  TagMoves &moves)
{
    std::optional<qint64> until;
    if (wanted.until != 0)
        until = std::max<qint64>(wanted.until, 0);
    for (const auto &one : wanted.add) {
        const auto tag = tagFor(context, who, one);
        if (!tag)
            return tag.error();
        // Also if it has it: who takes it away without having seen this does not take it.
        const auto added = addTag(context.database,
                                  {.contact = contact.id, .tag = tag->id, .by = who.id},
                                  contact.ver + 1,
                                  until);
        if (!added)
            return added.error();
        if (!*added)
            continue;
        moves.added.append(tag->name);
        if (auto counted = noteUse(context, tag->id, 1); !counted)
            return counted;
    }
    return {};
}

} // namespace

Result<CommandResult> TagContactHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::TagContact>(args);
    if (wanted.until < Protocol::TagContact::NoEnd) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"command.invalid"_s,
                     .args = {{u"field"_s, u"until"_s}}};
    }
    const auto found = contactById(context.database, wanted.contact);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    const auto contact = **found;
    TagMoves moves;
    if (auto taken = takeTags(context, contact, who, wanted, moves); !taken)
        return taken.error();
    if (auto given = giveTags(context, contact, who, wanted, moves); !given)
        return given.error();
    if (moves.removed.isEmpty() && wanted.add.isEmpty())
        return CommandResult{};
    const auto raised = putContact(context.database, contact);
    if (!raised)
        return raised.error();
    const auto now = contactById(context.database, contact.id);
    if (!now)
        return now.error();
    if (auto said = sayMoves(context, m_order, contact, who, moves); !said)
        return said.error();
    context.log.put(**now);
    return CommandResult{};
}

Result<CommandResult>
PutTeamHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutTeam>(args);
    const auto name = put.name.simplified();
    if (!isUuid(put.id.value()) || name.isEmpty() || name.size() > LongestTeamName)
        return Error{ErrorKind::Rejected, u"team.invalid"_s};
    for (const auto &member : put.members) {
        const auto user = userById(context.database, member);
        if (!user)
            return user.error();
        if (!*user)
            return Error{ErrorKind::NotFound, u"user.not-found"_s};
    }
    const auto old = teamById(context.database, put.id);
    if (!old)
        return old.error();
    const auto ver = *old ? (*old)->ver : 0;
    const auto run = teamRun(context.database, put.id);
    if (!run)
        return run.error();
    // What I changed before without a network, I could not know the version of.
    const bool isMine = run->by == who.id;
    if (ver != put.base && !(isMine && run->from <= put.base && put.base < ver))
        return Error{ErrorKind::Conflict, u"team.changed"_s};
    auto members = put.members;
    std::sort(members.begin(), members.end());
    const auto stored =
        putTeam(context.database, {put.id, name, members, ver}, {who.id, isMine ? run->from : ver});
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    if (auto shared = shareAnew(context, old->value_or(Team{}), *stored); !shared)
        return shared.error();
    return CommandResult{};
}

} // namespace Frontdesk::Relay
