// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOverTls_data();
    void answersOverTls();
    void refusesOldTlsWhereItMatters();
    void refusesOldTlsEverywhereWhenToldSo();
    void endsHalfOpenHandshakes();
    void endsPlainTextOnATlsPort();
    void saysWhatIsWrongWithTheCertificate_data();
    void saysWhatIsWrongWithTheCertificate();
    void takesANewCertificateWithoutRestart();
    void sendsLargeFiles();
    void takesLargeBodies_data();
    void takesLargeBodies();

private:
    void start(HttpSettings settings = {});

    Clock m_clock;
    TestCertificate m_certificate;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

void TestHttpTls::start(HttpSettings settings)
{
    settings.tls = TlsFiles{m_certificate.certificateFile(), m_certificate.keyFile()};
    m_server = std::make_unique<HttpServer>(settings, m_clock);
    const auto tls = [](const HttpRequest &request, const Responder &responder) {
        responder.respond(
            HttpResponse::text(200, request.tls ? QStringLiteral("tls") : QStringLiteral("plain")));
    };
    m_server->router().add(HttpMethod::Get, "/webhook", tls);
    m_server->router().add(HttpMethod::Get, "/api", tls, {std::nullopt, std::nullopt, true});
    m_server->router().add(
        HttpMethod::Get, "/large", [](const HttpRequest &, const Responder &responder) {
            responder.respond(HttpResponse::bytes(200, "a/b", QByteArray(3'000'000, 'x')));
        });
    const auto listening = m_server->listen();
    QVERIFY2(listening, listening ? "" : qPrintable(listening.error().detail));
    m_port = *listening;
}

void TestHttpTls::answersOverTls_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("1.2") << QSsl::TlsV1_2;
    QTest::newRow("1.3") << QSsl::TlsV1_3;
}

void TestHttpTls::answersOverTls()
{
    QFETCH(QSsl::SslProtocol, protocol);
    start();
    RawClient client(m_port, m_certificate.clientConfiguration(protocol));
    client.send("GET /webhook HTTP/1.1\r\nHost: a\r\n\r\nGET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(bodyOf(client.answers(2)).first(3), QByteArray("tls"));
}

void TestHttpTls::refusesOldTlsWhereItMatters()
{
    start();
    const QByteArray request = "GET /api HTTP/1.1\r\nHost: a\r\n\r\n";
    RawClient old(m_port, m_certificate.clientConfiguration(QSsl::TlsV1_2));
    old.send(request);
    const QByteArray answer = old.answers();
    QCOMPARE(statusOf(answer), 426);
    QCOMPARE(headerOf(answer, "Upgrade"), QByteArray("TLS/1.3"));
    RawClient fresh(m_port, m_certificate.clientConfiguration(QSsl::TlsV1_3));
    fresh.send(request);
    QCOMPARE(statusOf(fresh.answers()), 200);
}

void TestHttpTls::refusesOldTlsEverywhereWhenToldSo()
{
    HttpSettings settings;
    settings.minimumTls = QSsl::TlsV1_3OrLater;
    start(settings);
    RawClient old(m_port, m_certificate.clientConfiguration(QSsl::TlsV1_2));
    old.send("GET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(old.untilClosed(), QByteArray(""));
    QTRY_COMPARE(m_server->counters().handshakesFailed, quint64(1));
    QCOMPARE(m_server->counters().open, 0);
}

void TestHttpTls::endsHalfOpenHandshakes()
{
    HttpSettings settings;
    settings.headTimeout = std::chrono::milliseconds(200);
    start(settings);
    RawClient silent(m_port);
    RawClient slow(m_port);
    slow.send(QByteArray("\x16\x03\x01\x02\x00", 5));
    QCOMPARE(silent.untilClosed(2000), QByteArray(""));
    QCOMPARE(slow.untilClosed(2000), QByteArray(""));
    QCOMPARE(m_server->counters().timedOut, quint64(2));
}

void TestHttpTls::endsPlainTextOnATlsPort()
{
    start();
    RawClient client(m_port);
    client.send("GET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.untilClosed(2000));
    QTRY_COMPARE(m_server->counters().handshakesFailed, quint64(1));
    QTRY_COMPARE(m_server->counters().open, 0);
}

void TestHttpTls::saysWhatIsWrongWithTheCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    const QString good = m_certificate.certificateFile();
    const QString key = m_certificate.keyFile();
    const QString missing = QStringLiteral("/nowhere/server.pem");
    const QString error = QStringLiteral("http.certificate");
    QTest::newRow("missing") << missing << key << error;
    QTest::newRow("key missing") << good << missing << error;
    QTest::newRow("not a certificate") << key << key << error;
    QTest::newRow("not a key") << good << good << error;
    QTest::newRow("key of another") << m_certificate.caFile() << key << error;
    static const TestCertificate Expired(TestCertificate::Validity::Expired);
    QTest::newRow("expired") << Expired.certificateFile() << Expired.keyFile()
                             << QStringLiteral("http.certificate-expired");
    static const TestCertificate Future(TestCertificate::Validity::NotYetValid);
    QTest::newRow("not yet valid") << Future.certificateFile() << Future.keyFile() << error;
}

void TestHttpTls::saysWhatIsWrongWithTheCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, code);
    HttpSettings settings;
    settings.tls = TlsFiles{certificate, key};
    HttpServer server(settings, m_clock);
    const auto answer = server.listen();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY(!answer.error().args.value(QStringLiteral("file")).toString().isEmpty());
}

void TestHttpTls::takesANewCertificateWithoutRestart()
{
    start();
    const TestCertificate renewed;
    QFile::remove(m_certificate.certificateFile());
    const auto refused = m_server->reloadCertificate();
    QVERIFY(!refused);
    {
        RawClient client(m_port, m_certificate.clientConfiguration());
        client.send("GET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(statusOf(client.answers()), 200);
    }
    QFile::remove(m_certificate.keyFile());
    QVERIFY(QFile::copy(renewed.certificateFile(), m_certificate.certificateFile()));
    QVERIFY(QFile::copy(renewed.keyFile(), m_certificate.keyFile()));
    QVERIFY(m_server->reloadCertificate());
    RawClient client(m_port, renewed.clientConfiguration());
    client.send("GET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(statusOf(client.answers()), 200);
}

void TestHttpTls::sendsLargeFiles()
{
    const TestCertificate fresh;
    QFile::remove(m_certificate.certificateFile());
    QFile::remove(m_certificate.keyFile());
    QVERIFY(QFile::copy(fresh.certificateFile(), m_certificate.certificateFile()));
    QVERIFY(QFile::copy(fresh.keyFile(), m_certificate.keyFile()));
    start();
    RawClient client(m_port, fresh.clientConfiguration());
    client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\nGET /webhook HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray answers = client.answers(2);
    QVERIFY(answers.size() > 3'000'000);
    QVERIFY(answers.endsWith("tls"));
}

void TestHttpTls::takesLargeBodies_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("allowed") << QByteArray("/upload") << 200;
    QTest::newRow("too large") << QByteArray("/webhook") << 413;
}

void TestHttpTls::takesLargeBodies()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const TestCertificate fresh;
    HttpSettings settings;
    settings.tls = TlsFiles{fresh.certificateFile(), fresh.keyFile()};
    HttpServer server(settings, m_clock);
    const auto size = [](const HttpRequest &request, const Responder &responder) {
        responder.respond(HttpResponse::text(200, QString::number(request.body.size())));
    };
    server.router().add(HttpMethod::Post, "/upload", size, {4'000'000, std::nullopt, false});
    server.router().add(HttpMethod::Post, "/webhook", size);
    const auto port = server.listen();
    QVERIFY(port);
    RawClient client(*port, fresh.clientConfiguration());
    client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n"
                + QByteArray(3'000'000, 'x'));
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), status);
    if (status == 200)
        QCOMPARE(bodyOf(answer), QByteArray("3000000"));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
