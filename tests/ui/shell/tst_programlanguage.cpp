// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetext.h"
#include "ui/shell/programlanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class TestProgramLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsNotMany_data();
    void oneIsNotMany();
    void numbersAndYearsFollow();
    void tellsOnlyChanges();
};

void TestProgramLanguage::oneIsNotMany_data()
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

void TestProgramLanguage::oneIsNotMany()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, one);
    QFETCH(QString, two);
    const ProgramLanguage spoken;
    const auto words = [&](int n) {
        return QCoreApplication::translate(context.constData(), source.constData(), nullptr, n);
    };
    QCOMPARE(words(1), one);
    QCOMPARE(words(2), two);
}

void TestProgramLanguage::numbersAndYearsFollow()
{
    ProgramLanguage program;
    program.set({QStringLiteral("th")});
    QCOMPARE(program.language(), QStringLiteral("th"));
    QCOMPARE(QLocale().language(), QLocale::Thai);
    QVERIFY(TimeText().date(0).contains(QLatin1String("2513")));
    program.set({QStringLiteral("zh_TW"), Years::Minguo});
    QCOMPARE(QLocale().name(), QStringLiteral("zh_TW"));
    QVERIFY(TimeText().date(0).contains(QLatin1String("59")));
    program.set({QStringLiteral("en")});
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(TimeText().date(0).contains(QLatin1String("1970")));
}

void TestProgramLanguage::tellsOnlyChanges()
{
    ProgramLanguage program;
    QSignalSpy changed(&program, &ProgramLanguage::changed);
    program.set({QStringLiteral("ja")});
    program.set({QStringLiteral("ja")});
    QCOMPARE(changed.size(), 1);
    program.set({QStringLiteral("ja"), Years::Buddhist});
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestProgramLanguage)
#include "tst_programlanguage.moc"
