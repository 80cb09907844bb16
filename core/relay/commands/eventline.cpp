// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/eventline.h"

#include "core/base/uuid.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

Result<MessageOrder> addLine(WriteContext &context,
                             OrderCounter &order,
                             const Conversation &conversation,
                             const User &who,
                             const QString &event,
                             QJsonObject data)
{
    if (!who.name.isEmpty())
        data.insert(QStringLiteral("by"), who.name);
    Message line;
    line.id = MessageId(newUuid(context.now));
    line.conversation = conversation.id;
    line.account = conversation.account;
    line.direction = Direction::System;
    line.content.kind = ContentKind::Event;
    line.content.event = event;
    line.content.data = data;
    line.order = order.next(context.now);
    line.arrivedAt = context.now;
    line.author = who.id;
    line.ver = 1;
    const auto inserted = insertMessage(context.database, line);
    if (!inserted)
        return inserted.error();
    context.log.put(line);
    return line.order;
}

} // namespace Frontdesk::Relay
