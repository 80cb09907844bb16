// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/models/rowwords.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

ConversationRow answered(const QString &by, bool mine)
{
    ConversationRow row;
    row.conversation.lastDirection = Direction::Outbound;
    row.conversation.lastText = u"On its way"_s;
    row.lastAuthor = UserId(by);
    row.lastIsMine = mine;
    return row;
}

} // namespace

class TestRowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fillSampleDesk(m_desk); }

    void theLastWordIsSigned()
    {
        const RowWords words(m_desk.accounts);
        QCOMPARE(words.preview(answered(u"Nok"_s, false)), u"Nok: On its way"_s);
        QCOMPARE(words.preview(answered(u"u1"_s, true)), u"You: On its way"_s);
        QCOMPARE(words.preview(answered({}, false)), u"Reply: On its way"_s); // not from here
    }

    void whoListensHearsWhatWaits()
    {
        const RowWords words(m_desk.accounts);
        ConversationRow row = m_desk.conversations.rows.at(1);
        row.conversation.priority = Priority::High;
        row.conversation.waitingSince = SampleNow - 14 * 60'000;
        const QString late = words.spoken(row, Presence::Writing, SampleNow);
        QVERIFY2(late.contains(u"waits for 14 m, late"_s), qPrintable(late));
        QVERIFY(late.contains(u"high priority"_s));
        QVERIFY(late.contains(u"a colleague is writing"_s));
        row.conversation.waitingSince = SampleNow - 2 * 60'000;
        const QString early = words.spoken(row, Presence::Away, SampleNow);
        QVERIFY2(early.contains(u"waits for 2 m,"_s) && !early.contains(u"late"_s),
                 qPrintable(early));
        row.conversation.waitingSince = 0;
        QVERIFY(!words.spoken(row, Presence::Away, SampleNow).contains(u"waits"_s));
    }

    void whoListensHearsWhatIsBack()
    {
        const RowWords words(m_desk.accounts);
        ConversationRow row = m_desk.conversations.rows.at(8);
        row.conversation.back = {SampleNow, 5};
        row.readUpTo = {};
        QVERIFY(words.spoken(row, Presence::Away, SampleNow).contains(u"back, its snooze"_s));
        row.readUpTo = {SampleNow, 5};
        QVERIFY(!words.spoken(row, Presence::Away, SampleNow).contains(u"back,"_s));
    }

    void whoListensHearsUnderWhatItIsPinned()
    {
        const RowWords words(m_desk.accounts);
        ConversationRow row = m_desk.conversations.rows.at(1);
        const auto spoken = [&] {
            return words.spoken(row, Presence::Away, SampleNow);
        };
        row.mark.pinnedAt = 1;
        row.mark.pinCategory = u"to call"_s;
        QVERIFY2(spoken().contains(u"pinned as to call,"_s), qPrintable(spoken()));
        row.conversation.pinnedAt = 1;
        row.conversation.pinCategory = u"VIP"_s;
        row.conversation.team = {};
        QVERIFY2(spoken().contains(u"pinned for the team as VIP"_s), qPrintable(spoken()));
        row.conversation.team = TeamId(u"theirs"_s);
        row.ties.ofMyTeam = false;
        QVERIFY(!spoken().contains(u"for the team"_s));
    }

private:
    FakeDesk m_desk;
};

QTEST_MAIN(TestRowWords)
#include "tst_rowwords.moc"
