// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snippet.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qsizetype MostShown = 400;

/// Where what is shown begins: at a word, if one begins near enough, and never inside of a character.
qsizetype beginningOf(const Snippet &snippet, qsizetype mostBefore)
{
    if (snippet.places.isEmpty() || snippet.places.constFirst().start <= mostBefore)
        return 0;
    const qsizetype kept = mostBefore / 2;
    const qsizetype wanted = snippet.places.constFirst().start - kept;
    const qsizetype space = snippet.text.lastIndexOf(QLatin1Char(' '), wanted);
    if (space >= wanted - kept)
        return space + 1;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, snippet.text);
    finder.setPosition(wanted);
    return finder.isAtBoundary() ? wanted : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

} // namespace

Snippet snippetOf(const QString &text, const QList<Search::TextRange> &places, qsizetype mostBefore)
{
    Snippet snippet{text, places};
    for (auto &c : snippet.text) {
        if (c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    const qsizetype from = beginningOf(snippet, mostBefore);
    snippet.text = snippet.text.mid(from, MostShown);
    const qsizetype shift = from > 0 ? from - 1 : 0;
    if (from > 0)
        snippet.text.prepend(QChar(0x2026));
    for (auto &place : snippet.places)
        place.start -= shift;
    snippet.places.removeIf(
        [&](const Search::TextRange &place) { return place.end() > snippet.text.size(); });
    return snippet;
}

} // namespace Frontdesk
