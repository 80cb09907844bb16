// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/relay/media/mediarows.h"

#include <QObject>

namespace Frontdesk::Relay {

/// A file just taken in, and the small picture made of it.
struct Ingested {
    StoredFile file;
    std::optional<StoredFile> thumbnail;
};

/// The files of customers and agents, each under the hash of its bytes: <folder>/<aa>/<sha>. A file
/// is on the disk before a row speaks of it. Hashing, looking and syncing happen on a thread of its
/// own. Lives in the main thread.
class MediaStore : public QObject
{
    Q_OBJECT

public:
    explicit MediaStore(QString folder, QObject *parent = nullptr);
    ~MediaStore() override;

    /// Makes the folders, removes what a stop left half done, makes the placeholder of films.
    /// Errors: Storage.
    Async<> open();

    /// A name for bytes that are still coming; on the same disk as the store.
    QString incomingFile() const;
    /// Takes over the complete file @p path, announced as type @p declared. It is gone afterwards,
    /// whatever the answer. Errors: Storage, Rejected "media.failed" (empty, or gone).
    Async<Ingested> take(const QString &path, const QString &declared);
    /// Removes a file that incomingFile() named and nobody took.
    void drop(const QString &path);

    /// Where the file @p sha is. Any thread.
    QString fileOf(const QString &sha) const;

    /// The small picture for films that have none. After open().
    const StoredFile &filmPreview() const noexcept { return m_filmPreview; }

private:
    Result<Ingested> ingest(const QString &path, const QString &declared) const;
    Result<StoredFile> keepPicture(const QByteArray &bytes, const QString &mime, QSize size) const;
    Result<> settle(const QString &path, const QString &sha) const;

    QString m_folder;
    StoredFile m_filmPreview;
    std::unique_ptr<WorkerThread> m_worker;
};

/// Writes the rows of @p ingested. Errors: NotFound "media.gone" if a sweep has just removed the
/// file: take it in again.
Result<> putIngested(WriteContext &context, const MediaStore &store, const Ingested &ingested);

} // namespace Frontdesk::Relay
