// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/byterange.h"
#include "core/http/clientaddress.h"
#include "core/http/requesttarget.h"

#include <QTest>

using namespace Frontdesk;

class TestRequestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesPaths_data();
    void decodesPaths();
    void decodesForms();
    void readsRanges_data();
    void readsRanges();
    void looksThroughTrustedProxies_data();
    void looksThroughTrustedProxies();
};

void TestRequestTarget::decodesPaths_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("path"); // null: refused

    const auto row = [](const char *raw, const QString &path) {
        QTest::newRow(raw) << QByteArray(raw) << path;
    };
    row("/", QStringLiteral("/"));
    row("/a/b", QStringLiteral("/a/b"));
    row("/a.b/c..d", QStringLiteral("/a.b/c..d"));
    row("/%40shop", QStringLiteral("/@shop"));
    row("/%E0%B8%81", QStringLiteral("/ก"));
    row("/a%20b", QStringLiteral("/a b"));
    row("/100%25", QStringLiteral("/100%"));
    row("/%252e%252e", QStringLiteral("/%2e%2e"));
    for (const char *raw : {"",           "a",      "//",        "/a//b",  "/a/",      "//a",
                            "/.",         "/..",    "/a/../b",   "/a/./b", "/%2e",     "/%2E%2e/a",
                            "/a%2fb",     "/a%2Fb", "/a%5cb",    "/a\\b",  "/a%00b",   "/a%0d%0ab",
                            "/a%7f",      "/%",     "/%4",       "/%zz",   "/%ff",     "/%c0%af",
                            "/%ed%a0%80", "/a b",   "/\xc3\xa4", "/a\"b",  "http://a/"})
        row(raw, QString());
}

void TestRequestTarget::decodesPaths()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, path);
    const auto decoded = decodePath(raw);
    QCOMPARE(decoded.has_value(), !path.isNull());
    QCOMPARE(decoded.value_or(QString()), path);
}

void TestRequestTarget::decodesForms()
{
    using Pairs = QList<std::pair<QString, QString>>;
    QCOMPARE(decodeForm("a=1&b=x+y%26&c&=d&e=%zz&f=%E5%95%8F"),
             (Pairs{{QStringLiteral("a"), QStringLiteral("1")},
                    {QStringLiteral("b"), QStringLiteral("x y&")},
                    {QStringLiteral("c"), QString(QLatin1String(""))},
                    {QStringLiteral("f"), QStringLiteral("問")}}));
    QVERIFY(decodeForm("").isEmpty());
}

void TestRequestTarget::readsRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("first"); // -1: the whole file, -2: not satisfiable
    QTest::addColumn<qint64>("last");

    const auto row = [](const char *header, qint64 first, qint64 last = 0) {
        QTest::newRow(header) << QByteArray(header) << first << last;
    };
    row("", -1);
    row("bytes=0-9", 0, 9);
    row("bytes=10-", 10, 99);
    row("bytes=-5", 95, 99);
    row("bytes=-500", 0, 99);
    row("bytes=90-500", 90, 99);
    row("bytes=99-99", 99, 99);
    row("bytes=100-", -2);
    row("bytes=-0", -2);
    row("bytes=5-4", -1);
    row("bytes=0-1,5-6", -1);
    row("bytes=a-b", -1);
    row("bytes=", -1);
    row("bytes=--5", -1);
    row("bytes=99999999999999999999-", -1);
    row("lines=0-9", -1);
}

void TestRequestTarget::readsRanges()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const RangeAnswer answer = rangeFor(header, 100);
    if (first == -1)
        QCOMPARE(answer, RangeAnswer(WholeFile{}));
    else if (first == -2)
        QCOMPARE(answer, RangeAnswer(RangeNotSatisfiable{}));
    else
        QCOMPARE(answer, RangeAnswer(ByteRange{first, last}));
}

void TestRequestTarget::looksThroughTrustedProxies_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");

    const auto row =
        [](const char *name, const char *peer, const char *forwarded, const char *client) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwarded)
                                << QString::fromLatin1(client);
        };
    row("direct", "203.0.113.7", "", "203.0.113.7");
    row("stranger who claims", "203.0.113.7", "1.2.3.4", "203.0.113.7");
    row("through the proxy", "10.0.0.2", "203.0.113.7", "203.0.113.7");
    row("claims through the proxy", "10.0.0.2", "1.2.3.4, 203.0.113.7", "203.0.113.7");
    row("two proxies", "10.0.0.2", "1.2.3.4, 203.0.113.7, 10.0.0.9", "203.0.113.7");
    row("proxy without field", "10.0.0.2", "", "10.0.0.2");
    row("nonsense", "10.0.0.2", "unknown", "10.0.0.2");
    row("IPv6", "10.0.0.2", "2001:db8::1", "2001:db8::1");
    row("mapped", "10.0.0.2", "::ffff:203.0.113.7", "203.0.113.7");
}

void TestRequestTarget::looksThroughTrustedProxies()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QString, client);
    const TrustedNetworks proxies{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
    QCOMPARE(clientAddress(QHostAddress(peer), forwarded, proxies), QHostAddress(client));
}

QTEST_APPLESS_MAIN(TestRequestTarget)
#include "tst_requesttarget.moc"
