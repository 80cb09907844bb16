// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24 * 3600 * 1000LL;

SearchQuestion asking(const QString &typed)
{
    return {Search::parse(typed).query, {}};
}

/// A model over a fake, checked with every change.
struct Finder {
    Finder()
    {
        fillSampleDesk(desk);
        clock.jump(SampleNow - clock.nowMs());
    }

    void add(const QString &text, int daysAgo, int number = 0)
    {
        const auto id = u"h%1"_s.arg(desk.search.hits.size() + 1);
        desk.search.hits.append(
            searchHit(sampleText(id, text, Direction::Inbound, SampleNow - daysAgo * Day - number),
                      desk.conversations.rows.constFirst().conversation));
    }
    bool ask(const QString &typed)
    {
        QSignalSpy found(&model, &SearchModel::found);
        model.show(asking(typed));
        return found.wait();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto heading = model.index(row).data(SearchModel::HeadingRole).toString();
            all << (heading.isEmpty() ? model.hit(row)->text : u"# "_s + heading);
        }
        return all;
    }

    FakeDesk desk;
    FixedClock clock;
    SearchModel model{desk.search, desk.accounts, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsUnderHeadingsByTime()
    {
        Finder finder;
        finder.add(u"茶 now"_s, 0);
        finder.add(u"茶 week"_s, 3);
        finder.add(u"茶 april"_s, 40);
        finder.add(u"茶 old"_s, 800);
        finder.add(u"coffee"_s, 0);
        QVERIFY(finder.ask(u"茶"_s));
        QCOMPARE(finder.rows(),
                 (QStringList{u"# Today"_s,
                              u"茶 now"_s,
                              u"# This week"_s,
                              u"茶 week"_s,
                              u"# April"_s,
                              u"茶 april"_s,
                              u"# March 2024"_s,
                              u"茶 old"_s}));
        QVERIFY(finder.model.isComplete());
        QCOMPARE(finder.model.flags(finder.model.index(0)) & Qt::ItemIsSelectable, Qt::ItemFlags());
        QCOMPARE(finder.model.nextHit(0, 1), 1);
        QCOMPARE(finder.model.nextHit(2, -1), 1);
        QCOMPARE(finder.model.nextHit(0, -1), -1);
        QTRY_VERIFY(finder.model.totals());
        QCOMPARE(finder.model.totals()->hits, 4);
    }

    void growsPageByPage()
    {
        Finder finder;
        for (int i = 0; i < 120; ++i)
            finder.add(u"茶 %1"_s.arg(i), 0, i);
        QVERIFY(finder.ask(u"茶"_s));
        // The tester asks for more too.
        QTRY_VERIFY((finder.model.fetchMore({}), finder.model.isComplete()));
        QCOMPARE(finder.model.rowCount(), 121);
        QCOMPARE(finder.rows().constLast(), u"茶 119"_s);
        QCOMPARE(finder.rows().filter(u"#"_s).size(), 1);
    }

    void whatWasFoundStaysUntilTheNextAnswer()
    {
        Finder finder;
        finder.add(u"茶 a"_s, 0);
        finder.add(u"tea b"_s, 0, 1);
        QVERIFY(finder.ask(u"茶"_s));
        finder.desk.search.hold();
        finder.model.show(asking(u"te"_s));
        finder.model.show(asking(u"tea"_s));
        QVERIFY(finder.model.isLooking());
        QCOMPARE(finder.rows().constLast(), u"茶 a"_s);
        QSignalSpy found(&finder.model, &SearchModel::found);
        finder.desk.search.release();
        QVERIFY(found.wait());
        QCOMPARE(finder.rows().constLast(), u"tea b"_s);
        QCOMPARE(found.count(), 1); // the answer to "te" came too late
        QVERIFY(!finder.model.isLooking());
    }

    void anEmptyQuestionFindsNothing()
    {
        Finder finder;
        finder.add(u"茶"_s, 0);
        QVERIFY(finder.ask(u"茶"_s));
        finder.model.show({});
        QCOMPARE(finder.model.rowCount(), 0);
        QVERIFY(!finder.model.totals() && !finder.model.isLooking());
    }

    void whatIsTakenBackGoesAtOnce()
    {
        Finder finder;
        finder.add(u"茶 a"_s, 0);
        finder.add(u"茶 b"_s, 3);
        finder.add(u"茶 c"_s, 3, 1);
        QVERIFY(finder.ask(u"茶"_s));
        auto erased = finder.desk.search.hits.at(0);
        erased.message.ver = 2;
        erased.message.content = {};
        erased.message.content.kind = ContentKind::Erased;
        erased.text.clear();
        auto edited = finder.desk.search.hits.at(1);
        edited.message.ver = 2;
        edited.text = u"coffee"_s;
        auto better = finder.desk.search.hits.at(2);
        better.message.ver = 2;
        better.text = u"more 茶"_s;
        Q_EMIT finder.desk.search.changed({erased, edited, better});
        QCOMPARE(finder.rows(), (QStringList{u"# This week"_s, u"more 茶"_s}));
        QVERIFY((finder.model.hit(1)->places == QList<Search::TextRange>{{5, 1}}));
        Q_EMIT finder.desk.search.removed({better.message.id});
        QCOMPARE(finder.model.rowCount(), 0);
    }

    void whatIsOlderComesFromTheRelay()
    {
        Finder finder;
        for (int i = 0; i < 60; ++i)
            finder.add(u"茶 %1"_s.arg(i), 0, i);
        for (int i = 0; i < 55; ++i) {
            finder.desk.search.atRelay.append(searchHit(
                sampleText(
                    u"r%1"_s.arg(i), u"茶 old"_s, Direction::Inbound, SampleNow - 800 * Day - i),
                finder.desk.conversations.rows.constFirst().conversation));
        }
        QVERIFY(finder.ask(u"茶"_s));
        QVERIFY(finder.model.relay() == SearchModel::Relay::Unasked);
        finder.model.askRelay();
        QTRY_VERIFY(finder.model.relay() == SearchModel::Relay::Paused);
        QCOMPARE(finder.model.relayHits(), 50);
        // Behind all that is held, which was not loaded whole.
        const auto rows = finder.rows();
        QCOMPARE(rows.at(60), u"茶 59"_s);
        QCOMPARE(rows.at(61), u"# Older, from the relay"_s);
        QCOMPARE(rows.at(62), u"# March 2024"_s);
        QCOMPARE(rows.size(), 113);
        finder.model.askRelay();
        QTRY_VERIFY(finder.model.relay() == SearchModel::Relay::Done);
        QCOMPARE(finder.model.rowCount(), 118);
        QVERIFY(finder.model.relayReached() > 0);
    }

    void theRelayCanBeStoppedAndCanFail()
    {
        Finder finder;
        finder.desk.search.atRelay.append(
            searchHit(sampleText(u"r"_s, u"茶 old"_s, Direction::Inbound, SampleNow - 800 * Day),
                      finder.desk.conversations.rows.constFirst().conversation));
        finder.desk.search.relayFailure = Error{ErrorKind::Offline, u"net.offline"_s};
        QVERIFY(finder.ask(u"茶"_s));
        finder.model.askRelay();
        QTRY_VERIFY(finder.model.relay() == SearchModel::Relay::Failed);
        QCOMPARE(finder.model.relayError().code, u"net.offline"_s);
        finder.desk.search.relayFailure.reset();
        finder.model.askRelay();
        finder.model.stopRelay();
        QVERIFY(finder.model.relay() == SearchModel::Relay::Paused);
        finder.model.askRelay();
        // Another question: what the relay still says to this one is not for it.
        QVERIFY(finder.ask(u"tea"_s));
        QVERIFY(finder.model.relay() == SearchModel::Relay::Unasked);
        QCOMPARE(finder.model.rowCount(), 0);
    }

    void whoStopsTheRelayAndGoesOnFindsNothingTwice()
    {
        Finder finder;
        for (int i = 0; i < 3; ++i) {
            finder.desk.search.atRelay.append(searchHit(
                sampleText(
                    u"r%1"_s.arg(i), u"茶 %1"_s.arg(i), Direction::Inbound, SampleNow - 800 * Day),
                finder.desk.conversations.rows.constFirst().conversation));
        }
        QVERIFY(finder.ask(u"茶"_s));
        finder.model.askRelay();
        finder.model.stopRelay();
        finder.model.askRelay(); // the first answer has not come yet
        QVERIFY(finder.model.relay() == SearchModel::Relay::Looking);
        QTRY_VERIFY(finder.model.relay() == SearchModel::Relay::Done);
        QCOMPARE(finder.model.relayHits(), 3);
        QCOMPARE(
            finder.rows(),
            (QStringList{
                u"# Older, from the relay"_s, u"# March 2024"_s, u"茶 0"_s, u"茶 1"_s, u"茶 2"_s}));
        QCOMPARE(finder.desk.search.relayAsked, 2);
    }

    void saysWhatFailedAndTriesAgain()
    {
        Finder finder;
        finder.add(u"茶"_s, 0);
        finder.desk.search.failure = Error{ErrorKind::Storage, u"storage.failed"_s};
        QSignalSpy failed(&finder.model, &SearchModel::failed);
        finder.model.show(asking(u"茶"_s));
        QVERIFY(failed.wait());
        QVERIFY(!finder.model.canFetchMore({}));
        finder.desk.search.failure.reset();
        QSignalSpy found(&finder.model, &SearchModel::found);
        finder.model.retry();
        QVERIFY(found.wait());
        QCOMPARE(finder.model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
