// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Frontdesk {

/// An emoji that is being looked for by name: ":smi" in front of the cursor.
struct EmojiQuery {
    qsizetype start = 0; ///< of the colon
    QString typed; ///< behind it; never empty

    friend bool operator==(const EmojiQuery &, const EmojiQuery &) = default;
};

/// What stands in front of @p cursor. A colon counts at the start and behind a space or the end of a
/// sentence, and only with a letter behind it: not in "10:30", "https://", "姓名:王" or ":)".
std::optional<EmojiQuery> emojiQueryBefore(const QString &text, qsizetype cursor);

} // namespace Frontdesk
