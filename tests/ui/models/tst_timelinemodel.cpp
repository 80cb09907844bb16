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
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBackwards();
    void asksTheRelayWhenTheCacheEnds();
    void insertsNewsWhereItBelongs();
    void newsOfOtherConversationsIsNotOurs();
    void ignoresWhatItsPageKnew();
    void takesNewsThatCameWhileAPageWasUnderWay();
    void newsDuringAnOlderPageIsNotLost();
    void newsDoesNotWaitForTheRelay();
    void whatLeavesDuringAPageStaysAway();
    void lateAnswersOfAnotherConversationAreDropped();
    void aQueuedBubbleFindsItsPlaceWhenAccepted();
    void picturesOfASetShareARow();
    void groupsBySpeakerAndTime();
    void laterRepliesWaitForADecision();
    void quotesShowWhatIsHeld();
    void hasANewLookWhenItMayLookDifferent();
    void rowsAreReadAloud();
    void stopsAskingAfterAFailure();
};

void TestTimelineModel::pagesBackwards()
{
    Fixture f;
    f.fill(120);
    QVERIFY(f.show());
    QCOMPARE(f.model.rowCount(), 50);
    QCOMPARE(textsOf(f.model).constFirst(), QStringLiteral("70"));
    f.model.load(Side::Older);
    QTRY_COMPARE(f.model.rowCount(), 100);
    f.model.load(Side::Older);
    QTRY_COMPARE(f.model.rowCount(), 120);
    QCOMPARE(f.model.edge(Side::Older), Edge::Reached);
    QVERIFY(!f.model.canGrow(Side::Older));
}

void TestTimelineModel::asksTheRelayWhenTheCacheEnds()
{
    Fixture f;
    f.fill(3);
    f.source.atRelay = {at(-5, "older")};
    QVERIFY(f.show());
    QCOMPARE(f.model.edge(Side::Older), Edge::AtRelay);
    f.model.load(Side::Older);
    QTRY_COMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.source.relayAsked, 1);
    QCOMPARE(textsOf(f.model).constFirst(), QStringLiteral("older"));
}

void TestTimelineModel::insertsNewsWhereItBelongs()
{
    Fixture f;
    f.source.messages = {at(1, "one"), at(5, "five")};
    QVERIFY(f.show());
    QSignalSpy arrived(&f.model, &TimelineModel::arrived);
    f.source.put(at(3, "three"));
    f.source.put(at(9, "nine"));
    QCOMPARE(textsOf(f.model),
             (QStringList{QStringLiteral("one"),
                          QStringLiteral("three"),
                          QStringLiteral("five"),
                          QStringLiteral("nine")}));
    QCOMPARE(arrived.size(), 1); // the other one is late, not new
}

void TestTimelineModel::newsOfOtherConversationsIsNotOurs()
{
    Fixture f;
    QVERIFY(f.show());
    Message other = at(1);
    other.conversation = ConversationId(QStringLiteral("another"));
    f.source.put(other);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestTimelineModel::ignoresWhatItsPageKnew()
{
    Fixture f;
    Message message = at(1, "new words");
    message.ver = 3;
    f.source.messages = {message};
    f.source.commit = 7;
    QVERIFY(f.show());
    Message stale = at(1, "old words");
    stale.ver = 2;
    Q_EMIT f.source.messagesChanged({stale}, 8);
    Message sameVersion = at(1, "as old as the page");
    sameVersion.ver = 3;
    Q_EMIT f.source.messagesChanged({sameVersion}, 7);
    QCOMPARE(textsOf(f.model), QStringList{QStringLiteral("new words")});
}

void TestTimelineModel::takesNewsThatCameWhileAPageWasUnderWay()
{
    Fixture f;
    f.fill(2);
    f.source.hold();
    f.model.show(sampleConversation());
    f.source.put(at(10, "meanwhile"));
    QCOMPARE(f.model.rowCount(), 0);
    f.source.release();
    QTRY_COMPARE(f.model.rowCount(), 3);
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("meanwhile"));
}

void TestTimelineModel::newsDuringAnOlderPageIsNotLost()
{
    Fixture f;
    f.fill(120);
    Message mine = at(130, "answer", Direction::Outbound);
    mine.state = SendState::Sending;
    f.source.messages.append(mine);
    QVERIFY(f.show());
    f.source.hold();
    f.model.load(Side::Older);
    mine.state = SendState::Accepted;
    mine.ver = 2;
    Q_EMIT f.source.messagesChanged({mine}, ++f.source.commit);
    QCOMPARE(f.model.find(mine.id)->state, SendState::Accepted); // at once
    const Message news = at(140, "news");
    Q_EMIT f.source.messagesChanged({news}, f.source.commit - 1); // not newer than the older page
    f.source.release();
    QTRY_COMPARE(f.model.rowCount(), 101);
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("news"));
    QCOMPARE(f.model.find(mine.id)->state, SendState::Accepted);
}

void TestTimelineModel::newsDoesNotWaitForTheRelay()
{
    Fixture f;
    f.fill(3);
    f.source.atRelay = {at(-5, "older")};
    QVERIFY(f.show());
    f.source.holdRelay();
    f.model.load(Side::Older);
    QVERIFY(f.model.isLoading());
    f.source.put(at(10, "meanwhile"));
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("meanwhile"));
    f.source.releaseRelay();
    QTRY_COMPARE(f.model.rowCount(), 5);
}

void TestTimelineModel::whatLeavesDuringAPageStaysAway()
{
    Fixture f;
    f.fill(3);
    f.source.hold();
    f.model.show(sampleConversation());
    f.source.put(at(10, "taken back"));
    f.source.take(MessageId(QStringLiteral("m10")));
    f.source.take(MessageId(QStringLiteral("m2"))); // the page has it
    f.source.release();
    QTRY_COMPARE(f.model.rowCount(), 2);
    QVERIFY(!textsOf(f.model).contains(QStringLiteral("taken back")));
}

void TestTimelineModel::lateAnswersOfAnotherConversationAreDropped()
{
    Fixture f;
    f.fill(2);
    f.source.hold();
    f.model.show(sampleConversation());
    f.model.show(ConversationId(QStringLiteral("elsewhere")));
    f.model.show(sampleConversation()); // there and back in a hurry
    f.source.release();
    QTRY_COMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.loaded.size(), 1);
}

void TestTimelineModel::aQueuedBubbleFindsItsPlaceWhenAccepted()
{
    Fixture f;
    f.source.messages = {at(1, "question")};
    QVERIFY(f.show());
    Message mine = at(2, "answer", Direction::Outbound);
    mine.order = {};
    mine.ver = 0;
    mine.state = SendState::Queued;
    f.source.put(mine);
    f.source.put(at(3, "another question"));
    QCOMPARE(textsOf(f.model).constLast(), QStringLiteral("answer"));
    mine.order = {SampleNow + 2 * Minute, 2};
    mine.ver = 1;
    mine.state = SendState::Accepted;
    f.source.put(mine);
    QCOMPARE(textsOf(f.model),
             (QStringList{QStringLiteral("question"),
                          QStringLiteral("answer"),
                          QStringLiteral("another question")}));
    f.source.take(mine.id);
    QCOMPARE(f.model.rowCount(), 2);
}

void TestTimelineModel::picturesOfASetShareARow()
{
    Fixture f;
    QVERIFY(f.show());
    for (const int index : {3, 1, 2}) { // LINE sends them in any order
        Message picture = at(index);
        picture.content.kind = ContentKind::Image;
        picture.content.imageSet = ImageSet{QStringLiteral("set"), index, 3};
        f.source.put(picture);
    }
    QCOMPARE(f.model.rowCount(), 1);
    const auto entry = f.model.index(0).data(TimelineModel::EntryRole).value<TimelineEntry>();
    QCOMPARE(entry.messages.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(entry.messages.at(i).content.imageSet->index, i + 1);
    QCOMPARE(f.model.rowOf(MessageId(QStringLiteral("m2"))), 0);
}

void TestTimelineModel::groupsBySpeakerAndTime()
{
    Fixture f;
    f.source.messages = {at(1, "a"), at(2, "b"), at(30, "c"), at(31, "d", Direction::Outbound)};
    QVERIFY(f.show());
    const auto flag = [&](int row, int role) {
        return f.model.index(row).data(role).toBool();
    };
    QVERIFY(flag(0, TimelineModel::DayBreakRole) && !flag(1, TimelineModel::DayBreakRole));
    QVERIFY(flag(0, TimelineModel::JoinsBelowRole) && flag(1, TimelineModel::JoinsAboveRole));
    QVERIFY(!flag(1, TimelineModel::JoinsBelowRole)); // half an hour
    QVERIFY(!flag(2, TimelineModel::JoinsBelowRole)); // another speaker
    QVERIFY(flag(0, TimelineModel::TimeRole)); // another minute
}

void TestTimelineModel::laterRepliesWaitForADecision()
{
    Fixture f;
    Message unknown = at(1, "maybe", Direction::Outbound);
    unknown.state = SendState::Unknown;
    Message queued = at(2, "later", Direction::Outbound);
    queued.state = SendState::Queued;
    f.source.messages = {unknown, queued};
    QVERIFY(f.show());
    QVERIFY(f.model.index(1).data(TimelineModel::WaitsForAboveRole).toBool());
    unknown.state = SendState::Accepted;
    unknown.ver = 2;
    f.source.put(unknown);
    QVERIFY(!f.model.index(1).data(TimelineModel::WaitsForAboveRole).toBool());
}

void TestTimelineModel::quotesShowWhatIsHeld()
{
    Fixture f;
    Message reply = at(2, "yes", Direction::Outbound);
    reply.quotes = MessageId(QStringLiteral("m1"));
    Message lost = at(3, "that", Direction::Outbound);
    lost.quotes = MessageId(QStringLiteral("long gone"));
    f.source.messages = {at(1, "may I?"), reply, lost};
    QVERIFY(f.show());
    QCOMPARE(f.model.index(1).data(TimelineModel::QuoteRole).value<QuotedMessage>().text,
             QStringLiteral("may I?"));
    QVERIFY(f.model.index(2).data(TimelineModel::QuoteRole).isValid());
    QVERIFY(!f.model.index(0).data(TimelineModel::QuoteRole).isValid());
}

void TestTimelineModel::hasANewLookWhenItMayLookDifferent()
{
    Fixture f;
    Message quoting = at(3, "yes", Direction::Outbound);
    quoting.quotes = MessageId(QStringLiteral("m1"));
    Message queued = at(60, "later", Direction::Outbound);
    queued.state = SendState::Queued;
    f.source.messages = {at(1, "may I?"), at(2, "please"), quoting, at(4, "thanks"), queued};
    QVERIFY(f.show());
    const auto looks = [&] {
        QList<qulonglong> all;
        for (int row = 0; row < f.model.rowCount(); ++row)
            all.append(f.model.index(row).data(TimelineModel::LookRole).toULongLong());
        return all;
    };
    const auto before = looks();
    QCOMPARE(QSet<qulonglong>(before.cbegin(), before.cend()).size(), 5);
    Message edited = at(1, "may we?");
    edited.ver = 2;
    f.source.put(edited);
    const auto after = looks();
    QVERIFY(after.at(0) != before.at(0)); // itself
    QVERIFY(after.at(1) != before.at(1)); // beside it
    QVERIFY(after.at(2) != before.at(2)); // quotes it
    QCOMPARE(after.at(3), before.at(3));
    QVERIFY(after.at(4) != before.at(4)); // may wait for it
    f.source.put(at(5, "one more"));
    QCOMPARE(looks().at(0), after.at(0));
}

void TestTimelineModel::rowsAreReadAloud()
{
    Fixture f;
    Message failed = at(1, "hello", Direction::Outbound);
    failed.state = SendState::Failed;
    f.source.messages = {failed};
    QVERIFY(f.show());
    const QString words = f.model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QLatin1String("hello")) && words.contains(QLatin1String("not sent")),
             qPrintable(words));
}

void TestTimelineModel::stopsAskingAfterAFailure()
{
    Fixture f;
    f.source.failure = Error{ErrorKind::Storage, QStringLiteral("storage.failed")};
    QSignalSpy failed(&f.model, &TimelineModel::failed);
    f.model.show(sampleConversation());
    QVERIFY(failed.wait());
    QVERIFY(!f.model.canGrow(Side::Older));
    f.source.failure.reset();
    f.fill(1);
    f.model.retry();
    QTRY_COMPARE(f.model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
