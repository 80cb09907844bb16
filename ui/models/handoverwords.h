// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/rules/handover.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace Frontdesk {

/// What is known of a conversation when it changes hands.
struct HandOverFacts {
    HandOver over;
    QStringList tags; ///< names
    QList<Task> tasks; ///< that are to be done
};

/// A heading, and one line for each thing below it.
struct HandOverPart {
    QString heading;
    QStringList lines;

    friend bool operator==(const HandOverPart &, const HandOverPart &) = default;
};

/// The hand-over of a conversation in words. Every instant is ms UTC.
class HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::HandOverWords)

public:
    using NameOf = std::function<QString(const UserId &id)>;

    /// Those that have something to say.
    static QList<HandOverPart> parts(const HandOverFacts &facts, qint64 now, const NameOf &nameOf);
    /// As a note to a colleague, of at most @p longest UTF-16 units.
    static QString note(const QList<HandOverPart> &parts, int longest);
};

} // namespace Frontdesk
