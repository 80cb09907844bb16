// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/noticerules.h"
#include "ui/shell/noticeservice.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <optional>

namespace Frontdesk {

class Clock;
class Theme;
struct ConversationRow;

/// The icon beside the clock: how many chats of mine and my teams wait, whether there is a connection
/// and whether anything makes itself heard, and a menu to the one that waits longest and to
/// half an hour of silence. It tells what the notice service could not. Desktops without such a place
/// show nothing of it.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const Theme &theme,
         const Clock &clock,
         const DeskSources &sources,
         QObject *parent = nullptr);
    ~Tray() override;

    /// What "Do not disturb" in the menu shows.
    void setNotices(const NoticeSettings &notices);
    /// For notices that nobody else could show.
    void tell(const Notice &notice);
    QMenu &menu() { return m_menu; }
    /// Whether the desktop has a place for the icon, at this moment.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    QIcon icon() const { return m_icon.icon(); }
    QString words() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void showRequested();
    void noticesRequested();
    void quitRequested();
    void openRequested(const Frontdesk::ConversationId &conversation);
    /// Do-not-disturb until then, ms UTC; 0: not any more.
    void quietRequested(qint64 until);

private:
    enum class Look { Online, Offline, Quiet };

    void buildMenu();
    void refresh();
    void refreshQuiet();
    bool isQuietNow() const;
    bool isSilent() const;
    Look look() const;
    using Oldest = std::function<void(const std::optional<ConversationRow> &row)>;

    void askOldest(const Oldest &then);
    void lookForOldest();
    QString oldestWords() const;
    void openOldest();
    QIcon drawIcon(int waiting, Look look) const;

    const Theme &m_theme;
    const Clock &m_clock;
    DeskSources m_sources;
    NoticeSettings m_notices;
    ConversationId m_told; ///< of the message that is shown
    QMenu m_menu;
    QAction *m_oldest;
    QString m_longest; ///< who waits longest, as far as is known; empty: not known, or nobody
    qint64 m_longestSince = 0; ///< ms UTC
    QTimer m_look; ///< for that, at the pace of reading
    QAction *m_mute;
    QTimer m_quietEnds;
    QTimer m_hours; ///< while there are some
    QSystemTrayIcon m_icon;
};

} // namespace Frontdesk
