// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/painted.h"

#include <QEvent>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

#include <cstdlib>
#include <xcb/xcb.h>

namespace Frontdesk::Bench {

Painted::Painted(QWidget &widget, std::function<bool()> shows)
    : m_widget(&widget)
    , m_shows(std::move(shows))
{
    widget.installEventFilter(this);
}

std::optional<Moment> Painted::wait(std::chrono::milliseconds patience)
{
    if (m_at)
        return m_at;
    QEventLoop loop;
    connect(this, &Painted::done, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    return m_at;
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painting && !m_at && m_shows()) {
        m_painting = true;
        // After this paint has been done and flushed.
        QMetaObject::invokeMethod(this, &Painted::finish, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Painted::finish()
{
    syncWithServer();
    m_at = now();
    Q_EMIT done();
}

void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void syncWithServer()
{
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11)
        return; // offscreen
    auto *connection = x11->connection();
    std::free(
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr)); // NOLINT
}

} // namespace Frontdesk::Bench
