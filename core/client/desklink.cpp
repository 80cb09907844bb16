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
    , m_news([this] { refresh(); })
{
    m_status.since = m_parts.clock.nowMs();
    connect(&m_parts.link, &RelayLink::stateChanged, this, &DeskLink::refresh);
    connect(&m_parts.outbox, &Outbox::entryChanged, &m_news, &Pace::ask);
    connect(&m_parts.outbox, &Outbox::entryRemoved, &m_news, &Pace::ask);
    connect(&m_parts.cache, &Cache::failed, this, [this](const Error &why) {
        troubled(m_cacheTrouble, why);
    });
    connect(&m_parts.outbox, &Outbox::failed, this, [this](const Error &why) {
        troubled(m_outboxTrouble, why);
    });
    connect(&m_parts.cache, &Cache::healed, this, [this] { healed(m_cacheTrouble); });
    connect(&m_parts.outbox, &Outbox::healed, this, [this] { healed(m_outboxTrouble); });
    connect(&m_parts.sync, &SyncClient::welcomed, this, [this](const Protocol::Welcome &welcome) {
        m_delays.begin(welcome.serverMs);
        if (!welcome.me.id.isNull())
            m_session.user = welcome.me;
        if (!welcome.organisation.isEmpty())
            m_session.organisation = welcome.organisation;
        Q_EMIT statusChanged();
    });
    connect(&m_parts.sync, &SyncClient::changed, this, [this](const ChangeSet &changes) {
        m_delays.take(changes.messages, m_parts.clock.nowMs() + m_parts.sync.clockOffset());
    });
    connect(&m_parts.sync, &SyncClient::caughtUp, this, &DeskLink::refresh);
}

Async<> DeskLink::load()
{
    auto newest = m_parts.cache.read(
        [](Sql::Database &database) { return ConversationStore(database).newestAt(); });
    const Promise<> loaded;
    whenDone(newest, this, [this, loaded](const Result<qint64> &at) {
        if (!at)
            return loaded.give(at.error());
        m_newestAt = *at;
        whenDone(m_parts.sync.recall(), this, [this, loaded](const Result<> &recalled) {
            refresh();
            loaded.give(recalled);
        });
    });
    return loaded.future();
}

LinkStatus DeskLink::status() const
{
    // Those move all the time, which is no news.
    auto status = m_status;
    status.cacheAsOf = cacheAsOf();
    status.clockOffset = m_parts.sync.clockOffset();
    status.delay = m_delays.today(m_parts.clock.nowMs() + status.clockOffset);
    return status;
}

qint64 DeskLink::cacheAsOf() const
{
    const auto level = m_parts.sync.levelAt();
    return level != 0 ? level : m_newestAt;
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
        status.state = m_status.state == State::Online ? State::Connecting : m_status.state;
        break;
    }
    status.nextTryAt = m_parts.link.nextTryAt();
    status.error = m_parts.link.error();
    if (!status.error && (status.state == State::Offline || status.state == State::Refused))
        status.error = m_status.error;
    status.storage = m_outboxTrouble ? m_outboxTrouble : m_cacheTrouble;
    status.waiting = m_parts.commands.waiting();
    return status;
}

void DeskLink::troubled(std::optional<LinkStatus::Trouble> &trouble, const Error &why)
{
    const auto since = trouble ? trouble->since : m_parts.clock.nowMs();
    trouble = LinkStatus::Trouble{why, since, &trouble == &m_outboxTrouble};
    refresh();
}

void DeskLink::healed(std::optional<LinkStatus::Trouble> &trouble)
{
    trouble.reset();
    refresh();
}

} // namespace Frontdesk
