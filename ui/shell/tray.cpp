// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr qint64 MuteMs = 30 * 60 * 1000;
constexpr int IconSide = 64;

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
    connect(&m_sources.accounts, &AccountSource::countsChanged, this, &Tray::refresh);
    connect(&theme, &Theme::changed, this, &Tray::refresh);
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
        Q_EMIT quietRequested(on ? m_clock.nowMs() + MuteMs : 0);
    });
    // Time goes by while nobody looks.
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refreshQuiet);
}

void Tray::refreshQuiet()
{
    m_mute->setChecked(m_clock.nowMs() < m_notices.quietUntil);
}

void Tray::refresh()
{
    const int waiting = m_sources.accounts.unansweredOfOurs();
    m_oldest->setEnabled(m_sources.accounts.unansweredInAll() > 0);
    m_icon.setIcon(drawIcon(waiting));
    m_icon.setToolTip(waiting > 0 ? tr("Frontdesk: %1 waiting").arg(waiting) : tr("Frontdesk"));
}

void Tray::openOldest()
{
    const ConversationFilter waiting{.sort = ListSort::LongestWaiting, .waiting = true};
    whenDone(m_sources.conversations.page(waiting, {}, 1),
             this,
             [this](const Result<ConversationPage> &page) {
                 if (!page)
                     return;
                 if (page->rows.isEmpty())
                     Q_EMIT showRequested();
                 else
                     Q_EMIT openRequested(page->rows.constFirst().conversation.id);
             });
}

/// The inbox on the accent; with a count over it while somebody waits.
QIcon Tray::drawIcon(int waiting) const
{
    const Colors &c = m_theme.colors();
    QPixmap pixmap(IconSide, IconSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRect whole = pixmap.rect();
    fillRound(painter, whole, Corners::all(IconSide / 5.0), c.accent);
    m_theme.icons().draw(painter, whole, QStringLiteral("inbox"), IconSide * 5 / 8, c.onAccent);
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
                  c.onAccent,
                  c.accent);
    }
    return QIcon(pixmap);
}

} // namespace Frontdesk
