// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    explicit Fixture(const DeskState &state = {}, QSize size = {1440, 900})
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        desk = std::make_unique<Desk>(theme, clock, fakes.sources(), state);
        desk->resize(size);
        desk->show();
        desk->activateWindow();
    }
    template <typename Widget>
    Widget *find() const
    {
        return desk->findChild<Widget *>();
    }
    bool ready() const
    {
        return QTest::qWaitFor(
            [this] { return find<ConversationListView>()->model()->rowCount() == 10; });
    }
};

} // namespace

/// What comes while somebody works: news, refusals, trouble. Nothing of it may take the agent away
/// from what they do, and nothing of it may vanish.
class TestDeskNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsMovesTheRowButNotTheAgent();
    void aRowThatGoesOpensNoNeighbour();
    void theRailKeepsItsSelection();
    void theBannerSaysWhatToPress();
    void troubleWithTheDiskShowsOnline();
    void aLateStartSaysSo();
    void refusedActionsShowInTheirPlace();
    void aConflictShowsWhoAnswered();
    void picturesAreAskedForAgainWhenTheLinkIsBack();
};

void TestDeskNews::newsMovesTheRowButNotTheAgent()
{
    Fixture f;
    QVERIFY(f.ready());
    auto *list = f.find<ConversationListView>();
    list->setCurrentIndex(list->model()->index(3, 0));
    const ConversationId open = f.desk->state().conversation;
    QVERIFY(!open.isNull());
    QSignalSpy chosen(list, &ConversationListView::chosen);
    const auto bringNews = [&](int minute) {
        ConversationRow row;
        for (const auto &known : std::as_const(f.fakes.conversations.rows)) {
            if (known.conversation.id == open)
                row = known;
        }
        row.conversation.lastOrder = {SampleNow + minute * 60'000, 900 + minute};
        ++row.conversation.ver;
        f.fakes.conversations.put(row);
    };
    bringNews(1);
    QCOMPARE(f.desk->state().conversation, open);
    QCOMPARE(list->currentIndex().row(), 0);
    list->setCurrentIndex(list->model()->index(5, 0));
    const ConversationId other = f.desk->state().conversation;
    chosen.clear();
    auto *model = qobject_cast<ConversationListModel *>(list->model());
    model->setOrderHeld(true);
    bringNews(2);
    ConversationRow row = *model->find(other);
    row.conversation.lastOrder = {SampleNow + 3 * 60'000, 990};
    ++row.conversation.ver;
    f.fakes.conversations.put(row);
    QCOMPARE(list->currentIndex().row(), 5);
    model->setOrderHeld(false);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QCOMPARE(f.desk->state().conversation, other);
    QVERIFY(chosen.isEmpty());
}

void TestDeskNews::aRowThatGoesOpensNoNeighbour()
{
    Fixture f;
    QVERIFY(f.ready());
    auto *list = f.find<ConversationListView>();
    list->setCurrentIndex(list->model()->index(3, 0));
    const auto read = f.fakes.actions.read;
    f.fakes.conversations.take(f.desk->state().conversation);
    QVERIFY(f.desk->state().conversation.isNull());
    QVERIFY(!list->selectionModel()->hasSelection());
    QCoreApplication::processEvents();
    QCOMPARE(f.fakes.actions.read.size(), read.size());
    // The neighbour is current for the keys, and can still be opened.
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QVERIFY(!f.desk->state().conversation.isNull());
}

void TestDeskNews::theRailKeepsItsSelection()
{
    Fixture f;
    QVERIFY(f.ready());
    auto *view = f.find<Rail>()->view();
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    const AccountId account = f.fakes.accounts.list.first().id;
    const auto &rows = f.find<Rail>()->rows();
    const auto row = [&] {
        return rows.rowOf(RailModel::Kind::Account, account.value());
    };
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, {}, view->visualRect(rows.index(row())).center());
    QCOMPARE(f.desk->state().account, account);
    f.fakes.accounts.list.append(f.fakes.accounts.list.first());
    f.fakes.accounts.list.last().id = AccountId(QStringLiteral("new"));
    Q_EMIT f.fakes.accounts.accountsChanged();
    QCOMPARE(view->currentIndex().row(), row());
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    QCOMPARE(f.desk->state().account, account);
}

void TestDeskNews::theBannerSaysWhatToPress()
{
    Fixture f;
    auto *banner = f.find<LinkBanner>();
    LinkStatus refused;
    refused.state = LinkStatus::State::Refused;
    refused.since = SampleNow;
    refused.cacheAsOf = SampleNow - 3 * 3600 * 1000;
    refused.error = Error{ErrorKind::Rejected,
                          QStringLiteral("relay.certificate"),
                          {},
                          {{QStringLiteral("host"), QStringLiteral("relay.example")}}};
    f.fakes.link.set(refused);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(QLatin1String("as of 07:09")),
             qPrintable(banner->accessibleName()));
    const auto button = [&](const char *text) -> Button * {
        const auto buttons = banner->findChildren<Button *>();
        for (auto *each : buttons) {
            if (each->isVisible() && each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    };
    QVERIFY(button("Try now"));
    QVERIFY(!button("Sign in"));
    QTest::mouseClick(button("Try now"), Qt::LeftButton);
    QCOMPARE(f.fakes.link.tries, 1);
    refused.error = Error{ErrorKind::Unauthorized, QStringLiteral("auth.revoked")};
    f.fakes.link.set(refused);
    QVERIFY(button("Sign in"));
    QVERIFY(!button("Try now"));
}

void TestDeskNews::troubleWithTheDiskShowsOnline()
{
    Fixture f;
    auto *banner = f.find<LinkBanner>();
    for (const auto state : {LinkStatus::State::Online, LinkStatus::State::Offline}) {
        LinkStatus trouble;
        trouble.state = state;
        trouble.since = SampleNow;
        trouble.storage = LinkStatus::Trouble{
            Error{ErrorKind::Storage, QStringLiteral("storage.full")}, SampleNow, true};
        f.fakes.link.set(trouble);
        QVERIFY(banner->isVisible());
        QVERIFY2(!banner->accessibleName().contains(QLatin1String("everything is kept")),
                 qPrintable(banner->accessibleName()));
    }
    f.fakes.link.set(online());
    QVERIFY(!banner->isVisible());
}

void TestDeskNews::aLateStartSaysSo()
{
    Fixture f;
    auto *banner = f.find<LinkBanner>();
    LinkStatus starting;
    starting.since = SampleNow;
    f.fakes.link.set(starting);
    QVERIFY(!banner->isVisible());
    f.clock.jump(10'000);
    f.fakes.link.set(starting);
    QVERIFY(banner->isVisible());
}

void TestDeskNews::refusedActionsShowInTheirPlace()
{
    DeskState state;
    state.conversation = sampleConversation();
    Fixture f(state);
    QVERIFY(f.ready());
    QTRY_VERIFY(f.find<MessageEdit>()->isVisible());
    Q_EMIT f.fakes.actions.refused(sampleConversation(),
                                   Error{ErrorKind::Rejected, QStringLiteral("message.state")});
    const QString words = ErrorText::sentence(QStringLiteral("message.state"));
    const auto labels = f.find<Composer>()->findChildren<Label *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
        return label->isVisible() && label->text() == words;
    }));
}

void TestDeskNews::aConflictShowsWhoAnswered()
{
    DeskState state;
    state.conversation = sampleConversation();
    Fixture f(state);
    QVERIFY(f.ready());
    QTRY_VERIFY(f.find<TimelineView>()->model()->rowCount() > 5);
    QTest::keyClicks(f.find<MessageEdit>(), QStringLiteral("my words"));
    f.find<Composer>()->send();
    QTRY_VERIFY(f.find<MessageEdit>()->toPlainText().isEmpty());
    QCoreApplication::processEvents();
    Message theirs = sampleText(QStringLiteral("theirs"),
                                QStringLiteral("Already on its way"),
                                Direction::Outbound,
                                SampleNow + 60'000);
    theirs.author = UserId(QStringLiteral("Ben"));
    theirs.state = SendState::Accepted;
    f.fakes.timeline.put(theirs);
    Q_EMIT f.fakes.actions.returned(sampleConversation(), QStringLiteral("my words"));
    QCOMPARE(f.find<MessageEdit>()->toPlainText(), QStringLiteral("my words"));
    const auto labels = f.find<Composer>()->findChildren<Label *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
        return label->isVisible() && label->text().contains(QLatin1String("Ben answered first"))
            && label->text().contains(QLatin1String("Already on its way"));
    }));
}

void TestDeskNews::picturesAreAskedForAgainWhenTheLinkIsBack()
{
    DeskState state;
    state.conversation = sampleConversation(); // with pictures that nobody has
    Fixture f(state);
    QVERIFY(f.ready());
    QTRY_VERIFY(f.fakes.media.fetches > 0);
    LinkStatus offline;
    offline.state = LinkStatus::State::Offline;
    offline.since = SampleNow;
    f.fakes.link.set(offline);
    const int before = f.fakes.media.fetches;
    f.fakes.link.set(online());
    QTRY_VERIFY(f.fakes.media.fetches > before);
    QCOMPARE(f.fakes.media.lookups, 0);
}

QTEST_MAIN(TestDeskNews)
#include "tst_desknews.moc"
