// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/mediaparts.h"
#include "ui/models/contenttext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// Sound and films: what can be pressed, and where the moving parts stand.
class PlayerBuilder
{
public:
    explicit PlayerBuilder(const BodyFrame &frame)
        : m_frame(frame)
        , m_media(mediaOf(frame.content()))
        , m_sizes(frame.metrics())
        , m_gap(frame.theme().metrics().gap.normal)
        , m_barHigh(frame.theme().px(16)) // more than is seen, to be pressed
    {
        m_parts.message = frame.message().id;
        m_parts.length = m_media.durationMs;
    }

    BubbleBody film()
    {
        m_body.size = pictureSizeOf(m_frame, m_media);
        const QRect whole(QPoint(), m_body.size);
        m_parts.film = true;
        m_parts.picture = whole;
        m_parts.corners = m_frame.corners;
        m_body.items.append(
            PictureItem{whole, m_frame.corners, m_media.thumbnail, QString(), false});
        if (player().open)
            addStrip(whole);
        else
            addDisc(whole);
        press(whole, BubbleAction::PlayMedia, playWords());
        return finished();
    }

    BubbleBody sound()
    {
        const int width = std::min(m_sizes.audioWidth, m_frame.maxWidth);
        const int column = 2 * m_sizes.padX + m_sizes.playButton + m_gap;
        const TextBlock trouble = troubleBlock(width - column);
        const int line = m_frame.theme().fonts().lineHeight(TextStep::Caption);
        const int low = std::max(m_sizes.buttonHeight, line);
        const int height = std::max({m_barHigh + low, trouble.height(), m_sizes.playButton});
        m_body.size = {width, height + 2 * m_sizes.padY};
        const QRect whole(QPoint(), m_body.size);
        m_body.items.append(FillItem{whole, m_frame.corners, m_frame.fill, m_frame.line});
        m_parts.button = {m_sizes.padX,
                          m_sizes.padY + (height - m_sizes.playButton) / 2,
                          m_sizes.playButton,
                          m_sizes.playButton};
        const int x = m_parts.button.right() + 1 + m_gap;
        if (trouble.isEmpty())
            addSoundColumn(QRect(x, m_sizes.padY, width - column, height), low);
        else
            m_body.items.append(TextItem{
                trouble, {x, m_sizes.padY + (height - trouble.height()) / 2}, &Colors::bad});
        press(whole, BubbleAction::PlayMedia, playWords());
        return finished();
    }

private:
    const PlayerInput &player() const { return m_frame.input.player; }

    QString playWords() const
    {
        return player().playing ? BubbleWords::tr("Pause") : BubbleWords::tr("Play");
    }

    TextBlock troubleBlock(int width, int lines = 4) const
    {
        if (player().trouble.isEmpty())
            return {};
        return m_frame.block(TextStep::Caption,
                             BubbleWords::tr("Does not play: %1").arg(player().trouble),
                             width,
                             Weight::Normal,
                             lines);
    }

    void press(const QRect &rect, BubbleAction action, const QString &name)
    {
        m_body.hits.append({rect, action, m_frame.message().id.value(), name});
    }

    /// Bar above, time and speed below it.
    void addSoundColumn(const QRect &column, int low)
    {
        m_parts.bar = {column.left(), column.top(), column.width(), m_barHigh};
        const QRect below(column.left(), m_parts.bar.bottom() + 1, column.width(), low);
        const int chip = m_sizes.buttonHeight * 3 / 2;
        m_parts.speed = {below.right() + 1 - chip, below.top(), chip, below.height()};
        m_parts.time = below.adjusted(0, 0, -chip - m_gap, 0);
        if (player().open)
            press(m_parts.bar, BubbleAction::SeekMedia, BubbleWords::tr("Position"));
        press(m_parts.speed, BubbleAction::SpeedMedia, BubbleWords::tr("Play faster or slower"));
    }

    /// Before it plays: a button in the middle, how long it is in the corner.
    void addDisc(const QRect &whole)
    {
        m_parts.button = QRect(0, 0, m_sizes.playButton, m_sizes.playButton);
        m_parts.button.moveCenter(whole.center());
        const int line = m_frame.theme().fonts().lineHeight(TextStep::Caption);
        const int lines = (whole.height() - m_sizes.playButton - m_gap) / line;
        const TextBlock words = troubleBlock(whole.width() - 2 * m_gap, std::clamp(lines, 1, 4));
        if (!words.isEmpty()) {
            const QRect ground(whole.left(),
                               whole.bottom() + 1 - words.height() - m_gap,
                               whole.width(),
                               words.height() + m_gap);
            const Corners below{0, 0, m_frame.corners.bottomRight, m_frame.corners.bottomLeft};
            m_body.items.append(FillItem{ground, below, &Colors::inBubble, nullptr});
            m_body.items.append(
                TextItem{words, ground.topLeft() + QPoint(m_gap, m_gap / 2), &Colors::bad});
            m_parts.button.moveTop(std::max(0, (ground.top() - m_sizes.playButton) / 2));
            return;
        }
        addPill(whole);
    }

    void addPill(const QRect &whole)
    {
        const auto &gap = m_frame.theme().metrics().gap;
        const QString length =
            m_media.durationMs > 0 ? TimeText::duration(m_media.durationMs) : QString();
        const QString words = joinedParts({length, mediaSizeText(m_media.size)});
        if (words.isEmpty())
            return;
        const TextBlock block =
            m_frame.block(TextStep::Caption, words, whole.width(), Weight::Strong, 1);
        const QRect pill(gap.normal,
                         whole.height() - gap.normal - block.height(),
                         std::min(block.width() + 2 * gap.small, whole.width() - 2 * gap.normal),
                         block.height());
        m_body.items.append(FillItem{pill, Corners::all(gap.tiny), &Colors::canvas, nullptr});
        m_body.items.append(TextItem{block, pill.topLeft() + QPoint(gap.small, 0), &Colors::text});
    }

    /// While it is open: what a player has, over the lower edge; in narrow films only the most needed.
    void addStrip(const QRect &whole)
    {
        const int high = m_sizes.playButton;
        m_parts.strip = {whole.left(), whole.bottom() + 1 - high, whole.width(), high};
        const QRect &strip = m_parts.strip;
        m_parts.button = {strip.left(), strip.top(), high, high};
        m_parts.larger = {strip.right() + 1 - high, strip.top(), high, high};
        press(m_parts.larger, BubbleAction::EnlargeMedia, BubbleWords::tr("Show large"));
        int right = m_parts.larger.left();
        if (strip.width() >= 5 * high) {
            m_parts.mute = {right - high, strip.top(), high, high};
            right = m_parts.mute.left();
            press(m_parts.mute,
                  BubbleAction::MuteMedia,
                  player().muted ? BubbleWords::tr("Sound on") : BubbleWords::tr("Sound off"));
        }
        const QString widest = QStringLiteral("00:00 / 00:00");
        const int words =
            m_frame.block(TextStep::Caption, widest, strip.width(), Weight::Normal, 1).width();
        if (strip.width() >= 5 * high + words) {
            m_parts.time = {right - words, strip.top(), words, high};
            right = m_parts.time.left() - m_gap;
        }
        const int left = m_parts.button.right() + 1 + m_gap / 2;
        m_parts.bar = {left, strip.top(), std::max(1, right - left - m_gap / 2), high};
        press(m_parts.bar, BubbleAction::SeekMedia, BubbleWords::tr("Position"));
    }

    BubbleBody finished()
    {
        // Qt Multimedia cannot play everything, and some want their own program.
        press({}, BubbleAction::OpenMedia, BubbleWords::tr("Open in another program"));
        m_body.player = m_parts;
        return std::move(m_body);
    }

    const BodyFrame &m_frame;
    Media m_media;
    const BubbleMetrics &m_sizes;
    int m_gap;
    int m_barHigh;
    PlayerParts m_parts;
    BubbleBody m_body;
};

BubbleBody missingCard(const BodyFrame &frame, const QString &icon, const QString &title)
{
    const Media media = mediaOf(frame.content());
    const QString length = media.durationMs > 0 ? TimeText::duration(media.durationMs) : QString();
    return layoutIconCard(
        frame, icon, title, joinedParts({length, mediaSizeText(media.size), missingMedia(media)}));
}

} // namespace

BubbleBody layoutVideo(const BodyFrame &frame)
{
    const Media media = mediaOf(frame.content());
    if (missingMedia(media).isEmpty() && !media.sha.isEmpty())
        return PlayerBuilder(frame).film();
    return missingCard(frame,
                       QStringLiteral("video"),
                       media.fileName.isEmpty() ? BubbleWords::tr("Video")
                                                : withoutBidiControls(media.fileName));
}

BubbleBody layoutAudio(const BodyFrame &frame)
{
    const Media media = mediaOf(frame.content());
    if (missingMedia(media).isEmpty() && !media.sha.isEmpty())
        return PlayerBuilder(frame).sound();
    return missingCard(frame, QStringLiteral("audio"), BubbleWords::tr("Voice message"));
}

} // namespace Frontdesk
