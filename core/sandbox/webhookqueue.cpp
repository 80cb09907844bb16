// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webhookqueue.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAttempts = 6;
constexpr size_t KeptEvents = 10'000;
constexpr size_t KeptDeliveries = 10'000;

QByteArray bodyOf(const QString &destination, const QJsonArray &events)
{
    return QJsonDocument(QJsonObject{{u"destination"_s, destination}, {u"events"_s, events}})
        .toJson(QJsonDocument::Compact);
}

/// The same JSON with everything that is not ASCII as \uXXXX.
QByteArray escaped(const QByteArray &json)
{
    QByteArray bytes;
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            bytes += static_cast<char>(c.unicode());
        else
            bytes += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return bytes;
}

QJsonArray eventIds(const QJsonArray &events)
{
    QJsonArray ids;
    for (const QJsonValue &event : events)
        ids.append(event.toObject().value(u"webhookEventId"_s));
    return ids;
}

QJsonArray redelivered(const QJsonArray &events)
{
    QJsonArray copies;
    for (const QJsonValue &event : events) {
        QJsonObject copy = event.toObject();
        copy.insert(u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, true}});
        copies.append(copy);
    }
    return copies;
}

} // namespace

WebhookQueue::WebhookQueue(const Clock &clock, World &world, ReplyTokens &replyTokens)
    : m_clock(clock)
    , m_world(world)
    , m_replyTokens(replyTokens)
{
}

QByteArray WebhookQueue::sign(const QByteArray &body, const QString &secret)
{
    return QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256)
        .toBase64();
}

std::optional<WebhookPlan> WebhookQueue::takePlan(const QString &channelId)
{
    const auto plan = std::find_if(m_plans.begin(), m_plans.end(), [&](const WebhookPlan &each) {
        return each.channelId.isEmpty() || each.channelId == channelId;
    });
    if (plan == m_plans.end())
        return std::nullopt;
    const WebhookPlan taken = *plan;
    const bool collects =
        taken.quirk == WebhookQuirk::Batch || taken.quirk == WebhookQuirk::Reorder;
    const bool isComplete = !collects || m_collected[channelId].size() + 1 >= taken.count;
    if (isComplete && plan->times > 0 && --plan->times == 0)
        m_plans.erase(plan);
    return taken;
}

void WebhookQueue::remember(const QString &channelId, const QJsonObject &event)
{
    const QString id = event.value(u"webhookEventId"_s).toString();
    if (m_pastOrder.size() >= KeptEvents) {
        m_past.erase(m_pastOrder.front());
        m_pastOrder.pop_front();
    }
    m_past.insert_or_assign(id, std::pair(channelId, event));
    m_pastOrder.push_back(id);
}

void WebhookQueue::publish(const QString &channelId, const QJsonObject &event)
{
    remember(channelId, event);
    const auto plan = takePlan(channelId);
    const Delivery delivery{channelId, {event}};
    if (!plan) {
        send(delivery);
        return;
    }
    switch (plan->quirk) {
    case WebhookQuirk::Delay:
        wait(delivery, plan->delayMs);
        break;
    case WebhookQuirk::Duplicate:
        for (int i = 0; i < plan->count; ++i)
            send(delivery);
        break;
    case WebhookQuirk::Reorder:
    case WebhookQuirk::Batch:
        collect(channelId, event, *plan);
        break;
    case WebhookQuirk::Lose:
        break;
    case WebhookQuirk::WrongSignature:
    case WebhookQuirk::NoSignature:
    case WebhookQuirk::Escape:
        send({channelId, {event}, 1, plan->quirk, true});
        break;
    }
}

void WebhookQueue::collect(const QString &channelId,
                           const QJsonObject &event,
                           const WebhookPlan &plan)
{
    QJsonArray &events = m_collected[channelId];
    events.append(event);
    if (events.size() < plan.count)
        return;
    const QJsonArray complete = std::exchange(events, {});
    if (plan.quirk == WebhookQuirk::Batch) {
        send({channelId, complete});
        return;
    }
    for (qsizetype i = complete.size() - 1; i >= 0; --i)
        send({channelId, {complete.at(i)}});
}

void WebhookQueue::publishTogether(const QString &channelId, const QJsonArray &events)
{
    for (const QJsonValue &event : events)
        remember(channelId, event.toObject());
    send({channelId, events});
}

void WebhookQueue::publishRaw(const QString &channelId, const QByteArray &body, bool isSigned)
{
    const Channel *channel = m_world.channel(channelId);
    if (channel == nullptr || !m_transport)
        return;
    const qint64 number = record(channelId, {}, 1);
    ++m_inFlight;
    m_transport(
        {channel->webhook.endpoint, body, isSigned ? sign(body, channel->secret) : QByteArray()},
        [this, number, channelId](const WebhookOutcome &outcome) {
            // Bytes that are no events are not delivered again.
            finish(number, {channelId, {}, MaxAttempts}, outcome);
        });
}

bool WebhookQueue::redeliver(const QString &webhookEventId)
{
    const auto found = m_past.find(webhookEventId);
    if (found == m_past.end())
        return false;
    send({found->second.first, redelivered({found->second.second})});
    return true;
}

void WebhookQueue::send(Delivery delivery)
{
    const Channel *channel = m_world.channel(delivery.channelId);
    if (channel == nullptr || !m_transport)
        return;
    if (!channel->webhook.active || channel->webhook.endpoint.isEmpty())
        return;
    for (const QJsonValue &event : std::as_const(delivery.events))
        m_replyTokens.delivered(event.toObject().value(u"replyToken"_s).toString());

    WebhookPost post{channel->webhook.endpoint, bodyOf(channel->botUserId, delivery.events), {}};
    if (delivery.isQuirky && delivery.quirk == WebhookQuirk::Escape)
        post.body = escaped(post.body);
    post.signature = sign(post.body, channel->secret);
    if (delivery.isQuirky && delivery.quirk == WebhookQuirk::WrongSignature)
        post.signature = sign(post.body, u"another secret"_s);
    if (delivery.isQuirky && delivery.quirk == WebhookQuirk::NoSignature)
        post.signature = QByteArray();

    const qint64 number = record(delivery.channelId, delivery.events, delivery.attempt);
    ++m_inFlight;
    m_transport(post, [this, number, delivery](const WebhookOutcome &outcome) {
        finish(number, delivery, outcome);
    });
}

void WebhookQueue::finish(qint64 number, const Delivery &delivery, const WebhookOutcome &outcome)
{
    --m_inFlight;
    if (QJsonObject *entry = recorded(number)) {
        entry->insert(u"status"_s, outcome.status);
        entry->insert(u"reason"_s, outcome.reason);
        entry->insert(u"detail"_s, outcome.detail);
        entry->insert(u"answeredAt"_s, m_clock.nowMs());
    }
    const Channel *channel = m_world.channel(delivery.channelId);
    if (outcome.isSuccess() || channel == nullptr || !channel->webhook.redelivers
        || delivery.attempt >= MaxAttempts)
        return;
    // A forged delivery is not the platform's: it does not come back.
    if (delivery.isQuirky && delivery.quirk != WebhookQuirk::Escape)
        return;
    Delivery again = delivery;
    again.events = redelivered(delivery.events);
    ++again.attempt;
    wait(again, m_redeliveryMs << (delivery.attempt - 1));
}

void WebhookQueue::wait(Delivery delivery, int ms)
{
    m_waiting.push_back({m_clock.monotonicMs() + ms, std::move(delivery)});
    if (m_scheduled)
        m_scheduled();
}

std::optional<qint64> WebhookQueue::nextDueMs() const
{
    const auto next =
        std::min_element(m_waiting.cbegin(),
                         m_waiting.cend(),
                         [](const Waiting &a, const Waiting &b) { return a.dueMs < b.dueMs; });
    return next == m_waiting.cend() ? std::nullopt : std::optional(next->dueMs);
}

void WebhookQueue::sendDue()
{
    const qint64 now = m_clock.monotonicMs();
    std::list<Waiting> due;
    for (auto each = m_waiting.begin(); each != m_waiting.end();) {
        const auto next = std::next(each);
        if (each->dueMs <= now)
            due.splice(due.end(), m_waiting, each);
        each = next;
    }
    for (Waiting &each : due)
        send(std::move(each.delivery));
    if (m_scheduled)
        m_scheduled();
}

void WebhookQueue::test(const Channel &channel,
                        const QString &endpoint,
                        std::function<void(const WebhookOutcome &)> done) const
{
    const QByteArray body = bodyOf(channel.botUserId, {});
    if (m_transport)
        m_transport({endpoint, body, sign(body, channel.secret)}, std::move(done));
    else
        done({0, u"UNCLASSIFIED"_s, u"not connected"_s});
}

qint64 WebhookQueue::record(const QString &channelId, const QJsonArray &events, int attempt)
{
    if (m_deliveries.size() >= KeptDeliveries)
        m_deliveries.pop_front();
    m_deliveries.push_back({{u"number"_s, ++m_last},
                            {u"channelId"_s, channelId},
                            {u"webhookEventIds"_s, eventIds(events)},
                            {u"attempt"_s, attempt},
                            {u"sentAt"_s, m_clock.nowMs()}});
    return m_last;
}

QJsonObject *WebhookQueue::recorded(qint64 number)
{
    if (m_deliveries.empty())
        return nullptr;
    const qint64 first = m_deliveries.front().value(u"number"_s).toInteger();
    const qint64 at = number - first;
    return at < 0 ? nullptr : &m_deliveries.at(static_cast<size_t>(at));
}

QJsonArray WebhookQueue::deliveries(qint64 after) const
{
    QJsonArray list;
    for (const QJsonObject &entry : m_deliveries) {
        if (entry.value(u"number"_s).toInteger() > after)
            list.append(entry);
    }
    return list;
}

} // namespace Frontdesk::Sandbox
