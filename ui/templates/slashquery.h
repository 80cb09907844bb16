// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Frontdesk {

/// "/thank", typed to find a template.
struct SlashQuery {
    qsizetype start = 0; ///< of the slash
    QString typed; ///< behind it

    friend bool operator==(const SlashQuery &, const SlashQuery &) = default;
};

/// The one that ends at @p cursor in @p line: a slash (also the wide one of Chinese keyboards) at the
/// beginning of a word, and no space since. "and/or", "24/7" and "https://" have none.
std::optional<SlashQuery> slashQueryAt(QStringView line, qsizetype cursor);

} // namespace Frontdesk
