// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/publicendpoint.h"

#include "core/base/version.h"
#include "core/protocol/frames.h"
#include "core/relay/api/apianswer.h"

#include <QJsonArray>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

bool isNear(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return true;
    const auto in = [&](const QString &network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    };
    return in(u"10.0.0.0/8"_s) || in(u"172.16.0.0/12"_s) || in(u"192.168.0.0/16"_s);
}

} // namespace

PublicEndpoint::PublicEndpoint(Parts parts)
    : m_parts(std::move(parts))
{
}

void PublicEndpoint::addTo(Router &router) const
{
    router.add(
        HttpMethod::Get, "/api/v1/hello", [this](const HttpRequest &, const Responder &responder) {
            responder.respond(hello());
        });
    router.add(
        HttpMethod::Get, "/healthz", [this](const HttpRequest &, const Responder &responder) {
            responder.respond(health());
        });
    router.add(HttpMethod::Get,
               "/metrics",
               [this](const HttpRequest &request, const Responder &responder) {
                   if (!isNear(request.peer))
                       return responder.respond(HttpResponse::empty(404));
                   responder.respond(HttpResponse::bytes(
                       200, "text/plain; version=0.0.4; charset=utf-8", m_parts.metrics.text()));
               });
}

HttpResponse PublicEndpoint::hello() const
{
    return HttpResponse::json(
        200,
        {{u"product"_s, u"frontdesk"_s},
         {u"organisation"_s, m_parts.organisation},
         {u"proto"_s, QJsonArray{Protocol::OldestVersion, Protocol::NewestVersion}},
         {u"version"_s, QLatin1String(Version)}});
}

HttpResponse PublicEndpoint::health() const
{
    if (auto healthy = m_parts.health(); !healthy)
        return apiError(healthy.error());
    return HttpResponse::json(200, {{u"status"_s, u"ok"_s}});
}

} // namespace Frontdesk::Relay
