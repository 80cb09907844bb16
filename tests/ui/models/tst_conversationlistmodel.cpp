// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/railmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

ConversationRow rowOf(int number, qint64 at, const char *account = "sh")
{
    ConversationRow row;
    row.conversation.id = ConversationId(QStringLiteral("c%1").arg(number));
    row.conversation.account = AccountId(QString::fromLatin1(account));
    row.conversation.title = QStringLiteral("Customer %1").arg(number);
    row.conversation.lastOrder = {at, number};
    row.conversation.ver = 1;
    return row;
}

struct Fixture {
    FakeConversations source;
    FakeAccounts accounts;
    FixedClock clock;
    ConversationListModel model{source, accounts, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy loaded{&model, &ConversationListModel::loaded};

    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            source.rows.append(rowOf(i, i * 1000));
    }
    bool show(const ConversationFilter &filter = {})
    {
        model.show(filter);
        return loaded.wait();
    }
    QString first() const { return model.index(0).data().toString(); }
};

} // namespace

class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsPageByPage();
    void filtersByAccount();
    void movesAConversationWithNews();
    void newsDuringALaterPageIsNotLost();
    void whatLeavesDuringAPageStaysAway();
    void holdsTheOrderUnderThePointer();
    void removesWhatIsGone();
    void whatChangesShelfLeaves();
    void whatLeavesUnderThePointerStaysUntilItGoes();
    void whatTheAgentMovesGoesAtOnce();
    void sortsByWaitingAndPriority();
    void loadsEverythingWhenAsked();
    void ignoresWhatItsPageKnew();
    void tellsWhyItIsEmpty();
    void rowsAreReadAloud();
    void rowsTellOfColleagues();
    void theRailGroupsAccounts();
};

void TestConversationListModel::loadsPageByPage()
{
    Fixture f;
    f.fill(150);
    QVERIFY(f.show());
    QCOMPARE(f.model.rowCount(), 60);
    QCOMPARE(f.first(), QStringLiteral("Customer 150"));
    QVERIFY(f.model.canFetchMore({}));
    f.model.fetchMore({});
    QTRY_COMPARE(f.model.rowCount(), 120);
    f.model.fetchMore({});
    QTRY_COMPARE(f.model.rowCount(), 150);
    QVERIFY(f.model.isComplete());
}

void TestConversationListModel::filtersByAccount()
{
    Fixture f;
    f.source.rows = {rowOf(1, 1000, "sh"), rowOf(2, 2000, "jp")};
    QVERIFY(f.show({.account = AccountId(QStringLiteral("jp"))}));
    QCOMPARE(f.model.rowCount(), 1);
    f.source.put(rowOf(3, 3000, "sh"));
    QCOMPARE(f.model.rowCount(), 1);
    f.source.put(rowOf(4, 4000, "jp"));
    QCOMPARE(f.first(), QStringLiteral("Customer 4"));
}

void TestConversationListModel::movesAConversationWithNews()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    ConversationRow row = rowOf(1, 9000);
    row.conversation.ver = 2;
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    f.source.put(row);
    QCOMPARE(f.first(), QStringLiteral("Customer 1"));
    QCOMPARE(f.model.rowCount(), 3);
    QVERIFY2(removed.isEmpty(), "a row that moves does not leave: views would select a neighbour");
    f.model.setOrderHeld(true);
    row = rowOf(2, 9500);
    row.conversation.ver = 2;
    f.source.put(row);
    f.model.setOrderHeld(false);
    QCOMPARE(f.first(), QStringLiteral("Customer 2"));
    QVERIFY(removed.isEmpty());
}

void TestConversationListModel::newsDuringALaterPageIsNotLost()
{
    Fixture f;
    f.fill(150);
    QVERIFY(f.show());
    f.source.hold();
    ConversationRow known = rowOf(149, 149'000);
    known.conversation.title = QStringLiteral("another name");
    known.conversation.ver = 2;
    f.source.put(known); // and the page is read after this commit
    f.model.fetchMore({});
    f.source.commit += 10; // the page is of a later commit than the news below
    ConversationRow fresh = rowOf(200, 200'000);
    Q_EMIT f.source.rowsChanged({fresh}, f.source.commit - 12);
    ConversationRow again = known;
    again.unread = 7;
    Q_EMIT f.source.rowsChanged({again}, f.source.commit);
    QCOMPARE(f.model.find(known.conversation.id)->unread, 7); // at once
    f.source.release();
    QTRY_VERIFY(f.model.rowCount() >= 121);
    QCOMPARE(f.first(), QStringLiteral("Customer 200"));
    QCOMPARE(f.model.find(known.conversation.id)->conversation.title,
             QStringLiteral("another name"));
}

void TestConversationListModel::whatLeavesDuringAPageStaysAway()
{
    Fixture f;
    f.fill(3);
    f.source.hold();
    f.model.show({});
    f.source.put(rowOf(9, 9000));
    f.source.take(ConversationId(QStringLiteral("c9")));
    f.source.take(ConversationId(QStringLiteral("c2"))); // the page has it
    f.source.release();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.rowOf(ConversationId(QStringLiteral("c2"))), -1);
}

void TestConversationListModel::holdsTheOrderUnderThePointer()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    QSignalSpy held(&f.model, &ConversationListModel::heldChanged);
    f.model.setOrderHeld(true);
    ConversationRow row = rowOf(1, 9000);
    row.unread = 5;
    row.conversation.ver = 2;
    f.source.put(row);
    f.source.put(rowOf(7, 9500));
    QCOMPARE(f.first(), QStringLiteral("Customer 3"));
    QCOMPARE(f.model.held(), 2);
    QCOMPARE(held.size(), 2);
    // What it says is new at once, in the place where it stands.
    QCOMPARE(f.model.find(ConversationId(QStringLiteral("c1")))->unread, 5);
    QCOMPARE(f.model.rowOf(ConversationId(QStringLiteral("c1"))), 2);
    f.model.setOrderHeld(false);
    QCOMPARE(f.first(), QStringLiteral("Customer 7"));
    QCOMPARE(f.model.rowOf(ConversationId(QStringLiteral("c1"))), 1);
    QCOMPARE(f.model.held(), 0);
}

void TestConversationListModel::removesWhatIsGone()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    f.source.take(ConversationId(QStringLiteral("c2")));
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.rowOf(ConversationId(QStringLiteral("c2"))), -1);
}

namespace {

ConversationRow resolvedRow(int number, qint64 at)
{
    ConversationRow row = rowOf(number, at);
    row.conversation.state = ConversationState::Resolved;
    row.conversation.ver = 2;
    return row;
}

} // namespace

void TestConversationListModel::whatChangesShelfLeaves()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    f.source.put(resolvedRow(3, 3000));
    QCOMPARE(f.model.rowCount(), 2);
    QVERIFY(f.show({.shelf = Shelf::Resolved}));
    QCOMPARE(f.model.rowCount(), 1);
    ConversationRow back = rowOf(3, 9000);
    back.conversation.ver = 3;
    f.source.put(back);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestConversationListModel::whatLeavesUnderThePointerStaysUntilItGoes()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    f.model.setOrderHeld(true);
    f.source.put(resolvedRow(2, 2000));
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(f.model.find(ConversationId(QStringLiteral("c2")))->conversation.state,
             ConversationState::Resolved);
    ConversationRow back = rowOf(2, 2000);
    back.conversation.ver = 3;
    f.source.put(back); // it is here again before the pointer went
    f.model.setOrderHeld(false);
    QCOMPARE(f.model.rowCount(), 3);
    f.model.setOrderHeld(true);
    ConversationRow away = resolvedRow(2, 2000);
    away.conversation.ver = 4;
    f.source.put(away);
    f.model.setOrderHeld(false);
    QCOMPARE(f.model.rowCount(), 2);
}

void TestConversationListModel::whatTheAgentMovesGoesAtOnce()
{
    Fixture f;
    f.fill(3);
    QVERIFY(f.show());
    f.model.setOrderHeld(true);
    f.model.letGo({ConversationId(QStringLiteral("c2"))});
    f.source.put(resolvedRow(2, 2000));
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.held(), 0);
}

void TestConversationListModel::sortsByWaitingAndPriority()
{
    Fixture f;
    f.fill(4);
    f.source.rows[0].conversation.waitingSince = 500;
    f.source.rows[1].conversation.waitingSince = 400;
    f.source.rows[2].conversation.priority = Priority::Vip;
    QVERIFY(f.show({.sort = ListSort::LongestWaiting}));
    const auto names = [&] {
        QStringList numbers;
        for (int i = 0; i < f.model.rowCount(); ++i)
            numbers << f.model.index(i).data().toString().section(u' ', 1);
        return numbers.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("2 1 4 3"));
    QVERIFY(f.show({.sort = ListSort::Priority}));
    QCOMPARE(names(), QStringLiteral("3 2 1 4"));
    ConversationRow row = rowOf(4, 4000);
    row.conversation.ver = 2;
    row.conversation.priority = Priority::High;
    f.source.put(row);
    QCOMPARE(names(), QStringLiteral("3 4 2 1"));
}

void TestConversationListModel::loadsEverythingWhenAsked()
{
    Fixture f;
    f.fill(2500);
    QVERIFY(f.show());
    f.model.loadAll();
    QTRY_VERIFY(f.model.isComplete());
    QCOMPARE(f.model.rowCount(), 2500);
}

void TestConversationListModel::ignoresWhatItsPageKnew()
{
    Fixture f;
    f.source.rows = {rowOf(1, 5000)};
    f.source.commit = 9;
    QVERIFY(f.show());
    ConversationRow stale = rowOf(1, 4000);
    stale.conversation.title = QStringLiteral("old name");
    Q_EMIT f.source.rowsChanged({stale}, 8);
    QCOMPARE(f.first(), QStringLiteral("Customer 1"));
}

void TestConversationListModel::tellsWhyItIsEmpty()
{
    Fixture f;
    f.source.failure = Error{ErrorKind::Storage, QStringLiteral("storage.failed")};
    QSignalSpy failed(&f.model, &ConversationListModel::failed);
    f.model.show({});
    QVERIFY(failed.wait());
    f.source.failure.reset();
    f.fill(1);
    f.model.retry();
    QTRY_COMPARE(f.model.rowCount(), 1);
}

void TestConversationListModel::rowsAreReadAloud()
{
    Fixture f;
    Account account;
    account.id = AccountId(QStringLiteral("sh"));
    account.name = QStringLiteral("晴葉 線上商店");
    f.accounts.list = {account};
    ConversationRow row = rowOf(1, 1000);
    row.unread = 2;
    row.failed = 1;
    f.source.rows = {row};
    QVERIFY(f.show());
    const QString words = f.model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const auto &part : {QStringLiteral("Customer 1"),
                             QStringLiteral("晴葉 線上商店"),
                             QStringLiteral("2 unread"),
                             QStringLiteral("not sent")})
        QVERIFY2(words.contains(part), qPrintable(words));
}

void TestConversationListModel::rowsTellOfColleagues()
{
    Fixture f;
    FakePresence presence;
    f.model.setPresence(presence);
    f.fill(2);
    QVERIFY(f.show());
    const auto row = f.model.index(0);
    const auto company = [&] {
        return static_cast<Presence>(row.data(ConversationListModel::CompanyRole).toInt());
    };
    QCOMPARE(company(), Presence::Away);
    QSignalSpy changed(&f.model, &ConversationListModel::dataChanged);
    const ConversationId id(row.data(ConversationListModel::ConversationIdRole).toString());
    presence.set(id, {{UserId(QStringLiteral("mei")), QStringLiteral("Mei"), Presence::Writing}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(company(), Presence::Writing);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("is writing")));
    presence.set(ConversationId(QStringLiteral("not in the list")), {});
    QCOMPARE(changed.size(), 1);
}

void TestConversationListModel::theRailGroupsAccounts()
{
    FakeDesk desk;
    fillSampleDesk(desk);
    RailModel rail(desk.accounts, desk.views);
    rail.setPages({{QStringLiteral("inbox"), QStringLiteral("inbox"), {}, {}}});
    const QAbstractItemModelTester tester(&rail,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(rail.rowCount(), 1 + 3 + 9);
    QCOMPARE(rail.index(0).data(RailModel::CountRole).toInt(), 37);
    QCOMPARE(rail.index(1).data().toString(), QStringLiteral("台北"));
    QCOMPARE(rail.index(1).data(RailModel::CountRole).toInt(), 21);
    QVERIFY(!rail.flags(rail.index(1)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(rail.rowOf(RailModel::Kind::Account, QStringLiteral("tw")), 2);
    QCOMPARE(rail.rowOf(RailModel::Kind::Page, QStringLiteral("inbox")), 0);
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
