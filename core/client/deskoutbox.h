// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/outboxsource.h"
#include "core/client/pace.h"

namespace Frontdesk {

class ConversationActions;
class Outbox;

/// The replies of the outbox.
class DeskOutbox : public OutboxSource
{
    Q_OBJECT

public:
    DeskOutbox(Outbox &outbox, ConversationActions &actions, QObject *parent = nullptr);

    QList<WaitingReply> replies() const override;
    int otherChanges() const override;
    Async<> cancel(const CommandId &id) override;
    int unreadable() const override;

private:
    Outbox &m_outbox;
    ConversationActions &m_actions;
    Pace m_news;
};

} // namespace Frontdesk
