// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/deskstate.h"

class QSettings;

namespace Frontdesk {

/// How a person's windows stand on one set of screens.
struct ScreenLayout {
    QByteArray window; ///< empty: it has not been on these yet
    QHash<ConversationId, QByteArray> chats; ///< those in windows of their own

    /// As many sets of screens are remembered; those used last are kept.
    static constexpr int MostSets = 12;

    static ScreenLayout load(const QString &screens, const QSettings &settings);
    static ScreenLayout of(const DeskState &state);
    void save(const QString &screens, QSettings &settings) const;
    /// What is not known of these screens stays as it was.
    void applyTo(DeskState &state) const;
};

} // namespace Frontdesk
