// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Frontdesk {

/// What the cache knows of one entity: its newest version and the scope it was last seen in.
struct Standing {
    qint64 scope = 0; ///< ScopeRow::n
    qint64 ver = 0; ///< 0: never seen
    bool gone = false; ///< it vanished from that scope

    /// Whether a state of version @p newVer in @p newScope replaces this. An entity that moves
    /// vanishes in one scope and appears in another with one version: appearing elsewhere wins.
    bool yieldsToState(qint64 newScope, qint64 newVer) const noexcept
    {
        return newVer > ver || (newVer == ver && gone && newScope != scope);
    }
    /// Whether the news that it vanished from @p newScope with @p newVer replaces this.
    bool yieldsToVanishing(qint64 newScope, qint64 newVer) const noexcept
    {
        return newVer > ver || (newVer == ver && !gone && newScope == scope);
    }
};

} // namespace Frontdesk
