// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/playback.h"

#include "core/client/mediasource.h"

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

constexpr std::array<double, 3> Speeds = {1, 1.5, 2};

} // namespace

Playback::Playback(MediaSource &media, MakePlayer make, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_make(std::move(make))
{
}

Playback::~Playback() = default;

bool Playback::canPlay(const Message &message)
{
    const auto &content = message.content;
    return (content.kind == ContentKind::Audio || content.kind == ContentKind::Video)
        && content.media && content.media->state == MediaState::Ready
        && !content.media->sha.isEmpty();
}

bool Playback::isOf(const MessageId &message) const
{
    return !message.isNull() && m_message.id == message;
}

qint64 Playback::duration() const
{
    if (m_duration > 0)
        return m_duration;
    return m_message.content.media ? m_message.content.media->durationMs : 0;
}

bool Playback::hasSound() const
{
    return !m_player || m_player->hasSound();
}

void Playback::play(const Message &message)
{
    if (!canPlay(message))
        return;
    stop();
    m_message = message;
    setState(State::Fetching);
    whenDone(m_media.fetch(message.content.media->sha),
             this,
             [this, turn = m_turn](const Result<QString> &path) {
                 if (turn != m_turn)
                     return; // stopped, or another one by now
                 if (path)
                     open(*path);
                 else
                     fail(path.error());
             });
}

void Playback::open(const QString &path)
{
    m_player = m_make();
    follow(*m_player);
    m_player->setMuted(m_muted);
    m_player->setSpeed(isFilm() ? 1 : m_speed);
    m_player->open(path, isFilm() ? MediaPlayer::Kind::Film : MediaPlayer::Kind::Sound);
    m_player->play();
    setState(State::Playing);
}

void Playback::follow(MediaPlayer &player)
{
    connect(&player, &MediaPlayer::positionChanged, this, [this](qint64 ms) {
        if (std::exchange(m_position, ms) != ms)
            Q_EMIT moved();
    });
    connect(&player, &MediaPlayer::durationChanged, this, [this](qint64 ms) {
        m_duration = ms;
        Q_EMIT moved();
    });
    connect(&player, &MediaPlayer::pictureChanged, this, [this](const QImage &picture) {
        m_picture = picture;
        Q_EMIT moved();
    });
    connect(&player, &MediaPlayer::ended, this, [this] {
        m_position = 0;
        setState(State::Paused);
    });
    connect(&player, &MediaPlayer::failed, this, &Playback::fail);
}

void Playback::toggle(const Message &message)
{
    if (!isOf(message.id) || m_state == State::Failed)
        return play(message);
    if (m_state == State::Fetching)
        return stop(); // it was not meant
    if (m_state == State::Playing)
        return pause();
    m_player->play();
    setState(State::Playing);
}

void Playback::pause()
{
    if (m_state == State::Fetching)
        return stop();
    if (m_state != State::Playing)
        return;
    m_player->pause();
    setState(State::Paused);
}

void Playback::stop()
{
    ++m_turn;
    release();
    const MessageId before = std::exchange(m_message, {}).id;
    m_state = State::Nothing;
    m_position = 0;
    m_duration = 0;
    m_picture = {};
    m_trouble = {};
    if (!before.isNull())
        Q_EMIT changed(before);
}

void Playback::seek(qint64 ms)
{
    if (!m_player || duration() <= 0)
        return;
    m_position = std::clamp<qint64>(ms, 0, duration());
    m_player->seek(m_position);
    Q_EMIT moved();
}

void Playback::setMuted(bool muted)
{
    m_muted = muted;
    if (m_player)
        m_player->setMuted(muted);
    Q_EMIT changed(m_message.id);
}

void Playback::nextSpeed()
{
    const auto now = std::find(Speeds.cbegin(), Speeds.cend(), m_speed);
    m_speed =
        now == Speeds.cend() || std::next(now) == Speeds.cend() ? Speeds.front() : *std::next(now);
    if (m_player && !isFilm())
        m_player->setSpeed(m_speed);
    Q_EMIT changed(m_message.id);
}

void Playback::setState(State state)
{
    m_state = state;
    Q_EMIT changed(m_message.id);
}

void Playback::fail(const Error &why)
{
    release();
    m_picture = {};
    m_position = 0;
    m_trouble = why;
    setState(State::Failed);
}

/// It may be the one that speaks.
void Playback::release()
{
    if (!m_player)
        return;
    m_player->disconnect(this);
    m_player->pause();
    m_player.release()->deleteLater();
}

} // namespace Frontdesk
