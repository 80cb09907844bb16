// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/noticedesk.h"
#include "ui/shell/latenews.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 VipMs = 45'000;
constexpr qint64 OthersMs = 600'000;

} // namespace

/// Who has waited too long is told of once more (features L4, A8).
class TestLateNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVipWhomNobodyAnswersIsToldOfOnceMore()
    {
        NoticeDesk f;
        begin(f, Priority::Vip, false);
        pass(f, VipMs - 1);
        QCOMPARE(f.service.shown.size(), 1);
        QVERIFY(!f.service.shown.last().urgent);
        pass(f, 1);
        QTRY_COMPARE(f.service.shown.size(), 2);
        const auto &late = f.service.shown.last();
        QVERIFY(late.urgent);
        QVERIFY(late.text.startsWith(QLatin1String("A VIP has waited")));
        QCOMPARE(f.center.notices().size(), 1); // in the place of what stood there
        f.arrive("m2", "Hello?");
        QTRY_COMPARE(f.service.shown.size(), 3);
        pass(f, VipMs);
        QCOMPARE(f.service.shown.size(), 3); // they wait since the same moment
    }

    void whoWasAnsweredIsNotLate()
    {
        NoticeDesk f;
        begin(f, Priority::Vip, false);
        f.change([](ConversationRow &row) { row.conversation.waitingSince = 0; });
        pass(f, VipMs);
        QCOMPARE(f.service.shown.size(), 1);
    }

    void othersAreMine()
    {
        for (const bool mine : {true, false}) {
            NoticeDesk f;
            begin(f, Priority::Normal, mine);
            pass(f, VipMs);
            QCOMPARE(f.service.shown.size(), 1);
            pass(f, OthersMs - VipMs);
            QCOMPARE(f.service.shown.size(), mine ? 2 : 1);
        }
    }

    void withoutARelayNobodyKnows()
    {
        NoticeDesk f;
        begin(f, Priority::Vip, false);
        auto away = f.fakes.link.status();
        away.state = LinkStatus::State::Offline;
        f.fakes.link.set(away);
        pass(f, VipMs);
        QCOMPARE(f.service.shown.size(), 1);
    }

    void whoIsOnScreenNeedsNoNotice()
    {
        NoticeDesk f;
        begin(f, Priority::Vip, false);
        f.view = {sampleConversation(), true};
        pass(f, VipMs);
        QCOMPARE(f.service.shown.size(), 1);
    }

private:
    static void begin(NoticeDesk &f, Priority priority, bool mine)
    {
        f.fakes.link.set(Test::online());
        f.change([&](ConversationRow &row) {
            row.conversation.priority = priority;
            row.conversation.waitingSince = f.clock.nowMs();
            row.conversation.state = ConversationState::New;
            row.ties.mine = mine;
        });
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.service.shown.size(), 1);
    }
    static void pass(NoticeDesk &f, qint64 ms)
    {
        f.clock.advance(ms);
        f.center.findChild<LateNews *>()->look();
        settle();
    }
};

QTEST_MAIN(TestLateNews)
#include "tst_latenews.moc"
