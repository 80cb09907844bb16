// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/samples.h"
#include "ui/conversation/mediaplayer.h"

namespace Frontdesk::Test {

/// Plays nothing; a test says how far it is.
class FakePlayer : public MediaPlayer
{
public:
    using Living = std::shared_ptr<QList<FakePlayer *>>; ///< some go after their test

    explicit FakePlayer(Living all)
        : m_all(std::move(all))
    {
        m_all->append(this);
    }
    ~FakePlayer() override { m_all->removeOne(this); }
    Q_DISABLE_COPY_MOVE(FakePlayer)

    void open(const QString &file, Kind ofKind) override
    {
        path = file;
        kind = ofKind;
    }
    void play() override { playing = true; }
    void pause() override { playing = false; }
    void seek(qint64 ms) override
    {
        soughtTo = ms;
        Q_EMIT positionChanged(ms);
    }
    void setMuted(bool on) override { muted = on; }
    void setSpeed(double now) override { speed = now; }
    bool hasSound() const override { return true; }

    QString path;
    Kind kind = Kind::Sound;
    bool playing = false;
    bool muted = false;
    double speed = 1;
    qint64 soughtTo = -1;

private:
    Living m_all;
};

/// Makes them and keeps account of those that live.
struct FakePlayers {
    FakePlayer::Living living = std::make_shared<QList<FakePlayer *>>();
    const QList<FakePlayer *> &all = *living;

    MakePlayer make()
    {
        return [living = living] {
            return std::make_unique<FakePlayer>(living);
        };
    }
    FakePlayer &last() const { return *all.constLast(); }
};

/// A voice message or a film of @p ms.
inline Message sampleMedia(const QString &id, ContentKind kind, qint64 ms, qint64 at = SampleNow)
{
    Message message = sampleText(id, {}, Direction::Inbound, at);
    message.content.kind = kind;
    message.content.media = readyMedia(id + QStringLiteral("-sha"));
    message.content.media->durationMs = ms;
    message.content.media->width = 320;
    message.content.media->height = 180;
    return message;
}

} // namespace Frontdesk::Test
