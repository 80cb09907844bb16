// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QStringList>

namespace Frontdesk {

/// What was typed on the command line.
struct DesktopOptions {
    QString dataFolder; ///< everything this program keeps
    QString relay; ///< to sign in at the start; else the last session, or the page
    QString email;
    QString password;
    QSslConfiguration tls;
    QString scheme; ///< "light", "dark", "contrast"; empty: as the desktop
    QString language; ///< "th"; empty: as the system
    QString rehearsal; ///< picture file; see Rehearsal
    QString link; ///< to open, "frontdesk://conversation/<id>"; comes from outside
    int width = 0; ///< of the window; 0: as it was
    int height = 0;
};

/// Ends the program for --help and --version. Errors: "desktop.option".
Result<DesktopOptions> readDesktopOptions(const QStringList &arguments);

} // namespace Frontdesk
