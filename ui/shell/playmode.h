// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/upnext.h"

namespace Frontdesk {

class Commands;
class Desk;
class SendResolve;

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
    void noteNeighbour(const ConversationId &conversation);
    void leaveSent(const ConversationId &conversation);
    void takeRecalled(const ConversationId &conversation);
    QString obstacle() const;
    QString obstacleToSending() const;

    Desk &m_desk;
    UpNext m_upNext;
    SendResolve *m_sending; ///< of the composer
    ConversationId m_neighbour; ///< where to go once the reply under way is sent; null: nowhere
};

} // namespace Frontdesk
