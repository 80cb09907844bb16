// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "core/relay/media/webdownload.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

/// Addresses that strangers wrote (S21): what is called, and what never is.
class TestWebDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hosts.clear();
        HttpSettings settings;
        settings.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
        m_server = std::make_unique<HttpServer>(settings, m_clock);
        addPages();
        const auto port = m_server->listen();
        QVERIFY(port);
        m_port = *port;
        m_authority = u"localhost:%1"_s.arg(m_port);
    }
    void cleanup() { m_server.reset(); }

    void knowsTheOpenInternet_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const char *closed : {"0.0.0.0",
                                   "10.1.2.3",
                                   "100.64.0.1",
                                   "127.0.0.1",
                                   "127.255.255.254",
                                   "169.254.169.254",
                                   "172.16.0.1",
                                   "172.31.255.255",
                                   "192.168.1.1",
                                   "192.0.0.1",
                                   "198.18.0.1",
                                   "224.0.0.1",
                                   "255.255.255.255",
                                   "::",
                                   "::1",
                                   "fe80::1",
                                   "fc00::1",
                                   "fd12::1",
                                   "ff02::1",
                                   "::ffff:127.0.0.1",
                                   "::ffff:10.0.0.1",
                                   "::127.0.0.1",
                                   "64:ff9b::7f00:1",
                                   "2002:7f00:1::",
                                   "2002:a9fe:a9fe::",
                                   "2001:db8::1",
                                   "64:ff9b::a9fe:a9fe"})
            QTest::newRow(closed) << QString::fromLatin1(closed) << false;
        for (const char *open : {"1.1.1.1",
                                 "172.32.0.1",
                                 "192.0.1.1",
                                 "100.128.0.1",
                                 "2606:4700::1111",
                                 "::ffff:1.1.1.1",
                                 "64:ff9b::101:101"})
            QTest::newRow(open) << QString::fromLatin1(open) << true;
    }

    void knowsTheOpenInternet()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(address)), isPublic);
    }

    void judgesAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("mayCall");
        QTest::newRow("https") << u"https://example.com/a"_s << true;
        QTest::newRow("http") << u"http://example.com/a"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("with a name") << u"https://me@example.com/"_s << false;
        QTest::newRow("other port") << u"https://example.com:8443/"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
        QTest::newRow("trusted") << u"https://localhost:4443/a"_s << true;
        QTest::newRow("port of no trust") << u"https://localhost:1/a"_s << false;
    }

    void judgesAddresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, mayCall);
        const AddressGuard guard({{u"localhost:4443"_s}, {}});
        QCOMPARE(guard.mayCall(QUrl(url)), mayCall);
        const AddressGuard onlyPictures({{}, {u"profile.line-scdn.net"_s}});
        QVERIFY(!onlyPictures.mayCall(QUrl(url)));
        QVERIFY(onlyPictures.mayCall(QUrl(u"https://profile.line-scdn.net/0h"_s)));
    }

    void getsFromATrustedHost()
    {
        const auto download = get(u"/page"_s, {m_authority});
        QVERIFY(download);
        QCOMPARE(download->answer.status, 200);
        QCOMPARE(download->answer.transport, PlatformAnswer::Transport::Answered);
        QCOMPARE(download->answer.header("content-type"), QByteArray("image/png"));
        QCOMPARE(bytes(), QByteArray("hello"));
        QCOMPARE(m_hosts.value(0), m_authority.toLatin1());
        QCOMPARE(m_tokens, 0);
    }

    void saysWhatTheHostSaid()
    {
        const auto download = get(u"/none"_s, {m_authority});
        QVERIFY(download);
        QCOMPARE(download->answer.status, 404);
        QCOMPARE(bytes(), QByteArray());
    }

    void callsNothingInAClosedNetwork()
    {
        // The right port, so that only what the name resolves to speaks against it.
        const AddressGuard guard({});
        QVERIFY(!guard.mayConnect(QUrl(u"https://localhost/"_s), QHostAddress(u"127.0.0.1"_s)));
        const auto download = get(QUrl(u"https://localhost/page"_s), {});
        QVERIFY(!download);
        QCOMPARE(download.error().code, u"address.invalid"_s);
        QCOMPARE(m_hosts.size(), 0);
    }

    void judgesEveryRedirect_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("plain text") << u"http://localhost/page"_s;
        QTest::newRow("metadata") << u"https://169.254.169.254/latest"_s;
        QTest::newRow("this machine") << u"https://127.0.0.1/page"_s;
        QTest::newRow("for ever") << u"/redirect?to=/redirect"_s;
    }

    void judgesEveryRedirect()
    {
        QFETCH(QString, target);
        m_redirect = target.toLatin1();
        const auto download = get(u"/redirect"_s, {m_authority});
        QVERIFY(!download);
        QCOMPARE(download.error().code, u"address.invalid"_s);
    }

    void followsAGoodRedirect()
    {
        m_redirect = "/page";
        const auto download = get(u"/redirect"_s, {m_authority});
        QVERIFY(download);
        QCOMPARE(bytes(), QByteArray("hello"));
    }

    void trustsNoStrangeCertificate()
    {
        GuardedWebDownload web({{{m_authority}, {}}, {}}); // the system's authorities
        const auto download =
            Test::await(web.get(QUrl(u"https://%1/page"_s.arg(m_authority)), {file(), 1000}));
        QVERIFY(download);
        QVERIFY(download->answer.status == 0);
        QCOMPARE(m_hosts.size(), 0);
    }

    void stopsWhenItIsTooMuch()
    {
        const auto download = get(u"/large"_s, {m_authority}, 100'000);
        QVERIFY(download);
        QVERIFY(download->tooLarge);
        QVERIFY(QFileInfo(file()).size() <= 100'000);
    }

    void stopsWhenItTakesTooLong()
    {
        GuardedWebDownload web({{{m_authority}, {}}, m_certificate.clientConfiguration()});
        const auto download = Test::await(web.get(QUrl(u"https://%1/never"_s.arg(m_authority)),
                                                  {file(), 1000, std::chrono::milliseconds(100)}));
        QVERIFY(download);
        QCOMPARE(download->answer.transport, PlatformAnswer::Transport::Broken);
    }

private:
    void addPages()
    {
        const auto see = [this](const HttpRequest &request) {
            m_hosts.append(request.header("Host").toByteArray());
            m_tokens += request.headerCount("Authorization");
        };
        auto &router = m_server->router();
        router.add(HttpMethod::Get, "/page", [see](const HttpRequest &request, auto responder) {
            see(request);
            responder.respond(HttpResponse::bytes(200, "image/png", "hello"));
        });
        router.add(HttpMethod::Get, "/none", [](const HttpRequest &, auto responder) {
            responder.respond(HttpResponse::text(404, u"not here"_s));
        });
        router.add(HttpMethod::Get, "/large", [](const HttpRequest &, auto responder) {
            responder.respond(HttpResponse::bytes(200, "a/b", QByteArray(5'000'000, 'x')));
        });
        router.add(HttpMethod::Get, "/redirect", [this](const HttpRequest &, auto responder) {
            responder.respond(HttpResponse::empty(302).with("Location", m_redirect));
        });
        router.add(HttpMethod::Get, "/never", [this](const HttpRequest &, auto responder) {
            m_waiting.append(responder);
        });
    }

    Result<Download> get(const QString &path, const QStringList &trusted, qint64 most = 1'000'000)
    {
        return get(QUrl(u"https://%1%2"_s.arg(m_authority, path)), trusted, most);
    }
    Result<Download> get(const QUrl &url, const QStringList &trusted, qint64 most = 1'000'000)
    {
        GuardedWebDownload web({{trusted, {}}, m_certificate.clientConfiguration()});
        return Test::await(web.get(url, {file(), most}));
    }
    QString file() const { return m_folder.filePath(u"got"_s); }
    QByteArray bytes() const
    {
        QFile got(file());
        return got.open(QIODevice::ReadOnly) ? got.readAll() : QByteArray();
    }

    Clock m_clock;
    Test::TestCertificate m_certificate;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QString m_authority;
    QByteArray m_redirect;
    QByteArrayList m_hosts;
    int m_tokens = 0;
    QList<Responder> m_waiting;
};

QTEST_GUILESS_MAIN(TestWebDownload)
#include "tst_webdownload.moc"
