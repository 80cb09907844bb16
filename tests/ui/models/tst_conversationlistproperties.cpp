// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/models/conversationlistmodel.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 90; ///< more than a page

struct RandomList {
    FakeConversations source;
    FakeAccounts accounts;
    FixedClock clock;
    ConversationListModel model{source, accounts, clock};
    QHash<int, qint64> versions;
    qint64 seq = 0;
    bool isHeld = false;
    QSet<int> letGo; ///< these may leave at once

    static int any(int end) { return *rc::gen::inRange(0, end); }
    static bool perhaps() { return any(2) == 0; }

    ConversationRow anyRow(int number)
    {
        ConversationRow row;
        auto &chat = row.conversation;
        chat.id = ConversationId(u"c%1"_s.arg(number));
        chat.account = AccountId(perhaps() ? u"sh"_s : u"jp"_s);
        chat.title = u"Customer %1"_s.arg(number);
        chat.lastOrder = {any(100) + 1, ++seq}; // 0 is no time
        chat.waitingSince = perhaps() ? any(50) + 1 : 0;
        chat.state = static_cast<ConversationState>(any(4));
        chat.priority = static_cast<Priority>(any(3));
        chat.assignee = perhaps() ? UserId(u"u1"_s) : UserId();
        row.ties.mine = !chat.assignee.isNull();
        row.ties.ofMyTeam = perhaps();
        row.ties.mentioned = any(4) == 0;
        chat.ver = ++versions[number];
        return row;
    }

    static ConversationFilter anyFilter()
    {
        ConversationFilter filter;
        filter.account = any(3) == 0 ? AccountId(u"sh"_s) : AccountId();
        filter.tab = static_cast<ListTab>(any(4));
        filter.sort = static_cast<ListSort>(any(3));
        filter.waiting = any(4) == 0;
        filter.mentioned = any(6) == 0;
        return filter;
    }

    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row).data(ConversationListModel::ConversationIdRole).toString();
        return ids;
    }

    /// The row of each id is that of the id.
    bool isTrue() const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row);
            const auto shownRow =
                index.data(ConversationListModel::RowRole).value<ConversationRow>();
            const ConversationId id(
                index.data(ConversationListModel::ConversationIdRole).toString());
            const auto found = model.find(id);
            if (shownRow.conversation.id != id || model.rowOf(id) != row || !found
                || *found != shownRow)
                return false;
        }
        return true;
    }

    void step()
    {
        const auto before = shown();
        const int number = any(Customers);
        const ConversationId id(u"c%1"_s.arg(number));
        const int what = any(20);
        if (what < 11) {
            source.put(anyRow(number));
            if (isHeld && !letGo.contains(number))
                RC_ASSERT(shown() == before);
        } else if (what < 13) {
            source.take(id);
        } else if (what < 16) {
            isHeld = !isHeld;
            model.setOrderHeld(isHeld);
        } else if (what == 16) {
            model.applyHeld();
        } else if (what == 17) {
            model.letGo({id});
            letGo.insert(number);
        } else if (what == 18) {
            model.fetchMore({});
        } else if (perhaps()) {
            source.hold();
        } else {
            source.release();
        }
        if (perhaps())
            QCoreApplication::processEvents();
        RC_ASSERT(isTrue());
    }

    void comeToRest()
    {
        isHeld = false;
        model.setOrderHeld(false);
        source.release();
        const auto rests = [this] {
            return !model.isLoading();
        };
        RC_ASSERT(QTest::qWaitFor(rests));
        while (!model.isComplete()) {
            model.fetchMore({});
            RC_ASSERT(QTest::qWaitFor(rests));
        }
    }
};

} // namespace

// Whatever happened, the list ends as if it was read anew.
class TestConversationListProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsIfItWasReadAnew()
    {
        QVERIFY(rc::check("a list equals one that is read from scratch", [] {
            RandomList list;
            for (int i = 0; i < Customers; ++i)
                list.source.put(list.anyRow(i));
            const auto filter = RandomList::anyFilter();
            list.model.show(filter);
            const int steps = *rc::gen::inRange(0, 60);
            for (int i = 0; i < steps; ++i)
                list.step();
            list.comeToRest();

            ConversationListModel anew(list.source, list.accounts, list.clock);
            anew.show(filter);
            anew.loadAll();
            RC_ASSERT(QTest::qWaitFor([&anew] { return !anew.isLoading() && anew.isComplete(); }));
            QStringList expected;
            for (int row = 0; row < anew.rowCount(); ++row) {
                const auto id =
                    anew.index(row).data(ConversationListModel::ConversationIdRole).toString();
                expected << id;
                RC_ASSERT(list.model.find(ConversationId(id)) == anew.find(ConversationId(id)));
            }
            RC_ASSERT(list.shown() == expected);
            RC_ASSERT(list.model.held() == 0);
            RC_ASSERT(list.model.counts() == list.source.counts(filter.account));
        }));
    }
};

QTEST_MAIN(TestConversationListProperties)
#include "tst_conversationlistproperties.moc"
