// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/templatehandlers.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/templaterows.h"
#include "core/relay/media/claimedmedia.h"
#include "core/rules/templaterules.h"

#include <QSet>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

Error noTemplate()
{
    return {ErrorKind::NotFound, u"template.not-found"_s};
}

Error templateRefused(const QString &code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

/// What stands there, if @p who may change it and has seen it as it is. What they did before without
/// a network, they could not know the version of.
Result<std::optional<KeptTemplate>>
changeable(WriteContext &context, const User &who, const TemplateId &id, qint64 base)
{
    auto kept = keptTemplate(context.database, id);
    if (!kept)
        return kept;
    if (!*kept)
        return base == 0 ? kept : Result<std::optional<KeptTemplate>>(noTemplate());
    const auto &one = (*kept)->one;
    const bool byMe = (*kept)->runBy == who.id;
    const bool isHidden = one.scope == TemplateScope::Mine && one.owner != who.id;
    if (isHidden || ((*kept)->gone && !byMe))
        return noTemplate();
    if (!mayChange(who, one))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    if (one.ver != base && !(byMe && (*kept)->runFrom <= base && base < one.ver)) {
        return Error{.kind = ErrorKind::Conflict,
                     .code = u"template.changed"_s,
                     .args = {{u"by"_s, one.changedBy.value()}, {u"at"_s, one.changedAt}}};
    }
    return kept;
}

Result<> checkPlace(WriteContext &context, const User &who, const ReplyTemplate &wanted)
{
    if (wanted.scope == TemplateScope::Mine && wanted.owner != who.id)
        return templateRefused(u"template.scope-invalid"_s);
    if (wanted.scope == TemplateScope::Team) {
        const auto team = teamById(context.database, wanted.team);
        if (!team)
            return team.error();
        if (!*team)
            return Error{ErrorKind::NotFound, u"team.not-found"_s};
    }
    const auto accounts = wanted.accounts + wanted.overrides.keys();
    for (const auto &account : accounts) {
        const auto known = accountById(context.database, account);
        if (!known)
            return known.error();
        if (!*known)
            return Error{ErrorKind::NotFound, u"account.not-found"_s};
    }
    const auto holder = holderOfCode(context.database, wanted, who.id);
    if (!holder)
        return holder.error();
    if (*holder)
        return templateRefused(u"template.code-taken"_s, {{u"title"_s, (*holder)->title}});
    return {};
}

/// Whoever reads the template's scope may have its files.
Result<> useTemplateFiles(WriteContext &context, const ReplyTemplate &one)
{
    auto bubbles = one.bubbles;
    for (const auto &own : one.overrides)
        bubbles += own;
    for (const auto &bubble : std::as_const(bubbles)) {
        if (!bubble.media)
            continue;
        for (const auto &sha : {bubble.media->sha, bubble.media->thumbnail}) {
            if (sha.isEmpty())
                continue;
            if (auto used = useFile(context, sha, scopeOf(one), one.id.value()); !used)
                return used;
        }
    }
    return {};
}

/// In @p scope it is no more, as of version @p ver.
void leaveScope(WriteContext &context, const QString &scope, const TemplateId &id, qint64 ver)
{
    context.log.put(scope, Protocol::Vanished{u"template"_s}, id.value(), ver);
}

/// Its count goes where it goes; with nowhere to go, it stays for when it comes back.
Result<> moveUse(WriteContext &context,
                 const TemplateId &id,
                 const QString &from,
                 const std::optional<QString> &to)
{
    const auto use = useOf(context.database, id);
    if (!use)
        return use.error();
    if (use->ver == 0)
        return {};
    const auto stored = putUse(context.database, *use);
    if (!stored)
        return stored.error();
    if (!from.isEmpty())
        context.log.put(from, Protocol::Vanished{u"template_use"_s}, id.value(), stored->ver);
    if (to)
        context.log.put(*to, *stored, id.value(), stored->ver);
    return {};
}

/// Whether a change says anything new.
bool saysTheSame(const ReplyTemplate &one, ReplyTemplate other)
{
    other.changedBy = one.changedBy;
    other.changedAt = one.changedAt;
    other.ver = one.ver;
    return one == other;
}

/// From where @p old was, if it was anywhere, to where @p stored is.
Result<> tellScopes(WriteContext &context,
                    const std::optional<KeptTemplate> &old,
                    const ReplyTemplate &stored)
{
    const auto to = scopeOf(stored);
    const auto from = old && !old->gone ? scopeOf(old->one) : QString();
    if (from != to) {
        if (!from.isEmpty())
            leaveScope(context, from, stored.id, stored.ver);
        // Who reads the old scope only has no business with the files any more.
        if (auto forgotten = forgetUsesOf(context, stored.id.value()); !forgotten)
            return forgotten;
        if (auto moved = moveUse(context, stored.id, from, to); !moved)
            return moved;
    }
    context.log.put(to, stored, stored.id.value(), stored.ver);
    return useTemplateFiles(context, stored);
}

} // namespace

Result<CommandResult> PutTemplateHandler::run(WriteContext &context,
                                              const User &who,
                                              const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutTemplate>(args);
    if (!isUuid(put.wanted.id.value()))
        return templateRefused(u"command.invalid"_s, {{u"field"_s, u"id"_s}});
    const auto old = changeable(context, who, put.wanted.id, put.base);
    if (!old)
        return old.error();
    auto wanted = tidied(put.wanted);
    wanted.owner = *old ? (*old)->one.owner : who.id;
    wanted.ver = *old ? (*old)->one.ver : 0;
    wanted.changedBy = who.id;
    wanted.changedAt = context.now;
    if (auto placed = checkPlace(context, who, wanted); !placed)
        return placed.error();
    if (auto claimed = claimFiles(context, who, wanted); !claimed)
        return claimed.error();
    if (auto fits = checkTemplate(wanted, checkOutbound); !fits)
        return fits.error();
    if (*old && !(*old)->gone && saysTheSame((*old)->one, wanted))
        return CommandResult{};
    if (*old) {
        auto kept = keepVersion(context.database, {(*old)->one, who.id, context.now});
        if (!kept)
            return kept.error();
    }
    const bool isRun = *old && (*old)->runBy == who.id;
    const auto stored = putTemplate(context.database,
                                    {wanted, false, who.id, isRun ? (*old)->runFrom : wanted.ver});
    if (!stored)
        return stored.error();
    if (auto announced = tellScopes(context, *old, *stored); !announced)
        return announced.error();
    return CommandResult{};
}

Result<>
PutTemplateHandler::claimFiles(WriteContext &context, const User &who, ReplyTemplate &wanted) const
{
    const auto claim = [&](QList<Content> &bubbles) -> Result<> {
        for (auto &bubble : bubbles) {
            if (auto claimed = claimMedia(context, who.id, m_readable, bubble); !claimed)
                return claimed;
        }
        return {};
    };
    if (auto claimed = claim(wanted.bubbles); !claimed)
        return claimed;
    for (auto &own : wanted.overrides) {
        if (auto claimed = claim(own); !claimed)
            return claimed;
    }
    return {};
}

Result<CommandResult> RemoveTemplateHandler::run(WriteContext &context,
                                                 const User &who,
                                                 const Protocol::CommandArgs &args) const
{
    const auto &remove = std::get<Protocol::RemoveTemplate>(args);
    const auto old = changeable(context, who, remove.id, remove.base);
    if (!old)
        return old.error();
    if (!*old || (*old)->gone)
        return CommandResult{};
    const auto &one = (*old)->one;
    if (auto kept = keepVersion(context.database, {one, who.id, context.now}); !kept)
        return kept.error();
    auto last = **old;
    last.gone = true;
    last.one.changedBy = who.id;
    last.one.changedAt = context.now;
    if (last.runBy != who.id) {
        last.runBy = who.id;
        last.runFrom = one.ver;
    }
    const auto stored = putTemplate(context.database, last);
    if (!stored)
        return stored.error();
    leaveScope(context, scopeOf(one), one.id, stored->ver);
    if (auto moved = moveUse(context, one.id, scopeOf(one), {}); !moved)
        return moved.error();
    return CommandResult{};
}

Result<> countUses(WriteContext &context, const User &who, const Protocol::SendMessages &send)
{
    QSet<TemplateId> counted;
    for (const auto &bubble : send.bubbles) {
        const auto &id = bubble.usedTemplate;
        if (id.isNull() || counted.contains(id))
            continue;
        counted.insert(id);
        const auto one = templateById(context.database, id);
        if (!one)
            return one.error();
        if (!*one || ((*one)->scope == TemplateScope::Mine && (*one)->owner != who.id))
            continue;
        auto use = useOf(context.database, id);
        if (!use)
            return use.error();
        ++use->count;
        use->lastAt = context.now;
        const auto stored = putUse(context.database, *use);
        if (!stored)
            return stored.error();
        context.log.put(scopeOf(**one), *stored, id.value(), stored->ver);
    }
    return {};
}

} // namespace Frontdesk::Relay
