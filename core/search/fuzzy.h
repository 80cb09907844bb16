// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/spelling.h"

#include <QStringList>

#include <optional>

namespace Frontdesk::Search {

/// What somebody types to find a thing by its name, quickly and inexactly: "mrk" finds "Mark read",
/// "小滿", "小满", "xiaoman", "xm" and "ㄒㄇ" find 陳小滿. Each typed word has to stand in the name, its
/// letters in their order; the beginnings of words and letters that stand together count more.
class FuzzyPattern
{
public:
    explicit FuzzyPattern(QStringView typed);

    /// Nothing that could be looked for was typed: it fits nothing.
    bool isEmpty() const noexcept { return m_words.isEmpty(); }
    /// How well a name fits that is spelled already; nothing if it does not.
    std::optional<int> score(QStringView spelled) const;
    /// The letters of the name that it was found by, joined where they touch. Empty if it does not
    /// fit.
    QList<TextRange> places(const Spelling &name) const;
    /// What a fit has to reach before it is more than letters by chance.
    int enough() const noexcept { return m_enough; }

private:
    QStringList m_words;
    int m_enough = 0;
};

} // namespace Frontdesk::Search
