// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkbanner.h"

#include "core/base/clock.h"
#include "core/client/linksource.h"
#include "core/client/outboxsource.h"
#include "ui/models/timetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/outboxpanel.h"
#include "ui/widgets/button.h"

#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qint64 StartMs = 3000; // a start this short is not worth a banner

} // namespace

LinkBanner::LinkBanner(const Theme &theme,
                       const Clock &clock,
                       const DeskSources &sources,
                       QWidget *parent)
    : Banner(theme, parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_try(new Button(theme, tr("Try now"), Button::Kind::Normal, Button::Size::Small))
    , m_signIn(new Button(theme, tr("Sign in"), Button::Kind::Normal, Button::Size::Small))
    , m_outbox(new Button(theme, {}, Button::Kind::Normal, Button::Size::Small))
{
    addButton(m_try);
    addButton(m_signIn);
    addButton(m_outbox);
    connect(m_try, &Button::clicked, this, [this] { m_sources.link.tryNow(); });
    connect(m_signIn, &Button::clicked, this, &LinkBanner::signInRequested);
    connect(m_outbox, &Button::clicked, this, &LinkBanner::outboxRequested);
    connect(&sources.link, &LinkSource::statusChanged, this, &LinkBanner::refresh);
    connect(&sources.outbox, &OutboxSource::changed, this, &LinkBanner::refresh);
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
    using State = LinkStatus::State;
    const LinkStatus status = m_sources.link.status();
    const bool trouble = status.storage.has_value();
    const bool starting = status.state == State::Connecting;
    const bool startsLate = starting && m_clock.nowMs() - status.since >= StartMs;
    const bool refused = status.state == State::Refused;
    const bool signedOut = refused && status.error && status.error->kind == ErrorKind::Unauthorized;
    setVisible(trouble || startsLate || refused || status.state == State::Offline);
    m_signIn->setVisible(signedOut);
    const QString outbox = OutboxPanel::buttonText(m_sources);
    m_outbox->setText(outbox);
    m_outbox->setVisible(!outbox.isEmpty());
    m_try->setVisible(status.state == State::Offline || (refused && !signedOut));
    if (trouble)
        sayTrouble(status);
    else if (refused)
        sayRefused(status);
    else if (starting)
        sayConnecting(status);
    else if (status.state == State::Offline)
        sayOffline(status);
    const bool counts = starting || status.nextTryAt > 0;
    if (!counts)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1000, this);
}

/// Above all else: what is written now may be lost, online or not.
void LinkBanner::sayTrouble(const LinkStatus &status)
{
    const LinkStatus::Trouble &trouble = *status.storage;
    const QString what = trouble.losesReplies
        ? tr("This computer cannot keep what you write.")
        : tr("This computer cannot keep new messages; the relay has them.");
    say(trouble.losesReplies ? Tone::Bad : Tone::Look,
        what,
        ErrorText::sentence(trouble.error),
        nextTry(status));
}

void LinkBanner::sayConnecting(const LinkStatus &status)
{
    say(Tone::Look, tr("Connecting…"), age(status));
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
    QString why = status.error ? ErrorText::sentence(*status.error)
                               : tr("The relay does not let this computer in.");
    if (const QString old = age(status); !old.isEmpty())
        why += QLatin1Char(' ') + old;
    say(Tone::Bad, tr("Not connected."), why, nextTry(status));
}

QString LinkBanner::age(const LinkStatus &status) const
{
    constexpr qint64 Worth = 60'000;
    if (status.cacheAsOf == 0 || m_clock.nowMs() - status.cacheAsOf < Worth)
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
