// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channeladapter.h"
#include "core/http/router.h"
#include "core/relay/intake/intake.h"
#include "core/relay/metrics/metrics.h"

namespace Frontdesk::Relay {

/// What the webhook path has to know of an account; no SQL stands between a request and this.
struct WebhookAccount {
    AccountId id;
    const ChannelAdapter *adapter = nullptr;
    QList<QByteArray> secrets; ///< several while one is being replaced
    QString platformId; ///< of the account itself; events for another one are put aside
};

/// POST /webhooks/<platform>/<slug>: signature first, then parsing, then one write, and the answer
/// only after its commit. Main thread.
///
/// 200 kept (or known already, or put aside with an alarm), 401 not signed by this account's
/// platform, 404 no such account, 503 not kept: the platform delivers again.
class WebhookEndpoint : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<std::optional<WebhookAccount>(Platform, const QString &slug)>;

    struct Counters {
        qint64 events = 0;
        qint64 duplicates = 0;
        qint64 unplaced = 0; ///< of the events those that belong to no conversation
        qint64 unsigned_ = 0; ///< answered 401
        qint64 quarantined = 0;
        qint64 notKept = 0; ///< answered 503
    };

    WebhookEndpoint(Store &store, Intake &intake, Find find, QObject *parent = nullptr);

    /// Adds the routes of all platforms. Bodies up to @p bodyLimit bytes, else 413.
    void addTo(Router &router, qint64 bodyLimit);

    /// While true every webhook is answered 503 before anything is read: the disk is nearly full or
    /// the relay stops.
    void setRefusing(bool refusing) noexcept { m_refusing = refusing; }

    /// From a good signature to the answer 200, or 503 if it was not kept.
    const Histogram &keepTime() const noexcept { return m_keepTime; }
    const Counters &counters() const noexcept { return m_counters; }
    /// Requests of @p account that were answered 401 since the start.
    qint64 signatureFailures(const AccountId &account) const { return m_failures.value(account); }

Q_SIGNALS:
    /// Something about @p account needs a person: "webhook.bad-signature", "webhook.malformed",
    /// "webhook.wrong-destination".
    void alarmed(const Frontdesk::AccountId &account, const QString &code);
    /// A signed request with events was kept.
    void received(const Frontdesk::AccountId &account);

private:
    void receive(Platform platform, const HttpRequest &request, const Responder &responder);
    void keep(const WebhookAccount &account, InboundBatch batch, const Responder &responder);
    void putAside(const WebhookAccount &account,
                  const QString &reason,
                  const QByteArray &body,
                  const Responder &responder);
    void answer(const Responder &responder, bool kept);

    Store &m_store;
    Intake &m_intake;
    Find m_find;
    Counters m_counters;
    Histogram m_keepTime = Histogram::ofSeconds();
    QHash<AccountId, qint64> m_failures;
    bool m_refusing = false;
};

} // namespace Frontdesk::Relay
