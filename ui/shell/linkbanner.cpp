// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkbanner.h"

#include "core/base/clock.h"
#include "core/client/linksource.h"
#include "ui/models/timetext.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/button.h"

#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

LinkBanner::LinkBanner(const Theme &theme, const Clock &clock, LinkSource &link, QWidget *parent)
    : Banner(theme, parent)
    , m_clock(clock)
    , m_link(link)
    , m_try(new Button(theme, tr("Try now"), Button::Kind::Normal, Button::Size::Small))
    , m_signIn(new Button(theme, tr("Sign in"), Button::Kind::Normal, Button::Size::Small))
{
    addButton(m_try);
    addButton(m_signIn);
    connect(m_try, &Button::clicked, this, [this] { m_link.tryNow(); });
    connect(m_signIn, &Button::clicked, this, &LinkBanner::signInRequested);
    connect(&link, &LinkSource::statusChanged, this, &LinkBanner::refresh);
    refresh();
}

void LinkBanner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        refresh();
    else
        Banner::timerEvent(event);
}

void LinkBanner::refresh()
{
    const LinkStatus status = m_link.status();
    const bool offline = status.state == LinkStatus::State::Offline;
    const bool refused = status.state == LinkStatus::State::Refused;
    setVisible(offline || refused);
    if (!offline && !refused) {
        m_second.stop();
        return;
    }
    m_try->setVisible(offline);
    m_signIn->setVisible(refused && status.error && status.error->kind == ErrorKind::Unauthorized);
    if (offline) {
        sayOffline(status);
        if (!m_second.isActive())
            m_second.start(1000, this);
    } else {
        m_second.stop();
        sayRefused(status);
    }
}

void LinkBanner::sayOffline(const LinkStatus &status)
{
    QString more = tr("You can read and reply; everything is kept on this computer.");
    if (status.waiting > 0)
        more += QLatin1Char(' ') + tr("%n changes wait.", nullptr, status.waiting);
    if (const QString old = age(status); !old.isEmpty())
        more += QLatin1Char(' ') + old;
    const qint64 since = status.since;
    const QString when = TimeText::sameDay(since, m_clock.nowMs())
        ? TimeText().clock(since)
        : TimeText().row(since, m_clock.nowMs());
    say(Tone::Look, tr("Offline since %1.").arg(when), more, nextTry(status));
}

void LinkBanner::sayRefused(const LinkStatus &status)
{
    const QString why = status.error ? ErrorText::sentence(*status.error)
                                     : tr("The relay does not let this computer in.");
    say(Tone::Bad, tr("Not connected."), why);
}

QString LinkBanner::age(const LinkStatus &status) const
{
    constexpr qint64 Worth = 60'000;
    if (status.cacheAsOf == 0 || status.since - status.cacheAsOf < Worth)
        return {};
    return tr("What you see is as of %1.").arg(TimeText().row(status.cacheAsOf, m_clock.nowMs()));
}

QString LinkBanner::nextTry(const LinkStatus &status) const
{
    if (status.nextTryAt == 0)
        return {};
    const qint64 left = std::max<qint64>(0, status.nextTryAt - m_clock.nowMs() + 999) / 1000;
    return left == 0 ? tr("Trying…") : tr("Next try in %1 s").arg(left);
}

} // namespace Frontdesk
