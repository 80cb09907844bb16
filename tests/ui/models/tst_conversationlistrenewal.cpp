// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/models/conversationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    FakeConversations source;
    FakeAccounts accounts;
    FixedClock clock;
    ConversationListModel model{source, accounts, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy loaded{&model, &ConversationListModel::loaded};

    explicit Fixture(int count)
    {
        for (int i = 0; i < count; ++i)
            append(i, 1000 + i);
        model.show({});
    }
    void append(int number, qint64 at)
    {
        ConversationRow row;
        row.conversation.id = ConversationId(u"c%1"_s.arg(number));
        row.conversation.account = AccountId(u"a"_s);
        row.conversation.lastOrder = {at, number};
        row.conversation.ver = 1;
        source.rows.append(row);
    }
    /// Each third was written to, and as many are new; nobody is told of any by itself.
    void changeMuch()
    {
        const auto count = static_cast<int>(source.rows.size());
        for (int i = 0; i < count; i += 3) {
            source.rows[i].conversation.lastOrder.at = 100'000 + i;
            ++source.rows[i].conversation.ver;
        }
        for (int i = 0; i < count / 3; ++i)
            append(count + i, 200'000 + i);
        ++source.commit;
        Q_EMIT source.manyChanged();
    }
    QStringList expected() const
    {
        auto rows = source.rows;
        std::ranges::sort(rows, [](const auto &a, const auto &b) {
            return a.conversation.lastOrder > b.conversation.lastOrder;
        });
        QStringList ids;
        for (const auto &row : std::as_const(rows))
            ids << row.conversation.id.value();
        return ids;
    }
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row).data(ConversationListModel::ConversationIdRole).toString();
        return ids;
    }
    bool isRight() const { return shown() == expected().mid(0, model.rowCount()); }
};

} // namespace

/// What a list does when more has changed than is told one by one.
class TestConversationListRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryKeepsWhatIsFurtherDown()
    {
        Fixture f(2000);
        for (auto &row : f.source.rows)
            row.conversation.title = u"Anna"_s;
        f.model.show({.query = u"Anna"_s});
        QTRY_VERIFY(f.model.rowCount() >= 60);
        while (f.model.rowCount() < 500) {
            f.model.fetchMore({});
            QTRY_VERIFY(!f.model.isLoading());
        }
        const auto before = f.shown();
        f.append(5000, 500'000); // nobody is told of it by itself
        f.source.rows.last().conversation.title = u"Anna"_s;
        ++f.source.commit;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.shown().constFirst(), u"c5000"_s); // it was asked again
        QVERIFY(f.model.rowCount() > before.size());
        QCOMPARE(f.shown().mid(1, before.size()), before);
        f.model.fetchMore({});
        QTRY_VERIFY(f.model.rowCount() > before.size()); // and goes on below
        QVERIFY(f.isRight());
    }

    void whatFitsAQueryNowComesByItself()
    {
        Fixture f(10);
        f.model.show({.query = u"is:vip"_s});
        QTRY_VERIFY(f.model.isComplete());
        QCOMPARE(f.model.rowCount(), 0);
        f.source.rows[3].conversation.priority = Priority::Vip;
        ++f.source.commit;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.shown(), QStringList{u"c3"_s});
        f.source.rows[3].conversation.priority = Priority::Normal;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.model.rowCount(), 0);
    }

    void whatAQueryTakesIsToldUnderThePointer()
    {
        Fixture f(10);
        for (const int vip : {2, 5})
            f.source.rows[vip].conversation.priority = Priority::Vip;
        f.model.show({.query = u"is:vip"_s});
        QTRY_COMPARE(f.shown(), (QStringList{u"c5"_s, u"c2"_s}));
        QSignalSpy held(&f.model, &ConversationListModel::heldChanged);
        f.model.setOrderHeld(true);
        f.source.rows[3].conversation.priority = Priority::Vip;
        f.source.rows[7].conversation.priority = Priority::Vip;
        f.source.rows[5].conversation.priority = Priority::Normal;
        ++f.source.commit;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.model.held(), 2);
        QCOMPARE(held.constLast().at(0).toInt(), 2);
        QCOMPARE(f.shown(), (QStringList{u"c5"_s, u"c2"_s})); // nothing moves, nothing goes
        // One of them is none any more before anybody has seen it.
        f.source.rows[7].conversation.priority = Priority::Normal;
        ++f.source.commit;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.model.held(), 1);
        f.model.applyHeld();
        QCOMPARE(f.shown(), (QStringList{u"c3"_s, u"c2"_s}));
        QCOMPARE(f.model.held(), 0);
        f.model.setOrderHeld(false);
        QCOMPARE(f.shown(), (QStringList{u"c3"_s, u"c2"_s}));
    }

    void whatTheAgentMovesLeavesAQueryAtOnce()
    {
        Fixture f(4);
        for (auto &row : f.source.rows)
            row.conversation.priority = Priority::Vip;
        f.model.show({.query = u"is:vip"_s});
        QTRY_COMPARE(f.model.rowCount(), 4);
        f.model.setOrderHeld(true);
        f.model.letGo({ConversationId(u"c2"_s)});
        f.source.rows[2].conversation.priority = Priority::Normal;
        f.source.rows[1].conversation.priority = Priority::Normal; // a colleague does this
        ++f.source.commit;
        Q_EMIT f.source.queriesMayDiffer();
        QTRY_COMPARE(f.shown(), (QStringList{u"c3"_s, u"c1"_s, u"c0"_s}));
        f.model.setOrderHeld(false);
        QCOMPARE(f.shown(), (QStringList{u"c3"_s, u"c0"_s}));
    }

    void theUpperRowsAreReadAgain()
    {
        Fixture f(2000);
        QTRY_COMPARE(f.model.rowCount(), 60);
        f.changeMuch();
        QTRY_VERIFY(f.model.rowCount() > 60 && f.isRight());
        // It does not grow with what has changed.
        QVERIFY(f.model.rowCount() < 500);
        while (f.model.canFetchMore({})) {
            f.model.fetchMore({});
            QTRY_VERIFY(!f.model.isLoading());
        }
        QCOMPARE(f.shown(), f.expected());
    }

    void nothingMovesUnderThePointer()
    {
        Fixture f(200);
        QTRY_COMPARE(f.model.rowCount(), 60);
        f.model.setOrderHeld(true);
        const auto before = f.shown();
        f.changeMuch();
        QTRY_COMPARE(f.source.pagesAsked, 1);
        QCOMPARE(f.shown(), before);
        f.model.setOrderHeld(false);
        QTRY_VERIFY(f.isRight() && f.shown() != before);
    }

    void whatTheAgentMovesGoesUnderThePointer()
    {
        Fixture f(200);
        QTRY_COMPARE(f.model.rowCount(), 60);
        f.model.setOrderHeld(true);
        const auto before = f.shown();
        const auto mine = before.mid(0, 40);
        const auto others = before.mid(40, 10);
        QList<ConversationId> ids;
        for (const auto &id : mine)
            ids << ConversationId(id);
        f.model.letGo(ids);
        for (auto &row : f.source.rows) {
            if (!(mine + others).contains(row.conversation.id.value()))
                continue;
            row.conversation.state = ConversationState::Resolved;
            ++row.conversation.ver;
        }
        ++f.source.commit;
        Q_EMIT f.source.manyChanged();
        QTRY_COMPARE(f.shown().mid(0, 20), before.mid(40)); // others' work stays where it is
        QVERIFY(f.model.rowCount() > 60); // and what was read again stands below
        const int asked = f.source.pagesAsked;
        QCoreApplication::processEvents();
        QCOMPARE(f.source.pagesAsked, asked);
        f.model.setOrderHeld(false);
        QTRY_COMPARE(f.shown().mid(0, 10), before.mid(50));
    }

    void aPageUnderWayIsWaitedFor()
    {
        Fixture f(200);
        QTRY_COMPARE(f.model.rowCount(), 60);
        f.source.hold();
        f.model.fetchMore({});
        f.changeMuch();
        f.source.release();
        QTRY_VERIFY(f.model.rowCount() > 120 && f.isRight());
    }

    /// Nothing was in it, all of it was known, and then it could not be read.
    void whatWasCompleteIsTriedAgainToo()
    {
        Fixture f(0);
        QTRY_VERIFY(f.model.isComplete());
        QSignalSpy failed(&f.model, &ConversationListModel::failed);
        f.source.failure = Error{ErrorKind::Storage, u"storage.unreadable"_s};
        f.append(1, 1000);
        Q_EMIT f.source.manyChanged();
        QTRY_COMPARE(failed.count(), 1);
        f.source.failure.reset();
        f.model.retry();
        QTRY_COMPARE(f.shown(), QStringList{u"c1"_s});
    }

    void whatWasLoadedAtOnceStaysLoaded()
    {
        Fixture f(1500);
        f.model.loadAll();
        QTRY_COMPARE(f.model.rowCount(), 1500);
        f.changeMuch();
        QTRY_COMPARE(f.model.rowCount(), 2000);
        QCOMPARE(f.shown(), f.expected());
    }
};

QTEST_GUILESS_MAIN(TestConversationListRenewal)
#include "tst_conversationlistrenewal.moc"
