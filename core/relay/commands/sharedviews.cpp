// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/sharedviews.h"

#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

Result<> tellView(WriteContext &context, const SavedView &stored, const QStringList &before)
{
    const auto now = scopesOf(context.database, stored);
    if (!now)
        return now.error();
    for (const auto &scope : before) {
        if (!now->contains(scope))
            context.log.put(scope, Protocol::Vanished{u"view"_s}, stored.id.value(), stored.ver);
    }
    for (const auto &scope : *now)
        context.log.put(scope, stored, stored.id.value(), stored.ver);
    return {};
}

Result<> shareAnew(WriteContext &context, const Team &before, const Team &now)
{
    if (before.members == now.members)
        return {};
    const auto views = viewsOfTeam(context.database, now.id);
    if (!views)
        return views.error();
    QStringList had;
    for (const auto &member : before.members)
        had.append(userScope(member));
    for (const auto &view : *views) {
        // A version of its own: who left holds it as gone at the old one, and may come back.
        const auto raised = putView(context.database, view);
        if (!raised)
            return raised.error();
        if (auto told = tellView(context, *raised, had); !told)
            return told;
    }
    return {};
}

} // namespace Frontdesk::Relay
