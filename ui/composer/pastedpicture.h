// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QString>

#include <memory>

class QImage;
class QTemporaryDir;

namespace Frontdesk {

/// A picture that was pasted, as a PNG file. The file is there as long as a copy of this is.
class PastedPicture
{
public:
    /// Writes it, in another thread: a whole screen takes a while. @p name is what the file is called.
    /// Errors: Rejected "file.unreadable", Storage "file.unwritable".
    static Async<PastedPicture> keep(const QImage &picture, const QString &name);

    const QString &path() const { return m_path; }

private:
    PastedPicture(std::shared_ptr<QTemporaryDir> folder, QString path);
    static Result<PastedPicture> write(const QImage &picture, const QString &name);

    std::shared_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace Frontdesk
