// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/playerparts.h"

#include "ui/conversation/bubblewords.h"
#include "ui/conversation/playback.h"
#include "ui/conversation/seekbar.h"
#include "ui/models/timetext.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

using State = Playback::State;

/// One paint function per part.
class PlayerPainter
{
public:
    PlayerPainter(QPainter &painter,
                  const PlayerParts &parts,
                  const Playback *playback,
                  const Theme &theme,
                  QString locale)
        : m_painter(painter)
        , m_parts(parts)
        , m_theme(theme)
        , m_locale(std::move(locale))
        , m_playback(playback && playback->isOf(parts.message) ? playback : nullptr)
        , m_any(playback)
    {
    }

    void paint() const
    {
        if (m_playback && !m_playback->picture().isNull()) {
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setClipPath(roundedPath(m_parts.picture, m_parts.corners));
            paintFilm(m_painter, m_parts.picture, m_playback->picture(), m_theme.colors().rail);
            m_painter.restore();
        }
        paintStrip();
        paintButton();
        paintBar();
        if (!m_parts.time.isNull())
            paintWords(m_parts.time, timeWords(), m_parts.film ? &Colors::text : &Colors::text2);
        if (!m_parts.speed.isNull())
            paintSpeed();
        if (!m_parts.mute.isNull())
            icon(m_parts.mute, isMuted() ? "volume-off" : "volume");
        if (!m_parts.larger.isNull())
            icon(m_parts.larger, "expand");
    }

private:
    State state() const { return m_playback ? m_playback->state() : State::Nothing; }
    bool isMuted() const
    {
        return m_playback && (m_playback->isMuted() || !m_playback->hasSound());
    }

    void icon(const QRect &rect, const char *name) const
    {
        m_theme.icons().draw(m_painter,
                             rect,
                             QString::fromLatin1(name),
                             m_theme.metrics().control.icon,
                             m_theme.colors().text);
    }

    void paintStrip() const
    {
        if (m_parts.strip.isNull())
            return;
        const Corners below{0, 0, m_parts.corners.bottomRight, m_parts.corners.bottomLeft};
        fillRound(m_painter, m_parts.strip, below, m_theme.colors().inBubble);
    }

    /// Round, unless it stands in a strip with others.
    void paintButton() const
    {
        const Colors &c = m_theme.colors();
        if (m_parts.strip.isNull()) {
            const qreal radius = m_parts.button.width() / 2.0;
            fillRound(m_painter, m_parts.button, Corners::all(radius), c.canvas);
            outlineRound(m_painter, m_parts.button, Corners::all(radius), c.line);
        }
        if (state() == State::Fetching) {
            const int in = m_theme.px(7);
            constexpr qreal Part = 0.3;
            drawRing(
                m_painter, m_parts.button.adjusted(in, in, -in, -in), Part, 2, c.accent, c.line);
            return;
        }
        icon(m_parts.button, state() == State::Playing ? "pause" : "play");
    }

    void paintBar() const
    {
        if (m_parts.bar.isNull())
            return;
        const qint64 duration = m_playback ? m_playback->duration() : 0;
        const double part = duration > 0 ? double(m_playback->position()) / double(duration) : -1;
        paintSeekBar(m_painter, m_parts.bar, part, m_theme);
    }

    QString timeWords() const
    {
        const qint64 length =
            m_playback && m_playback->duration() > 0 ? m_playback->duration() : m_parts.length;
        const QString whole = length > 0 ? TimeText::duration(length) : QString();
        const bool begun = state() == State::Playing || state() == State::Paused;
        if (!begun)
            return whole;
        const QString at = TimeText::duration(m_playback->position());
        return whole.isEmpty() ? at : at + QStringLiteral(" / ") + whole;
    }

    void paintSpeed() const
    {
        const Colors &c = m_theme.colors();
        const qreal radius = m_theme.metrics().bubble.buttonRadius;
        fillRound(m_painter, m_parts.speed, Corners::all(radius), c.canvas);
        outlineRound(m_painter, m_parts.speed, Corners::all(radius), c.line);
        const double speed = m_any ? m_any->speed() : 1;
        const QString words = QLocale().toString(speed, 'g', 2) + QStringLiteral("×");
        paintWords(m_parts.speed, words, &Colors::text, Qt::AlignCenter);
    }

    void paintWords(const QRect &rect,
                    const QString &words,
                    ColorRole ink,
                    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        m_painter.setFont(m_theme.fonts().forText(TextStep::Caption, words, m_locale));
        m_painter.setPen(m_theme.colors().*ink);
        m_painter.drawText(rect, static_cast<int>(align), words);
    }

    QPainter &m_painter;
    const PlayerParts &m_parts;
    const Theme &m_theme;
    QString m_locale;
    const Playback *m_playback; ///< null if another one plays
    const Playback *m_any;
};

} // namespace

void PlayerParts::translate(QPoint offset)
{
    for (QRect *rect : {&picture, &strip, &button, &bar, &time, &mute, &speed, &larger}) {
        if (!rect->isNull())
            rect->translate(offset);
    }
}

qint64 PlayerParts::timeAt(int x, qint64 duration) const
{
    const double part = double(x - bar.left()) / std::max(1, bar.width() - 1);
    return static_cast<qint64>(std::clamp(part, 0.0, 1.0) * double(duration));
}

PlayerInput
playerInputOf(const Playback *playback, const BubbleScene &scene, const Message &message)
{
    if (!playback || !playback->isOf(message.id))
        return {};
    PlayerInput input;
    const auto state = playback->state();
    input.open = state != State::Nothing && state != State::Failed;
    input.playing = state == State::Playing || state == State::Fetching;
    input.muted = playback->isMuted();
    if (state == State::Failed && scene.words)
        input.trouble = scene.words(playback->trouble().code, playback->trouble().args);
    return input;
}

void paintPlayer(QPainter &painter,
                 const PlayerParts &parts,
                 const Playback *playback,
                 const Theme &theme,
                 const QString &locale)
{
    PlayerPainter(painter, parts, playback, theme, locale).paint();
}

void paintFilm(QPainter &painter, const QRect &rect, const QImage &picture, const QColor &ground)
{
    QRect fitted(QPoint(), picture.size().scaled(rect.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(rect.center());
    painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(fitted, picture);
}

} // namespace Frontdesk
