// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pace.h"
#include "core/client/workactions.h"

#include <QHash>
#include <QMap>

namespace Frontdesk {

class CommandQueue;

/// Follows the commands of each action until the relay has answered the last of them. GUI thread.
class ActionWatch : public QObject
{
    Q_OBJECT

public:
    explicit ActionWatch(CommandQueue &commands, QObject *parent = nullptr);

    void follow(const WorkReceipt &receipt);
    /// They never reached the relay and will not.
    void forget(const QSet<CommandId> &commands);

Q_SIGNALS:
    /// At the pace of reading; the last one of an action says that it is over.
    void progressed(const Frontdesk::WorkProgress &progress);

private:
    struct Place {
        int action = 0;
        ConversationId conversation;
    };
    struct Followed {
        WorkProgress progress;
        QHash<ConversationId, int> left; ///< commands without an answer
        bool isNews = false;
    };

    void settle(const CommandId &id, const std::optional<Error> &refusal, bool isForgotten);
    void tell();

    QHash<CommandId, Place> m_open;
    QMap<int, Followed> m_actions;
    Pace m_news;
};

} // namespace Frontdesk
