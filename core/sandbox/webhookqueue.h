// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/replytokens.h"
#include "core/sandbox/webhookplan.h"
#include "core/sandbox/world.h"

#include <QJsonArray>

#include <deque>
#include <functional>
#include <list>
#include <map>

namespace Frontdesk::Sandbox {

/// One POST to a receiver.
struct WebhookPost {
    QString endpoint;
    QByteArray body;
    QByteArray signature; ///< null: none is sent
};

/// What came of it. @c status is 0 when no answer came; @c reason is one of the platform's words.
struct WebhookOutcome {
    int status = 0;
    QString reason;
    QString detail;

    bool isSuccess() const { return status >= 200 && status < 300; }
};

using WebhookTransport =
    std::function<void(const WebhookPost &post, std::function<void(const WebhookOutcome &)> done)>;

/// Sends events to the receivers of their channels, signed; with every quirk that a plan asks for;
/// again when it failed and the channel redelivers. Knows no socket and no timer: a transport
/// posts, and the owner calls sendDue() when nextDueMs() has come.
class WebhookQueue
{
public:
    WebhookQueue(const Clock &clock, World &world, ReplyTokens &replyTokens);

    void setTransport(WebhookTransport transport) { m_transport = std::move(transport); }
    /// Called when nextDueMs() may have changed.
    void setScheduleListener(std::function<void()> listener) { m_scheduled = std::move(listener); }
    /// Wait before the first redelivery; doubles each time.
    void setRedeliveryDelay(int ms) { m_redeliveryMs = ms; }

    void publish(const QString &channelId, const QJsonObject &event);
    /// One body with these events, whatever the plans say.
    void publishTogether(const QString &channelId, const QJsonArray &events);
    /// Bytes as they are, for what no event can express. Signed unless told otherwise.
    void publishRaw(const QString &channelId, const QByteArray &body, bool isSigned);
    /// Sends a past event again, with isRedelivery. False when it is unknown.
    bool redeliver(const QString &webhookEventId);
    /// The connectivity check of the webhook test endpoint and the console.
    void test(const Channel &channel,
              const QString &endpoint,
              std::function<void(const WebhookOutcome &)> done) const;

    void addPlan(WebhookPlan plan) { m_plans.push_back(std::move(plan)); }
    void clearPlans() { m_plans.clear(); }

    std::optional<qint64> nextDueMs() const;
    void sendDue();

    /// Every delivery so far with its outcome, those with a number over @p after.
    QJsonArray deliveries(qint64 after) const;
    int inFlight() const { return m_inFlight; }

    static QByteArray sign(const QByteArray &body, const QString &secret);

private:
    struct Delivery {
        QString channelId;
        QJsonArray events;
        int attempt = 1;
        WebhookQuirk quirk = WebhookQuirk::Delay;
        bool isQuirky = false;
    };
    struct Waiting {
        qint64 dueMs = 0;
        Delivery delivery;
    };

    std::optional<WebhookPlan> takePlan(const QString &channelId);
    void collect(const QString &channelId, const QJsonObject &event, const WebhookPlan &plan);
    void send(Delivery delivery);
    void finish(qint64 number, const Delivery &delivery, const WebhookOutcome &outcome);
    void wait(Delivery delivery, int ms);
    void remember(const QString &channelId, const QJsonObject &event);
    qint64 record(const QString &channelId, const QJsonArray &events, int attempt);
    QJsonObject *recorded(qint64 number);

    const Clock &m_clock;
    World &m_world;
    ReplyTokens &m_replyTokens;
    WebhookTransport m_transport;
    std::function<void()> m_scheduled;
    std::list<WebhookPlan> m_plans;
    std::map<QString, QJsonArray> m_collected; ///< by channel, for Reorder and Batch
    std::list<Waiting> m_waiting;
    std::map<QString, std::pair<QString, QJsonObject>> m_past; ///< by event id
    std::deque<QString> m_pastOrder;
    std::deque<QJsonObject> m_deliveries;
    qint64 m_last = 0;
    int m_redeliveryMs = 1000;
    int m_inFlight = 0;
};

} // namespace Frontdesk::Sandbox
