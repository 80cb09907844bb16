// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/platformexchange.h"

#include "core/base/logging.h"

namespace Frontdesk::Relay {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Whether @p error is the server's word (a status) and not a failure on the way.
bool isStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::ProtocolInvalidOperationError: // Qt's reading of 400
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

PlatformExchange::PlatformExchange(QNetworkReply *reply, Limits limits, Done done, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_done(std::move(done))
{
    m_reply->setReadBufferSize(256 * 1024);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_leftUs = true; });
    connect(reply, &QNetworkReply::readyRead, this, &PlatformExchange::read);
    connect(reply, &QNetworkReply::finished, this, &PlatformExchange::finish);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaveUp = true;
        m_reply->abort();
    });
    m_timer.start(m_limits.time);
}

void PlatformExchange::writeTo(const QString &file, qint64 maxBytes)
{
    m_file = std::make_unique<QFile>(file);
    m_fileLimit = maxBytes;
}

void PlatformExchange::read()
{
    const QByteArray bytes = m_reply->readAll();
    if (m_gaveUp)
        return;
    if (m_file && statusOf(*m_reply) == 200)
        return toFile(bytes);
    auto &body = m_download.answer.body;
    body += bytes;
    if (body.size() > m_limits.answerBytes) {
        qCWarning(LogRelay) << "an answer of a platform was too long" << m_reply->url().path();
        m_gaveUp = true;
        m_reply->abort();
    }
}

void PlatformExchange::toFile(const QByteArray &bytes)
{
    if (!m_file->isOpen() && !m_file->open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        qCWarning(LogRelay) << "cannot write a download:" << m_file->errorString();
        m_gaveUp = true;
        return m_reply->abort();
    }
    m_download.size += bytes.size();
    m_download.tooLarge = m_download.size > m_fileLimit;
    if (m_download.tooLarge || m_file->write(bytes) != bytes.size()) {
        m_gaveUp = true;
        m_reply->abort();
    }
}

void PlatformExchange::finish()
{
    m_timer.stop();
    if (!m_gaveUp)
        read();
    auto &answer = m_download.answer;
    answer.status = statusOf(*m_reply);
    answer.transport = transport();
    const auto fields = m_reply->rawHeaderPairs();
    answer.headers.reserve(fields.size());
    for (const auto &[name, value] : fields)
        answer.headers.append({name, value});
    if (m_file && m_file->isOpen() && !m_file->flush())
        answer.transport = PlatformAnswer::Transport::Broken;
    m_file.reset();
    if (answer.transport != PlatformAnswer::Transport::Answered)
        qCInfo(LogRelay) << "no whole answer from" << m_reply->url().host() << m_reply->error();
    // Not in this call: the reply is still using itself.
    m_reply.release()->deleteLater();
    deleteLater();
    m_done(m_download);
}

PlatformAnswer::Transport PlatformExchange::transport() const
{
    using Transport = PlatformAnswer::Transport;
    if (!m_gaveUp && isStatus(m_reply->error()) && statusOf(*m_reply) != 0)
        return Transport::Answered;
    return m_leftUs || statusOf(*m_reply) != 0 ? Transport::Broken : Transport::NotSent;
}

} // namespace Frontdesk::Relay
