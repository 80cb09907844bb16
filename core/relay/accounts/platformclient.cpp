// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/platformclient.h"

#include "core/base/logging.h"
#include "core/relay/accounts/platformexchange.h"
#include "core/relay/accounts/uploadbytes.h"

#include <QNetworkCookieJar>
#include <QSslCertificate>

namespace Frontdesk::Relay {

namespace {

QSslConfiguration tlsOf(const QString &caFile)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty() && !tls.addCaCertificates(caFile, QSsl::Pem))
        qCCritical(LogRelay) << "no certificate could be read from ca_file" << caFile;
    return tls;
}

} // namespace

PlatformClient::PlatformClient(PlatformClientSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_tls(tlsOf(m_settings.hosts.caFile))
{
}

PlatformClient::~PlatformClient()
{
    // They own replies, which must not outlive the access managers that made them.
    qDeleteAll(findChildren<PlatformExchange *>(Qt::FindDirectChildrenOnly));
}

Async<PlatformAnswer> PlatformClient::send(Platform platform, const OutboundRequest &request)
{
    const Promise<PlatformAnswer> promise;
    new PlatformExchange(
        start(platform, request),
        {m_settings.timeLimit, m_settings.answerLimit},
        [promise](const Download &download) { promise.give(download.answer); },
        this);
    return promise.future();
}

Async<Download> PlatformClient::download(Platform platform,
                                         const OutboundRequest &request,
                                         const DownloadTarget &target)
{
    const Promise<Download> promise;
    auto *exchange = new PlatformExchange(
        start(platform, request),
        {target.timeLimit, m_settings.answerLimit},
        [promise](const Download &download) { promise.give(download); },
        this);
    exchange->writeTo(target.file, target.maxBytes);
    return promise.future();
}

QNetworkReply *PlatformClient::start(Platform platform, const OutboundRequest &request)
{
    QNetworkRequest wire(urlOf(platform, request));
    wire.setSslConfiguration(m_tls);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("frontdesk-relay"));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.method == "GET")
        return m_questions.get(wire);

    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    wire.setRawHeader("Connection", "close");
    auto *body = new UploadBytes(request.body);
    auto *reply = m_sends.sendCustomRequest(wire, request.method, body);
    body->setParent(reply);
    return reply;
}

QUrl PlatformClient::urlOf(Platform platform, const OutboundRequest &request) const
{
    Q_ASSERT(platform == Platform::Line);
    Q_UNUSED(platform)
    const auto &base = request.dataHost ? m_settings.hosts.lineData : m_settings.hosts.lineApi;
    return QUrl::fromEncoded(base.toEncoded() + request.path, QUrl::StrictMode);
}

} // namespace Frontdesk::Relay
