// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/desksession.h"
#include "core/client/relayapi.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace Frontdesk::Bench {

/// The parts of a workstation, put together for one run over a folder that deskdata has made. The
/// relay's address is that of the folder's session.
class Workstation
{
public:
    explicit Workstation(const QString &folder);
    ~Workstation();
    Q_DISABLE_COPY_MOVE(Workstation)

    /// Comes back when the window shows a filled list and the relay has been heard.
    void open();

    MainWindow &window() { return m_window; }
    DeskSources sources() const { return m_session->sources(); }
    /// The file that holds the cache.
    QString cacheFile() const;

private:
    QString m_folder;
    SignedIn m_signedIn;
    Clock m_clock;
    QSettings m_settings;
    Theme m_theme;
    RelayApi m_api;
    std::unique_ptr<DeskSession> m_session;
    MainWindow m_window;
};

} // namespace Frontdesk::Bench
