// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QStringList>

namespace Frontdesk {

/// What belongs to a conversation besides its draft, while the composer shows another one.
struct ComposerAside {
    QList<Content> files;
    Message quotes;
    QString problem;
    QString written; ///< below what is under way
    QStringList underWay; ///< sent, but not yet confirmed to be kept: still part of the draft
    QStringList stopped; ///< what the guard has asked about
    qint64 takenAt = 0; ///< ms UTC: its draft is of then, from another computer; 0: it is not

    bool isEmpty() const
    {
        return files.isEmpty() && quotes.id.isNull() && problem.isEmpty() && written.isEmpty()
            && underWay.isEmpty() && stopped.isEmpty() && takenAt == 0;
    }
};

} // namespace Frontdesk
