// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/connectioncaps.h"
#include "core/http/router.h"

#include <QTest>

using namespace Frontdesk;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void saysWhichMethodsThereAre();
    void countsConnections();

private:
    std::unique_ptr<Router> m_router;
};

void TestRouter::init()
{
    m_router = std::make_unique<Router>();
    const auto add = [this](HttpMethod method, const char *pattern) {
        m_router->add(method, pattern, [](const HttpRequest &, const Responder &) {});
    };
    add(HttpMethod::Get, "/healthz");
    add(HttpMethod::Post, "/webhooks/line/{slug}");
    add(HttpMethod::Get, "/v2/{a}/{b}");
    add(HttpMethod::Get, "/v2/{a}/ids");
    add(HttpMethod::Get, "/v2/bot/{b}");
    add(HttpMethod::Get, "/v2/bot/info");
    add(HttpMethod::Put, "/v2/bot/info");
}

void TestRouter::finds_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern"); // empty: nothing
    QTest::addColumn<QStringList>("params");

    const auto row = [](HttpMethod method,
                        const char *path,
                        const char *pattern,
                        const QStringList &params = {}) {
        QTest::addRow("%s %s", nameOf(method).data(), path)
            << method << QByteArray(path) << QByteArray(pattern) << params;
    };
    const auto get = HttpMethod::Get;
    row(get, "/healthz", "/healthz");
    row(HttpMethod::Head, "/healthz", "/healthz");
    row(HttpMethod::Post, "/healthz", "");
    row(HttpMethod::Post, "/webhooks/line/abc", "/webhooks/line/{slug}", {QStringLiteral("abc")});
    row(HttpMethod::Post, "/webhooks/line/%40a", "/webhooks/line/{slug}", {QStringLiteral("@a")});
    row(get, "/v2/bot/info", "/v2/bot/info");
    row(get, "/v2/bot/x", "/v2/bot/{b}", {QStringLiteral("x")});
    row(get, "/v2/x/ids", "/v2/{a}/ids", {QStringLiteral("x")});
    row(get, "/v2/x/y", "/v2/{a}/{b}", {QStringLiteral("x"), QStringLiteral("y")});
    // Only the exact path answers.
    for (const char *path : {"/healthz/",
                             "/healthz/x",
                             "/Healthz",
                             "/health",
                             "/healthzz",
                             "//healthz",
                             "/%68ealthz",
                             "/healthz%20",
                             "/webhooks/line",
                             "/webhooks/line/",
                             "/webhooks/line/a/b",
                             "/webhooks/line/a%2Fb",
                             "/webhooks//line/a",
                             "/x/webhooks/line/a",
                             "/v2/bot",
                             "/v2//info",
                             "/"}) {
        row(get, path, "");
        row(HttpMethod::Post, path, "");
    }
}

void TestRouter::finds()
{
    QFETCH(HttpMethod, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, params);
    const auto match = m_router->find(method, path);
    QCOMPARE(match.route == nullptr ? QByteArray("") : match.route->pattern, pattern);
    if (match.route != nullptr)
        QCOMPARE(match.params, params);
}

void TestRouter::saysWhichMethodsThereAre()
{
    QCOMPARE(m_router->find(HttpMethod::Delete, "/v2/bot/info").allow,
             QByteArray("GET, HEAD, PUT"));
    QCOMPARE(m_router->find(HttpMethod::Get, "/webhooks/line/a").allow, QByteArray("POST"));
    QCOMPARE(m_router->find(HttpMethod::Get, "/nowhere").allow, QByteArray());
}

void TestRouter::countsConnections()
{
    ConnectionCaps caps(3, 2);
    const QHostAddress first(QStringLiteral("203.0.113.1"));
    const QHostAddress second(QStringLiteral("203.0.113.2"));
    auto a = caps.admit(first);
    auto b = caps.admit(first);
    QVERIFY(a && b);
    QVERIFY(!caps.admit(first));
    auto c = caps.admit(second);
    QVERIFY(c);
    QVERIFY(!caps.admit(QHostAddress(QStringLiteral("203.0.113.3"))));
    a->release();
    a->release();
    {
        const auto again = caps.admit(first);
        QVERIFY(again);
        QVERIFY(!caps.admit(first));
    }
    QVERIFY(caps.admit(first));
}

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
