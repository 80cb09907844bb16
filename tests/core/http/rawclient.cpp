// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/rawclient.h"

#include <QSslSocket>
#include <QTest>

namespace Frontdesk::Test {

namespace {

int completeAnswers(const QByteArray &bytes)
{
    int count = 0;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const qsizetype end = bytes.indexOf("\r\n\r\n", begin);
        if (end < 0)
            return count;
        const QByteArray length = headerOf(bytes.sliced(begin, end + 4 - begin), "Content-Length");
        begin = end + 4 + length.toLongLong();
        if (begin > bytes.size())
            return count;
        ++count;
    }
    return count;
}

} // namespace

RawClient::RawClient(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(*tls);
        socket->connectToHostEncrypted(QStringLiteral("localhost"), port);
        const bool encrypted =
            QTest::qWaitFor([&] { return socket->isEncrypted() || socket->error() >= 0; });
        if (!encrypted)
            qWarning("no TLS connection");
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const bool connected = QTest::qWaitFor([this] { return isOpen(); });
        if (!connected)
            qWarning("no connection");
    }
    QObject::connect(m_socket.get(), &QIODevice::readyRead, m_socket.get(), [this] {
        m_received += m_socket->readAll();
    });
}

RawClient::~RawClient() = default;

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

QByteArray RawClient::answers(int count)
{
    const bool arrived = QTest::qWaitFor([&] { return completeAnswers(m_received) >= count; });
    return arrived ? m_received : QByteArray();
}

std::optional<QByteArray> RawClient::untilClosed(int timeoutMs)
{
    const auto closed = [&] {
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(closed, timeoutMs))
        return std::nullopt;
    m_received += m_socket->readAll();
    return m_received.isNull() ? QByteArray("") : m_received;
}

bool RawClient::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray head = answer.first(std::max<qsizetype>(0, answer.indexOf("\r\n\r\n")));
    const QByteArray mark = "\r\n" + name + ": ";
    const qsizetype begin = head.indexOf(mark);
    if (begin < 0)
        return {};
    const qsizetype from = begin + mark.size();
    const qsizetype end = head.indexOf("\r\n", from);
    return head.sliced(from, (end < 0 ? head.size() : end) - from);
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace Frontdesk::Test
