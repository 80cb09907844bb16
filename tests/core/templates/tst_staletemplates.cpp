// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/staletemplates.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;
constexpr qint64 Now = 2000 * Day;

qint64 ago(int days)
{
    return Now - days * Day;
}

ReplyTemplate changed(const QString &id, int daysAgo)
{
    ReplyTemplate one;
    one.id = TemplateId(id);
    one.changedAt = ago(daysAgo);
    return one;
}

} // namespace

class TestStaleTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("changedDaysAgo");
        QTest::addColumn<int>("usedDaysAgo"); // -1: never
        QTest::addColumn<bool>("retired");
        QTest::addColumn<int>("why");
        const auto is = [](Staleness why) {
            return static_cast<int>(why);
        };
        QTest::newRow("new, never") << 10 << -1 << false << is(Staleness::Fresh);
        QTest::newRow("at the limit") << 90 << -1 << false << is(Staleness::Fresh);
        QTest::newRow("never") << 91 << -1 << false << is(Staleness::NeverUsed);
        QTest::newRow("not for long") << 120 << 91 << false << is(Staleness::NotUsed);
        QTest::newRow("used") << 120 << 90 << false << is(Staleness::Fresh);
        QTest::newRow("changed since") << 10 << 200 << false << is(Staleness::Fresh);
        QTest::newRow("old and used") << 366 << 1 << false << is(Staleness::NotChanged);
        QTest::newRow("old and not used") << 366 << 100 << false << is(Staleness::NotUsed);
        QTest::newRow("retired") << 900 << -1 << true << is(Staleness::Fresh);
    }
    void table()
    {
        QFETCH(int, changedDaysAgo);
        QFETCH(int, usedDaysAgo);
        QFETCH(bool, retired);
        QFETCH(int, why);
        auto one = changed(u"t"_s, changedDaysAgo);
        one.retired = retired;
        const TemplateUse use{one.id, 3, usedDaysAgo < 0 ? 0 : ago(usedDaysAgo), 1};
        QCOMPARE(static_cast<int>(stalenessOf(one, use, {}, Now)), why);
    }

    void noLimitIsNever()
    {
        const StaleLimits none{std::chrono::days(0), std::chrono::days(0)};
        QCOMPARE(stalenessOf(changed(u"t"_s, 900), {}, none, Now), Staleness::Fresh);
    }

    void theLongestFirst()
    {
        const auto a = changed(u"a"_s, 100);
        const auto b = changed(u"b"_s, 400);
        const auto c = changed(u"c"_s, 1000);
        const QHash<TemplateId, TemplateUse> uses{{b.id, {b.id, 1, ago(95), 1}},
                                                  {c.id, {c.id, 9, ago(2), 1}}};
        const QList<StaleTemplate> expected{{c.id, Staleness::NotChanged, ago(1000)},
                                            {a.id, Staleness::NeverUsed, ago(100)},
                                            {b.id, Staleness::NotUsed, ago(95)}};
        QCOMPARE(staleTemplates({a, b, c}, uses, {}, Now), expected);
    }
};

QTEST_APPLESS_MAIN(TestStaleTemplates)
#include "tst_staletemplates.moc"
