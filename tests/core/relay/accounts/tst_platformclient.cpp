// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "core/relay/accounts/platformclient.h"
#include "tests/core/relay/accounts/rudeserver.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

using Transport = PlatformAnswer::Transport;

PlatformClientSettings settingsFor(const QString &url)
{
    PlatformClientSettings settings;
    settings.hosts.lineApi = QUrl(url);
    settings.hosts.lineData = QUrl(url);
    settings.timeLimit = std::chrono::milliseconds(1500);
    return settings;
}

const OutboundRequest Push{"POST",
                           "/v2/bot/message/push",
                           false,
                           {{"Content-Type", "application/json"}, {"X-Line-Retry-Key", "k"}},
                           "{\"to\":\"U1\"}"};
const OutboundRequest Question{"GET", "/v2/bot/info?a=%2F", false, {}, {}};

} // namespace

Q_DECLARE_METATYPE(PlatformAnswer::Transport)

class TestPlatformClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItWasGiven()
    {
        RudeServer server(answering("200 OK\r\nX-Line-Request-Id: r1", "{}"));
        PlatformClient client(settingsFor(server.url()));
        const auto answer = *await(client.send(Platform::Line, Push));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.transport, Transport::Answered);
        QCOMPARE(answer.body, QByteArray("{}"));
        QCOMPARE(answer.header("x-line-request-id"), QByteArray("r1"));
        QCOMPARE(server.requests().size(), 1);
        const auto request = server.requests().first();
        QVERIFY(request.startsWith("POST /v2/bot/message/push HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n{\"to\":\"U1\"}"));
        QVERIFY(request.contains("X-Line-Retry-Key: k\r\n"));

        QVERIFY(await(client.send(Platform::Line, Question)));
        QVERIFY(server.requests().last().startsWith("GET /v2/bot/info?a=%2F HTTP/1.1\r\n"));
    }

    void endsWithRequestsOnTheirWay()
    {
        RudeServer server([](QTcpSocket &, const QByteArray &) {}); // never answers
        auto client = std::make_unique<PlatformClient>(settingsFor(server.url()));
        const auto push = client->send(Platform::Line, Push);
        const auto question = client->send(Platform::Line, Question);
        QTRY_COMPARE(server.requests().size(), 2);
        client.reset();
        QVERIFY(!push.isDone());
        QVERIFY(!question.isDone());
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char *head) {
            QTest::newRow(head) << QByteArray(head) << QByteArray(head).left(3).toInt();
        };
        row("400 Bad Request");
        row("401 Unauthorized");
        row("401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"");
        row("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"");
        row("403 Forbidden");
        row("404 Not Found");
        row("409 Conflict");
        row("410 Gone");
        row("413 Too Large");
        row("429 Too Many Requests\r\nRetry-After: 3");
        row("500 Internal Server Error");
        row("502 Bad Gateway");
        row("503 Service Unavailable");
        row("599 Odd");
        row("302 Found\r\nLocation: http://127.0.0.1:9/elsewhere");
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        RudeServer server(answering(head, "{\"message\":\"m\"}"));
        PlatformClient client(settingsFor(server.url()));
        for (const auto &request : {Push, Question}) {
            const auto answer = *await(client.send(Platform::Line, request));
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.transport, Transport::Answered);
            QCOMPARE(answer.body, QByteArray("{\"message\":\"m\"}"));
        }
        QCOMPARE(server.requests().size(), 2);
    }

    // The reason for UploadBytes: with a body that can be rewound this arrives up to four times.
    void aSendLeavesOnce_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }
    void aSendLeavesOnce()
    {
        QFETCH(const bool, reset);
        RudeServer server([reset](QTcpSocket &socket, const QByteArray &) {
            if (reset)
                socket.abort();
            else
                socket.disconnectFromHost();
        });
        PlatformClient client(settingsFor(server.url()));
        const auto answer = *await(client.send(Platform::Line, Push));
        QCOMPARE(answer.transport, Transport::Broken);
        QCOMPARE(answer.status, 0);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.connections(), 1);
    }

    void aSendHasItsOwnConnection()
    {
        RudeServer server(answering("200 OK", "{}"));
        PlatformClient client(settingsFor(server.url()));
        QVERIFY(await(client.send(Platform::Line, Question)));
        QVERIFY(await(client.send(Platform::Line, Question)));
        QCOMPARE(server.connections(), 1);
        QVERIFY(await(client.send(Platform::Line, Push)));
        QCOMPARE(server.connections(), 2);
    }

    void silenceAndHalfAnswersAreBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("status");
        QTest::newRow("silence") << QByteArray() << false << 0;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte") << false << 0;
        QTest::newRow("half a body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << false << 200;
        QTest::newRow("half a body, closed")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << true << 200;
        QTest::newRow("half a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{") << true
            << 200;
    }
    void silenceAndHalfAnswersAreBroken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, closes);
        QFETCH(const int, status);
        RudeServer server([bytes, closes](QTcpSocket &socket, const QByteArray &) {
            socket.write(bytes);
            if (closes)
                socket.disconnectFromHost();
        });
        PlatformClient client(settingsFor(server.url()));
        const auto answer = *await(client.send(Platform::Line, Push));
        QCOMPARE(answer.transport, Transport::Broken);
        QCOMPARE(answer.status, status);
        QCOMPARE(server.requests().size(), 1);
    }

    void whatNeverLeftIsNotSent_data()
    {
        QTest::addColumn<QString>("url");
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const auto port = closed.serverPort();
        closed.close();
        QTest::newRow("refused") << u"http://127.0.0.1:%1"_s.arg(port);
        QTest::newRow("no such name") << u"http://no-such-host.invalid"_s;
    }
    void whatNeverLeftIsNotSent()
    {
        QFETCH(const QString, url);
        PlatformClient client(settingsFor(url));
        for (const auto &request : {Push, Question}) {
            const auto answer = *await(client.send(Platform::Line, request));
            QCOMPARE(answer.transport, Transport::NotSent);
            QCOMPARE(answer.status, 0);
        }
    }

    void aHandshakeThatFailsOrHangsIsNotSent()
    {
        // Speaks no TLS at all, and never says a word.
        RudeServer mute([](QTcpSocket &, const QByteArray &) {});
        PlatformClient client(settingsFor(u"https://127.0.0.1:%1"_s.arg(mute.port())));
        const auto answer = *await(client.send(Platform::Line, Push));
        QCOMPARE(answer.transport, Transport::NotSent);
    }

    void trustsOnlyWhomItShould()
    {
        const TestCertificate certificate;
        Clock clock;
        HttpSettings http;
        http.tls = TlsFiles{certificate.certificateFile(), certificate.keyFile()};
        HttpServer server(http, clock);
        int asked = 0;
        server.router().add(HttpMethod::Post,
                            "/v2/bot/message/push",
                            [&asked](const HttpRequest &, const Responder &responder) {
                                ++asked;
                                responder.respond(HttpResponse::json(200, {}));
                            });
        const auto port = server.listen();
        QVERIFY(port);
        auto settings = settingsFor(u"https://localhost:%1"_s.arg(*port));
        PlatformClient stranger(settings);
        QCOMPARE(await(stranger.send(Platform::Line, Push))->transport, Transport::NotSent);
        QCOMPARE(asked, 0);
        settings.hosts.caFile = certificate.caFile();
        PlatformClient client(settings);
        QCOMPARE(await(client.send(Platform::Line, Push))->status, 200);
        QCOMPARE(asked, 1);
    }

    void anEndlessAnswerIsBroken()
    {
        RudeServer server(answering("200 OK", QByteArray(3000, 'x')));
        auto settings = settingsFor(server.url());
        settings.answerLimit = 2000;
        PlatformClient client(settings);
        QCOMPARE(await(client.send(Platform::Line, Question))->transport, Transport::Broken);
    }

    void downloadsIntoAFile()
    {
        const QTemporaryDir folder;
        const QByteArray film(3'000'000, 'f');
        RudeServer server(answering("200 OK\r\nContent-Type: video/mp4", film));
        auto settings = settingsFor(server.url());
        settings.answerLimit = 1000; // of what is kept in memory
        PlatformClient client(settings);
        const auto file = folder.filePath(u"film"_s);
        const auto all = *await(client.download(Platform::Line, Question, {file, 4'000'000}));
        QCOMPARE(all.answer.transport, Transport::Answered);
        QCOMPARE(all.answer.status, 200);
        QVERIFY(all.answer.body.isEmpty());
        QCOMPARE(all.size, film.size());
        QVERIFY(!all.tooLarge);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), film);

        const auto cut = *await(client.download(Platform::Line, Question, {file, 2'000'000}));
        QVERIFY(cut.tooLarge);
        QVERIFY(cut.answer.transport != Transport::Answered);
    }

    void downloadsTellWhatElseWasAnswered()
    {
        const QTemporaryDir folder;
        RudeServer server(answering("410 Gone", "{\"message\":\"gone\"}"));
        PlatformClient client(settingsFor(server.url()));
        const auto file = folder.filePath(u"film"_s);
        const auto gone = *await(client.download(Platform::Line, Question, {file, 1000}));
        QCOMPARE(gone.answer.status, 410);
        QCOMPARE(gone.answer.body, QByteArray("{\"message\":\"gone\"}"));
        QCOMPARE(gone.size, 0);
        QVERIFY(!QFile::exists(file));

        const auto nowhere =
            *await(client.download(Platform::Line, Question, {u"/nowhere/at/all"_s, 1000}));
        QCOMPARE(nowhere.answer.status, 410);
    }

    void anEmptyFileIsAFile()
    {
        const QTemporaryDir folder;
        RudeServer server(answering("200 OK"));
        PlatformClient client(settingsFor(server.url()));
        const auto file = folder.filePath(u"empty"_s);
        const auto empty = *await(client.download(Platform::Line, Question, {file, 1000}));
        QCOMPARE(empty.answer.transport, Transport::Answered);
        QCOMPARE(empty.size, 0);
        QVERIFY(QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(TestPlatformClient)
#include "tst_platformclient.moc"
