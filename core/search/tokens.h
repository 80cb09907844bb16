// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/runs.h"

namespace Frontdesk::Search {

/// Raise it whenever another token may come out of some text: indexes are then built anew.
inline constexpr int TokenizerVersion = 1;

/// What stands in the index for @p text, with a space between. A word is one token. A chain of n
/// letters is n tokens: each letter with the one after it, and the last alone; so one letter is
/// found as the beginning of a token, and more of them as a phrase. Only letters, marks and digits
/// occur, so FTS5's "ascii" tokenizer parts them as we do, whichever SQLite it is.
QString tokensOf(QStringView text);

/// Appends the tokens of one run. @p whole: with the last letter alone; without it, what a text
/// has to hold in which the chain may go on.
void appendTokens(const FoldedText &text, const Run &run, bool whole, QStringList &tokens);

} // namespace Frontdesk::Search
