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
/// A close waits for what the other side does not read; this is how long.
constexpr std::chrono::milliseconds CloseWithin(1000);

/// How long who moves waits for others who do.
constexpr std::chrono::milliseconds PresencePace(100);

/// Of what changed more than once only the last goes out. Things of two kinds may share an id: a tag
/// and how often it is used.
WireFrame frameOf(const ScopeChange &change)
{
    QHash<std::pair<QString, QString>, qint64> newest;
    for (const auto &item : change.items)
        newest.insert({Protocol::kindOf(item.entity), item.id}, item.seq);
    QByteArrayList items;
    for (const auto &item : change.items) {
        if (newest.value({Protocol::kindOf(item.entity), item.id}) == item.seq)
            items.append(Protocol::encodeItem(item));
    }
    return WireFrame(Protocol::encodeEvents(change.scope, change.from, change.to, items));
}

} // namespace

Hub::Hub(Store &store, Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(std::move(settings))
{
    connect(&store, &Store::changed, this, &Hub::collect);
    connect(&m_ticks, &QTimer::timeout, this, &Hub::tick);
    m_ticks.start(std::chrono::seconds(2));
    m_presenceNews.setSingleShot(true);
    m_presenceNews.setInterval(PresencePace);
    connect(&m_presenceNews, &QTimer::timeout, this, qOverload<>(&Hub::tellPresence));
}

Hub::~Hub() = default;

ClientSession *Hub::arrived(Wire &wire)
{
    auto client = std::make_shared<ClientSession>(wire);
    auto *raw = client.get();
    const auto now = m_store.clock().monotonicMs();
    raw->heard(now);
    m_arrivedAt.insert(raw, now);
    m_clients.emplace(raw, std::move(client));
    return raw;
}

void Hub::left(ClientSession *client)
{
    forget(*client);
    m_clients.erase(client);
}

void Hub::received(ClientSession *client, const QByteArray &frame)
{
    if (client->isLeaving())
        return;
    client->heard(m_store.clock().monotonicMs());
    if (client->wire().bytesWaiting() > ClientSession::PatienceLimit) {
        qCWarning(LogHub) << "a client asks and does not read the answers";
        return drop(*client);
    }
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
    m_revoked.insert(session);
    for (auto &[key, client] : m_clients) {
        if (client->session() != session || client->isLeaving())
            continue;
        // What waits is for somebody who may see it.
        if (client->wire().bytesWaiting() > 0)
            drop(*client);
        else
            refuse(*client, CloseCode::NotSignedIn, u"auth.revoked"_s);
    }
}

void Hub::sayGoodbye()
{
    for (auto &[key, client] : m_clients)
        refuse(*client, CloseCode::GoingAway, u"relay.stopping"_s);
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
        publish(change);
        if (scope == orgScope())
            reviewRights(change);
    }
}

void Hub::publish(const ScopeChange &change)
{
    WireFrame frame;
    const auto now = m_store.clock().monotonicMs();
    for (auto &[key, client] : m_clients) {
        if (!client->follows(change.scope))
            continue;
        if (frame.isEmpty())
            frame = frameOf(change);
        if (frame.size() <= Protocol::MaxFrameBytes
            && client->offer(change.scope, change.from, change.to, frame, now))
            ++m_framesSent;
        else
            pump(*client);
    }
}

void Hub::tick()
{
    const auto now = m_store.clock().monotonicMs();
    m_presence.expire(now);
    noteMove();
    for (auto &[key, client] : m_clients) {
        if (client->isLeaving())
            continue;
        const auto arrived = m_arrivedAt.constFind(key);
        const auto waiting = client->waitingSince();
        if (arrived != m_arrivedAt.constEnd() && now - *arrived > HelloWithinMs)
            close(*client, CloseCode::NotSignedIn, "no hello");
        else if (now - client->heardAt() > SilentAfterMs)
            drop(*client);
        else if (waiting && now - *waiting > AckWithinMs)
            close(*client, CloseCode::TooSlow, "not acknowledged");
        else
            pump(*client);
    }
}

void Hub::refuse(ClientSession &client, int code, const QString &reason, const QVariantMap &args)
{
    client.send(Protocol::encode(Protocol::Bye{reason, args}));
    close(client, code, reason.toUtf8());
}

void Hub::close(ClientSession &client, int code, const QByteArray &reason)
{
    forget(client);
    client.wire().close(code, reason);
    QTimer::singleShot(CloseWithin, this, [ref = client.weak_from_this()] {
        if (const auto late = ref.lock())
            late->wire().abort();
    });
}

void Hub::drop(ClientSession &client)
{
    forget(client);
    client.wire().abort();
}

void Hub::forget(ClientSession &client)
{
    client.leave();
    m_arrivedAt.remove(&client);
    m_snapshots.remove(&client);
    m_presence.leave(&client);
    noteMove();
}

} // namespace Frontdesk::Relay
