// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/relayapi.h"

#include "core/sync/tlserrors.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QNetworkReply>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestAnswer = 1024 * 1024;

Error notFrontdesk(const QString &detail)
{
    return {ErrorKind::Rejected, u"relay.not-frontdesk"_s, detail};
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Offline : ErrorKind::Rejected;
    }
}

Error refusal(int status, const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body.left(LargestAnswer)).object();
    const auto code = json["code"_L1].toString();
    if (code.isEmpty()) {
        if (status >= 500)
            return {ErrorKind::Offline, u"relay.unreachable"_s, u"HTTP %1"_s.arg(status)};
        // What can be done still shows in the status, as when a proxy answers for the relay.
        return {kindOfStatus(status),
                u"relay.not-frontdesk"_s,
                u"HTTP %1 without a code"_s.arg(status)};
    }
    Error error{kindOfStatus(status),
                code,
                json["detail"_L1].toString(),
                json["args"_L1].toObject().toVariantMap()};
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = std::chrono::seconds(error.args.value(u"seconds"_s, 1).toInt());
    return error;
}

Error networkError(const QNetworkReply &reply)
{
    const auto host = reply.url().host();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, u"relay.not-found"_s, reply.errorString(), {{u"host"_s, host}}};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, u"net.timeout"_s, reply.errorString()};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return notFrontdesk(reply.errorString());
    default:
        return {
            ErrorKind::Offline, u"relay.unreachable"_s, reply.errorString(), {{u"host"_s, host}}};
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

RelayApi::RelayApi(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Async<QJsonObject> RelayApi::ask(const Request &request)
{
    return answerOf(start(request));
}

Async<QJsonObject>
RelayApi::upload(const Request &request, const QByteArray &mime, std::unique_ptr<QIODevice> source)
{
    auto prepared = this->prepared(request);
    prepared.setHeader(QNetworkRequest::ContentTypeHeader, mime);
    auto *body = source.release();
    auto *reply = m_network.post(prepared, body);
    body->setParent(reply);
    return answerOf(reply);
}

Async<> RelayApi::download(const Request &request,
                           const std::function<void(const QByteArray &)> &take)
{
    const Promise<> promise;
    auto *reply = start(request);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, take] {
        if (statusOf(*reply) == 200)
            take(reply->readAll());
    });
    watch(reply, [promise, reply, take](const Error *error) {
        if (error)
            return promise.give(*error);
        if (const int status = statusOf(*reply); status != 200)
            return promise.give(refusal(status, reply->readAll()));
        take(reply->readAll());
        promise.give({});
    });
    return promise.future();
}

QNetworkRequest RelayApi::prepared(const Request &request) const
{
    auto url = request.relay;
    url.setPath(request.path);
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setTransferTimeout(static_cast<int>(request.within.count()));
    prepared.setSslConfiguration(m_tls);
    prepared.setRawHeader("Accept", "application/json");
    if (!request.token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + request.token.toUtf8());
    return prepared;
}

QNetworkReply *RelayApi::start(const Request &request)
{
    auto prepared = this->prepared(request);
    const auto body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    switch (request.verb) {
    case Verb::Get:
        return m_network.get(prepared);
    case Verb::Delete:
        return m_network.deleteResource(prepared);
    case Verb::Post:
    case Verb::Patch:
        break;
    }
    prepared.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network.sendCustomRequest(
        prepared, request.verb == Verb::Post ? "POST" : "PATCH", body);
}

Async<QJsonObject> RelayApi::answerOf(QNetworkReply *reply)
{
    const Promise<QJsonObject> promise;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > LargestAnswer)
            reply->abort();
    });
    watch(reply, [promise, reply](const Error *error) {
        if (error)
            return promise.give(*error);
        const int status = statusOf(*reply);
        const auto body = reply->readAll();
        if (status == 204)
            return promise.give(QJsonObject());
        if (status < 200 || status > 299)
            return promise.give(refusal(status, body));
        const auto document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return promise.give(notFrontdesk(u"the answer is no JSON object"_s));
        promise.give(document.object());
    });
    return promise.future();
}

/// Calls @p done once, with the reason if no answer of HTTP came.
void RelayApi::watch(QNetworkReply *reply, std::function<void(const Error *)> done)
{
    auto problems = std::make_shared<QList<QSslError>>();
    connect(reply, &QNetworkReply::sslErrors, reply, [problems](const QList<QSslError> &found) {
        *problems = found;
    });
    connect(reply, &QNetworkReply::finished, this, [reply, problems, done = std::move(done)] {
        reply->deleteLater();
        if (statusOf(*reply) != 0 && reply->error() != QNetworkReply::OperationCanceledError)
            return done(nullptr);
        const bool untrusted =
            !problems->isEmpty() || reply->error() == QNetworkReply::SslHandshakeFailedError;
        const auto error =
            untrusted ? certificateError(*problems, reply->url().host()) : networkError(*reply);
        done(&error);
    });
}

} // namespace Frontdesk
