// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Frontdesk::Search {

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const noexcept { return start + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A text as it is compared, letter by letter (code points), and where each letter came from.
struct FoldedText {
    QList<char32_t> letters;
    /// Of each letter, in the text that was folded. Letters that came from one written character
    /// (a base and its marks, a ligature) share a place.
    QList<TextRange> places;
};

/// What makes texts equal for a search: NFKC (with it the widths), case folding, katakana to
/// hiragana, Traditional to Simplified, and nothing that is not seen (joiners, variation selectors,
/// zero width spaces, which Thai is full of). Folding what was folded changes nothing.
FoldedText fold(QStringView text);
QString folded(QStringView text);

} // namespace Frontdesk::Search
