// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/team.h"

#include <QObject>

namespace Frontdesk {

/// The teams, as they are with what was changed here. Changes are safe on disk when they answer, seen
/// at once, and work offline. Of two who change one team at once the first is followed: the other's
/// change goes, and ConversationActions::refused() tells. GUI thread.
class TeamSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestName = 80; ///< as the relay has it

    using QObject::QObject;

    /// By name.
    virtual QList<Team> teams() const = 0;
    /// Makes a team, with a null id, or changes one that teams() gave. Answers with its id. Error:
    /// Rejected "team.invalid".
    virtual Async<TeamId> put(const Team &team) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk
