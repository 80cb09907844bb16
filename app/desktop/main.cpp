// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopprogram.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "ui/conversation/systemplayer.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Frontdesk;

    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("frontdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Frontdesk"));
    QApplication::setApplicationVersion(QLatin1String(Version));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.frontdesk.Frontdesk"));
    installLogFormat(LogFormat::Human);

    const auto options = readDesktopOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "frontdesk: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    DesktopProgram program(*options);
    program.start();
    return QApplication::exec();
}
