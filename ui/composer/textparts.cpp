// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/textparts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Frontdesk {

namespace {

/// Where the first part of @p text ends, at the latest after @p longest.
qsizetype cutIn(const QString &text, qsizetype longest)
{
    // A part that is nearly empty helps nobody: a cut is looked for in the second half.
    const qsizetype least = longest / 2;
    for (const QLatin1String between : {QLatin1String("\n\n"), QLatin1String("\n")}) {
        const qsizetype at = text.lastIndexOf(between, longest - between.size());
        if (at >= least)
            return at + between.size();
    }
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    words.setPosition(longest + 1);
    const qsizetype word = words.toPreviousBoundary();
    if (word >= least)
        return word;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(longest + 1);
    const qsizetype character = characters.toPreviousBoundary();
    return character > 0 ? character : longest;
}

} // namespace

QStringList textParts(const QString &text, qsizetype longest)
{
    QStringList parts;
    QString rest = text.trimmed();
    const qsizetype most = std::max<qsizetype>(2, longest);
    while (rest.size() > most) {
        const qsizetype cut = cutIn(rest, most);
        if (const QString part = rest.left(cut).trimmed(); !part.isEmpty())
            parts.append(part);
        rest = rest.mid(cut).trimmed();
    }
    if (!rest.isEmpty())
        parts.append(rest);
    return parts;
}

} // namespace Frontdesk
