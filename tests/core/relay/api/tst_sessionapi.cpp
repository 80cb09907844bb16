// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permissions.h"
#include "core/protocol/commandform.h"
#include "tests/core/relay/api/relayrig.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestSessionApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Test::RelayRig>(); }
    void cleanup() { m_rig.reset(); }

    void greetsAnybody()
    {
        const auto hello = m_rig->ask("GET", u"/api/v1/hello"_s);
        QCOMPARE(hello.status, 200);
        QCOMPARE(hello.json.value(u"product"_s).toString(), u"frontdesk"_s);
        QCOMPARE(hello.json.value(u"organisation"_s).toString(), u"Haruya"_s);
        QCOMPARE(hello.json.value(u"proto"_s).toArray(), (QJsonArray{1, 1}));
        QCOMPARE(hello.header("cache-control"), QByteArray("no-store"));
    }

    void signsInAndOut()
    {
        const auto opened = m_rig->ask("POST",
                                       u"/api/v1/sessions"_s,
                                       {},
                                       R"({"email":"agent@example.com","password":"correct horse",)"
                                       R"("device":"desk 1"})");
        QCOMPARE(opened.status, 201);
        const auto user = opened.json.value(u"user"_s).toObject();
        QCOMPARE(user.value(u"email"_s).toString(), u"agent@example.com"_s);
        QCOMPARE(user.value(u"role"_s).toString(), u"agent"_s);
        QVERIFY(!user.value(u"id"_s).toString().isEmpty());
        const auto token = opened.json.value(u"token"_s).toString().toLatin1();

        const auto listed = m_rig->ask("GET", u"/api/v1/sessions"_s, token);
        QCOMPARE(listed.status, 200);
        const auto sessions = listed.json.value(u"sessions"_s).toArray();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.at(0).toObject().value(u"device"_s).toString(), u"desk 1"_s);
        QVERIFY(sessions.at(0).toObject().value(u"current"_s).toBool());
        QVERIFY(!listed.bytes.contains(token));

        QCOMPARE(m_rig->ask("DELETE", u"/api/v1/sessions/current"_s, token).status, 204);
        const auto after = m_rig->ask("GET", u"/api/v1/sessions"_s, token);
        QCOMPARE(after.status, 401);
        QCOMPARE(after.json.value(u"code"_s).toString(), u"auth.revoked"_s);
    }

    // S9: every path that could hand out or accept a right, with a wrong password or token.
    void refusesTheWrongPasswordEverywhere()
    {
        const auto wrong =
            m_rig->ask("POST",
                       u"/api/v1/sessions"_s,
                       {},
                       R"({"email":"admin@example.com","password":"incorrect horse"})");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.json.value(u"code"_s).toString(), u"auth.wrong"_s);
        QCOMPARE(wrong.json.value(u"args"_s).toObject().value(u"left"_s).toInt(), 4);
        QVERIFY(!wrong.json.contains(u"token"_s));

        const QList<std::pair<QByteArray, QString>> paths{
            {"GET", u"/api/v1/sessions"_s},
            {"DELETE", u"/api/v1/sessions/current"_s},
            {"DELETE", u"/api/v1/sessions/x"_s},
            {"POST", u"/api/v1/accounts"_s},
            {"GET", u"/api/v1/accounts/x/health"_s},
            {"POST", u"/api/v1/accounts/x/check"_s},
            {"PATCH", u"/api/v1/accounts/x"_s},
        };
        for (const auto &[method, path] : paths) {
            for (const auto &token : {QByteArray(),
                                      QByteArray("incorrect"),
                                      QByteArray("correct horse"),
                                      QByteArray(43, 'A'),
                                      QByteArray(5000, 'A')}) {
                const auto answer = m_rig->ask(method, path, token, "{}");
                QVERIFY2(answer.status == 401,
                         (method + ' ' + path.toUtf8() + ' ' + token.left(20)).constData());
                QCOMPARE(answer.header("www-authenticate"), QByteArray("Bearer"));
            }
        }
    }

    void refusesOtherTypes_data()
    {
        QTest::addColumn<QByteArray>("body");
        const char *const values[] = {"{\"$ne\":null}", "[]", "null", "true", "1"};
        for (const char *value : values) {
            QTest::addRow("email %s", value)
                << QByteArray("{\"email\":") + value + ",\"password\":\"correct horse\"}";
            QTest::addRow("password %s", value)
                << QByteArray(R"({"email":"agent@example.com","password":)") + value + '}';
            QTest::addRow("device %s", value)
                << QByteArray(R"({"email":"agent@example.com","password":"correct horse",)"
                              R"("device":)")
                    + value + '}';
        }
        QTest::newRow("role") << QByteArray(
            R"({"email":"agent@example.com","password":"correct horse","role":"administrator"})");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("list") << QByteArray("[]");
    }
    void refusesOtherTypes()
    {
        QFETCH(const QByteArray, body);
        const auto answer = m_rig->ask("POST", u"/api/v1/sessions"_s, {}, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json.value(u"code"_s).toString(), u"command.invalid"_s);
    }

    void locksAfterFive()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_rig->signIn(u"agent@example.com"_s, u"wrong"_s).isEmpty());
        const auto locked =
            m_rig->ask("POST",
                       u"/api/v1/sessions"_s,
                       {},
                       R"({"email":"agent@example.com","password":"correct horse"})");
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.json.value(u"code"_s).toString(), u"auth.locked"_s);
        QVERIFY(locked.header("retry-after").toInt() > 0);
        // Somebody else at the same desk is not kept out.
        QVERIFY(!m_rig->signIn(u"admin@example.com"_s).isEmpty());
    }

    void endsOwnSessionsOnlyUnlessAdministrator()
    {
        const auto agent = m_rig->signIn(u"agent@example.com"_s);
        const auto admin = m_rig->signIn(u"admin@example.com"_s);
        const auto idOf = [&](const QByteArray &token) {
            const auto listed = m_rig->ask("GET", u"/api/v1/sessions"_s, token);
            return listed.json.value(u"sessions"_s)
                .toArray()
                .at(0)
                .toObject()
                .value(u"id"_s)
                .toString();
        };
        const auto path = [&](const QByteArray &token) {
            return u"/api/v1/sessions/"_s + idOf(token);
        };
        const auto adminPath = path(admin);
        QCOMPARE(m_rig->ask("DELETE", adminPath, agent).status, 404);
        QCOMPARE(m_rig->ask("GET", u"/api/v1/sessions"_s, admin).status, 200);

        QSignalSpy revoked(&m_rig->relay->core().sessions, &Sessions::revoked);
        QCOMPARE(m_rig->ask("DELETE", path(agent), admin).status, 204);
        QCOMPARE(revoked.count(), 1);
        QCOMPARE(m_rig->ask("GET", u"/api/v1/sessions"_s, agent).status, 401);
    }

    // S13: an open socket ends with its session.
    void revokingClosesTheSocket()
    {
        const auto token = m_rig->signIn(u"agent@example.com"_s);
        const auto socket = connectSocket(token);
        QSignalSpy frames(socket.get(), &QWebSocket::textMessageReceived);
        QTRY_VERIFY(!frames.isEmpty());
        QVERIFY(frames.first().first().toString().contains(u"\"welcome\""_s));
        QElapsedTimer since;
        since.start();
        QCOMPARE(m_rig->ask("DELETE", u"/api/v1/sessions/current"_s, token).status, 204);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    }

    // S9 on the other path that takes a token.
    void aSocketNeedsAGoodToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("password") << QByteArray("correct horse");
        QTest::newRow("guess") << QByteArray(43, 'A');
        QTest::newRow("ended") << QByteArray("ended");
    }
    void aSocketNeedsAGoodToken()
    {
        QFETCH(QByteArray, token);
        if (token == "ended") {
            token = m_rig->signIn(u"agent@example.com"_s);
            QCOMPARE(m_rig->ask("DELETE", u"/api/v1/sessions/current"_s, token).status, 204);
        }
        const auto socket = connectSocket(token);
        QSignalSpy frames(socket.get(), &QWebSocket::textMessageReceived);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(socket->closeCode()), 4001);
        for (const auto &frame : std::as_const(frames))
            QVERIFY(!frame.first().toString().contains(u"\"welcome\""_s));
    }

    // S15: a command without a row in the table of permissions, or without a form, does not ship.
    void everyCommandHasAPermissionAndAForm()
    {
        auto types = m_rig->relay->commandTypes();
        auto permitted = permittedCommands();
        types.sort();
        permitted.sort();
        QVERIFY(!types.isEmpty());
        QCOMPARE(types, permitted);
        for (const auto &type : std::as_const(types))
            QCOMPARE(Protocol::wrongFieldOf(type, {{u"workspace_id"_s, 1}}), u"workspace_id"_s);
    }

    void healthAndMetricsAnswer()
    {
        QCOMPARE(m_rig->ask("GET", u"/healthz"_s).status, 200);
        QVERIFY(!m_rig->signIn(u"agent@example.com"_s).isEmpty());
        QVERIFY(m_rig->signIn(u"agent@example.com"_s, u"wrong"_s).isEmpty());
        const auto metrics = m_rig->ask("GET", u"/metrics"_s);
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.header("content-type").startsWith("text/plain; version=0.0.4"));
        QVERIFY(metrics.bytes.contains("\nfrontdesk_sign_ins_total 1\n"));
        QVERIFY(metrics.bytes.contains("\nfrontdesk_sign_ins_refused_total 1\n"));
        QVERIFY(metrics.bytes.contains("\nfrontdesk_http_requests_total{class=\"4xx\"} 1\n"));
    }

private:
    /// A socket that says hello with @p token.
    std::unique_ptr<QWebSocket> connectSocket(const QByteArray &token)
    {
        auto socket = std::make_unique<QWebSocket>();
        socket->setSslConfiguration(m_rig->certificate.clientConfiguration(QSsl::TlsV1_3OrLater));
        connect(socket.get(), &QWebSocket::connected, socket.get(), [raw = socket.get(), token] {
            raw->sendTextMessage(
                u"{\"t\":\"hello\",\"proto\":[1,1],\"caps\":[],\"device\":\"d\",\"token\":\"%1\","
                "\"program\":\"test/1\",\"schema\":1,\"cursors\":{}}"_s.arg(
                    QString::fromLatin1(token)));
        });
        socket->open(QUrl(u"wss://localhost:%1/ws"_s.arg(m_rig->url.port())));
        return socket;
    }

    std::unique_ptr<Test::RelayRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSessionApi)
#include "tst_sessionapi.moc"
