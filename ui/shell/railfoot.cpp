// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railfoot.h"

#include "core/client/linksource.h"
#include "ui/commands/commands.h"
#include "ui/commands/keycaption.h"
#include "ui/models/timetext.h"
#include "ui/shell/mebutton.h"
#include "ui/widgets/countmark.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr auto ClockEvery = std::chrono::seconds(20); // while there are quiet hours

/// An entry that runs @p name, with how many wait there; null if nobody does that here.
QAction *addCommand(QMenu &menu, Commands &commands, QAnyStringView name, int waiting = 0)
{
    const Command *command = findCommand(name);
    if (!command || !commands.isBound(*command))
        return nullptr;
    QString words = commandTitle(*command);
    if (waiting > 0)
        words = RailFoot::tr("%1 (%2)", "an entry, how many wait there").arg(words).arg(waiting);
    if (const auto key = commands.keyOf(name); !key.isEmpty())
        words += QLatin1Char('\t') + keyName(key);
    auto *action = menu.addAction(words);
    const QString why = commands.obstacle(*command);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    // Later: it may take the desk away, and this menu with it.
    QObject::connect(
        action,
        &QAction::triggered,
        &commands,
        [&commands, command] { commands.run(*command); },
        Qt::QueuedConnection);
    return action;
}

} // namespace

RailFoot::RailFoot(const Theme &theme, const DeskSources &sources, QWidget *parent)
    : Pane(theme, &Colors::rail, Qt::TopEdge, parent)
    , m_sources(sources)
    , m_me(new MeButton(theme))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_state(new Label(theme, TextStep::Caption, Weight::Normal, &Colors::text3))
    , m_bell(new IconButton(theme, QStringLiteral("bell"), tr("Notifications")))
    , m_settings(new IconButton(theme, QStringLiteral("settings"), tr("Settings")))
    , m_bellCount(new CountMark(theme, *m_bell))
    , m_meCount(new CountMark(theme, *m_me))
{
    build();
    m_quietEnds.setSingleShot(true);
    connect(&m_quietEnds, &QTimer::timeout, this, [this] {
        m_quietUntil = 0;
        refresh();
    });
    m_hours.setInterval(ClockEvery);
    connect(&m_hours, &QTimer::timeout, this, &RailFoot::refresh);
    connect(m_me, &MeButton::clicked, this, &RailFoot::openMenu);
    connect(m_bell, &IconButton::clicked, this, &RailFoot::noticesRequested);
    connect(m_settings, &IconButton::clicked, this, &RailFoot::settingsRequested);
    connect(&m_sources.link, &LinkSource::statusChanged, this, &RailFoot::refresh);
    m_me->installEventFilter(this);
    m_state->installEventFilter(this);
    refresh();
}

void RailFoot::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *one : {static_cast<QWidget *>(m_name),
                         static_cast<QWidget *>(m_state),
                         static_cast<QWidget *>(m_bell),
                         static_cast<QWidget *>(m_settings)})
        one->setVisible(!narrow);
    refresh();
}

void RailFoot::setNotices(int count)
{
    m_notices = count;
    refresh();
}

void RailFoot::setQuiet(const NoticeSettings &rules, const std::function<qint64()> &now)
{
    m_rules = rules;
    m_now = now;
    const qint64 left = rules.quietUntil - now();
    m_quietUntil = left > 0 ? rules.quietUntil : 0;
    if (left > 0)
        m_quietEnds.start(std::chrono::milliseconds(left));
    else
        m_quietEnds.stop();
    if (rules.hours.on)
        m_hours.start();
    else
        m_hours.stop();
    refresh();
}

/// By the hours of all accounts that have none of their own.
bool RailFoot::isQuietHour() const
{
    NoticeSettings hoursOnly;
    hoursOnly.hours = m_rules.hours;
    return m_now && isQuiet(hoursOnly, m_now(), QTimeZone::systemTimeZone(), {});
}

void RailFoot::follow(Commands &commands)
{
    m_commands = &commands;
    showKeyOf(commands, u"notices.show", *m_bell);
    showKeyOf(commands, u"settings.open", *m_settings);
}

void RailFoot::openMenu()
{
    if (!m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addSection(
        tr("%1 · %2", "my name, my state").arg(m_sources.link.me().name, stateWords()));
    if (const QString delay = delayWords(); !delay.isEmpty())
        menu->addAction(delay)->setEnabled(false);
    addCommand(*menu, *m_commands, u"notices.show", m_notices);
    if (auto *quiet = addCommand(*menu, *m_commands, u"notices.quiet")) {
        quiet->setCheckable(true);
        quiet->setChecked(m_quietUntil > 0);
    }
    addCommand(*menu, *m_commands, u"scheduled.show");
    menu->addSeparator();
    addCommand(*menu, *m_commands, u"settings.open");
    addCommand(*menu, *m_commands, u"keys.show");
    menu->addSeparator();
    addCommand(*menu, *m_commands, u"session.sign-out");
    menu->popup(m_me->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void RailFoot::build()
{
    const auto &gap = theme().metrics().gap;
    setFixedHeight(theme().metrics().rail.foot);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_state);
    names->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.medium - gap.hair, 0, gap.normal, 0);
    row->setSpacing(gap.small);
    row->addWidget(m_me);
    row->addLayout(names, 1);
    row->addWidget(m_bell);
    row->addWidget(m_settings);
}

void RailFoot::refresh()
{
    const User me = m_sources.link.me();
    const bool online = m_sources.link.status().state == LinkStatus::State::Online;
    m_name->setText(me.name);
    m_state->setText(stateWords());
    m_me->setPerson(me.id.value(), me.name, online);
    m_bell->setIconName(m_quietUntil > 0 || isQuietHour() ? QStringLiteral("bell-off")
                                                          : QStringLiteral("bell"));
    m_bell->setName(m_notices > 0
                        ? tr("Notifications: %1", "how many nobody looked at").arg(m_notices)
                        : tr("Notifications"));
    m_bellCount->setCount(m_notices);
    m_meCount->setCount(m_narrow ? m_notices : 0);
    QString name = tr("%1 · %2", "my name, my state").arg(me.name, stateWords());
    if (m_narrow && m_notices > 0)
        name += QStringLiteral(" · ")
            + tr("Notifications: %1", "how many nobody looked at").arg(m_notices);
    m_me->setAccessibleName(name);
    m_me->setToolTip(name);
}

/// How long messages take moves with each of them, which is no news: it is asked for when looked at.
bool RailFoot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString delay = delayWords();
        m_state->setToolTip(delay);
        const QString name = m_me->accessibleName();
        m_me->setToolTip(delay.isEmpty() ? name : name + QLatin1Char('\n') + delay);
    }
    return Pane::eventFilter(watched, event);
}

QString RailFoot::delayWords() const
{
    const auto delay = m_sources.link.status().delay;
    if (!delay)
        return {};
    const auto seconds = [](qint64 ms) {
        constexpr double PerSecond = 1000;
        return tr("%1 s", "seconds").arg(QLocale().toString(double(ms) / PerSecond, 'f', 1));
    };
    return tr("The last message was here %1 after it reached the relay; today 95 of 100 within %2")
        .arg(seconds(delay->last), seconds(delay->most));
}

QString RailFoot::stateWords() const
{
    if (m_quietUntil > 0)
        return tr("Quiet until %1", "nothing makes itself heard")
            .arg(TimeText().clock(m_quietUntil));
    const bool online = m_sources.link.status().state == LinkStatus::State::Online;
    if (online && isQuietHour())
        return tr("Quiet hours");
    return online ? tr("Online") : tr("Offline");
}

} // namespace Frontdesk
