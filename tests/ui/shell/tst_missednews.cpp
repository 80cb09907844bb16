// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/noticedesk.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

LinkStatus offline()
{
    LinkStatus status;
    status.state = LinkStatus::State::Offline;
    return status;
}

} // namespace

// What happened while nobody was there to hear it, and replies that did not go.
class TestMissedNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyThatDidNotGoIsTold_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<SendState>("state");
        QTest::addColumn<QString>("begins");
        const QString me = QStringLiteral("me");
        const QString mei = QStringLiteral("Mei");
        const QString notSent = QStringLiteral("Not sent: ");
        const QString perhaps = QStringLiteral("Perhaps not sent: ");
        QTest::newRow("mine") << me << false << SendState::Failed << notSent;
        QTest::newRow("nobody knows") << me << false << SendState::Unknown << perhaps;
        QTest::newRow("in my chat") << mei << true << SendState::Failed << notSent;
        QTest::newRow("of others") << mei << false << SendState::Failed << QString();
        QTest::newRow("taken back") << me << true << SendState::Cancelled << QString();
        QTest::newRow("went") << me << true << SendState::Accepted << QString();
    }
    void aReplyThatDidNotGoIsTold()
    {
        QFETCH(const QString, author);
        QFETCH(const bool, mine);
        QFETCH(const SendState, state);
        QFETCH(const QString, begins);
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.putRow(0);
        f.reply(author, SendState::Sending);
        f.clock.advance(10 * 60'000); // for so long it was tried: news all the same
        f.change([&](ConversationRow &row) {
            row.ties.mine = mine;
            row.failed = 1;
            row.readUpTo = {f.clock.nowMs(), 0}; // whoever wrote it has read it
        });
        f.reply(author, state);
        if (begins.isEmpty()) {
            f.clock.advance(1000);
            f.mention(f.clock.nowMs(), "Cho"); // is told in any case, together with it
            QTRY_COMPARE(f.service.shown.size(), 1);
            QVERIFY(f.service.shown.first().text.startsWith(QStringLiteral("Cho")));
            QVERIFY(!f.center.notices().first().notSent);
            return;
        }
        QTRY_COMPARE(f.service.shown.size(), 1);
        const Notice notice = f.service.shown.first();
        QVERIFY2(notice.text.startsWith(begins), qPrintable(notice.text));
        QVERIFY(notice.text.endsWith(QStringLiteral("All done")));
        QVERIFY(!notice.canReply);
        QVERIFY(f.center.notices().first().notSent);
    }

    /// Reading is no decision.
    void aReplyThatDidNotGoStaysUntilItIsDecided()
    {
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.putRow(0);
        f.change([](ConversationRow &row) { row.failed = 1; });
        f.reply(QStringLiteral("me"), SendState::Failed);
        QTRY_COMPARE(f.center.notices().size(), 1);
        f.change([&](ConversationRow &row) { row.readUpTo = {f.clock.nowMs() + 1, 0}; });
        settle();
        QCOMPARE(f.center.notices().size(), 1);
        f.reply(QStringLiteral("me"), SendState::Failed); // another state of the same
        settle();
        f.change([](ConversationRow &row) { row.failed = 0; });
        QTRY_VERIFY(f.center.notices().isEmpty());
        QCOMPARE(f.service.shown.size(), 1);
        // It was tried again, and fails again: told again.
        f.reply(QStringLiteral("me"), SendState::Queued);
        f.change([](ConversationRow &row) { row.failed = 1; });
        f.reply(QStringLiteral("me"), SendState::Failed);
        QTRY_COMPARE(f.service.shown.size(), 2);
    }

    void allBubblesOfAReplyAreOneNotice()
    {
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.putRow(0);
        f.change([](ConversationRow &row) { row.failed = 5; });
        for (int i = 0; i < 5; ++i) {
            Message bubble = sampleText(QStringLiteral("b%1").arg(i),
                                        QStringLiteral("Part"),
                                        Direction::Outbound,
                                        SampleNow);
            bubble.author = UserId(QStringLiteral("me"));
            bubble.state = SendState::Failed;
            f.fakes.timeline.put(bubble);
        }
        QTRY_COMPARE(f.center.notices().size(), 1);
        QCOMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().title, QStringLiteral("Nok · Haruya"));
    }

    void whatWasMissedIsListedAndToldOnce()
    {
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.fakes.link.set(offline());
        for (int i = 1; i <= 7; ++i) {
            ConversationRow row;
            row.conversation.id = ConversationId(QStringLiteral("missed%1").arg(i));
            row.conversation.account = AccountId(QStringLiteral("sh"));
            row.conversation.title = QStringLiteral("Customer %1").arg(i);
            row.unread = 1;
            f.fakes.conversations.put(row);
        }
        const qint64 then = f.clock.nowMs() + 1000;
        f.clock.advance(60 * 60'000);
        f.fakes.link.set(online());
        for (int i = 1; i <= 7; ++i) {
            for (int line = 0; line < 3; ++line) {
                Message message = sampleText(QStringLiteral("m%1 %2").arg(i).arg(line),
                                             QStringLiteral("Hello"),
                                             Direction::Inbound,
                                             then + i * 1000 + line);
                message.conversation = ConversationId(QStringLiteral("missed%1").arg(i));
                f.fakes.timeline.put(message);
            }
        }
        f.mention(then, "Mei");
        QTRY_COMPARE(f.center.notices().size(), 8);
        QTRY_COMPARE(f.service.shown.size(), 1);
        const Notice &notice = f.service.shown.first();
        QCOMPARE(notice.title, QStringLiteral("7 customers wrote while you were away"));
        QVERIFY(notice.text.startsWith(QStringLiteral("Customer 1 · Haruya\n")));
        QVERIFY(notice.text.endsWith(QStringLiteral("1 chats asked for you while you were away")));
        QVERIFY(!notice.sound);
        QVERIFY(!notice.canReply);
        // What comes now is told as ever.
        f.arrive("new", "And now");
        QTRY_COMPARE(f.service.shown.size(), 2);
        QVERIFY(f.service.shown.last().sound);
    }

    void whatWasReadElsewhereWasNotMissed()
    {
        NoticeDesk f;
        f.clock.advance(60 * 60'000);
        f.change([](ConversationRow &row) { row.readUpTo = {SampleNow + 5, 0}; });
        f.fakes.timeline.put(sampleText(
            QStringLiteral("m1"), QStringLiteral("Read"), Direction::Inbound, SampleNow + 4));
        f.fakes.timeline.put(sampleText(
            QStringLiteral("m2"), QStringLiteral("Not"), Direction::Inbound, SampleNow + 6));
        QTRY_COMPARE(f.center.notices().size(), 1);
        QCOMPARE(f.center.notices().first().text, QStringLiteral("Not"));
        f.change([](ConversationRow &row) { row.unread = 0; });
        QTRY_VERIFY(f.center.notices().isEmpty()); // and so nothing is told of it
        QVERIFY(f.service.shown.isEmpty());
    }
};

QTEST_MAIN(TestMissedNews)
#include "tst_missednews.moc"
