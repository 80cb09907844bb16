// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relay with a bomb in it: serves like frontdesk-relay, and ends as kill -9 would at the n-th
// visit of a named crash point. With --red it loses every fifth event behind the relay's back, so
// that the checker of the test has something to find.

#include "core/base/crashpoint.h"
#include "core/relay/relayserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr char LoseEveryFifth[] =
    "CREATE TRIGGER lose AFTER INSERT ON raw_event WHEN unicode(substr(NEW.event_key, -1)) % 5 = 0 "
    "BEGIN DELETE FROM raw_event WHERE workspace = NEW.workspace AND account = NEW.account "
    "AND event_key = NEW.event_key; END";

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"config"_s, {}, u"file"_s},
                       {u"crash-at"_s, {}, u"name:n"_s},
                       {u"red"_s, u"Loses events."_s}});
    parser.process(application);
    installLogFormat(LogFormat::Human);

    const auto settings = Relay::readRelaySettings(parser.value(u"config"_s));
    if (!settings)
        return 2;
    Clock clock;
    Relay::RelayCore::Options options;
    options.serving = true;
    auto core = Relay::RelayCore::make(*settings, options, clock);
    if (!core)
        return 3;
    Relay::RelayServer server(std::move(core).value());
    QObject::connect(
        &server, &Relay::RelayServer::failed, &server, [] { QCoreApplication::exit(75); });
    const auto ready = [&](quint16 port) {
        const auto bomb = parser.value(u"crash-at"_s);
        // Kept for the life of the process: the crash point compares with it.
        static const QByteArray Name = bomb.section(u':', 0, 0).toLatin1();
        if (!bomb.isEmpty())
            armCrashPoint(Name.constData(), bomb.section(u':', 1).toInt());
        std::printf("{\"listening\":%d}\n", port);
        std::fflush(stdout);
    };
    whenDone(server.start(), &server, [&](const Result<quint16> &port) {
        if (!port)
            return QCoreApplication::exit(4);
        if (!parser.isSet(u"red"_s))
            return ready(*port);
        const auto lose = server.core().store.write([](Relay::WriteContext &context) -> Result<> {
            return context.database.executeScript(LoseEveryFifth);
        });
        whenDone(lose, &server, [&ready, port](const Result<> &done) {
            if (done)
                ready(*port);
            else
                QCoreApplication::exit(5);
        });
    });
    return QCoreApplication::exec();
}
