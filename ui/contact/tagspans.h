// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/momentform.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Frontdesk {

class Clock;

/// How long a tag can be given for, in words.
struct TagSpan {
    std::chrono::hours span; ///< as TagSource::giveFor() has it
    QString words;
};

/// The shortest first; the last one is endless.
QList<TagSpan> tagSpans();

/// The end of a tag that somebody types, in words of any of our languages.
class TagEnd
{
public:
    static MomentForm::Words words();
    /// ms UTC; 0: it cannot be read, is not to come, or is further ahead than a tag can end.
    static qint64 read(const QString &typed, const Clock &clock);
    /// "Ends Friday, 1 May 2026, 10:00".
    static QString say(qint64 end);
};

} // namespace Frontdesk
