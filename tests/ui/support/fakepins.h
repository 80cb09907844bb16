// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pinsource.h"

namespace Frontdesk::Test {

/// Pins in a list.
class FakePins : public PinSource
{
public:
    Async<QList<Message>> pins(const ConversationId &conversation) override
    {
        QList<Message> ours;
        for (const auto &pin : std::as_const(list)) {
            if (pin.message.conversation == conversation)
                ours.append(pin.message);
        }
        return ready<QList<Message>>(ours);
    }
    Async<QList<Pin>> all() override { return ready<QList<Pin>>(list); }
    Async<> pin(const Message &message, const QString &category) override
    {
        Message pinned = message;
        pinned.pinnedAt = 1 + list.size();
        pinned.pinCategory = category;
        list.removeIf([&](const Pin &old) { return old.message.id == message.id; });
        list.prepend({pinned, {}});
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> unpin(const Message &message) override
    {
        list.removeIf([&](const Pin &old) { return old.message.id == message.id; });
        Q_EMIT changed();
        return ready<>({});
    }

    QList<Pin> list;
};

} // namespace Frontdesk::Test
