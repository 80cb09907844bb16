// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace Frontdesk {

/// Plays one file of sound or film from the disk. GUI thread.
class MediaPlayer : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Sound, Film };

    using QObject::QObject;

    /// Once; before anything else.
    virtual void open(const QString &path, Kind kind) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    virtual void setMuted(bool muted) = 0;
    /// 1 is as it was recorded.
    virtual void setSpeed(double speed) = 0;
    /// False for a film on a computer that has nothing to play sound with.
    virtual bool hasSound() const = 0;

Q_SIGNALS:
    void positionChanged(qint64 ms);
    void durationChanged(qint64 ms);
    void pictureChanged(const QImage &picture);
    /// It has been played to its end; play() begins anew.
    void ended();
    /// Error codes: "media.unplayable", "media.no-sound". Nothing follows.
    void failed(const Frontdesk::Error &why);
};

using MakePlayer = std::function<std::unique_ptr<MediaPlayer>()>;

} // namespace Frontdesk
