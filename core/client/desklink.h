// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/delaymeter.h"
#include "core/client/linksource.h"
#include "core/client/pace.h"
#include "core/client/signin.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class CommandQueue;
class Outbox;
class RelayLink;
class SyncClient;

/// Tells how this desk stands towards its relay.
class DeskLink : public LinkSource
{
    Q_OBJECT

public:
    struct Parts {
        RelayLink &link;
        SyncClient &sync;
        CommandQueue &commands;
        Outbox &outbox;
        Cache &cache;
        const Clock &clock;
    };

    DeskLink(Parts parts, SignedIn session, QObject *parent = nullptr);

    /// Looks up how old the cache is.
    Async<> load();

    LinkStatus status() const override;
    User me() const override { return m_session.user; }
    QString organisation() const override { return m_session.organisation; }
    void tryNow() override;

private:
    void refresh();
    LinkStatus current() const;
    void troubled(std::optional<LinkStatus::Trouble> &trouble, const Error &why);
    void healed(std::optional<LinkStatus::Trouble> &trouble);
    qint64 cacheAsOf() const;

    Parts m_parts;
    SignedIn m_session;
    Pace m_news; ///< of the outbox
    LinkStatus m_status;
    std::optional<LinkStatus::Trouble> m_cacheTrouble;
    std::optional<LinkStatus::Trouble> m_outboxTrouble;
    DelayMeter m_delays;
    qint64 m_newestAt = 0; ///< the newest message of a cache that does not say how old it is
};

} // namespace Frontdesk
