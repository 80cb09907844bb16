// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconbadge.h"

#include <QTest>

#include <limits>

using namespace Frontdesk;

/// Which number the program's icon is given, on every platform alike.
class TestIconBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberOfTheIcon_data()
    {
        constexpr int Most = std::numeric_limits<int>::max();
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("unanswered");
        QTest::addColumn<bool>("isSet");
        QTest::addColumn<int>("number");
        QTest::newRow("nobody yet") << 0 << 0 << false << 0;
        QTest::newRow("the first") << 0 << 1 << true << 1;
        QTest::newRow("one more") << 1 << 2 << true << 2;
        QTest::newRow("as many as before") << 7 << 7 << false << 0;
        QTest::newRow("fewer") << 7 << 3 << true << 3;
        QTest::newRow("all answered") << 3 << 0 << true << 0;
        QTest::newRow("more than fit") << 99 << 1200 << true << 1200; // the platform writes "99+"
        QTest::newRow("the most") << 0 << Most << true << Most;
        QTest::newRow("a wrong count") << 0 << -1 << false << 0;
        QTest::newRow("a wrong count after one") << 4 << -1 << true << 0;
    }
    void theNumberOfTheIcon()
    {
        QFETCH(const int, shown);
        QFETCH(const int, unanswered);
        QFETCH(const bool, isSet);
        QFETCH(const int, number);
        const auto next = nextBadgeNumber(shown, unanswered);
        QCOMPARE(next.has_value(), isSet);
        QCOMPARE(next.value_or(0), number);
    }
};

QTEST_APPLESS_MAIN(TestIconBadge)
#include "tst_iconbadge.moc"
