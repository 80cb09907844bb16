// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

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
            visitor->deleteLater();
        Q_EMIT activated();
    });
}

bool SingleInstance::claim()
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
    // The connection alone says everything; local sockets connect at once or not at all.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return false;
}

} // namespace Frontdesk
