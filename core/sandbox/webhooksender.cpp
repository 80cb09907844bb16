// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webhooksender.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReceiverLimitMs = 2000;

WebhookOutcome outcomeOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300)
        return {status, u"OK"_s, QString::number(status)};
    if (status != 0)
        return {status, u"ERROR_STATUS_CODE"_s, QString::number(status)};
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {0, u"REQUEST_TIMEOUT"_s, u"request timeout"_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {0, u"COULD_NOT_CONNECT"_s, u"TLS handshake failure: "_s + reply.url().toString()};
    case QNetworkReply::HostNotFoundError:
        return {0, u"COULD_NOT_CONNECT"_s, u"Unknown host: "_s + reply.url().host()};
    default:
        return {0, u"COULD_NOT_CONNECT"_s, reply.errorString()};
    }
}

} // namespace

WebhookSender::WebhookSender(WebhookQueue &queue,
                             const Clock &clock,
                             const QSslConfiguration &tls,
                             QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_tls(tls)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_queue.sendDue(); });
    m_queue.setScheduleListener([this] { schedule(); });
    m_queue.setTransport(
        [this](const WebhookPost &letter, std::function<void(const WebhookOutcome &)> done) {
            post(letter, std::move(done));
        });
}

WebhookSender::~WebhookSender()
{
    m_queue.setTransport({});
    m_queue.setScheduleListener({});
}

void WebhookSender::schedule()
{
    const auto due = m_queue.nextDueMs();
    if (due)
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, *due - m_clock.monotonicMs())));
    else
        m_timer.stop();
}

void WebhookSender::post(const WebhookPost &post, std::function<void(const WebhookOutcome &)> done)
{
    QNetworkRequest request(QUrl(post.endpoint, QUrl::StrictMode));
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(ReceiverLimitMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("user-agent", "LineBotWebhook/2.0");
    request.setRawHeader("content-type", "application/json; charset=utf-8");
    if (!post.signature.isNull())
        request.setRawHeader("x-line-signature", post.signature);
    request.setRawHeader("accept-encoding", "gzip");
    QNetworkReply *reply = m_network.post(request, post.body);
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(outcomeOf(*reply));
    });
}

} // namespace Frontdesk::Sandbox
