// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMetaType>

namespace Frontdesk {

/// What somebody has begun to write in a conversation, as their computers share it. Nobody else has it.
struct Draft {
    static constexpr int LongestText = 20'000; ///< UTF-16 units; a longer one stays where it is

    ConversationId conversation; ///< also its id
    QString text; ///< empty: sent, or emptied
    QString device; ///< on which it was written
    qint64 writtenAt = 0; ///< ms UTC
    qint64 ver = 0;

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Draft)
