// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/sandboxcaller.h"

#include "core/http/requestparser.h"
#include "core/sandbox/worldfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Test {

void Answers::answer(quint64 /*exchange*/, HttpResponse response)
{
    last = std::move(response);
}

void Answers::dropConnection(quint64 /*exchange*/)
{
    dropped = true;
}

SandboxCaller::SandboxCaller()
    : m_api(platform, [](int /*ms*/, const std::function<void()> &then) { then(); })
    , m_control(platform)
{
    m_api.addRoutes(m_router);
    m_control.addRoutes(m_router);
    const auto loaded = Sandbox::loadWorld(platform, Sandbox::sampleWorld());
    if (!loaded)
        qFatal("the sample world cannot be loaded");
    platform.world.publicUrl = QStringLiteral("https://sandbox.example");
    for (Sandbox::Channel &channel : platform.world.channels)
        channel.webhook.endpoint = QStringLiteral("https://relay.example/") + channel.channelId;
    platform.webhooks.setTransport([this](const Sandbox::WebhookPost &post, auto done) {
        posted.append(post);
        done(webhookOutcome);
    });
    signIn(QStringLiteral("2000000001"));
}

void SandboxCaller::signIn(const QString &channel)
{
    channelId = channel;
    token = platform.tokens.issueStateless(channel).value.toLatin1();
}

Reply SandboxCaller::call(HttpMethod method,
                          const QByteArray &path,
                          const QByteArray &body,
                          const QByteArrayList &headers)
{
    QByteArray head = nameOf(method).toByteArray() + ' ' + path + " HTTP/1.1\r\nHost: api\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    RequestParser parser(16 * 1024);
    if (parser.readHead(head + "\r\n") != RequestParser::Step::Done)
        qFatal("not a request: %s", head.constData());
    HttpRequest request = parser.request();
    request.body = body;
    const auto match = m_router.find(method, request.rawPath);
    if (match.route == nullptr)
        return {404, {}, {}, {}, false};
    request.params = match.params;
    Answers answers;
    match.route->handler(request, Responder(&answers, 1));
    Reply reply;
    reply.dropped = answers.dropped;
    if (answers.last) {
        reply.response = *answers.last;
        reply.status = reply.response.status;
        reply.body = reply.response.body;
        reply.json = QJsonDocument::fromJson(reply.body).object();
    }
    return reply;
}

Reply SandboxCaller::get(const QByteArray &path, const QByteArrayList &headers)
{
    return call(
        HttpMethod::Get, path, {}, headers + QByteArrayList{"Authorization: Bearer " + token});
}

Reply SandboxCaller::post(const QByteArray &path,
                          const QJsonObject &body,
                          const QByteArrayList &headers)
{
    return call(
        HttpMethod::Post,
        path,
        QJsonDocument(body).toJson(QJsonDocument::Compact),
        headers
            + QByteArrayList{"Authorization: Bearer " + token, "Content-Type: application/json"});
}

Reply SandboxCaller::form(const QByteArray &path, const QByteArray &form)
{
    return call(HttpMethod::Post, path, form, {"Content-Type: application/x-www-form-urlencoded"});
}

Reply SandboxCaller::act(const QString &userId, QJsonObject request)
{
    request.insert(QStringLiteral("as"), userId);
    return post("/_sandbox/channels/" + channelId.toLatin1() + "/act", request);
}

QJsonArray SandboxCaller::lastEvents() const
{
    if (posted.isEmpty())
        return {};
    return QJsonDocument::fromJson(posted.constLast().body)
        .object()
        .value(QStringLiteral("events"))
        .toArray();
}

} // namespace Frontdesk::Test
