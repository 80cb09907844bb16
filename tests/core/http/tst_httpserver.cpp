// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "tests/core/http/rawclient.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAndKeepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void answersLater();
    void answersOnlyOnce();
    void survivesClientsThatLeave();
    void leavesTheBodyOutForHead();
    void saysContinue();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void closesAfterABadRequest();
    void closesForHttp10();
    void cutsAnswersOnDemand();
    void servesFiles_data();
    void servesFiles();
    void answersNotModified();
    void leavesOutForgedHeaders();
    void refusesPlainTextForStrangers();
    void saysThatThePortIsTaken();
    void counts();
    void keepsABodyInAFile();
    void asksBeforeItTakesABody();

private:
    void addUploads(const QString &folder);

    Clock m_clock;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QList<Responder> m_waiting;
};

void TestHttpServer::init()
{
    m_waiting.clear();
    HttpSettings settings;
    settings.goodbyeTimeout = std::chrono::milliseconds(100);
    m_server = std::make_unique<HttpServer>(settings, m_clock);
    Router &router = m_server->router();
    router.add(
        HttpMethod::Get, "/hello", [](const HttpRequest &request, const Responder &responder) {
            responder.respond(HttpResponse::text(
                200, request.queryValue(QStringLiteral("n")).value_or(QStringLiteral("hello"))));
        });
    router.add(
        HttpMethod::Post, "/echo", [](const HttpRequest &request, const Responder &responder) {
            responder.respond(HttpResponse::bytes(200, "application/octet-stream", request.body));
        });
    router.add(HttpMethod::Get, "/later", [this](const HttpRequest &, const Responder &responder) {
        m_waiting.append(responder);
    });
    const auto listening = m_server->listen();
    QVERIFY(listening);
    m_port = *listening;
}

void TestHttpServer::addUploads(const QString &folder)
{
    RouteOptions options;
    options.bodyLimit = 1024 * 1024;
    options.bodyFile = [folder] {
        return folder + QStringLiteral("/body");
    };
    options.admit = [this](const HttpRequest &head, const auto &decide) {
        if (head.header("Authorization").isEmpty())
            decide(HttpResponse::empty(401));
        else
            QTimer::singleShot(0, m_server.get(), [decide] { decide({}); });
    };
    m_server->router().add(
        HttpMethod::Post,
        "/upload",
        [](const HttpRequest &request, const Responder &responder) {
            QFile file(request.bodyFile);
            const bool isThere = request.body.isEmpty() && file.open(QIODevice::ReadOnly);
            responder.respond(HttpResponse::bytes(200, "a/b", isThere ? file.readAll() : ""));
        },
        options);
}

void TestHttpServer::keepsABodyInAFile()
{
    const QTemporaryDir folder;
    addUploads(folder.path());
    RawClient client(m_port);
    const QByteArray body(300'000, 'x');
    client.send("POST /upload HTTP/1.1\r\nHost: a\r\nAuthorization: me\r\nContent-Length: 300000"
                "\r\n\r\n"
                + body);
    QCOMPARE(bodyOf(client.answers()), body);
    client.send("POST /upload HTTP/1.1\r\nHost: a\r\nAuthorization: me\r\n"
                "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QVERIFY(client.answers(2).contains("411"));
}

void TestHttpServer::asksBeforeItTakesABody()
{
    const QTemporaryDir folder;
    addUploads(folder.path());
    RawClient stranger(m_port);
    stranger.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n");
    QCOMPARE(statusOf(stranger.answers()), 401);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("body"))));

    // Who leaves in the middle leaves nothing behind.
    auto leaver = std::make_unique<RawClient>(m_port);
    leaver->send("POST /upload HTTP/1.1\r\nHost: a\r\nAuthorization: me\r\n"
                 "Content-Length: 300000\r\n\r\nabc");
    QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("body"))));
    leaver.reset();
    QTRY_VERIFY(!QFile::exists(folder.filePath(QStringLiteral("body"))));
}

void TestHttpServer::answersAndKeepsTheConnection()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(bodyOf(answer), QByteArray("hello"));
    QCOMPARE(headerOf(answer, "Content-Type"), QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(headerOf(answer, "X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(headerOf(answer, "Cache-Control"), QByteArray("no-store"));
    QVERIFY(headerOf(answer, "Date").endsWith(" GMT"));
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
    QVERIFY(client.answers(2).endsWith("\r\n\r\nabc"));
    QCOMPARE(m_server->counters().accepted, quint64(1));
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    RawClient client(m_port);
    QByteArray requests;
    for (int i = 0; i < 500; ++i)
        requests += "GET /hello?n=" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    requests.insert(0, "GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    client.send(requests);
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting.constFirst().respond(HttpResponse::text(200, QStringLiteral("first")));
    const QByteArray answers = client.answers(501);
    QVERIFY(answers.indexOf("\r\n\r\nfirstHTTP") > 0);
    qsizetype at = 0;
    for (int i = 0; i < 500; ++i) {
        const QByteArray body = "\r\n\r\n" + QByteArray::number(i);
        const qsizetype next = answers.indexOf(i == 499 ? body : body + "HTTP", at);
        QVERIFY2(next > at, body.constData());
        at = next;
    }
}

void TestHttpServer::answersLater()
{
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting.constFirst().respond(HttpResponse::json(202, {{QStringLiteral("ok"), true}}));
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), 202);
    QCOMPARE(bodyOf(answer), QByteArray("{\"ok\":true}"));
}

void TestHttpServer::answersOnlyOnce()
{
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    const Responder first = m_waiting.constFirst();
    first.respond(HttpResponse::text(200, QStringLiteral("one")));
    first.respond(HttpResponse::text(200, QStringLiteral("two")));
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 2);
    first.respond(HttpResponse::text(200, QStringLiteral("three")));
    first.drop();
    m_waiting.constLast().respond(HttpResponse::text(200, QStringLiteral("four")));
    const QByteArray answers = client.answers(2);
    QVERIFY(answers.contains("one"));
    QVERIFY(answers.endsWith("four"));
    QVERIFY(!answers.contains("two"));
    QVERIFY(!answers.contains("three"));
}

void TestHttpServer::survivesClientsThatLeave()
{
    {
        RawClient client(m_port);
        client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(m_waiting.size(), 1);
    }
    QTRY_VERIFY(!m_waiting.constFirst().isConnected());
    m_waiting.constFirst().respond(HttpResponse::empty(200));
    QCOMPARE(m_server->counters().open, 0);

    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 2);
    m_server.reset();
    m_waiting.constLast().respond(HttpResponse::empty(200));
    QCOMPARE(client.untilClosed(), QByteArray(""));
}

void TestHttpServer::leavesTheBodyOutForHead()
{
    RawClient client(m_port);
    client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n"
                "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    const auto answers = client.untilClosed();
    QVERIFY(answers);
    QCOMPARE(headerOf(*answers, "Content-Length"), QByteArray("5"));
    QVERIFY(bodyOf(*answers).startsWith("HTTP/1.1 200"));
}

void TestHttpServer::saysContinue()
{
    RawClient client(m_port);
    client.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(statusOf(client.answers()), 100);
    client.send("hi");
    QVERIFY(client.answers(2).endsWith("\r\n\r\nhi"));
}

void TestHttpServer::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("GET /nowhere") << 404;
    QTest::newRow("other case") << QByteArray("GET /Hello") << 404;
    QTest::newRow("trailing slash") << QByteArray("GET /hello/") << 400;
    QTest::newRow("double slash") << QByteArray("GET //hello") << 400;
    QTest::newRow("dots") << QByteArray("GET /x/../hello") << 400;
    QTest::newRow("encoded dots") << QByteArray("GET /x/%2e%2e/hello") << 400;
    QTest::newRow("encoded letter") << QByteArray("GET /h%65llo") << 404;
    QTest::newRow("wrong method") << QByteArray("DELETE /hello") << 405;
    QTest::newRow("unknown method") << QByteArray("BREW /hello") << 405;
}

void TestHttpServer::refusesWhatIsNotThere()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    RawClient client(m_port);
    client.send(line + " HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(headerOf(answer, "Allow"), status == 405 ? QByteArray("GET, HEAD") : QByteArray());
}

void TestHttpServer::closesAfterABadRequest()
{
    RawClient client(m_port);
    client.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
        "\r\n0\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(statusOf(*answer), 400);
    QCOMPARE(headerOf(*answer, "Connection"), QByteArray("close"));
    QCOMPARE(answer->count("HTTP/1.1"), 1);
}

void TestHttpServer::closesForHttp10()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.0\r\n\r\n");
    const auto answer = client.untilClosed();
    QVERIFY(answer);
    QCOMPARE(bodyOf(*answer), QByteArray("hello"));
}

void TestHttpServer::cutsAnswersOnDemand()
{
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    HttpResponse response = HttpResponse::text(200, QStringLiteral("a long story"));
    response.cutAfter = 6;
    m_waiting.constFirst().respond(response);
    const auto cut = client.untilClosed();
    QVERIFY(cut);
    QCOMPARE(headerOf(*cut, "Content-Length"), QByteArray("12"));
    QCOMPARE(bodyOf(*cut), QByteArray("a long"));

    RawClient dropped(m_port);
    dropped.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 2);
    m_waiting.constLast().drop();
    QCOMPARE(dropped.untilClosed(), QByteArray(""));
}

void TestHttpServer::servesFiles_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("whole") << QByteArray() << 200 << qsizetype(0) << qsizetype(3'000'000);
    QTest::newRow("middle") << QByteArray("bytes=1000000-1999999") << 206 << qsizetype(1'000'000)
                            << qsizetype(1'000'000);
    QTest::newRow("tail") << QByteArray("bytes=-10") << 206 << qsizetype(2'999'990)
                          << qsizetype(10);
    QTest::newRow("behind") << QByteArray("bytes=3000000-") << 416 << qsizetype(0) << qsizetype(0);
}

void TestHttpServer::servesFiles()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qsizetype, first);
    QFETCH(qsizetype, size);
    QByteArray content;
    for (int i = 0; content.size() < 3'000'000; ++i)
        content += QByteArray::number(i) + ' ';
    content.resize(3'000'000);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.flush();

    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n"
                + (range.isEmpty() ? QByteArray() : "Range: " + range + "\r\n") + "\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting.constFirst().respond(HttpResponse::fromFile(file.fileName(), "video/mp4")
                                       .with("Cache-Control", "private, max-age=60"));
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(headerOf(answer, "Content-Type"), QByteArray("video/mp4"));
    QCOMPARE(headerOf(answer, "Cache-Control"), QByteArray("private, max-age=60"));
    QVERIFY(bodyOf(answer) == content.sliced(first, size));
    // The connection goes on.
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.answers(2).endsWith("\r\n\r\nhello"));
}

void TestHttpServer::answersNotModified()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("content");
    file.flush();
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"x\"\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting.constFirst().respond(
        HttpResponse::fromFile(file.fileName(), "image/png").with("ETag", "\"x\""));
    const QByteArray answer = client.answers();
    QCOMPARE(statusOf(answer), 304);
    QVERIFY(bodyOf(answer).isEmpty());
}

void TestHttpServer::leavesOutForgedHeaders()
{
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting.constFirst().respond(
        HttpResponse::text(200, QStringLiteral("x")).with("X-Name", "a\r\nSet-Cookie: b"));
    const QByteArray answer = client.answers();
    QVERIFY(!answer.contains("Set-Cookie"));
}

void TestHttpServer::refusesPlainTextForStrangers()
{
    HttpSettings settings;
    settings.addresses = {QHostAddress(QHostAddress::LocalHost),
                          QHostAddress(QHostAddress::AnyIPv4)};
    HttpServer refused(settings, m_clock);
    const auto answer = refused.listen();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("http.plain-text-refused"));

    settings.addresses = {QHostAddress(QHostAddress::AnyIPv4)};
    settings.allowPlainText = true;
    HttpServer allowed(settings, m_clock);
    QVERIFY(allowed.listen());
}

void TestHttpServer::saysThatThePortIsTaken()
{
    HttpSettings settings;
    settings.port = m_port;
    HttpServer second(settings, m_clock);
    const auto answer = second.listen();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("http.port-taken"));
}

void TestHttpServer::counts()
{
    RawClient client(m_port);
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
    client.answers(2);
    const HttpCounters counters = m_server->counters();
    QCOMPARE(counters.answered.at(1), quint64(1));
    QCOMPARE(counters.answered.at(3), quint64(1));
    QCOMPARE(counters.refused, quint64(0));
    QTRY_COMPARE(m_server->counters().open, 0);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
