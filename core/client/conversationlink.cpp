// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationlink.h"

#include <QRegularExpression>

namespace Frontdesk {

using namespace Qt::StringLiterals;

QString linkToConversation(const ConversationId &conversation)
{
    return u"frontdesk://conversation/"_s + conversation.value();
}

std::optional<ConversationId> conversationOfLink(const QString &link)
{
    // Schemes and hosts are the same in capitals; browsers add a slash at the end of some.
    static const QRegularExpression Form(
        uR"(\A(?i:frontdesk://conversation)/([A-Za-z0-9-]{1,64})/?\z)"_s);
    const auto match = Form.match(link);
    if (!match.hasMatch())
        return {};
    return ConversationId(match.captured(1));
}

} // namespace Frontdesk
