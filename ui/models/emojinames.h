// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Frontdesk {

/// Emoji by what people call them, in English, Chinese, Japanese and Thai at once. Making one reads
/// the table, which takes some milliseconds.
class EmojiNames
{
public:
    struct Hit {
        QString emoji;
        QString name; ///< the one that was found

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    EmojiNames();

    /// The best first: what is called so, then what begins so, then what people may look for.
    QList<Hit> find(const QString &typed, int most) const;

private:
    struct Name {
        int emoji = 0;
        bool isMain = false;
        QString text;
        QString folded;
    };
    /// How well @p name fits; 0 is best, negative: not.
    static int rank(const Name &name, const QString &typed);

    QList<QString> m_emoji;
    QList<Name> m_names;
};

} // namespace Frontdesk
