// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/upnext.h"

#include <QSet>

namespace Frontdesk {

class Commands;
class Desk;

/// Takes the agent from one customer who waits to the next without choosing: at once, with a reply, or
/// with a reply that resolves. Goes with the desk.
class PlayMode : public QObject
{
    Q_OBJECT

public:
    PlayMode(const DeskSources &sources, Commands &commands, Desk &desk);

    const UpNext &upNext() const { return m_upNext; }

Q_SIGNALS:
    /// Who is up next, in this order.
    void nextChanged(const QList<Frontdesk::ConversationId> &next);

private:
    void look();
    void goOn();
    void sendAndGoOn();
    void sendResolveAndGoOn();
    void resolveAndGoOn();
    void takeRecalled(const ConversationId &conversation);
    QString obstacle() const;
    QString obstacleToSending() const;

    Desk &m_desk;
    UpNext m_upNext;
    QSet<ConversationId> m_resolving; ///< once their replies are kept
    QSet<ConversationId> m_resolved; ///< with a reply; it may be called back
};

} // namespace Frontdesk
