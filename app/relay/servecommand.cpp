// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/servecommand.h"

#include "app/relay/commandline.h"
#include "app/relay/stopsignals.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "core/relay/relayserver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

void announce(const Relay::RelaySettings &settings, quint16 port)
{
    const QJsonObject ready{{u"listening"_s, port},
                            {u"tls"_s, settings.http.tls.has_value()},
                            {u"version"_s, QLatin1String(Version)},
                            {u"pid"_s, QCoreApplication::applicationPid()}};
    say(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    qCInfo(LogRelay) << "listening on port" << port;
}

/// Stops for good the first time; whoever asks again does not want to wait for sends in flight.
void stop(Relay::RelayServer &server, bool &stopping)
{
    if (std::exchange(stopping, true))
        return QCoreApplication::exit(Done);
    whenDone(server.stop(), &server, [](const Result<> &) { QCoreApplication::exit(Done); });
}

/// Only init makes a database: a relay that made one because its disk is not mounted would take
/// messages into it and show everybody an empty desk.
Result<> checkHasDatabase(const Relay::RelaySettings &settings)
{
    if (QFileInfo(settings.database).size() > 0)
        return {};
    return Error{ErrorKind::NotFound,
                 u"storage.missing"_s,
                 u"there is no database at "_s + settings.database};
}

int serve(const Relay::RelaySettings &settings)
{
    StopSignals signals;
    Clock clock;
    Relay::RelayCore::Options options;
    options.serving = true;
    auto core = Relay::RelayCore::make(settings, options, clock);
    if (!core)
        return fail(core.error());
    Relay::RelayServer server(std::move(core).value());
    bool stopping = false;
    QObject::connect(&signals, &StopSignals::stopAsked, &server, [&server, &stopping] {
        stop(server, stopping);
    });
    QObject::connect(&signals, &StopSignals::reloadAsked, &server, [&server] {
        if (auto reloaded = server.reloadCertificate(); !reloaded)
            qCCritical(LogRelay) << "the old certificate stays:" << reloaded.error().detail;
    });
    QObject::connect(&server, &Relay::RelayServer::failed, &server, [] {
        qCCritical(LogRelay) << "a commit failed; starting again tells what the disk holds";
        QCoreApplication::exit(StateUnknown);
    });
    whenDone(server.start(), &server, [&settings](const Result<quint16> &port) {
        if (port)
            announce(settings, *port);
        else
            QCoreApplication::exit(fail(port.error()));
    });
    return QCoreApplication::exec();
}

} // namespace

int runServe(const QStringList &arguments)
{
    CommandLine line(u"serve"_s,
                     u"Runs the relay. Prints one line of JSON with the port when it is ready. "
                     "SIGTERM and SIGINT stop it, SIGHUP reads the certificate again. It ends with "
                     "code 75 when a commit failed: start it again."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    if (auto found = checkHasDatabase(*settings); !found)
        return fail(found.error());
    return serve(*settings);
}

} // namespace Frontdesk::RelayProgram
