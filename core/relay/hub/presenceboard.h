// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

#include <QSet>

#include <map>

namespace Frontdesk::Relay {

class ClientSession;

/// Who is in which conversation just now, as the clients say: leases that end by themselves. In
/// memory only, and never more than Protocol::MaxPresencesPerClient for each client. Plain values
/// and rules; time is monotonic ms.
class PresenceBoard
{
public:
    /// What @p client says about a conversation of @p desk. Who may say it is for the caller.
    void put(const ClientSession *client,
             const UserId &user,
             const QString &desk,
             const Protocol::Attendance &said,
             qint64 now);
    /// Where the conversation belongs, if @p client is in it; else empty.
    QString deskOf(const ClientSession *client, const ConversationId &conversation) const;
    /// It is nowhere any more.
    void leave(const ClientSession *client);
    /// It is not in conversations of @p desk any more.
    void leave(const ClientSession *client, const QString &desk);
    /// Ends what was not said again in time.
    void expire(qint64 now);

    struct Said {
        QString desk;
        QList<Protocol::Attendance> who;
    };
    bool hasNews() const noexcept { return !m_news.isEmpty(); }
    /// What is different since the last call, or was said again. Of several clients of one person
    /// the one counts that does most.
    QList<Said> takeNews(qint64 now);
    /// Everybody in the conversations of @p desks.
    QList<Protocol::Attendance> standing(const QStringList &desks, qint64 now) const;

    /// Conversations in which somebody writes.
    QList<ConversationId> writtenIn(qint64 now) const;

private:
    struct Lease {
        UserId user;
        Presence presence = Presence::Away;
        qint64 until = 0;
    };
    struct Place {
        QString desk;
        QHash<const ClientSession *, Lease> leases;
        QSet<UserId> people() const;
    };
    using Places = std::map<ConversationId, Place>;

    static Protocol::Attendance standingOf(const ConversationId &conversation,
                                           const Place &place,
                                           const UserId &user,
                                           qint64 now);
    Places::iterator end(Places::iterator place, const ClientSession *client);

    Places m_places; ///< those where somebody is
    QHash<const ClientSession *, int> m_counts; ///< of its leases
    QHash<QString, QSet<std::pair<ConversationId, UserId>>> m_news; ///< by desk
};

} // namespace Frontdesk::Relay
