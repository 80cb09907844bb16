// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/desklink.h"

#include "core/base/clock.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"
#include "core/sync/relaylink.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

DeskLink::DeskLink(Parts parts, SignedIn session, QObject *parent)
    : LinkSource(parent)
    , m_parts(parts)
    , m_session(std::move(session))
{
    m_status.since = m_parts.clock.nowMs();
    connect(&m_parts.link, &RelayLink::stateChanged, this, &DeskLink::refresh);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &DeskLink::refresh);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &DeskLink::refresh);
    connect(&m_parts.cache, &Cache::failed, this, &DeskLink::troubled);
    connect(&m_parts.outbox, &Outbox::failed, this, &DeskLink::troubled);
    connect(&m_parts.sync, &SyncClient::welcomed, this, [this](const Protocol::Welcome &welcome) {
        if (!welcome.me.id.isNull())
            m_session.user = welcome.me;
        if (!welcome.organisation.isEmpty())
            m_session.organisation = welcome.organisation;
        Q_EMIT statusChanged();
    });
    connect(
        &m_parts.sync, &SyncClient::changed, this, [this] { m_cacheAsOf = m_parts.clock.nowMs(); });
    connect(&m_parts.sync, &SyncClient::caughtUp, this, [this] {
        m_cacheAsOf = m_parts.clock.nowMs();
        refresh();
    });
}

Async<> DeskLink::load()
{
    auto newest = m_parts.cache.read(
        [](Sql::Database &database) { return ConversationStore(database).newestAt(); });
    return whenDone(newest, this, [this](const Result<qint64> &at) -> Result<> {
        if (!at)
            return at.error();
        m_cacheAsOf = *at;
        refresh();
        return {};
    });
}

void DeskLink::tryNow()
{
    m_parts.link.tryNow();
}

void DeskLink::refresh()
{
    auto next = current();
    if (next.state != m_status.state)
        next.since = m_parts.clock.nowMs();
    else
        next.since = m_status.since;
    if (next == m_status)
        return;
    m_status = next;
    Q_EMIT statusChanged();
}

LinkStatus DeskLink::current() const
{
    using State = LinkStatus::State;
    LinkStatus status;
    switch (m_parts.link.state()) {
    case RelayLink::State::Online:
        status.state = State::Online;
        break;
    case RelayLink::State::Refused:
        status.state = State::Refused;
        break;
    case RelayLink::State::Waiting:
        status.state = State::Offline;
        break;
    case RelayLink::State::Connecting:
    case RelayLink::State::Stopped:
        // A banner that comes and goes with every try tells nothing.
        status.state = m_status.state == State::Offline ? State::Offline : State::Connecting;
        break;
    }
    status.nextTryAt = m_parts.link.nextTryAt();
    status.cacheAsOf = m_cacheAsOf;
    status.error = m_trouble ? m_trouble : m_parts.link.error();
    if (!status.error && status.state == State::Offline)
        status.error = m_status.error;
    status.waiting = m_parts.commands.waiting();
    return status;
}

void DeskLink::troubled(const Error &why)
{
    m_trouble = why;
    refresh();
}

} // namespace Frontdesk
