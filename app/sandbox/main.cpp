// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"
#include "app/sandbox/sandboxwindow.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "core/sandbox/worldfile.h"

#include <QApplication>

#include <cstdio>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

int fail(const Error &error)
{
    std::fprintf(
        stderr, "frontdesk-sandbox: %s: %s\n", qPrintable(error.code), qPrintable(error.detail));
    return 1;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (Sandbox::isHeadless(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"frontdesk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(Version));
    installLogFormat(LogFormat::Human);
    const auto options = Sandbox::readOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error());

    Clock clock;
    Sandbox::Platform platform(clock);
    if (const auto loaded = Sandbox::loadWorld(platform, options->state); !loaded)
        return fail(loaded.error());
    Sandbox::SandboxServer server(platform, options->server, clock);
    const auto port = server.listen();
    if (!port)
        return fail(port.error());
    std::printf("{\"listening\":%d}\n", static_cast<int>(*port));
    std::fflush(stdout);
    if (!options->scenario.isEmpty()) {
        const auto started = server.startScenario(options->scenario, options->rate, options->seed);
        if (!started)
            return fail(started.error());
    }
    std::unique_ptr<Sandbox::SandboxWindow> window;
    if (!Sandbox::isHeadless(argc, argv)) {
        window = std::make_unique<Sandbox::SandboxWindow>(platform, options->server.webhookTls);
        window->show();
    }
    return QCoreApplication::exec();
}
