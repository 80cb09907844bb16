// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediastore.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/relay/media/durablefile.h"
#include "core/relay/media/filekind.h"
#include "core/relay/media/thumbnail.h"
#include "core/rules/recording.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Piece = 256LL * 1024;

Error failed(const QString &detail)
{
    return {ErrorKind::Storage, u"storage.failed"_s, detail};
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

struct Looked {
    QString sha;
    QByteArray head;
    qint64 size = 0;
};

Result<Looked> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Rejected, u"media.failed"_s, u"the file is gone"_s};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Looked looked;
    while (!file.atEnd()) {
        const auto piece = file.read(Piece);
        if (piece.isEmpty())
            return failed(u"cannot read a file that was just written"_s);
        if (looked.head.isEmpty())
            looked.head = piece.left(FileKindBytes);
        looked.size += piece.size();
        hash.addData(piece);
    }
    if (looked.size == 0)
        return Error{ErrorKind::Rejected, u"media.failed"_s, u"the file is empty"_s};
    looked.sha = hex(hash.result());
    return looked;
}

} // namespace

MediaStore::MediaStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_worker(std::make_unique<WorkerThread>())
{
}

MediaStore::~MediaStore() = default;

Async<> MediaStore::open()
{
    auto made = m_worker->run([this]() -> Result<StoredFile> {
        QDir incoming(m_folder + u"/incoming"_s);
        if (!incoming.removeRecursively() || !QDir().mkpath(incoming.path()))
            return failed(u"cannot make the folder of media"_s);
        const auto look = filmPlaceholder();
        return keepPicture(look.thumbnail, look.thumbnailMime, look.size);
    });
    return whenDone(made, this, [this](const Result<StoredFile> &preview) -> Result<> {
        if (!preview)
            return preview.error();
        m_filmPreview = *preview;
        return {};
    });
}

QString MediaStore::incomingFile() const
{
    return m_folder + u"/incoming/"_s + newUnguessable();
}

Async<Ingested> MediaStore::take(const QString &path, const QString &declared)
{
    return m_worker->run([this, path, declared] {
        auto ingested = ingest(path, declared);
        QFile::remove(path); // there only after an error, or if we had the file already
        return ingested;
    });
}

void MediaStore::drop(const QString &path)
{
    m_worker
        ->run([path]() -> Result<> {
            QFile::remove(path);
            return {};
        })
        .ignore(); // what is left over goes with the next start
}

QString MediaStore::fileOf(const QString &sha) const
{
    return m_folder + u'/' + sha.left(2) + u'/' + sha;
}

Result<Ingested> MediaStore::ingest(const QString &path, const QString &declared) const
{
    const auto looked = read(path);
    if (!looked)
        return looked.error();
    Ingested ingested;
    auto &file = ingested.file;
    file.sha = looked->sha;
    file.size = looked->size;
    file.mime = fileKind(looked->head, declared);

    const auto look = lookAt(path, file.mime);
    file.width = look.size.width();
    file.height = look.size.height();
    if (look.size.isEmpty()) {
        const auto recording = recordingIn(path, file.mime);
        file.durationMs = recording.durationMs;
        file.width = recording.size.width();
        file.height = recording.size.height();
    }
    file.width = std::max(0, file.width);
    file.height = std::max(0, file.height);
    if (!look.thumbnail.isEmpty()) {
        auto thumbnail = keepPicture(look.thumbnail, look.thumbnailMime, look.thumbnailSize);
        if (!thumbnail)
            return thumbnail.error();
        ingested.thumbnail = *thumbnail;
        file.thumbnail = thumbnail->sha;
    }
    if (auto settled = settle(path, file.sha); !settled)
        return settled.error();
    return ingested;
}

Result<StoredFile>
MediaStore::keepPicture(const QByteArray &bytes, const QString &mime, QSize size) const
{
    StoredFile picture;
    picture.sha = hex(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    picture.mime = mime;
    picture.size = bytes.size();
    picture.width = size.width();
    picture.height = size.height();
    const auto path = incomingFile();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failed(u"cannot write a small picture"_s);
    file.close();
    if (auto settled = settle(path, picture.sha); !settled)
        return settled.error();
    return picture;
}

Result<> MediaStore::settle(const QString &path, const QString &sha) const
{
    const auto target = fileOf(sha);
    if (QFile::exists(target)) {
        QFile::remove(path);
        return {};
    }
    return moveDurably(path, target);
}

Result<> putIngested(WriteContext &context, const MediaStore &store, const Ingested &ingested)
{
    // Sweeps run in this thread too, so what is here now stays until a row speaks of it.
    if (!QFile::exists(store.fileOf(ingested.file.sha)))
        return Error{ErrorKind::NotFound, u"media.gone"_s, u"swept while it came in"_s};
    if (ingested.thumbnail) {
        if (!QFile::exists(store.fileOf(ingested.thumbnail->sha)))
            return Error{ErrorKind::NotFound, u"media.gone"_s, u"swept while it came in"_s};
        if (auto put = putStoredFile(context, *ingested.thumbnail); !put)
            return put;
    }
    return putStoredFile(context, ingested.file);
}

} // namespace Frontdesk::Relay
