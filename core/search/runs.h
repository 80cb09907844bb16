// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"

namespace Frontdesk::Search {

/// Letters of a folded text that stand together and are looked up in one way. What is neither
/// letter, mark nor digit (spaces, punctuation, emoji) only parts runs.
struct Run {
    enum class Kind {
        Word, ///< of a script that puts spaces between words: found by its beginning
        Chain, ///< Han, kana, Hangul, Thai and its neighbours, digits: found anywhere
    };

    Kind kind = Kind::Word;
    qsizetype begin = 0; ///< of FoldedText::letters
    qsizetype end = 0;

    qsizetype size() const noexcept { return end - begin; }
};

QList<Run> runsOf(const FoldedText &text);

} // namespace Frontdesk::Search
