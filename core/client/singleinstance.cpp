// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLink = 2048;

QString nameFor(const QString &folder)
{
    const auto path = QDir(folder).absolutePath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"frontdesk-"_s + QString::fromLatin1(hash.left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_name(nameFor(dataFolder))
    , m_lock(dataFolder + u"/lock"_s)
{
    // The lock is held for as long as the program runs; only a dead owner's is taken over.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *visitor = m_server.nextPendingConnection())
            listenTo(visitor);
    });
}

SingleInstance::~SingleInstance() = default;

/// A visitor says its link, or nothing, and hangs up.
void SingleInstance::listenTo(QLocalSocket *visitor)
{
    const auto take = [this, visitor] {
        const auto said = visitor->readAll();
        visitor->deleteLater();
        Q_EMIT activated(said.size() > LongestLink ? QString() : QString::fromUtf8(said));
    };
    connect(visitor, &QLocalSocket::disconnected, this, take);
    connect(visitor, &QLocalSocket::readyRead, visitor, [visitor] {
        // Nothing that long is a link, whoever says it.
        if (visitor->bytesAvailable() > LongestLink)
            visitor->abort();
    });
    if (visitor->state() == QLocalSocket::UnconnectedState)
        take();
}

bool SingleInstance::claim(const QString &link)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const bool isFirst = m_lock.tryLock(0);
    if (!isFirst && m_lock.error() != QLockFile::LockFailedError) {
        // A folder where nothing can be written: whoever opens files in it will say so.
        qCWarning(LogClient) << "no lock in" << m_folder;
        return true;
    }
    if (isFirst) {
        QLocalServer::removeServer(m_name); // of a program that was killed
        if (!m_server.listen(m_name))
            qCWarning(LogClient) << "later starts cannot call this one:" << m_server.errorString();
        return true;
    }
    callFirst(link);
    return false;
}

void SingleInstance::callFirst(const QString &link)
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [socket, link] {
        socket->write(link.toUtf8());
        // Closes when all is written.
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, this, &SingleInstance::handedOver);
    connect(socket, &QLocalSocket::errorOccurred, this, &SingleInstance::handedOver);
    socket->connectToServer(m_name);
}

} // namespace Frontdesk
