// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/unreadonly.h"

#include <QStringList>

namespace Frontdesk {

namespace {

const QLatin1String UnreadWord("is:unread");

QStringList queryWords(const ConversationFilter &filter)
{
    return filter.query.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool showsUnreadOnly(const ConversationFilter &filter)
{
    return queryWords(filter).contains(UnreadWord, Qt::CaseInsensitive);
}

ConversationFilter withUnreadOnly(ConversationFilter filter, bool only)
{
    if (showsUnreadOnly(filter) == only)
        return filter;
    QStringList words = queryWords(filter);
    if (only)
        words.append(UnreadWord);
    else
        words.removeIf(
            [](const QString &word) { return word.compare(UnreadWord, Qt::CaseInsensitive) == 0; });
    filter.query = words.join(u' ');
    return filter;
}

} // namespace Frontdesk
