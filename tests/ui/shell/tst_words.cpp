// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsNotMany_data();
    void oneIsNotMany();
    void numbersAndYearsFollow();
    void tellsOnlyChanges();
};

void TestWords::oneIsNotMany_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("timeline") << QByteArray("Frontdesk::TimelineView")
                              << QByteArray("%n new messages") << QStringLiteral("1 new message")
                              << QStringLiteral("2 new messages");
    QTest::newRow("banner") << QByteArray("Frontdesk::LinkBanner") << QByteArray("%n changes wait.")
                            << QStringLiteral("1 change waits.")
                            << QStringLiteral("2 changes wait.");
    QTest::newRow("sign-in") << QByteArray("Frontdesk::ErrorText")
                             << QByteArray("e-mail or password is wrong. %n tries left.")
                             << QStringLiteral("e-mail or password is wrong. 1 try left.")
                             << QStringLiteral("e-mail or password is wrong. 2 tries left.");
}

void TestWords::oneIsNotMany()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, one);
    QFETCH(QString, two);
    const Words spoken;
    const auto words = [&](int n) {
        return QCoreApplication::translate(context.constData(), source.constData(), nullptr, n);
    };
    QCOMPARE(words(1), one);
    QCOMPARE(words(2), two);
}

void TestWords::numbersAndYearsFollow()
{
    Words words;
    words.set({QStringLiteral("th")});
    QCOMPARE(words.language(), QStringLiteral("th"));
    QCOMPARE(QLocale().language(), QLocale::Thai);
    QVERIFY(TimeText().date(0).contains(QLatin1String("2513")));
    words.set({QStringLiteral("zh_TW"), Years::Minguo});
    QCOMPARE(QLocale().name(), QStringLiteral("zh_TW"));
    QVERIFY(TimeText().date(0).contains(QLatin1String("59")));
    words.set({QStringLiteral("en")});
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(TimeText().date(0).contains(QLatin1String("1970")));
}

void TestWords::tellsOnlyChanges()
{
    Words words;
    QSignalSpy changed(&words, &Words::changed);
    words.set({QStringLiteral("ja")});
    words.set({QStringLiteral("ja")});
    QCOMPARE(changed.size(), 1);
    words.set({QStringLiteral("ja"), Years::Buddhist});
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
