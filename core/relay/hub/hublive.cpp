// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/hub/hub.h"
#include "core/relay/journal/rows.h"

// Who is where: what clients say of themselves, passed on to those who may read the conversation.

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr double PresencesPerSecond = 8;
constexpr double PresenceBurst = 64;

/// Encoded once for all clients.
QList<WireFrame> framesOf(const QList<Protocol::Attendance> &who)
{
    QList<WireFrame> frames;
    for (qsizetype i = 0; i < who.size(); i += Protocol::MaxItemsPerFrame) {
        const Protocol::Live live{who.mid(i, Protocol::MaxItemsPerFrame)};
        frames.append(WireFrame(Protocol::encode(live)));
    }
    return frames;
}

} // namespace

QStringList Hub::welcomeToPresence(ClientSession &client, const QStringList &capabilities) const
{
    const QString live = QLatin1String(Protocol::LiveCapability);
    const bool understands = capabilities.contains(live);
    client.attending.emplace(ClientSession::Attending{
        understands,
        TokenBucket(PresencesPerSecond, PresenceBurst, m_store.clock().monotonicMs())});
    return understands ? QStringList{live} : QStringList();
}

void Hub::take(ClientSession &client, const Protocol::Live &live)
{
    if (!client.attending)
        return;
    const auto now = m_store.clock().monotonicMs();
    for (const auto &said : live.who) {
        // Who leaves is let go whatever the pace: it ends what was paid for.
        if (said.presence == Presence::Away || client.attending->allowance.take(now))
            attend(client, said);
    }
}

void Hub::attend(ClientSession &client, const Protocol::Attendance &said)
{
    auto &asked = client.attending->asked;
    if (const auto waiting = asked.find(said.conversation); waiting != asked.end()) {
        *waiting = said.presence; // the last word counts
        return;
    }
    const auto desk = m_presence.deskOf(&client, said.conversation);
    if (!desk.isEmpty()) {
        m_presence.put(&client, client.user().id, desk, said, m_store.clock().monotonicMs());
        return noteMove();
    }
    if (said.presence == Presence::Away || asked.size() >= Protocol::MaxPresencesPerClient)
        return;
    asked.insert(said.conversation, said.presence);
    askDesk(client, said.conversation);
}

void Hub::askDesk(ClientSession &client, const ConversationId &conversation)
{
    auto read = m_store.read([conversation](Sql::Database &database) {
        return conversationById(database, conversation);
    });
    const auto answer = [this, ref = client.weak_from_this(), conversation](
                            const Result<std::optional<Conversation>> &found) {
        const auto at = ref.lock();
        if (!at || at->isLeaving())
            return;
        const auto presence = at->attending->asked.take(conversation);
        if (!found || !*found || presence == Presence::Away)
            return;
        const auto desk = deskScope((*found)->account);
        if (!at->follows(desk))
            return;
        m_presence.put(at.get(),
                       at->user().id,
                       desk,
                       {conversation, at->user().id, presence, 0},
                       m_store.clock().monotonicMs());
        noteMove();
    };
    whenDone(read, this, answer);
}

void Hub::noteMove()
{
    if (m_presence.hasNews() && !m_presenceNews.isActive())
        m_presenceNews.start();
}

void Hub::tellPresence()
{
    const auto news = m_presence.takeNews(m_store.clock().monotonicMs());
    for (const auto &said : news) {
        const auto frames = framesOf(said.who);
        for (auto &[key, client] : m_clients) {
            if (client->follows(said.desk))
                sendPresence(*client, frames);
        }
    }
}

void Hub::tellPresence(ClientSession &client, const QStringList &desks)
{
    sendPresence(client, framesOf(m_presence.standing(desks, m_store.clock().monotonicMs())));
}

/// Who has no room does without: everything is said again before it ends.
void Hub::sendPresence(ClientSession &client, const QList<WireFrame> &frames)
{
    if (!client.attending || !client.attending->understands)
        return;
    for (const auto &frame : frames) {
        if (client.wire().bytesWaiting() < ClientSession::WaitingLimit)
            client.wire().send(frame);
    }
}

} // namespace Frontdesk::Relay
