// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replycost.h"
#include "ui/widgets/label.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'779'271'740'000;
constexpr qint64 Day = 24LL * 60 * 60 * 1000;

} // namespace

class TestReplyCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void runsDown();
    void nothingWithoutAClock();
    void nothingWhileOffline();
    void theRingIsDrawn();

private:
    static QStringList wordsOf(const ReplyCost &cost)
    {
        QStringList words;
        const auto labels = cost.findChildren<Label *>();
        for (const auto *label : labels)
            words.append(label->text());
        return words;
    }
};

void TestReplyCost::says_data()
{
    QTest::addColumn<ReplyCost::Facts>("facts");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const PushQuota quota{5'000, 688, Now - 60'000};
    using Facts = ReplyCost::Facts;
    QTest::newRow("nothing is known") << Facts{} << QString() << QString();
    QTest::newRow("free") << Facts{Now + 41'000, false, quota} << u"Free 41 s"_s
                          << u"then Push · 4,312 left"_s;
    QTest::newRow("part of a second")
        << Facts{Now + 1, false, quota} << u"Free 1 s"_s << u"then Push · 4,312 left"_s;
    QTest::newRow("free, quota not known")
        << Facts{Now + 41'000, false, {}} << u"Free 41 s"_s << u"then Push"_s;
    QTest::newRow("over") << Facts{Now, false, quota} << u"Push · 4,312 left"_s
                          << u"The free minute is over"_s;
    QTest::newRow("no token") << Facts{0, false, quota} << u"Push · 4,312 left"_s
                              << u"The free minute is over"_s;
    QTest::newRow("over, quota not known")
        << Facts{Now - Day, false, {}} << u"Push"_s << u"The free minute is over"_s;
    QTest::newRow("pushes only") << Facts{Now + 41'000, true, quota} << u"Push · 4,312 left"_s
                                 << u"This account always pushes"_s;
    QTest::newRow("no limit") << Facts{0, false, PushQuota{{}, 688, Now}} << u"Push · no limit"_s
                              << u"The free minute is over"_s;
    QTest::newRow("used up") << Facts{0, false, PushQuota{500, 512, Now}} << u"Push · none left"_s
                             << u"The free minute is over"_s;
    QTest::newRow("said long ago") << Facts{0, false, PushQuota{500, 12, Now - 2 * Day}}
                                   << u"Push"_s << u"The free minute is over"_s;
    QTest::newRow("a clock that is wrong")
        << Facts{Now + Day, false, quota} << u"Free 60 s"_s << u"then Push · 4,312 left"_s;
}

void TestReplyCost::says()
{
    QFETCH(ReplyCost::Facts, facts);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QLocale::setDefault(QLocale::English);
    const Theme theme;
    ReplyCost cost(theme);
    cost.setNow([] { return Now; });
    cost.setFacts(facts);
    QCOMPARE(cost.isHidden(), first.isEmpty());
    if (first.isEmpty())
        return;
    QCOMPARE(wordsOf(cost), (QStringList{first, second}));
    QVERIFY(!cost.accessibleName().isEmpty());
    QVERIFY(!cost.accessibleName().contains(u"41"_s)); // or it would be read each second
}

void TestReplyCost::runsDown()
{
    const Theme theme;
    ReplyCost cost(theme);
    qint64 now = Now;
    cost.setNow([&now] { return now; });
    cost.setFacts({Now + 2'000, false, {}});
    QCOMPARE(wordsOf(cost).constFirst(), u"Free 2 s"_s);
    now += 1'000;
    QTRY_COMPARE(wordsOf(cost).constFirst(), u"Free 1 s"_s);
    now += 1'000;
    QTRY_COMPARE(wordsOf(cost).constFirst(), u"Push"_s);
    cost.setFacts({now + 50'000, false, {}}); // the customer wrote again
    QCOMPARE(wordsOf(cost).constFirst(), u"Free 50 s"_s);
}

void TestReplyCost::nothingWithoutAClock()
{
    const Theme theme;
    ReplyCost cost(theme);
    cost.setFacts({Now + 2'000, false, {}});
    QVERIFY(cost.isHidden());
}

void TestReplyCost::nothingWhileOffline()
{
    const Theme theme;
    ReplyCost cost(theme);
    cost.setNow([] { return Now; });
    cost.setFacts({Now + 2'000, false, {}});
    cost.setOnline(false);
    QVERIFY(cost.isHidden());
    cost.setOnline(true);
    QVERIFY(!cost.isHidden());
}

void TestReplyCost::theRingIsDrawn()
{
    const Theme theme;
    ReplyCost cost(theme);
    qint64 now = Now;
    cost.setNow([&now] { return now; });
    const auto has = [&](const QColor &color) {
        const auto picture = cost.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < 24; ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    cost.setFacts({Now + 41'000, false, {}});
    cost.resize(cost.sizeHint());
    QVERIFY(has(theme.colors().okFill));
    now = Now + 41'000 - 15'000;
    QTRY_VERIFY(has(theme.colors().warnFill));
    now = Now + 41'000 - 5'000;
    QTRY_VERIFY(has(theme.colors().badFill));
}

QTEST_MAIN(TestReplyCost)
#include "tst_replycost.moc"
