// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/emojiquery.h"

namespace Frontdesk {

namespace {

constexpr qsizetype LongestName = 24;

bool mayStandBefore(QChar c)
{
    // Surrogates: another emoji.
    return c.isSpace() || c.isSurrogate() || QStringView(u".,!?。，！？、)）」』…").contains(c);
}

bool mayBeInName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-';
}

} // namespace

std::optional<EmojiQuery> emojiQueryBefore(const QString &text, qsizetype cursor)
{
    qsizetype at = cursor;
    while (at > 0 && cursor - at <= LongestName && mayBeInName(text.at(at - 1)))
        --at;
    if (at == cursor || at == 0 || text.at(at - 1) != u':' || !text.at(at).isLetter())
        return {};
    const qsizetype start = at - 1;
    if (start > 0 && !mayStandBefore(text.at(start - 1)))
        return {};
    QString typed = text.mid(at, cursor - at);
    typed.replace(u'_', u' '); // as other programs write it
    return EmojiQuery{start, typed};
}

} // namespace Frontdesk
