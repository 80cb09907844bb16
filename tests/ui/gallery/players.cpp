// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/players.h"

#include "tests/support/waiting.h"
#include "tests/ui/gallery/pictures.h"
#include "ui/shell/errortext.h"

namespace Frontdesk::Test {

namespace {

constexpr qint64 OneMinute = 60'000;

Message withPicture(const char *id, QSize size, const char *thumbnail, int minute)
{
    Message film = sampleMedia(QString::fromLatin1(id),
                               ContentKind::Video,
                               83'000,
                               SampleNow - 30 * OneMinute + minute * OneMinute);
    Media &media = *film.content.media;
    media.width = size.width();
    media.height = size.height();
    media.size = 4'300'000;
    media.thumbnail = QString::fromLatin1(thumbnail);
    return film;
}

} // namespace

PlayingChat::PlayingChat(const Theme &theme, const Clock &clock, const QString &pictureFolder)
    : view(theme, clock, model, pictures)
    , player(view, model, media, players.make())
    , voice(sampleMedia(
          QStringLiteral("voice"), ContentKind::Audio, 42'000, SampleNow - 30 * OneMinute))
    , ownVoice(
          sampleMedia(QStringLiteral("own"), ContentKind::Audio, 7'000, SampleNow - 29 * OneMinute))
    , film(withPicture("film", {480, 270}, "album2", 2))
    , bareFilm(withPicture("bare", {270, 480}, "", 3))
{
    drawSamplePictures(media, pictureFolder);
    ownVoice.direction = Direction::Outbound;
    ownVoice.state = SendState::Accepted;
    source.messages = {voice, ownVoice, film, bareFilm};
    BubbleScene scene;
    scene.theme = &theme;
    scene.locale = QStringLiteral("zh-TW");
    scene.personName = QStringLiteral("語安");
    scene.words = &ErrorText::reason;
    view.setScene(scene);
    model.show(sampleConversation());
}

void PlayingChat::play(const Message &message)
{
    media.files.insert(message.content.media->sha, QStringLiteral("/file"));
    player.playback().play(message);
    letTimePass(std::chrono::milliseconds(50));
    QImage picture(media.files.value(QStringLiteral("album1")));
    if (message.content.kind == ContentKind::Video)
        Q_EMIT players.last().pictureChanged(picture);
    Q_EMIT players.last().positionChanged(message.content.media->durationMs * 2 / 5);
}

void PlayingChat::failAt(const Message &message)
{
    media.files.remove(message.content.media->sha);
    player.playback().play(message);
    letTimePass(std::chrono::milliseconds(50));
}

} // namespace Frontdesk::Test
