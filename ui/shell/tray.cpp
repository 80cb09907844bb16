// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "ui/models/timetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int IconSide = 64;
constexpr auto LookForOldestAfter = std::chrono::seconds(2); // counts change with each message
constexpr int LongestName = 40; // of a menu
constexpr auto LookAtClockEvery = std::chrono::seconds(20); // while there are quiet hours

} // namespace

Tray::Tray(const Theme &theme, const Clock &clock, const DeskSources &sources, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sources(sources)
    , m_oldest(new QAction(tr("Open the chat that waits longest"), this))
    , m_mute(new QAction(tr("Do not disturb for 30 minutes"), this))
{
    buildMenu();
    m_look.setSingleShot(true);
    m_look.setInterval(LookForOldestAfter);
    connect(&m_look, &QTimer::timeout, this, &Tray::lookForOldest);
    connect(&m_sources.accounts, &AccountSource::countsChanged, this, [this] {
        refresh();
        if (!m_look.isActive())
            m_look.start();
    });
    connect(&m_sources.link, &LinkSource::statusChanged, this, &Tray::refresh);
    connect(&theme, &Theme::changed, this, &Tray::refresh);
    m_quietEnds.setSingleShot(true);
    connect(&m_quietEnds, &QTimer::timeout, this, &Tray::refreshQuiet);
    m_hours.setInterval(LookAtClockEvery);
    connect(&m_hours, &QTimer::timeout, this, &Tray::refresh);
    connect(&m_icon,
            &QSystemTrayIcon::activated,
            this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_told.isNull())
            Q_EMIT showRequested();
        else
            Q_EMIT openRequested(m_told);
    });
    m_icon.setContextMenu(&m_menu);
    refresh();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::setNotices(const NoticeSettings &notices)
{
    m_notices = notices;
    if (m_notices.hours.on)
        m_hours.start();
    else
        m_hours.stop();
    refreshQuiet();
}

void Tray::tell(const Notice &notice)
{
    m_told = notice.conversation;
    m_icon.showMessage(notice.title, notice.text, QIcon(QPixmap::fromImage(notice.picture)));
}

void Tray::buildMenu()
{
    auto *show = new QAction(tr("Show Frontdesk"), this);
    m_mute->setCheckable(true);
    auto *notices = new QAction(tr("Notifications"), this);
    m_menu.addActions({show, m_oldest, notices});
    connect(notices, &QAction::triggered, this, &Tray::noticesRequested);
    m_menu.addSeparator();
    m_menu.addAction(m_mute);
    m_menu.addSeparator();
    auto *quit = new QAction(tr("Quit"), this);
    m_menu.addAction(quit);
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(show, &QAction::triggered, this, &Tray::showRequested);
    connect(m_oldest, &QAction::triggered, this, &Tray::openOldest);
    connect(m_mute, &QAction::triggered, this, [this](bool on) {
        Q_EMIT quietRequested(on ? m_clock.nowMs() + NoticeSettings::QuietForMs : 0);
    });
    // Time goes by while nobody looks.
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        refreshQuiet();
        lookForOldest();
    });
}

bool Tray::isQuietNow() const
{
    return m_clock.nowMs() < m_notices.quietUntil;
}

/// By the hours of all accounts that have none of their own, too.
bool Tray::isSilent() const
{
    return isQuiet(m_notices, m_clock.nowMs(), QTimeZone::systemTimeZone(), {});
}

void Tray::refreshQuiet()
{
    const bool quiet = isQuietNow();
    m_mute->setChecked(quiet);
    if (quiet)
        m_quietEnds.start(std::chrono::milliseconds(m_notices.quietUntil - m_clock.nowMs()));
    else
        m_quietEnds.stop();
    refresh();
}

/// The icon tells what matters most: without a connection nothing that is new gets here.
Tray::Look Tray::look() const
{
    if (m_sources.link.status().state != LinkStatus::State::Online)
        return Look::Offline;
    return isSilent() ? Look::Quiet : Look::Online;
}

void Tray::refresh()
{
    const int waiting = m_sources.accounts.unansweredOfOurs();
    m_oldest->setEnabled(waiting > 0);
    const QString oldest = waiting > 0 ? oldestWords() : QString();
    m_oldest->setText(oldest.isEmpty() ? tr("Open the chat that waits longest")
                                       : tr("Open the chat that waits longest: %1")
                                             .arg(oldest)
                                             .replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_icon.setIcon(drawIcon(waiting, look()));
    QStringList lines{waiting > 0 ? tr("Frontdesk: %1 waiting").arg(waiting) : tr("Frontdesk")};
    if (!oldest.isEmpty())
        lines.append(tr("Waits longest: %1").arg(oldest));
    if (look() == Look::Offline)
        lines.append(tr("Offline"));
    if (isQuietNow())
        lines.append(
            tr("Quiet until %1", "do not disturb").arg(TimeText().clock(m_notices.quietUntil)));
    else if (isSilent())
        lines.append(tr("Quiet hours"));
    m_icon.setToolTip(lines.join(u'\n'));
}

/// Of those that the icon counts: mine, and those in the queues of my teams.
void Tray::askOldest(const Oldest &then)
{
    const auto ask = [this](ListTab tab) {
        const ConversationFilter waiting{
            .tab = tab, .sort = ListSort::LongestWaiting, .waiting = true};
        return m_sources.conversations.page(waiting, {}, 1);
    };
    const auto team = ask(ListTab::Team);
    whenDone(ask(ListTab::Mine), this, [this, team, then](const Result<ConversationPage> &mine) {
        whenDone(team, this, [mine, then](const Result<ConversationPage> &ofTeam) {
            if (!mine || !ofTeam)
                return;
            const auto rows = mine->rows + ofTeam->rows;
            const auto oldest =
                std::min_element(rows.cbegin(), rows.cend(), [](const auto &a, const auto &b) {
                    return a.conversation.waitingSince < b.conversation.waitingSince;
                });
            then(oldest == rows.cend() ? std::optional<ConversationRow>() : *oldest);
        });
    });
}

void Tray::lookForOldest()
{
    askOldest([this](const std::optional<ConversationRow> &row) {
        m_longest = row ? withoutBidiControls(row->conversation.title).simplified() : QString();
        m_longestSince = row ? row->conversation.waitingSince : 0;
        refresh();
    });
}

/// "張語安, since 14:05".
QString Tray::oldestWords() const
{
    if (m_longest.isEmpty())
        return {};
    const bool isLong = m_longest.size() > LongestName;
    const QString name = isLong ? m_longest.left(LongestName) + QChar(0x2026) : m_longest;
    const TimeText times;
    const bool isToday = QDateTime::fromMSecsSinceEpoch(m_longestSince).date()
        == QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    return isToday ? tr("%1, since %2", "who waits, clock").arg(name, times.clock(m_longestSince))
                   : tr("%1, since %2, %3", "who waits, date, clock")
                         .arg(name, times.date(m_longestSince), times.clock(m_longestSince));
}

void Tray::openOldest()
{
    askOldest([this](const std::optional<ConversationRow> &row) {
        if (row)
            Q_EMIT openRequested(row->conversation.id);
        else
            Q_EMIT showRequested();
    });
}

/// The inbox on the accent, crossed out or silent on grey; with a count over it while somebody waits.
QIcon Tray::drawIcon(int waiting, Look look) const
{
    const Colors &c = m_theme.colors();
    const QString icon = look == Look::Offline ? QStringLiteral("offline")
        : look == Look::Quiet                  ? QStringLiteral("bell-off")
                                               : QStringLiteral("inbox");
    const QColor ground = look == Look::Online ? c.accent : c.text2;
    const QColor ink = look == Look::Online ? c.onAccent : c.canvas;
    QPixmap pixmap(IconSide, IconSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRect whole = pixmap.rect();
    fillRound(painter, whole, Corners::all(IconSide / 5.0), ground);
    m_theme.icons().draw(painter, whole, icon, IconSide * 5 / 8, ink);
    if (waiting > 0) {
        QFont font = m_theme.fonts().glyph(IconSide / 2, {});
        font.setPixelSize(IconSide * 3 / 8);
        const QString text = waiting > 99 ? QStringLiteral("99+") : QString::number(waiting);
        const int height = IconSide / 2;
        const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + height / 2);
        drawCount(painter,
                  QRect(IconSide - width, IconSide - height, width, height),
                  text,
                  font,
                  ink,
                  ground);
    }
    return QIcon(pixmap);
}

} // namespace Frontdesk
