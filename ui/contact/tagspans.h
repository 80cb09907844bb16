// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace Frontdesk {

/// How long a tag can be given for, in words.
struct TagSpan {
    std::chrono::hours span; ///< as TagSource::giveFor() has it
    QString words;
};

/// The shortest first; the last one is endless.
QList<TagSpan> tagSpans();

} // namespace Frontdesk
