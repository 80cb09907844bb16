// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/endpoints.h"

#include <QDateTime>
#include <QUrl>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEndpoint = 500;

bool isEndpoint(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= LongestEndpoint && url.isValid() && url.scheme() == "https"_L1
        && !url.host().isEmpty();
}

HttpResponse read(const ApiCall &call)
{
    const WebhookSetting &webhook = call.channel->webhook;
    if (webhook.endpoint.isEmpty())
        return apiError(404, u"Webhook endpoint not found"_s);
    return HttpResponse::json(200,
                              {{u"endpoint"_s, webhook.endpoint}, {u"active"_s, webhook.active}});
}

HttpResponse write(const ApiCall &call)
{
    const QString address = call.json.value(u"endpoint"_s).toString();
    if (!isEndpoint(address))
        return apiError(400, u"Invalid webhook endpoint URL"_s);
    call.channel->webhook.endpoint = address;
    return HttpResponse::json(200, {});
}

void test(Platform &platform, const ApiCall &call, const ApiAnswer &answer)
{
    const QString address = call.json.value(u"endpoint"_s).toString(call.channel->webhook.endpoint);
    if (!isEndpoint(address)) {
        answer(apiError(400, u"Invalid webhook endpoint URL"_s));
        return;
    }
    const qint64 now = platform.clock.nowMs();
    platform.webhooks.test(*call.channel, address, [answer, now](const WebhookOutcome &outcome) {
        const QString time =
            QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs);
        answer(HttpResponse::json(200,
                                  {{u"success"_s, outcome.isSuccess()},
                                   {u"timestamp"_s, time},
                                   {u"statusCode"_s, outcome.status},
                                   {u"reason"_s, outcome.reason},
                                   {u"detail"_s, outcome.detail}}));
    });
}

} // namespace

std::vector<ApiEndpoint> webhookEndpoints(Platform &platform)
{
    ApiEndpoint put = post("/v2/bot/channel/webhook/endpoint", write);
    put.method = HttpMethod::Put;
    ApiEndpoint testing = post("/v2/bot/channel/webhook/test", {});
    testing.handle = [&platform](const ApiCall &call, const ApiAnswer &answer) {
        test(platform, call, answer);
    };
    return {get("/v2/bot/channel/webhook/endpoint", read), put, testing};
}

} // namespace Frontdesk::Sandbox
