// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/systemplayer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace Frontdesk::Test {

/// A real player, and what it has told.
struct PlayerProbe {
    QTemporaryDir folder;
    std::unique_ptr<MediaPlayer> player = makeSystemPlayer();
    QSignalSpy ended{player.get(), &MediaPlayer::ended};
    QSignalSpy failed{player.get(), &MediaPlayer::failed};
    QList<QImage> pictures;
    qint64 position = 0;
    qint64 duration = 0;

    PlayerProbe()
    {
        QObject::connect(player.get(),
                         &MediaPlayer::positionChanged,
                         player.get(),
                         [this](qint64 ms) { position = ms; });
        QObject::connect(player.get(),
                         &MediaPlayer::durationChanged,
                         player.get(),
                         [this](qint64 ms) { duration = ms; });
        QObject::connect(player.get(),
                         &MediaPlayer::pictureChanged,
                         player.get(),
                         [this](const QImage &picture) { pictures.append(picture); });
    }
    QString write(const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QStringLiteral("media"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QString code() const { return failed.value(0).value(0).value<Error>().code; }
    QColor middle() const
    {
        const QImage &last = pictures.constLast();
        return last.pixelColor(last.width() / 2, last.height() / 2);
    }
};

} // namespace Frontdesk::Test
