// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/picturesaver.h"

#include "core/client/mediasource.h"
#include "ui/models/timelineentry.h"
#include "ui/theme/textblock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QThreadPool>

namespace Frontdesk {

namespace {

Error unwritable()
{
    return {ErrorKind::Storage, QStringLiteral("file.unwritable")};
}

/// Beside what is there: "a.jpg", "a (2).jpg", …
Result<> copyBeside(const QString &from, const QString &folder, const QString &name)
{
    constexpr int Most = 10'000;
    const QFileInfo wanted(name);
    const QString ending =
        wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
    for (int number = 1; number <= Most; ++number) {
        const QString counted = number == 1
            ? name
            : QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName()).arg(number).arg(ending);
        const QString to = QDir(folder).filePath(counted);
        if (QFile::exists(to))
            continue;
        if (QFile::copy(from, to)) // refuses one that came meanwhile
            return {};
        if (!QFile::exists(to))
            return unwritable();
    }
    return unwritable();
}

} // namespace

PictureSaver::PictureSaver(MediaSource &media,
                           QList<Message> pictures,
                           QString folder,
                           QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_pictures(std::move(pictures))
    , m_folder(std::move(folder))
{
}

QString PictureSaver::nameFor(const Message &message)
{
    const auto media = message.content.media.value_or(Media{});
    const QString given = QFileInfo(withoutBidiControls(media.fileName)).fileName();
    if (!given.isEmpty() && given != QLatin1String(".") && given != QLatin1String(".."))
        return given;
    const QString ending = QMimeDatabase().mimeTypeForName(media.mime).preferredSuffix();
    const QString day = QDateTime::fromMSecsSinceEpoch(shownAt(message))
                            .toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    return day + u'.' + (ending.isEmpty() ? QStringLiteral("jpg") : ending);
}

Result<> PictureSaver::copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (QFile::copy(from, to))
        return {};
    return unwritable();
}

void PictureSaver::saveNext()
{
    Q_EMIT moved(m_at, static_cast<int>(m_pictures.size()));
    if (m_at == m_pictures.size()) {
        Q_EMIT finished(m_saved, m_at, m_why);
        return deleteLater();
    }
    const QString sha = m_pictures.at(m_at).content.media.value_or(Media{}).sha;
    whenDone(m_media.fetch(sha), this, [this](const Result<QString> &path) {
        if (path)
            save(*path);
        else
            settle(path.error());
    });
}

void PictureSaver::save(const QString &from)
{
    const Promise<> promise;
    QThreadPool::globalInstance()->start(
        [promise, from, folder = m_folder, name = nameFor(m_pictures.at(m_at))] {
            promise.give(copyBeside(from, folder, name));
        });
    whenDone(promise.future(), this, [this](const Result<> &done) { settle(done); });
}

void PictureSaver::settle(const Result<> &done)
{
    if (done)
        ++m_saved;
    else if (m_why.code.isEmpty())
        m_why = done.error();
    ++m_at;
    saveNext();
}

} // namespace Frontdesk
