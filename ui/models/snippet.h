// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"

namespace Frontdesk {

/// A part of a text that can be shown in a line or two, with the first place in it.
struct Snippet {
    QString text;
    QList<Search::TextRange> places;
};

/// Line feeds become spaces; what stands before the first place by more than @p mostBefore is left out.
Snippet
snippetOf(const QString &text, const QList<Search::TextRange> &places, qsizetype mostBefore = 40);

} // namespace Frontdesk
