// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/teamsource.h"

namespace Frontdesk::Test {

/// Teams in a list.
class FakeTeams : public TeamSource
{
public:
    QList<Team> teams() const override { return list; }
    Async<TeamId> put(const Team &team) override
    {
        if (failure)
            return ready<TeamId>(*failure);
        Team kept = team;
        kept.name = kept.name.simplified();
        if (kept.id.isNull())
            kept.id = TeamId(QStringLiteral("team%1").arg(list.size() + 1));
        ++kept.ver;
        list.removeIf([&](const Team &old) { return old.id == kept.id; });
        list.append(kept);
        std::sort(
            list.begin(), list.end(), [](const Team &a, const Team &b) { return a.name < b.name; });
        Q_EMIT changed();
        return ready<TeamId>(kept.id);
    }

    QList<Team> list;
    std::optional<Error> failure;
};

} // namespace Frontdesk::Test
