// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/systemplayer.h"

#include "core/base/async.h"
#include "core/base/mailbox.h"
#include "ui/conversation/containerformat.h"
#include "ui/conversation/frameimage.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace Frontdesk {

namespace {

constexpr int MostSide = 1920; ///< of a picture of a film

/// The newest picture on its way from the backend's thread.
struct PictureBox {
    Mailbox<QImage> pictures;
    std::shared_ptr<LoopMailbox> loop = LoopMailbox::ofThisThread();
};

class SystemPlayer : public MediaPlayer
{
public:
    SystemPlayer()
    {
        m_player.setVideoSink(&m_sink);
        connect(&m_player, &QMediaPlayer::positionChanged, this, &MediaPlayer::positionChanged);
        connect(&m_player, &QMediaPlayer::durationChanged, this, &MediaPlayer::durationChanged);
        connect(
            &m_player, &QMediaPlayer::errorOccurred, this, [this] { fail("media.unplayable"); });
        connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &SystemPlayer::obeyStatus);
        connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SystemPlayer::checkSound);
        connectPictures();
    }
    ~SystemPlayer() override
    {
        m_player.stop(); // its threads end before what they give to
        m_player.setVideoSink(nullptr);
    }
    Q_DISABLE_COPY_MOVE(SystemPlayer)

    void open(const QString &path, Kind kind) override
    {
        m_kind = kind;
        if (!QMediaDevices::defaultAudioOutput().isNull()) {
            m_output = std::make_unique<QAudioOutput>();
            m_output->setMuted(m_muted);
            m_player.setAudioOutput(m_output.get()); // without a device it would wait for one
        } else if (kind == Kind::Sound) {
            return fail("media.no-sound");
        }
        const Promise<bool> promise;
        QThreadPool::globalInstance()->start(
            [promise, path] { promise.give(isSelfContainedMediaFile(path)); });
        whenDone(promise.future(), this, [this, path](const Result<bool> &good) {
            if (!good || !*good)
                return fail("media.unplayable");
            m_opened = true;
            m_player.setSource(QUrl::fromLocalFile(path));
            m_player.setPlaybackRate(m_speed);
            if (m_seekTo > 0)
                m_player.setPosition(m_seekTo);
            if (m_wanted)
                m_player.play();
        });
    }
    void play() override
    {
        m_wanted = true;
        if (m_opened)
            m_player.play();
    }
    void pause() override
    {
        m_wanted = false;
        if (m_opened)
            m_player.pause();
    }
    void seek(qint64 ms) override
    {
        m_seekTo = ms;
        if (m_opened)
            m_player.setPosition(ms);
    }
    void setMuted(bool muted) override
    {
        m_muted = muted;
        if (m_output)
            m_output->setMuted(muted);
    }
    void setSpeed(double speed) override
    {
        m_speed = speed;
        if (m_opened)
            m_player.setPlaybackRate(speed);
    }
    bool hasSound() const override { return m_output != nullptr; }

private:
    /// Made into pictures where they arrive, so that the window does not wait for it.
    void connectPictures()
    {
        const auto take = [box = m_box,
                           self = QPointer<SystemPlayer>(this)](const QVideoFrame &frame) {
            QImage picture = imageOf(frame, MostSide);
            if (picture.isNull())
                return;
            box->pictures.takeAll(); // one that was not shown in time never will be
            box->pictures.put(std::move(picture));
            box->loop->post([box, self] {
                const auto pictures = box->pictures.takeAll();
                if (self && !pictures.empty())
                    Q_EMIT self->pictureChanged(pictures.back());
            });
        };
        connect(&m_sink, &QVideoSink::videoFrameChanged, &m_sink, take, Qt::DirectConnection);
    }

    void obeyStatus(QMediaPlayer::MediaStatus status)
    {
        if (status == QMediaPlayer::InvalidMedia)
            fail("media.unplayable");
        else if (status == QMediaPlayer::LoadedMedia && !m_player.hasAudio()
                 && !m_player.hasVideo())
            fail("media.unplayable"); // a container with nothing in it
        else if (status == QMediaPlayer::EndOfMedia && !m_failed)
            Q_EMIT ended();
    }

    /// The last device was taken away: the backend would wait in silence.
    void checkSound()
    {
        if (m_output && QMediaDevices::defaultAudioOutput().isNull())
            fail("media.no-sound");
    }

    void fail(const char *code)
    {
        if (std::exchange(m_failed, true))
            return;
        m_opened = false;
        // Not from inside what was called: who asked has not connected yet, or the backend is at it.
        const Error why{ErrorKind::Corrupt, QString::fromLatin1(code)};
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
    }

    Kind m_kind = Kind::Sound;
    std::shared_ptr<PictureBox> m_box = std::make_shared<PictureBox>();
    QVideoSink m_sink;
    QMediaDevices m_devices;
    std::unique_ptr<QAudioOutput> m_output;
    QMediaPlayer m_player;
    qint64 m_seekTo = 0;
    double m_speed = 1;
    bool m_muted = false;
    bool m_wanted = false; ///< to play, as soon as it is open
    bool m_opened = false;
    bool m_failed = false;
};

} // namespace

void chooseMediaBackend()
{
    constexpr auto Variable = "QT_MEDIA_BACKEND";
    if (qEnvironmentVariableIsEmpty(Variable))
        qputenv(Variable, "ffmpeg");
}

std::unique_ptr<MediaPlayer> makeSystemPlayer()
{
    return std::make_unique<SystemPlayer>();
}

} // namespace Frontdesk
