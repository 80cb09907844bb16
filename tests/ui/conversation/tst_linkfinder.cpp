// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/linkfinder.h"

#include <QTest>

using namespace Frontdesk;

class TestLinkFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
    void opensOnlyWhatIsHarmless_data();
    void opensOnlyWhatIsHarmless();
};

void TestLinkFinder::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("urls");
    const auto row = [](const char *name, const QString &text, const QStringList &urls) {
        QTest::newRow(name) << text << urls;
    };
    row("none", QStringLiteral("no address here"), {});
    row("in han",
        QStringLiteral("請看https://example.com/茶，謝謝"),
        {QStringLiteral("https://example.com/茶")});
    row("end of sentence",
        QStringLiteral("See http://example.com."),
        {QStringLiteral("http://example.com")});
    row("in brackets",
        QStringLiteral("(https://example.com/a)"),
        {QStringLiteral("https://example.com/a")});
    row("with brackets",
        QStringLiteral("https://example.com/a_(b)"),
        {QStringLiteral("https://example.com/a_(b)")});
    row("two",
        QStringLiteral("tel:+886212345678 mailto:a@example.com"),
        {QStringLiteral("tel:+886212345678"), QStringLiteral("mailto:a@example.com")});
    row("script", QStringLiteral("javascript:alert(1)"), {});
    row("file", QStringLiteral("file:///etc/passwd"), {});
    row("no host", QStringLiteral("https://"), {});
}

void TestLinkFinder::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, urls);
    QStringList found;
    const auto links = findLinks(text);
    for (const auto &link : links) {
        QCOMPARE(text.mid(link.start, link.length), link.url);
        found.append(link.url);
    }
    QCOMPARE(found, urls);
}

void TestLinkFinder::opensOnlyWhatIsHarmless_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("https") << QStringLiteral("https://example.com") << true;
    QTest::newRow("upper case") << QStringLiteral("HTTPS://example.com") << true;
    QTest::newRow("tel") << QStringLiteral("tel:123") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("ssh") << QStringLiteral("ssh://host") << false;
    QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
    QTest::newRow("bare") << QStringLiteral("example.com") << false;
}

void TestLinkFinder::opensOnlyWhatIsHarmless()
{
    QFETCH(QString, url);
    QFETCH(bool, may);
    QCOMPARE(mayOpen(url), may);
}

QTEST_GUILESS_MAIN(TestLinkFinder)
#include "tst_linkfinder.moc"
