// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

namespace Frontdesk {

/// A note that somebody has begun to write in a conversation.
struct NoteBegun {
    QString text;
    QList<Content> files; ///< in order
    qint64 dueAt = 0; ///< ms UTC; 0: nothing is to be done

    bool isEmpty() const { return text.isEmpty() && files.isEmpty() && dueAt == 0; }
    friend bool operator==(const NoteBegun &, const NoteBegun &) = default;
};

} // namespace Frontdesk
