// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/presenceboard.h"

#include <algorithm>

namespace Frontdesk::Relay {

QSet<UserId> PresenceBoard::Place::people() const
{
    QSet<UserId> people;
    for (const auto &lease : leases)
        people.insert(lease.user);
    return people;
}

void PresenceBoard::put(const ClientSession *client,
                        const UserId &user,
                        const QString &desk,
                        const Protocol::Attendance &said,
                        qint64 now)
{
    const auto known = m_places.find(said.conversation);
    const bool isThere = known != m_places.end() && known->second.leases.contains(client);
    if (said.presence == Presence::Away) {
        if (isThere)
            end(known, client);
        return;
    }
    if (!isThere) {
        auto &count = m_counts[client];
        if (count >= Protocol::MaxPresencesPerClient)
            return;
        ++count;
    }
    auto &place = m_places[said.conversation];
    place.desk = desk;
    place.leases.insert(client, {user, said.presence, now + PresenceLease.count()});
    m_news[desk].insert({said.conversation, user});
}

QString PresenceBoard::deskOf(const ClientSession *client, const ConversationId &conversation) const
{
    const auto place = m_places.find(conversation);
    return place != m_places.end() && place->second.leases.contains(client) ? place->second.desk
                                                                            : QString();
}

void PresenceBoard::leave(const ClientSession *client)
{
    leave(client, {});
}

void PresenceBoard::leave(const ClientSession *client, const QString &desk)
{
    if (!m_counts.contains(client))
        return;
    for (auto place = m_places.begin(); place != m_places.end();) {
        const bool isThere =
            place->second.leases.contains(client) && (desk.isEmpty() || place->second.desk == desk);
        place = isThere ? end(place, client) : std::next(place);
    }
}

void PresenceBoard::expire(qint64 now)
{
    QList<std::pair<ConversationId, const ClientSession *>> late;
    for (const auto &[conversation, place] : m_places) {
        for (auto it = place.leases.cbegin(); it != place.leases.cend(); ++it) {
            if (it->until <= now)
                late.append({conversation, it.key()});
        }
    }
    for (const auto &[conversation, client] : std::as_const(late))
        end(m_places.find(conversation), client);
}

QList<PresenceBoard::Said> PresenceBoard::takeNews(qint64 now)
{
    QList<Said> all;
    const auto news = std::exchange(m_news, {});
    for (auto desk = news.cbegin(); desk != news.cend(); ++desk) {
        Said said{desk.key(), {}};
        for (const auto &[conversation, user] : *desk) {
            const auto place = m_places.find(conversation);
            said.who.append(place == m_places.end()
                                ? Protocol::Attendance{conversation, user, Presence::Away, 0}
                                : standingOf(conversation, place->second, user, now));
        }
        all.append(said);
    }
    return all;
}

QList<Protocol::Attendance> PresenceBoard::standing(const QStringList &desks, qint64 now) const
{
    QList<Protocol::Attendance> all;
    for (const auto &[conversation, place] : m_places) {
        if (!desks.contains(place.desk))
            continue;
        const auto people = place.people();
        for (const auto &user : people)
            all.append(standingOf(conversation, place, user, now));
    }
    return all;
}

QList<ConversationId> PresenceBoard::writtenIn(qint64 now) const
{
    QList<ConversationId> conversations;
    for (const auto &[conversation, place] : m_places) {
        if (std::any_of(place.leases.cbegin(), place.leases.cend(), [now](const Lease &lease) {
                return lease.presence == Presence::Writing && lease.until > now;
            }))
            conversations.append(conversation);
    }
    return conversations;
}

Protocol::Attendance PresenceBoard::standingOf(const ConversationId &conversation,
                                               const Place &place,
                                               const UserId &user,
                                               qint64 now)
{
    Protocol::Attendance most{conversation, user, Presence::Away, 0};
    for (const auto &lease : place.leases) {
        const auto left = lease.until - now;
        if (lease.user != user || left <= 0 || lease.presence < most.presence)
            continue;
        most.forMs = lease.presence == most.presence ? std::max(most.forMs, left) : left;
        most.presence = lease.presence;
    }
    return most;
}

PresenceBoard::Places::iterator PresenceBoard::end(Places::iterator place,
                                                   const ClientSession *client)
{
    auto &there = place->second;
    const auto user = there.leases.take(client).user;
    m_news[there.desk].insert({place->first, user});
    if (--m_counts[client] == 0)
        m_counts.remove(client);
    return there.leases.isEmpty() ? m_places.erase(place) : std::next(place);
}

} // namespace Frontdesk::Relay
