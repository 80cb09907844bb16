// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/hub.h"

#include "core/base/logging.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/closecodes.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HelloWithinMs = 10'000;
constexpr qint64 SilentAfterMs = 45'000;
constexpr qint64 AckWithinMs = 30'000;

} // namespace

Hub::Hub(Store &store, Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(std::move(settings))
{
    connect(&store, &Store::changed, this, &Hub::collect);
    connect(&m_ticks, &QTimer::timeout, this, &Hub::tick);
    m_ticks.start(std::chrono::seconds(2));
}

Hub::~Hub() = default;

ClientSession *Hub::arrived(Wire &wire)
{
    auto client = std::make_unique<ClientSession>(wire);
    auto *raw = client.get();
    const auto now = m_store.clock().monotonicMs();
    raw->heard(now);
    m_arrivedAt.insert(raw, now);
    m_clients.emplace(raw, std::move(client));
    return raw;
}

void Hub::left(ClientSession *client)
{
    m_arrivedAt.remove(client);
    m_snapshots.remove(client);
    m_clients.erase(client);
}

void Hub::received(ClientSession *client, const QByteArray &frame)
{
    client->heard(m_store.clock().monotonicMs());
    if (!client->isSignedIn() && frame.size() > Protocol::MaxHelloBytes)
        return refuse(*client, CloseCode::Protocol, u"protocol.malformed"_s);
    auto decoded = Protocol::decode(frame);
    if (!decoded) {
        qCWarning(LogHub) << "a client sent a frame we cannot read:" << decoded.error().detail;
        return refuse(*client, CloseCode::Protocol, decoded.error().code);
    }
    if (client->isSignedIn())
        return signedIn(*client, *decoded);
    // Nothing but one hello is understood before signing in.
    const auto *greeting = std::get_if<Protocol::Hello>(&*decoded);
    if (!greeting || m_arrivedAt.remove(client) == 0)
        return refuse(*client, CloseCode::NotSignedIn, u"auth.none"_s);
    hello(*client, *greeting);
}

void Hub::drained(ClientSession *client)
{
    pump(*client);
}

void Hub::revoke(const QString &session)
{
    for (auto &[key, client] : m_clients) {
        if (client->session() != session)
            continue;
        for (const auto &scope : client->scopes())
            client->unfollow(scope);
        m_snapshots.remove(key);
        client->send(Protocol::encode(Protocol::Bye{u"auth.revoked"_s, {}}));
        if (client->wire().bytesWaiting() > ClientSession::UnackedLimit)
            client->wire().abort();
        else
            client->wire().close(CloseCode::NotSignedIn, "revoked");
    }
}

void Hub::sayGoodbye()
{
    for (auto &[key, client] : m_clients) {
        client->send(Protocol::encode(Protocol::Bye{u"relay.stopping"_s, {}}));
        client->wire().close(CloseCode::GoingAway, "stopping");
    }
}

void Hub::notify(const Protocol::Notice &notice)
{
    const auto frame = Protocol::encode(notice);
    for (auto &[key, client] : m_clients) {
        if (client->isSignedIn() && client->hasRoom())
            client->send(frame);
    }
}

void Hub::collect(const Changes &changes)
{
    for (const auto &change : changes) {
        auto [place, isNew] = m_collected.try_emplace(change.scope, change);
        if (isNew)
            continue;
        Q_ASSERT(place->second.to == change.from);
        place->second.to = change.to;
        place->second.items += change.items;
    }
    if (std::exchange(m_flushAsked, true))
        return;
    // What one commit brought for several requests goes out in one frame.
    QMetaObject::invokeMethod(this, &Hub::flush, Qt::QueuedConnection);
}

void Hub::flush()
{
    m_flushAsked = false;
    const auto collected = std::exchange(m_collected, {});
    for (const auto &[scope, change] : collected) {
        m_scopes[scope].head = change.to;
        if (scope == orgScope())
            admitNewDesks(change);
        publish(change);
    }
}

void Hub::publish(const ScopeChange &change)
{
    QByteArray frame;
    const auto now = m_store.clock().monotonicMs();
    for (auto &[key, client] : m_clients) {
        if (!client->follows(change.scope))
            continue;
        if (frame.isEmpty()) {
            QHash<QString, qint64> newest;
            for (const auto &item : change.items)
                newest.insert(item.id, item.seq);
            QByteArrayList items;
            for (const auto &item : change.items) {
                if (newest.value(item.id) == item.seq)
                    items.append(Protocol::encodeItem(item));
            }
            frame = Protocol::encodeEvents(change.scope, change.from, change.to, items);
        }
        if (frame.size() <= Protocol::MaxFrameBytes
            && client->offer(change.scope, change.from, change.to, frame, now))
            ++m_framesSent;
        else
            pump(*client);
    }
}

void Hub::admitNewDesks(const ScopeChange &change)
{
    for (const auto &item : change.items) {
        const auto *account = std::get_if<Account>(&item.entity);
        if (!account || m_desks.contains(deskScope(account->id)))
            continue;
        const auto desk = deskScope(account->id);
        m_desks.insert(desk);
        for (auto &[key, client] : m_clients) {
            if (!client->isSignedIn() || client->follows(desk))
                continue;
            client->follow(desk, {0, 0, true});
            m_snapshots[key].insert(desk, {});
            Protocol::ScopeStart added{desk, {}, 0, 0, Protocol::ScopeStart::Do::Snapshot};
            client->send(Protocol::encode(Protocol::Permissions{0, {added}}));
            pump(*client);
        }
    }
}

void Hub::tick()
{
    const auto now = m_store.clock().monotonicMs();
    for (auto &[key, client] : m_clients) {
        const auto arrived = m_arrivedAt.value(key, 0);
        const auto waiting = client->waitingSince();
        if (arrived != 0 && now - arrived > HelloWithinMs)
            client->wire().close(CloseCode::NotSignedIn, "no hello");
        else if (now - client->heardAt() > SilentAfterMs)
            client->wire().abort();
        else if (waiting != 0 && now - waiting > AckWithinMs)
            client->wire().close(CloseCode::TooSlow, "not acknowledged");
        else
            pump(*client);
    }
}

void Hub::refuse(ClientSession &client, int code, const QString &reason, const QVariantMap &args)
{
    client.send(Protocol::encode(Protocol::Bye{reason, args}));
    client.wire().close(code, reason.toUtf8());
}

bool Hub::isHere(const ClientSession *client) const
{
    return m_clients.find(client) != m_clients.end();
}

} // namespace Frontdesk::Relay
