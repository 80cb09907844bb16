// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/webfetch.h"

#include "core/base/logging.h"

#include <QSslSocket>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRedirects = 3;
constexpr std::chrono::seconds Stalled{30};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

HeaderFields fieldsOf(const QNetworkReply &reply)
{
    HeaderFields fields;
    const auto &pairs = reply.rawHeaderPairs();
    for (const auto &pair : pairs)
        fields.append({pair.first, pair.second});
    return fields;
}

} // namespace

WebFetch::WebFetch(Parts parts, const DownloadTarget &target, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_target(target)
    , m_file(target.file)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(PlatformAnswer::Transport::Broken); });
    m_limit.start(target.timeLimit);
}

Async<Download> WebFetch::begin(const QUrl &url)
{
    call(url);
    return m_promise.future();
}

void WebFetch::call(const QUrl &url)
{
    m_url = url;
    if (!m_parts.guard.mayCall(url))
        return refuse(u"an address that is not allowed"_s);
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this](const QHostInfo &found) {
        m_lookup = 0;
        connectTo(found);
    });
}

void WebFetch::connectTo(const QHostInfo &found)
{
    if (m_isSettled)
        return;
    const auto addresses = found.addresses();
    if (found.error() != QHostInfo::NoError || addresses.isEmpty())
        return end(PlatformAnswer::Transport::NotSent);
    // All of them: a name that means one good and one bad address is bad.
    for (const auto &address : addresses) {
        if (!m_parts.guard.mayConnect(m_url, address))
            return refuse(u"a name that resolves into a closed network"_s);
    }
    request(addresses.first());
}

void WebFetch::request(const QHostAddress &address)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return settle(Error{ErrorKind::Storage, u"storage.failed"_s, u"cannot write"_s});
    auto direct = m_url;
    direct.setHost(address.toString());
    QNetworkRequest request(direct);
    // The certificate has to be that of the name, and the server has to know which name is meant.
    request.setPeerVerifyName(m_url.host());
    auto host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (m_url.port() > 0)
        host += ':' + QByteArray::number(m_url.port());
    request.setRawHeader("Host", host);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(std::chrono::milliseconds(Stalled).count());
    if (m_parts.tls)
        request.setSslConfiguration(*m_parts.tls);
    m_reply = m_parts.network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QIODevice::readyRead, this, &WebFetch::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &WebFetch::finishReply);
}

void WebFetch::takeBytes()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto bytes = m_reply->readAll();
    if (status != 200)
        return; // what an error page says is of no use
    m_download.size += bytes.size();
    if (m_download.size > m_target.maxBytes) {
        m_download.tooLarge = true;
        return end(PlatformAnswer::Transport::Broken);
    }
    if (m_file.write(bytes) != bytes.size())
        settle(Error{ErrorKind::Storage, u"storage.full"_s, u"cannot write"_s});
}

void WebFetch::finishReply()
{
    if (m_isSettled)
        return;
    takeBytes();
    if (m_isSettled)
        return;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) {
        const auto target = m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        m_reply->deleteLater();
        m_reply = nullptr;
        if (++m_redirects > MostRedirects)
            return refuse(u"too many redirects"_s);
        return call(target);
    }
    m_download.answer.status = status;
    m_download.answer.headers = fieldsOf(*m_reply);
    const bool isWhole = m_reply->error() == QNetworkReply::NoError
        || (status >= 400 && m_reply->error() >= QNetworkReply::ContentAccessDenied);
    if (status == 0)
        return end(PlatformAnswer::Transport::NotSent);
    end(isWhole ? PlatformAnswer::Transport::Answered : PlatformAnswer::Transport::Broken);
}

void WebFetch::end(PlatformAnswer::Transport transport)
{
    m_download.answer.transport = transport;
    if (m_file.isOpen() && !m_file.flush())
        return settle(Error{ErrorKind::Storage, u"storage.full"_s, u"cannot write"_s});
    settle(m_download);
}

void WebFetch::refuse(const QString &why)
{
    qCWarning(LogMedia) << "not downloaded:" << why;
    settle(Error{ErrorKind::Rejected, u"address.invalid"_s, why});
}

void WebFetch::settle(Result<Download> result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_limit.stop();
    if (m_lookup != 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_file.close();
    m_promise.give(std::move(result));
    if (m_reply != nullptr) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
    }
    deleteLater();
}

} // namespace Frontdesk::Relay
