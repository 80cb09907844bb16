// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "ui/conversation/mediaplayer.h"

#include <QObject>

namespace Frontdesk {

class MediaSource;

/// The one sound or film that plays. Nothing is fetched or opened before play() or toggle().
class Playback : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Nothing,
        Fetching, ///< it plays when it has come
        Playing,
        Paused, ///< also at its end
        Failed, ///< trouble() says why
    };

    Playback(MediaSource &media, MakePlayer make, QObject *parent = nullptr);
    ~Playback() override;

    /// True if it is sound or film, and there.
    static bool canPlay(const Message &message);

    State state() const { return m_state; }
    /// What plays, or would; without an id if nothing does.
    const Message &message() const { return m_message; }
    bool isOf(const MessageId &message) const;
    bool isFilm() const { return m_message.content.kind == ContentKind::Video; }
    qint64 position() const { return m_position; }
    /// As the file has it, or until then as the platform said.
    qint64 duration() const;
    /// Of voice messages; films play as they are.
    double speed() const { return m_speed; }
    bool isMuted() const { return m_muted; }
    /// False for a film on a computer that cannot play its sound.
    bool hasSound() const;
    const QImage &picture() const { return m_picture; }
    const Error &trouble() const { return m_trouble; }

    /// Plays @p message from its beginning, and stops what played before.
    void play(const Message &message);
    /// Pauses it or goes on; begins if it is another one, or failed.
    void toggle(const Message &message);
    void pause();
    void stop();
    void seek(qint64 ms);
    void setMuted(bool muted);
    /// 1, 1.5, 2, and 1 again.
    void nextSpeed();

Q_SIGNALS:
    /// How far it is, or its picture.
    void moved();
    /// Anything else of what is shown of @p message.
    void changed(const Frontdesk::MessageId &message);

private:
    void open(const QString &path);
    void follow(MediaPlayer &player);
    void setState(State state);
    void fail(const Error &why);
    void release();

    MediaSource &m_media;
    MakePlayer m_make;
    std::unique_ptr<MediaPlayer> m_player;
    Message m_message;
    State m_state = State::Nothing;
    qint64 m_position = 0;
    qint64 m_duration = 0;
    int m_turn = 0; ///< answers to earlier questions do not count
    double m_speed = 1;
    bool m_muted = false;
    QImage m_picture;
    Error m_trouble;
};

} // namespace Frontdesk
