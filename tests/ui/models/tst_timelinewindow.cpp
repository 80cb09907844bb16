// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

using Side = TimelineModel::Side;
using Edge = TimelineModel::Edge;
using Arrival = TimelineModel::Arrival;

constexpr qint64 Minute = 60'000;

Message at(int minute, const char *text = "hello", Direction direction = Direction::Inbound)
{
    return sampleText(QStringLiteral("m%1").arg(minute),
                      QString::fromUtf8(text),
                      direction,
                      SampleNow + minute * Minute);
}

QStringList textsOf(const TimelineModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

/// A model over a fake, checked with every change.
struct Fixture {
    FakeTimeline source;
    TimelineModel model{source};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy loaded{&model, &TimelineModel::loaded};

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            source.messages.append(at(i, qPrintable(QString::number(i))));
    }
    bool show(const MessageOrder &readUpTo = {})
    {
        model.show(sampleConversation(), readUpTo);
        return loaded.wait();
    }
    bool showAround(int minute)
    {
        const Message wanted = at(minute);
        model.showAround(wanted.order, wanted.id);
        return loaded.wait();
    }
    TimelineGap gap(int row, TimelineModel::Role role) const
    {
        return model.index(row).data(role).value<TimelineGap>();
    }
};

} // namespace

/// How far the rows reach, and what is beyond them.
class TestTimelineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAroundAPlaceAndGrowsBothWays();
    void aDateFindsTheNextMessage();
    void whatIsMissingAroundAPlaceIsFetched();
    void whatCannotBeFetchedLeavesAGap();
    void anEndAtTheRelayHindersNotTheOther();
    void tellsWhatComesBelowTheWindow();
    void rowsUnderTheEyeStay();
    void theUnreadMarkStaysWhereItWas();
    void aSetOfPicturesMayCrossPages();
    void keepsAWindowOfRows();
};

void TestTimelineWindow::opensAroundAPlaceAndGrowsBothWays()
{
    Fixture f;
    f.fill(300);
    QVERIFY(f.show());
    QVERIFY(f.showAround(100));
    QCOMPARE(f.model.rowCount(), 50);
    QCOMPARE(f.model.target(), MessageId(QStringLiteral("m100")));
    QCOMPARE(f.model.rowOf(f.model.target()), 25);
    QVERIFY(!f.model.isAtEnd());
    f.model.load(Side::Newer);
    QTRY_COMPARE(f.model.rowCount(), 100);
    f.model.load(Side::Older);
    QTRY_COMPARE(f.model.rowCount(), 150);
    QCOMPARE(textsOf(f.model).constFirst(), QStringLiteral("25"));
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("174"));
    while (!f.model.isAtEnd()) {
        QVERIFY(f.model.canGrow(Side::Newer));
        f.model.load(Side::Newer);
        QTRY_VERIFY(!f.model.isLoading());
    }
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("299"));
    f.source.put(at(400, "news"));
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("news"));
}

void TestTimelineWindow::aDateFindsTheNextMessage()
{
    Fixture f;
    f.source.messages = {at(1, "one"), at(50, "fifty"), at(99, "ninety-nine")};
    QVERIFY(f.show());
    f.model.showAround({SampleNow + 20 * Minute, 0});
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.model.target(), MessageId(QStringLiteral("m50")));
    f.model.showAround({SampleNow + 200 * Minute, 0}); // behind all of them
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.model.target(), MessageId(QStringLiteral("m99")));
}

void TestTimelineWindow::whatIsMissingAroundAPlaceIsFetched()
{
    Fixture f;
    f.source.messages = {at(0, "kept"), at(90, "late"), at(91, "later")};
    for (int i = 1; i < 90; ++i)
        f.source.atRelay.append(at(i, "fetched"));
    f.source.relayPage = 20;
    QVERIFY(f.show());
    f.source.holdRelay();
    QVERIFY(f.showAround(30));
    QCOMPARE(textsOf(f.model), QStringList{QStringLiteral("kept")}); // what is here, at once
    QCOMPARE(f.gap(0, TimelineModel::GapBelowRole), TimelineGap::Fetching);
    f.source.releaseRelay();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.loaded.constLast().at(0).value<TimelineModel::Opening>(),
             TimelineModel::Opening::Again);
    QCOMPARE(f.source.relayAsked, 3); // down to 30, twenty at a time from 89
    QCOMPARE(f.model.target(), MessageId(QStringLiteral("m30")));
    QCOMPARE(f.gap(f.model.rowCount() - 1, TimelineModel::GapBelowRole), TimelineGap::None);
    f.model.load(Side::Newer);
    QTRY_VERIFY(!f.model.isLoading());
    QVERIFY(f.model.rowOf(MessageId(QStringLiteral("m91"))) > 0);
}

void TestTimelineWindow::whatCannotBeFetchedLeavesAGap()
{
    Fixture f;
    f.source.messages = {at(0, "kept"), at(90, "late")};
    f.source.atRelay = {at(30, "thirty"), at(60, "sixty")};
    f.source.relayFailure = Error{ErrorKind::Offline, QStringLiteral("net.offline")};
    QSignalSpy failed(&f.model, &TimelineModel::failed);
    QVERIFY(f.show());
    QVERIFY(f.showAround(30));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(textsOf(f.model), QStringList{QStringLiteral("kept")});
    QCOMPARE(f.gap(0, TimelineModel::GapBelowRole), TimelineGap::Missing);
    QVERIFY(!f.model.canGrow(Side::Newer)); // nothing is asked again by itself
    f.source.relayFailure.reset();
    f.model.retry();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.model.target(), MessageId(QStringLiteral("m30")));
}

void TestTimelineWindow::anEndAtTheRelayHindersNotTheOther()
{
    Fixture f;
    f.fill(120);
    f.source.atRelay = {at(-9, "far")};
    f.source.relayFailure = Error{ErrorKind::Offline, QStringLiteral("net.offline")};
    QVERIFY(f.show());
    QVERIFY(f.showAround(10));
    QSignalSpy failed(&f.model, &TimelineModel::failed);
    f.model.load(Side::Older);
    QVERIFY(failed.wait());
    QCOMPARE(f.gap(0, TimelineModel::GapAboveRole), TimelineGap::Missing);
    const int before = f.model.rowCount();
    QVERIFY(f.model.canGrow(Side::Newer));
    f.model.load(Side::Newer);
    QTRY_COMPARE(f.model.rowCount(), before + 50);
}

void TestTimelineWindow::tellsWhatComesBelowTheWindow()
{
    Fixture f;
    f.fill(200);
    QVERIFY(f.show());
    QVERIFY(f.showAround(20));
    QSignalSpy arrived(&f.model, &TimelineModel::arrived);
    f.source.put(at(300));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.constLast().at(0).value<Arrival>(), Arrival::FromCustomer);
    f.source.put(at(301, "reply", Direction::Outbound));
    QCOMPARE(arrived.constLast().at(0).value<Arrival>(), Arrival::FromColleague);
    Message edited = at(150, "edited");
    edited.ver = 2;
    f.source.put(edited);
    QCOMPARE(arrived.size(), 2);
    Message mine = at(302, "mine", Direction::Outbound);
    mine.order = {};
    mine.state = SendState::Queued;
    f.source.put(mine);
    QCOMPARE(arrived.constLast().at(0).value<Arrival>(), Arrival::Mine);
    QCOMPARE(f.model.rowCount(), 45); // none of them stands beside rows it does not follow
}

void TestTimelineWindow::rowsUnderTheEyeStay()
{
    Fixture f;
    f.fill(TimelineModel::MaxRows);
    QVERIFY(f.show());
    f.model.setNear(Side::Older);
    while (f.model.canGrow(Side::Older)) {
        f.model.load(Side::Older);
        QTRY_VERIFY(!f.model.isLoading());
    }
    QCOMPARE(f.model.rowCount(), TimelineModel::MaxRows);
    f.source.put(at(1000));
    QCOMPARE(f.model.rowCount(), TimelineModel::MaxRows);
    QCOMPARE(textsOf(f.model).constFirst(), QStringLiteral("0"));
    QVERIFY(!f.model.isAtEnd());
}

void TestTimelineWindow::theUnreadMarkStaysWhereItWas()
{
    Fixture f;
    f.fill(80);
    f.source.messages[40].direction = Direction::Outbound;
    const auto markedRows = [&] {
        QStringList marked;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            if (f.model.index(row).data(TimelineModel::UnreadRole).toBool())
                marked.append(f.model.index(row).data().toString());
        }
        return marked;
    };
    QVERIFY(f.show(at(39).order));
    QCOMPARE(markedRows(), QStringList{QStringLiteral("41")}); // our own reply is not unread
    f.source.put(at(100, "news"));
    QCOMPARE(markedRows(), QStringList{QStringLiteral("41")});
    QVERIFY(f.show(at(20).order)); // above the first page: not the first row by mistake
    QCOMPARE(markedRows(), QStringList());
    f.model.load(Side::Older);
    QTRY_COMPARE(markedRows(), QStringList{QStringLiteral("21")});
    QVERIFY(f.show(at(100).order));
    f.source.put(at(101, "came later"));
    f.model.load(Side::Older);
    QTRY_VERIFY(!f.model.isLoading());
    QCOMPARE(markedRows(), QStringList());
}

void TestTimelineWindow::aSetOfPicturesMayCrossPages()
{
    Fixture f;
    f.fill(100);
    for (const int i : {48, 50, 52}) {
        f.source.messages[i].content.kind = ContentKind::Image;
        f.source.messages[i].content.imageSet = ImageSet{QStringLiteral("set"), i, 3};
    }
    QVERIFY(f.show());
    QCOMPARE(f.model.rowOf(MessageId(QStringLiteral("m50"))), 0);
    f.model.load(Side::Older);
    QTRY_COMPARE(f.model.rowCount(), 98);
    const int row = f.model.rowOf(MessageId(QStringLiteral("m52")));
    QCOMPARE(f.model.rowOf(MessageId(QStringLiteral("m48"))), row);
    QCOMPARE(f.model.index(row + 1).data().toString(), QStringLiteral("49"));
}

void TestTimelineWindow::keepsAWindowOfRows()
{
    Fixture f;
    f.fill(700);
    QVERIFY(f.show());
    for (int i = 0; i < 14; ++i) {
        const int before = f.source.pagesAsked;
        f.model.load(Side::Older);
        QTRY_VERIFY(!f.model.isLoading());
        QCOMPARE(f.source.pagesAsked,
                 before + 1 - (f.model.canGrow(Side::Older) || i < 14 ? 0 : 1));
        QVERIFY(f.model.rowCount() <= TimelineModel::MaxRows);
        if (!f.model.canGrow(Side::Older))
            break;
    }
    QVERIFY(!f.model.isAtEnd());
    QCOMPARE(textsOf(f.model).constFirst(), QStringLiteral("0"));
    f.source.put(at(800, "far below")); // not shown: the rows between are gone
    QCOMPARE(f.model.rowCount(), TimelineModel::MaxRows);
    f.model.showEnd();
    QTRY_COMPARE(textsOf(f.model).value(49), QStringLiteral("far below"));
    QVERIFY(f.model.isAtEnd());
}

QTEST_GUILESS_MAIN(TestTimelineWindow)
#include "tst_timelinewindow.moc"
