// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/relayapi.h"
#include "core/client/signinservice.h"
#include "core/client/tokenkeeper.h"
#include "core/http/httpserver.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

class FakeKeeper : public TokenKeeper
{
public:
    Async<> keep(const QString &key, const QString &token) override
    {
        if (!works)
            return ready<void>(Error{ErrorKind::NotFound, u"auth.none"_s});
        tokens.insert(key, token);
        return ready<>({});
    }
    Async<QString> find(const QString &key) override
    {
        if (tokens.contains(key))
            return ready<QString>(tokens.value(key));
        return ready<QString>(Error{ErrorKind::NotFound, u"auth.none"_s});
    }
    Async<> forget(const QString &key) override
    {
        tokens.remove(key);
        return ready<>({});
    }

    bool works = true;
    QHash<QString, QString> tokens;
};

/// Our own server does not start with such a certificate.
class ExpiredServer : public QTcpServer
{
public:
    explicit ExpiredServer(const TestCertificate &certificate)
        : m_certificate(certificate)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        QFile key(m_certificate.keyFile());
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        const auto pem = key.readAll();
        auto read = QSslKey(pem, QSsl::Ec);
        socket->setPrivateKey(read.isNull() ? QSslKey(pem, QSsl::Rsa) : read);
        socket->setLocalCertificate(m_certificate.certificateFile());
        socket->startServerEncryption();
    }

private:
    const TestCertificate &m_certificate;
};

} // namespace

class TestSignInService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keeper = std::make_unique<FakeKeeper>();
        m_api = std::make_unique<RelayApi>(m_certificate.clientConfiguration());
        m_server = serve(m_certificate);
        m_service = service();
    }
    void cleanup()
    {
        m_service.reset();
        m_server.reset();
        m_api.reset();
    }

    void completesWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << u" relay.example "_s << u"https://relay.example"_s;
        QTest::newRow("port") << u"relay.example:8443"_s << u"https://relay.example:8443"_s;
        QTest::newRow("path") << u"https://relay.example/x?y#z"_s << u"https://relay.example"_s;
        QTest::newRow("here") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1:80"_s;
        QTest::newRow("plain elsewhere") << u"http://relay.example"_s << QString();
        QTest::newRow("ftp") << u"ftp://relay.example"_s << QString();
        QTest::newRow("secret") << u"https://a:b@relay.example"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u"my relay"_s << QString();
    }
    void completesWhatAPersonTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(SignInService::completed(typed).toString(), address);
    }

    void signsInAndRemembers()
    {
        const auto session = signIn(u"right"_s, true);
        QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
        QCOMPARE(session->organisation, u"Example"_s);
        QCOMPARE(session->user.name, u"Ann"_s);
        QVERIFY(session->remembered);
        const auto again = await(service()->restore());
        QCOMPARE(again->token, u"t0ken"_s);
        QCOMPARE(again->user.id, UserId(u"u1"_s));
        QVERIFY2(!everythingOnDisk().contains("t0ken"), "the token is in no file");
    }

    void withoutAKeychainItLivesForThisRun()
    {
        m_keeper->works = false;
        const auto session = signIn(u"right"_s, true);
        QVERIFY(session && !session->remembered);
        QCOMPARE(await(service()->restore()).error().code, u"auth.none"_s);
        QVERIFY(!everythingOnDisk().contains("t0ken"));
    }

    void saysWhatIsWrong()
    {
        const auto wrong = signIn(u"wrong"_s, false);
        QCOMPARE(wrong.error().code, u"auth.wrong"_s);
        QCOMPARE(wrong.error().args.value(u"left"_s).toInt(), 4);
        const auto locked = signIn(u"locked"_s, false);
        QCOMPARE(locked.error().code, u"auth.locked"_s);
        QCOMPARE(locked.error().retryAfter, std::chrono::seconds(30));
    }

    void signsOutHereAndThere()
    {
        QVERIFY(signIn(u"right"_s, true));
        QVERIFY(await(m_service->signOut()));
        QTRY_COMPARE(m_signedOut, 1);
        QVERIFY(m_keeper->tokens.isEmpty());
        QCOMPARE(await(service()->restore()).error().kind, ErrorKind::Unauthorized);
    }

    void aStrangersCertificateIsRefused()
    {
        m_api = std::make_unique<RelayApi>(TestCertificate().clientConfiguration());
        m_service = service();
        const auto done = await(m_service->probe(address()));
        QCOMPARE(done.error().code, u"relay.certificate"_s);
        QCOMPARE(done.error().args.value(u"host"_s).toString(), u"localhost"_s);
    }

    void anExpiredCertificateIsNamed()
    {
        const TestCertificate expired(TestCertificate::Validity::Expired);
        ExpiredServer server(expired);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_api = std::make_unique<RelayApi>(expired.clientConfiguration());
        m_service = service();
        const auto done =
            await(m_service->probe(u"https://localhost:%1"_s.arg(server.serverPort())));
        QCOMPARE(done.error().code, u"relay.certificate-expired"_s);
    }

    void otherServersAreTold()
    {
        m_hello = {{u"product"_s, u"something else"_s}};
        QCOMPARE(await(m_service->probe(address())).error().code, u"relay.not-frontdesk"_s);
        m_hello = {{u"product"_s, u"frontdesk"_s}, {u"proto"_s, QJsonArray{7, 9}}};
        const auto newer = await(m_service->probe(address()));
        QCOMPARE(newer.error().code, u"protocol.version"_s);
        QCOMPARE(newer.error().args.value(u"relay"_s).toInt(), 9);
        QCOMPARE(await(m_service->probe(u"https://localhost:1"_s)).error().code,
                 u"relay.unreachable"_s);
    }

private:
    std::unique_ptr<SignInService> service()
    {
        return std::make_unique<SignInService>(
            SignInService::Parts{*m_api, *m_keeper, m_clock, SessionFile(m_folder->path())});
    }

    std::unique_ptr<HttpServer> serve(const TestCertificate &certificate)
    {
        HttpSettings settings;
        settings.tls = TlsFiles{certificate.certificateFile(), certificate.keyFile()};
        auto server = std::make_unique<HttpServer>(settings, m_serverClock);
        m_hello = {{u"product"_s, u"frontdesk"_s},
                   {u"organisation"_s, u"Example"_s},
                   {u"proto"_s, QJsonArray{1, 1}}};
        server->router().add(
            HttpMethod::Get, "/api/v1/hello", [this](const HttpRequest &, const Responder &answer) {
                answer.respond(HttpResponse::json(200, m_hello));
            });
        server->router().add(HttpMethod::Post,
                             "/api/v1/sessions",
                             [](const HttpRequest &request, const Responder &answer) {
                                 answer.respond(session(request));
                             });
        server->router().add(HttpMethod::Delete,
                             "/api/v1/sessions/current",
                             [this](const HttpRequest &request, const Responder &answer) {
                                 m_signedOut +=
                                     request.header("Authorization") == "Bearer t0ken" ? 1 : 0;
                                 answer.respond(HttpResponse::empty(204));
                             });
        const auto port = server->listen();
        if (!port)
            qFatal("no server: %s", qPrintable(port.error().detail));
        m_port = *port;
        return server;
    }

    static HttpResponse session(const HttpRequest &request)
    {
        const auto asked = QJsonDocument::fromJson(request.body).object();
        const auto password = asked[u"password"_s].toString();
        if (password == u"right"_s) {
            const QJsonObject user{{u"id"_s, u"u1"_s},
                                   {u"name"_s, u"Ann"_s},
                                   {u"email"_s, asked[u"email"_s]},
                                   {u"role"_s, u"agent"_s}};
            return HttpResponse::json(201, {{u"token"_s, u"t0ken"_s}, {u"user"_s, user}});
        }
        if (password == u"locked"_s) {
            return HttpResponse::json(
                429, {{u"code"_s, u"auth.locked"_s}, {u"args"_s, QJsonObject{{u"seconds"_s, 30}}}});
        }
        return HttpResponse::json(
            401, {{u"code"_s, u"auth.wrong"_s}, {u"args"_s, QJsonObject{{u"left"_s, 4}}}});
    }

    Result<SignedIn> signIn(const QString &password, bool remember)
    {
        return await(m_service->signIn(QUrl(address()), u"ann@example.com"_s, password, remember));
    }
    QString address() const { return u"https://localhost:%1"_s.arg(m_port); }

    QByteArray everythingOnDisk() const
    {
        QByteArray all;
        for (const auto &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    FixedClock m_clock;
    Clock m_serverClock;
    TestCertificate m_certificate;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeeper> m_keeper;
    std::unique_ptr<RelayApi> m_api;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<SignInService> m_service;
    QJsonObject m_hello;
    quint16 m_port = 0;
    int m_signedOut = 0;
};

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
