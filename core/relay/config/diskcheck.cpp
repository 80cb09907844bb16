// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/diskcheck.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

QStorageInfo storageOf(const QString &file)
{
    return QStorageInfo(QFileInfo(file).absolutePath());
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr std::array Network{QByteArrayView("nfs"),
                                        QByteArrayView("nfs4"),
                                        QByteArrayView("cifs"),
                                        QByteArrayView("smb2"),
                                        QByteArrayView("smb3"),
                                        QByteArrayView("smbfs"),
                                        QByteArrayView("ncpfs"),
                                        QByteArrayView("afs"),
                                        QByteArrayView("ceph"),
                                        QByteArrayView("glusterfs"),
                                        QByteArrayView("lustre"),
                                        QByteArrayView("fuse.sshfs"),
                                        QByteArrayView("fuse.glusterfs"),
                                        QByteArrayView("fuse.s3fs"),
                                        QByteArrayView("fuse.rclone"),
                                        QByteArrayView("9p"),
                                        QByteArrayView("vboxsf")};
    return std::find(Network.begin(), Network.end(), type) != Network.end();
}

Result<> checkIsLocal(const QString &file)
{
    const auto type = storageOf(file).fileSystemType();
    if (!isNetworkFileSystem(type))
        return {};
    return Error{ErrorKind::Rejected,
                 u"storage.network"_s,
                 u"%1 is on a network file system (%2), where SQLite loses data"_s.arg(
                     file, QString::fromUtf8(type)),
                 {{u"file"_s, file}, {u"type"_s, QString::fromUtf8(type)}}};
}

DiskSpace diskSpaceAt(const QString &file)
{
    const auto storage = storageOf(file);
    return {storage.bytesAvailable(), storage.bytesTotal()};
}

qint64 freeMbAt(const QString &file)
{
    return storageOf(file).bytesAvailable() / (1024 * 1024);
}

} // namespace Frontdesk::Relay
