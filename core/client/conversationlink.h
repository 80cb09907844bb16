// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace Frontdesk {

/// frontdesk://conversation/<id>, as a CRM or an order page links to a chat.
QString linkToConversation(const ConversationId &conversation);

/// The conversation of such a link. Nothing else is understood: links come from strangers, so they
/// may open a chat and do no more. Null for everything that is not exactly that.
std::optional<ConversationId> conversationOfLink(const QString &link);

} // namespace Frontdesk
