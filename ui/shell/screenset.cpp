// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenset.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 700; ///< window managers move windows within that
constexpr int GripWidth = 64; ///< of the upper edge, in pixels, that a hand needs
constexpr int GripHeight = 24;

QList<ScreenFacts> connectedScreens()
{
    QList<ScreenFacts> facts;
    const auto screens = QGuiApplication::screens();
    for (const auto *screen : screens) {
        const QStringList name{
            screen->manufacturer(), screen->model(), screen->serialNumber(), screen->name()};
        facts.append({name.join(u'/'), screen->geometry()});
    }
    return facts;
}

bool canBeGrabbed(const QRect &frame, const QRect &screen)
{
    const QRect edge(frame.topLeft(), QSize(frame.width(), GripHeight));
    const QRect seen = edge & screen;
    return seen.width() >= std::min(GripWidth, frame.width()) && seen.height() >= GripHeight / 2;
}

/// From the middle of the frame, which may be on none of them.
int distance(const QRect &frame, const QRect &screen)
{
    const QPoint from = frame.center();
    const QPoint to(std::clamp(from.x(), screen.left(), screen.right()),
                    std::clamp(from.y(), screen.top(), screen.bottom()));
    return (from - to).manhattanLength();
}

} // namespace

ScreenSet::ScreenSet(QObject *parent)
    : QObject(parent)
    , m_key(keyOf(connectedScreens()))
    , m_next(m_key)
{
    const auto follow = [this](const QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &ScreenSet::look);
    };
    const auto screens = QGuiApplication::screens();
    for (const auto *screen : screens)
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, follow](const QScreen *screen) {
        follow(screen);
        look();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenSet::look);
}

void ScreenSet::look()
{
    take(connectedScreens());
}

void ScreenSet::take(const QList<ScreenFacts> &screens)
{
    m_next = keyOf(screens);
    m_pause.start(SettleMs, this);
}

void ScreenSet::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_pause.stop();
    if (m_next == m_key)
        return;
    m_key = m_next;
    Q_EMIT changed();
}

/// In whatever order the system names them.
QString ScreenSet::keyOf(const QList<ScreenFacts> &screens)
{
    QStringList words;
    for (const auto &screen : screens) {
        const QRect &at = screen.geometry;
        words.append(u"%1 %2 %3 %4 %5"_s.arg(screen.name)
                         .arg(at.x())
                         .arg(at.y())
                         .arg(at.width())
                         .arg(at.height()));
    }
    words.sort();
    const auto sum =
        QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.left(8).toHex());
}

QRect onScreens(const QRect &frame, const QList<QRect> &screens)
{
    const auto holds = [&frame](const QRect &screen) {
        return canBeGrabbed(frame, screen);
    };
    if (screens.isEmpty() || std::ranges::any_of(screens, holds))
        return frame;
    const QRect room = *std::ranges::min_element(
        screens, {}, [&frame](const QRect &screen) { return distance(frame, screen); });
    const QSize size = frame.size().boundedTo(room.size());
    return {std::clamp(frame.left(), room.left(), room.right() + 1 - size.width()),
            std::clamp(frame.top(), room.top(), room.bottom() + 1 - size.height()),
            size.width(),
            size.height()};
}

void keepOnScreen(QWidget &window)
{
    QList<QRect> rooms;
    const auto screens = QGuiApplication::screens();
    for (const auto *screen : screens)
        rooms.append(screen->availableGeometry());
    const QRect frame = window.frameGeometry();
    const QRect there = onScreens(frame, rooms);
    if (there == frame)
        return;
    if (there.size() != frame.size())
        window.resize(window.size() - (frame.size() - there.size()));
    window.move(there.topLeft());
}

} // namespace Frontdesk
