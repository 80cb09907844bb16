// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relay with a bomb in it: serves like frontdesk-relay, and ends as kill -9 would at the n-th
// visit of a named crash point. With --red it does something wrong behind the relay's back, so that
// the checker of the test has something to find: "lose" every fifth event, send an "unknown" reply
// "again", or "forget" the retry key of a push that was cut off.

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

constexpr char RepeatUnknown[] =
    "CREATE TRIGGER again AFTER UPDATE OF state ON send_request WHEN NEW.state = 'unknown' "
    "BEGIN UPDATE send_request SET state = 'queued', route = 'none', reply_token = '' "
    "WHERE workspace = NEW.workspace AND id = NEW.id; END";

constexpr char ForgetRetryKey[] =
    "CREATE TRIGGER forget AFTER UPDATE OF state ON send_request WHEN NEW.state = 'retry' "
    "AND NEW.doubtful BEGIN UPDATE send_request SET doubtful = 0, route = 'none', "
    "retry_key = '', first_attempt_at = 0 WHERE workspace = NEW.workspace AND id = NEW.id; END";

/// Empty: no such fault.
QByteArray wrongdoing(const QString &name)
{
    if (name == u"lose"_s)
        return LoseEveryFifth;
    if (name == u"again"_s)
        return RepeatUnknown;
    return name == u"forget"_s ? QByteArray(ForgetRetryKey) : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"config"_s, {}, u"file"_s},
                       {u"crash-at"_s, {}, u"name:n"_s},
                       {u"red"_s, {}, u"fault"_s}});
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
        const auto fault = wrongdoing(parser.value(u"red"_s));
        const auto planted =
            server.core().store.write([fault](Relay::WriteContext &context) -> Result<> {
                return context.database.executeScript(fault);
            });
        whenDone(planted, &server, [&ready, port](const Result<> &done) {
            if (done)
                ready(*port);
            else
                QCoreApplication::exit(5);
        });
    });
    return QCoreApplication::exec();
}
