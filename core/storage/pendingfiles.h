// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace Frontdesk {

/// A file that waits to be sent.
struct PendingFile {
    QString sha; ///< SHA-256 in hexadecimal; its name in the folder
    qint64 size = 0;
};

/// Copies of attachments, by content, beside the outbox: what is sent is what was chosen, even if
/// the original changes or goes. Functions that read or write block; not for the GUI thread.
class PendingFiles
{
public:
    explicit PendingFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Copies @p source; it is on the disk when the call returns. Errors: "file.unreadable",
    /// "storage.…".
    Result<PendingFile> take(const QString &source) const;
    Result<PendingFile> takeBytes(const QByteArray &bytes) const;

    QString path(const QString &sha) const;
    bool has(const QString &sha) const;
    void remove(const QString &sha) const;
    /// Removes everything but @p shas.
    void keepOnly(const QSet<QString> &shas) const;

private:
    QString m_folder;
};

} // namespace Frontdesk
