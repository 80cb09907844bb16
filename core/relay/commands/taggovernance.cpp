// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/taggovernance.h"

#include "core/base/uuid.h"
#include "core/relay/journal/tagrows.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;
using Moving = KeptTag::Moving;

namespace {

Error noTag()
{
    return {ErrorKind::NotFound, u"tag.not-found"_s};
}

Error tagIsRemoved(const Tag &tag)
{
    return {.kind = ErrorKind::Conflict, .code = u"tag.removed"_s, .args = {{u"name"_s, tag.name}}};
}

/// One that clients have, removed or not.
Result<KeptTag> knownTag(WriteContext &context, const TagId &id)
{
    auto kept = keptTag(context.database, id);
    if (!kept)
        return kept.error();
    if (!*kept || (*kept)->gone)
        return noTag();
    return **kept;
}

Result<> checkNameIsFree(WriteContext &context, const Tag &wanted)
{
    const auto other = tagByName(context.database, wanted.name);
    if (!other)
        return other.error();
    if (*other && (*other)->id != wanted.id) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"tag.name-taken"_s,
                     .args = {{u"name"_s, (*other)->name}}};
    }
    return {};
}

/// As @p who leaves it now.
Result<> storeTag(WriteContext &context, const User &who, KeptTag kept)
{
    if (kept.runBy != who.id)
        kept.runFrom = kept.one.ver;
    kept.runBy = who.id;
    kept.changedAt = context.now;
    const auto stored = putTag(context.database, kept);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

/// What they did before without a network, they could not know the version of.
bool hasSeen(const User &who, const KeptTag &kept, qint64 base)
{
    const bool isRun = kept.runBy == who.id && kept.runFrom <= base && base < kept.one.ver;
    return kept.one.ver == base || isRun;
}

Result<> putOne(WriteContext &context, const User &who, const Protocol::PutTags::Change &change)
{
    Tag wanted = change.wanted;
    wanted.name = wanted.name.simplified();
    wanted.group = wanted.group.simplified();
    wanted.color = std::clamp(wanted.color, 1, Tag::Colors);
    if (!isUuid(wanted.id.value()) || wanted.name.isEmpty() || wanted.name.size() > Tag::LongestName
        || wanted.group.size() > Tag::LongestName) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"tag.invalid"_s,
                     .args = {{u"name"_s, wanted.name.left(Tag::LongestName)}}};
    }
    const auto old = keptTag(context.database, wanted.id);
    if (!old)
        return old.error();
    if (*old ? (*old)->gone : change.base != 0)
        return noTag();
    KeptTag kept = old->value_or(KeptTag{});
    if (kept.one.isRemoved())
        return tagIsRemoved(kept.one);
    if (*old && !hasSeen(who, kept, change.base)) {
        return Error{.kind = ErrorKind::Conflict,
                     .code = u"tag.changed"_s,
                     .args = {{u"by"_s, kept.runBy.value()}, {u"at"_s, kept.changedAt}}};
    }
    if (auto isFree = checkNameIsFree(context, wanted); !isFree)
        return isFree;
    wanted.ver = kept.one.ver;
    if (*old && kept.one == wanted)
        return {};
    kept.one = wanted;
    return storeTag(context, who, kept);
}

/// Whether some are just being moved to it.
Result<bool> isBeingFilled(WriteContext &context, const TagId &id)
{
    const auto all = movingTags(context.database);
    if (!all)
        return all.error();
    return std::any_of(all->cbegin(), all->cend(), [&](const KeptTag &one) {
        return one.moving == Moving::Over && one.one.mergedInto == id;
    });
}

} // namespace

Result<CommandResult>
PutTagsHandler::run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const
{
    for (const auto &change : std::get<Protocol::PutTags>(args).tags) {
        if (auto put = putOne(context, who, change); !put)
            return put.error();
    }
    return CommandResult{};
}

Result<CommandResult> RemoveTagHandler::run(WriteContext &context,
                                            const User &who,
                                            const Protocol::CommandArgs &args) const
{
    auto kept = knownTag(context, std::get<Protocol::RemoveTag>(args).id);
    if (!kept)
        return kept.error();
    if (kept->one.isRemoved())
        return CommandResult{};
    kept->one.removedAt = context.now;
    if (auto stored = storeTag(context, who, *kept); !stored)
        return stored.error();
    return CommandResult{};
}

Result<CommandResult> RestoreTagHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    auto kept = knownTag(context, std::get<Protocol::RestoreTag>(args).id);
    if (!kept)
        return kept.error();
    if (!kept->one.isRemoved())
        return CommandResult{};
    if (auto isFree = checkNameIsFree(context, kept->one); !isFree)
        return isFree.error();
    kept->moving = kept->one.mergedInto.isNull() ? Moving::No : Moving::Back;
    kept->movedUpTo = {};
    kept->one.removedAt = 0;
    kept->one.mergedInto = {};
    if (auto stored = storeTag(context, who, *kept); !stored)
        return stored.error();
    return CommandResult{};
}

Result<CommandResult> MergeTagsHandler::run(WriteContext &context,
                                            const User &who,
                                            const Protocol::CommandArgs &args) const
{
    const auto &merge = std::get<Protocol::MergeTags>(args);
    if (merge.id == merge.into)
        return Error{ErrorKind::Rejected, u"tag.same"_s};
    auto kept = knownTag(context, merge.id);
    if (!kept)
        return kept.error();
    const auto into = knownTag(context, merge.into);
    if (!into)
        return into.error();
    if (kept->one.isRemoved() && kept->one.mergedInto == merge.into)
        return CommandResult{};
    for (const auto &one : {*kept, *into}) {
        if (one.one.isRemoved())
            return tagIsRemoved(one.one);
    }
    const auto isFilled = isBeingFilled(context, merge.id);
    if (!isFilled)
        return isFilled.error();
    if (*isFilled || kept->moving != Moving::No)
        return Error{ErrorKind::Rejected, u"tag.busy"_s};
    kept->one.removedAt = context.now;
    kept->one.mergedInto = merge.into;
    kept->moving = Moving::Over;
    kept->movedUpTo = {};
    if (auto stored = storeTag(context, who, *kept); !stored)
        return stored.error();
    return CommandResult{};
}

} // namespace Frontdesk::Relay
