// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/presencesource.h"

#include <QHash>
#include <QSet>

namespace Frontdesk::Test {

/// Colleagues as a test puts them, and what the window says of me.
class FakePresence : public PresenceSource
{
public:
    QList<Colleague> colleagues(const ConversationId &conversation) const override
    {
        return there.value(conversation);
    }
    void enter(const ConversationId &conversation) override { entered.append(conversation); }
    void leave(const ConversationId &conversation) override { entered.removeOne(conversation); }
    void typed(const ConversationId &conversation) override { writing.insert(conversation); }
    void stoppedTyping(const ConversationId &conversation) override
    {
        writing.remove(conversation);
    }

    void set(const ConversationId &conversation, const QList<Colleague> &who)
    {
        there.insert(conversation, who);
        Q_EMIT changed(conversation);
    }

    QHash<ConversationId, QList<Colleague>> there;
    QList<ConversationId> entered;
    QSet<ConversationId> writing;
};

} // namespace Frontdesk::Test
