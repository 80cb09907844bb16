// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ingress/webhookendpoint.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/domain/names.h"

#include <QElapsedTimer>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

WebhookEndpoint::WebhookEndpoint(Store &store, Intake &intake, Find find, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_intake(intake)
    , m_find(std::move(find))
{
}

void WebhookEndpoint::addTo(Router &router, qint64 bodyLimit)
{
    for (const auto platform : {Platform::Line}) {
        const auto pattern = "/webhooks/" + QByteArray(nameOf(platform).data()) + "/{slug}";
        RouteOptions options;
        options.bodyLimit = bodyLimit;
        router.add(
            HttpMethod::Post,
            pattern,
            [this, platform](const HttpRequest &request, const Responder &responder) {
                receive(platform, request, responder);
            },
            options);
    }
}

void WebhookEndpoint::receive(Platform platform,
                              const HttpRequest &request,
                              const Responder &responder)
{
    const auto account = m_find(platform, request.params.value(0));
    if (!account)
        return responder.respond(HttpResponse::empty(404));
    crashPoint("ingest.before-signature");
    Delivery delivery{{}, request.body};
    const auto fields = request.headers();
    delivery.headers.reserve(fields.size());
    for (const auto &[name, value] : fields)
        delivery.headers.append({name, value});
    if (auto verified = account->adapter->verify(delivery, account->secrets); !verified) {
        ++m_counters.unsigned_;
        ++m_failures[account->id];
        qCWarning(LogIntake) << "refused a webhook for" << account->id.value() << "from"
                             << request.peer << verified.error().code;
        Q_EMIT alarmed(account->id, u"webhook.bad-signature"_s);
        return responder.respond(HttpResponse::empty(401));
    }
    crashPoint("ingest.after-signature");
    if (m_refusing)
        return answer(responder, false);

    auto batch = account->adapter->parse(request.body);
    if (!batch)
        return putAside(*account, u"webhook.malformed"_s, request.body, responder);
    if (!account->platformId.isEmpty() && batch->destination != account->platformId)
        return putAside(*account, u"webhook.wrong-destination"_s, request.body, responder);
    keep(*account, std::move(*batch), responder);
}

void WebhookEndpoint::keep(const WebhookAccount &account,
                           InboundBatch batch,
                           const Responder &responder)
{
    if (batch.events.isEmpty()) {
        Q_EMIT received(account.id);
        return responder.respond(HttpResponse::empty(200)); // the platform's check of the address
    }
    QElapsedTimer time;
    time.start();
    auto kept = m_store.writeRepeatable([this, id = account.id, batch = std::move(batch)](
                                            WriteContext &context) -> Result<Accepted> {
        return m_intake.accept(context, id, batch);
    });
    const auto done = [this, responder, id = account.id, time](const Result<Accepted> &accepted) {
        crashPoint("ingest.before-answer");
        m_keepTime.observe(std::chrono::nanoseconds(time.nsecsElapsed()));
        answer(responder, accepted.hasValue());
        crashPoint("ingest.after-answer");
        if (!accepted) {
            qCCritical(LogIntake) << "a webhook was not kept:" << accepted.error().detail;
            return;
        }
        m_counters.events += accepted->events;
        m_counters.duplicates += accepted->duplicates;
        m_counters.unplaced += accepted->unplaced;
        Q_EMIT received(id);
    };
    whenDone(kept, this, done);
}

void WebhookEndpoint::putAside(const WebhookAccount &account,
                               const QString &reason,
                               const QByteArray &body,
                               const Responder &responder)
{
    ++m_counters.quarantined;
    qCCritical(LogIntake) << "put a webhook aside for" << account.id.value() << reason;
    auto kept = m_store.write([this, id = account.id, reason, body](WriteContext &context) {
        return m_intake.quarantine(context, id, reason, body);
    });
    whenDone(kept, this, [this, responder, id = account.id, reason](const Result<> &done) {
        answer(responder, done.hasValue());
        Q_EMIT alarmed(id, reason);
    });
}

void WebhookEndpoint::answer(const Responder &responder, bool kept)
{
    if (!kept)
        ++m_counters.notKept;
    responder.respond(HttpResponse::empty(kept ? 200 : 503));
}

} // namespace Frontdesk::Relay
