// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/apiserver.h"

#include "core/sandbox/api/endpoints.h"

#include <QJsonDocument>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 LargestBody = 2 * 1024 * 1024;
/// Long, as a fault may be "never answer".
constexpr auto LongestAnswer = 1h;

std::vector<ApiEndpoint> allEndpoints(Platform &platform)
{
    std::vector<ApiEndpoint> all;
    for (auto &&part : {oauthEndpoints(platform),
                        messageEndpoints(platform),
                        contentEndpoints(platform),
                        profileEndpoints(platform),
                        groupEndpoints(platform),
                        chatEndpoints(platform),
                        webhookEndpoints(platform)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

HttpResponse unauthorized()
{
    return apiError(401,
                    u"Authentication failed. Confirm that the access token in the authorization "
                    "header is valid."_s)
        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
}

HttpResponse answerOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::RateLimit:
        return apiError(429, u"The API rate limit has been exceeded. Try again later."_s);
    case FaultKind::MonthlyLimit:
        return apiError(429, u"You have reached your monthly limit."_s);
    case FaultKind::Unauthorized:
        return unauthorized();
    case FaultKind::Status:
        return HttpResponse::json(fault.status, fault.body);
    default:
        return apiError(500, u"Internal Server Error"_s);
    }
}

} // namespace

ApiServer::ApiServer(Platform &platform, Later later)
    : m_platform(platform)
    , m_later(std::move(later))
    , m_endpoints(allEndpoints(platform))
{
}

void ApiServer::addRoutes(Router &router)
{
    for (const ApiEndpoint &endpoint : m_endpoints) {
        router.add(endpoint.method,
                   endpoint.pattern,
                   [this, &endpoint](const HttpRequest &request, const Responder &responder) {
                       serve(endpoint, request, responder);
                   },
                   {LargestBody, LongestAnswer, false});
    }
}

std::optional<HttpResponse> ApiServer::prepare(const ApiEndpoint &endpoint, ApiCall &call)
{
    if (endpoint.access == ApiAccess::Token) {
        const QByteArrayView header = call.request.header("Authorization");
        constexpr QByteArrayView Scheme = "Bearer ";
        if (!header.startsWith(Scheme)) {
            return apiError(401,
                            u"Authorization header required. Must follow the scheme, "
                            "'Authorization: Bearer <ACCESS TOKEN>'"_s);
        }
        const auto token =
            m_platform.tokens.find(QString::fromLatin1(header.sliced(Scheme.size()).trimmed()));
        call.channel = token ? m_platform.world.channel(token->channelId) : nullptr;
        if (call.channel == nullptr)
            return unauthorized();
    }
    if (endpoint.body != ApiBody::Json)
        return std::nullopt;
    if (!call.request.header("Content-Type").startsWith("application/json")) {
        return apiError(415,
                        u"The content type, %1, is not supported"_s.arg(
                            QString::fromLatin1(call.request.header("Content-Type"))));
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(call.request.body, &error);
    if (!document.isObject()) {
        return apiError(400,
                        u"The request body could not be parsed as JSON (line: 1, column: %1)"_s.arg(
                            error.offset));
    }
    call.json = document.object();
    return std::nullopt;
}

void ApiServer::serve(const ApiEndpoint &endpoint,
                      const HttpRequest &request,
                      const Responder &responder)
{
    ApiCall call{request, Ids::requestId(), nullptr, {}};
    const qint64 number =
        m_platform.requests.add(request, call.requestId, m_platform.clock.nowMs());
    auto refusal = prepare(endpoint, call);
    const QString channelId = call.channel == nullptr ? QString() : call.channel->channelId;
    m_platform.requests.setChannel(number, channelId);
    const auto fault = m_platform.faults.take(request, channelId);
    const QString requestId = call.requestId;
    const auto answer = [=, this](HttpResponse response) {
        finish(number, requestId, fault, responder, std::move(response));
    };
    if (fault && fault->isBeforeAccept())
        answer(answerOf(*fault));
    else if (refusal)
        answer(*std::move(refusal));
    else
        endpoint.handle(call, answer);
}

void ApiServer::finish(qint64 logNumber,
                       const QString &requestId,
                       const std::optional<Fault> &fault,
                       const Responder &responder,
                       HttpResponse response)
{
    response.with("x-line-request-id", requestId.toLatin1());
    if (fault && fault->kind == FaultKind::ServerErrorAfterAccept)
        response = answerOf(*fault).with("x-line-request-id", requestId.toLatin1());
    if (fault && fault->kind == FaultKind::NotJson) {
        response = HttpResponse::bytes(200, "text/html", "<html><body>It works!</body></html>")
                       .with("x-line-request-id", requestId.toLatin1());
    }
    if (fault && fault->kind == FaultKind::Truncated)
        response.cutAfter = response.body.size() / 2;
    m_platform.requests.setOutcome(
        logNumber, response.status, fault ? nameOf(fault->kind) : QString());
    if (fault && fault->kind == FaultKind::HangAfterAccept)
        return;
    const bool drops = fault
        && (fault->kind == FaultKind::DropAfterAccept
            || fault->kind == FaultKind::DropBeforeAccept);
    if (drops)
        responder.drop();
    else if (fault && fault->kind == FaultKind::Slow)
        m_later(fault->delayMs, [responder, response] { responder.respond(response); });
    else
        responder.respond(std::move(response));
}

} // namespace Frontdesk::Sandbox
