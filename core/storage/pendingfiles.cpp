// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pendingfiles.h"

#include "core/storage/durablefile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ChunkBytes = 256 * 1024;

Error unreadable(const QIODevice &source)
{
    return {ErrorKind::Rejected, u"file.unreadable"_s, source.errorString()};
}

Result<PendingFile> copy(QIODevice &source, QFile &target)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    PendingFile copied;
    while (!source.atEnd()) {
        const auto chunk = source.read(ChunkBytes);
        if (chunk.isEmpty())
            return unreadable(source);
        hash.addData(chunk);
        if (target.write(chunk) != chunk.size())
            return fileError(target);
        copied.size += chunk.size();
    }
    copied.sha = QString::fromLatin1(hash.result().toHex());
    return copied;
}

Result<PendingFile> takeFrom(QIODevice &source, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Storage, u"storage.failed"_s, u"no folder "_s + folder};
    QTemporaryFile target(folder + u"/part-XXXXXX"_s);
    if (!target.open())
        return fileError(target);
    const auto copied = copy(source, target);
    if (!copied)
        return copied;
    if (auto synced = syncToDisk(target); !synced)
        return synced.error();
    const auto path = folder + u'/' + copied->sha;
    if (!QFile::exists(path)) {
        if (!target.rename(path))
            return fileError(target);
        target.setAutoRemove(false);
    }
    if (auto synced = syncFolder(folder); !synced)
        return synced.error();
    return copied;
}

} // namespace

Result<PendingFile> PendingFiles::take(const QString &source) const
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    return takeFrom(file, m_folder);
}

Result<PendingFile> PendingFiles::takeBytes(const QByteArray &bytes) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return takeFrom(buffer, m_folder);
}

QString PendingFiles::path(const QString &sha) const
{
    return m_folder + u'/' + sha;
}

bool PendingFiles::has(const QString &sha) const
{
    return !sha.isEmpty() && QFile::exists(path(sha));
}

void PendingFiles::remove(const QString &sha) const
{
    QFile::remove(path(sha));
}

void PendingFiles::keepOnly(const QSet<QString> &shas) const
{
    const QDir folder(m_folder);
    for (const auto &name : folder.entryList(QDir::Files)) {
        if (!shas.contains(name))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace Frontdesk
