// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/searchedtext.h"

#include <QStringList>

namespace Frontdesk {

using namespace Qt::StringLiterals;

QString searchedText(const Message &message)
{
    const auto &content = message.content;
    QStringList parts{content.text};
    if (content.media)
        parts << content.media->fileName;
    if (content.location)
        parts << content.location->title << content.location->address;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

bool hasLink(const Content &content)
{
    return content.text.contains("http://"_L1, Qt::CaseInsensitive)
        || content.text.contains("https://"_L1, Qt::CaseInsensitive);
}

} // namespace Frontdesk
