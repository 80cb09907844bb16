// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/store.h"

#include <QJsonObject>

namespace Frontdesk::Relay {

/// Adds the thin line that says what @p who did to a conversation: Content::event is @p event, its
/// details @p data, to which the name of @p who is added, as it is now ("by"). @p who may be
/// without an id: the relay did it by itself. Where the line stands.
Result<MessageOrder> addLine(WriteContext &context,
                             OrderCounter &order,
                             const Conversation &conversation,
                             const User &who,
                             const QString &event,
                             QJsonObject data);

} // namespace Frontdesk::Relay
