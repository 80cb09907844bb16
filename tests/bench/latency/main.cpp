// SPDX-License-Identifier: GPL-3.0-or-later
// From the webhook to the bubble: a real client, window included, that also plays the platform.
#include "core/base/clock.h"
#include "core/client/desksession.h"
#include "core/client/relayapi.h"
#include "core/client/signinservice.h"
#include "core/client/tokenkeeper.h"
#include "tests/bench/latency/paintwatch.h"
#include "tests/bench/loadgen/webhooks.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

/// The parts of a workstation, put together for one run.
class Workstation : public QObject
{
public:
    explicit Workstation(const QCommandLineParser &options)
        : m_options(options)
        , m_data(options.value(u"data"_s))
        , m_settings(m_data + u"/window.ini"_s, QSettings::IniFormat)
        , m_api(QSslConfiguration::defaultConfiguration())
        , m_signIn({m_api, m_keychain, m_clock, SessionFile(m_data)})
        , m_window(m_theme, m_clock, m_settings)
    {
    }
    ~Workstation() override { m_window.leaveDesk(); }
    Q_DISABLE_COPY_MOVE(Workstation)

    void start()
    {
        m_theme.applyTo(*qApp);
        const auto relay = QUrl(u"http://127.0.0.1:"_s + m_options.value(u"port"_s));
        const auto entered = m_signIn.signIn(
            relay, m_options.value(u"email"_s), m_options.value(u"password"_s), false);
        whenDone(entered, this, [this](const Result<SignedIn> &session) {
            if (session)
                open(*session);
            else
                fail(session.error());
        });
    }

private:
    void open(const SignedIn &session)
    {
        m_session = std::make_unique<DeskSession>(
            session,
            DeskSession::Settings{m_data, u"00000000-0000-4000-8000-00000000bbbb"_s, u"bench/1"_s},
            m_api,
            m_clock);
        whenDone(m_session->open(), this, [this](const Result<> &opened) {
            if (!opened)
                return fail(opened.error());
            m_window.showDesk(m_session->sources(), nullptr);
            m_window.resize(1440, 900);
            m_window.show();
            m_session->connectToRelay();
            watch();
        });
    }

    void watch()
    {
        const auto count = m_options.value(u"count"_s).toULongLong();
        const auto warmUp = std::max<qulonglong>(20, count / 10);
        const Bench::Channel channel{m_options.value(u"path"_s).toStdString(),
                                     m_options.value(u"secret"_s).toStdString(),
                                     m_options.value(u"destination"_s).toStdString(),
                                     1};
        m_watch = std::make_unique<Bench::PaintWatch>(
            m_window,
            m_session->sources(),
            static_cast<quint16>(m_options.value(u"port"_s).toUInt()),
            Bench::makeRequests(channel, count + warmUp, std::random_device()()),
            warmUp);
        connect(m_watch.get(), &Bench::PaintWatch::ended, this, &Workstation::report);
        m_watch->start();
    }

    void report(bool complete)
    {
        auto times = m_watch->times();
        std::sort(times.begin(), times.end());
        const auto at = [&times](double part) {
            const auto last = static_cast<double>(times.size() - 1);
            return times.empty() ? 0.0 : times[static_cast<std::size_t>(part * last)];
        };
        std::printf(R"({"messages": %zu, "p50_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f})"
                    "\n",
                    times.size(),
                    at(0.5),
                    at(0.99),
                    at(1));
        std::fflush(stdout);
        QCoreApplication::exit(complete ? 0 : 1);
    }

    static void fail(const Error &error)
    {
        std::fprintf(stderr, "%s: %s\n", qPrintable(error.code), qPrintable(error.detail));
        QCoreApplication::exit(1);
    }

    const QCommandLineParser &m_options;
    const QString m_data;
    Clock m_clock;
    QSettings m_settings;
    Theme m_theme;
    RelayApi m_api;
    Keychain m_keychain;
    SignInService m_signIn;
    std::unique_ptr<DeskSession> m_session;
    MainWindow m_window;
    std::unique_ptr<Bench::PaintWatch> m_watch;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    for (const auto &name : {u"port"_s,
                             u"email"_s,
                             u"password"_s,
                             u"path"_s,
                             u"secret"_s,
                             u"destination"_s,
                             u"count"_s,
                             u"data"_s})
        options.addOption({name, u"See tests/bench/latency.py."_s, name});
    options.process(application);
    Workstation workstation(options);
    workstation.start();
    return QApplication::exec();
}
