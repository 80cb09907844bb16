// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"

namespace Frontdesk::Search {

/// What may stand at the cursor instead of what stands there.
struct Suggestion {
    QString text; ///< "from:", "has:image"
    bool goesOn = false; ///< a value has to follow

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

struct Completion {
    TextRange place; ///< of what a suggestion replaces
    QList<Suggestion> suggestions;
};

/// Names that may follow an operator and only the desk knows.
struct CompletionNames {
    QStringList accounts;
    QStringList tags;
    QStringList colleagues;
    QStringList teams = {};
};

/// For the word that ends at @p cursor. Operators are offered from their first letter on, values
/// behind the colon at once.
Completion completionAt(const QString &typed, qsizetype cursor, const CompletionNames &names);

} // namespace Frontdesk::Search
