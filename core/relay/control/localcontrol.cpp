// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/control/localcontrol.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 16 * 1024;

void writeLine(QLocalSocket *socket, const QJsonObject &object)
{
    socket->write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject answerTo(const Result<> &done)
{
    if (done)
        return {};
    const auto &error = done.error();
    return {{u"kind"_s, static_cast<int>(error.kind)},
            {u"code"_s, error.code},
            {u"detail"_s, error.detail},
            {u"args"_s, QJsonObject::fromVariantMap(error.args)}};
}

Result<> readAnswer(const QByteArray &line)
{
    const auto answer = QJsonDocument::fromJson(line).object();
    if (!answer.contains(u"code"_s))
        return {};
    return Error{static_cast<ErrorKind>(answer.value(u"kind"_s).toInt()),
                 answer.value(u"code"_s).toString(),
                 answer.value(u"detail"_s).toString(),
                 answer.value(u"args"_s).toObject().toVariantMap()};
}

} // namespace

LocalControl::LocalControl(RelayCore &core, QObject *parent)
    : QObject(parent)
    , m_verbs(core)
    , m_name(nameFor(core.settings))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalControl::greet);
}

QString LocalControl::nameFor(const RelaySettings &settings)
{
    return settings.database + u".control"_s;
}

Result<> LocalControl::listen()
{
    QLocalServer::removeServer(m_name);
    if (m_server.listen(m_name))
        return {};
    return Error{ErrorKind::Storage, u"relay.lock"_s, m_name + u": "_s + m_server.errorString()};
}

void LocalControl::greet()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine())
                answer(socket);
            else if (socket->bytesAvailable() > LongestLine)
                socket->abort();
        });
    }
}

void LocalControl::answer(QLocalSocket *socket)
{
    const auto request = QJsonDocument::fromJson(socket->readLine(LongestLine)).object();
    const QPointer<QLocalSocket> asking(socket);
    whenDone(m_verbs.run(request.value(u"verb"_s).toString(), request.value(u"args"_s).toObject()),
             this,
             [asking](const Result<> &done) {
                 if (!asking)
                     return;
                 writeLine(asking, answerTo(done));
                 asking->disconnectFromServer();
             });
}

Async<> LocalControl::ask(const RelaySettings &settings,
                          const QString &verb,
                          const QJsonObject &args,
                          QObject *context)
{
    const Promise<> promise;
    auto *socket = new QLocalSocket(context);
    connect(socket, &QLocalSocket::connected, context, [socket, verb, args] {
        writeLine(socket, {{u"verb"_s, verb}, {u"args"_s, args}});
    });
    const auto end = [socket, context, promise] {
        disconnect(socket, nullptr, context, nullptr); // one answer
        const auto line = socket->readAll();
        socket->deleteLater();
        if (line.endsWith('\n'))
            return promise.give(readAnswer(line));
        promise.give(Error{ErrorKind::Offline,
                           u"relay.running"_s,
                           u"the relay runs and does not answer at its local socket"_s});
    };
    connect(socket, &QLocalSocket::disconnected, context, end);
    connect(socket, &QLocalSocket::errorOccurred, context, [socket, end] {
        if (socket->state() == QLocalSocket::UnconnectedState
            && socket->error() != QLocalSocket::PeerClosedError)
            end();
    });
    socket->connectToServer(nameFor(settings));
    return promise.future();
}

} // namespace Frontdesk::Relay
