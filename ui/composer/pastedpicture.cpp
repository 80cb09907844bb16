// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/pastedpicture.h"

#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

namespace Frontdesk {

Async<PastedPicture> PastedPicture::keep(const QImage &picture, const QString &name)
{
    const Promise<PastedPicture> promise;
    QThreadPool::globalInstance()->start(
        [promise, picture, name] { promise.give(write(picture, name)); });
    return promise.future();
}

PastedPicture::PastedPicture(std::shared_ptr<QTemporaryDir> folder, QString path)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
{
}

Result<PastedPicture> PastedPicture::write(const QImage &picture, const QString &name)
{
    if (picture.isNull())
        return Error{ErrorKind::Rejected, QStringLiteral("file.unreadable")};
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(name + QStringLiteral(".png"));
    if (!folder->isValid() || !picture.save(path, "PNG"))
        return Error{ErrorKind::Storage, QStringLiteral("file.unwritable"), folder->errorString()};
    return PastedPicture(std::move(folder), path);
}

} // namespace Frontdesk
