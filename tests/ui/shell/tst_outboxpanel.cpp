// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/desk.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/outboxpanel.h"
#include "ui/shell/outboxrow.h"
#include "ui/shell/rail.h"
#include "ui/shell/refusedbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

WaitingReply reply(const FakeDesk &fakes, int number, SendState state = SendState::Queued)
{
    const Conversation &conversation = fakes.conversations.rows.at(number).conversation;
    WaitingReply waiting;
    waiting.id = CommandId(QStringLiteral("w%1").arg(number));
    waiting.conversation = conversation.id;
    waiting.account = conversation.account;
    Content words;
    words.text = QStringLiteral("words %1").arg(number);
    waiting.contents = {words};
    waiting.state = state;
    waiting.since = SampleNow;
    return waiting;
}

WaitingChange change(const FakeDesk &fakes, int number)
{
    const Conversation &conversation = fakes.conversations.rows.at(number).conversation;
    WaitingChange waiting;
    waiting.id = CommandId(QStringLiteral("x%1").arg(number));
    waiting.kind = WaitingChange::Kind::State;
    waiting.conversation = conversation.id;
    waiting.account = conversation.account;
    waiting.since = SampleNow;
    return waiting;
}

/// I resolved it, and @p colleague was first.
WaitingChange refusedBy(FakeDesk &fakes, int number, const UserId &colleague)
{
    fakes.conversations.rows[number].conversation.state = ConversationState::New;
    auto refused = change(fakes, number);
    refused.wanted = {.state = ConversationState::Resolved};
    refused.refused = true;
    refused.isConflict = true;
    refused.errorCode = QStringLiteral("conversation.changed");
    refused.errorArgs = {{QStringLiteral("by"), colleague.value()},
                         {QStringLiteral("at"), SampleNow - 60'000}};
    return refused;
}

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        desk = std::make_unique<Desk>(theme, clock, fakes.sources(), DeskState());
        desk->resize(1440, 900);
        desk->show();
    }
    OutboxPanel &panel() const { return *desk->findChild<OutboxPanel *>(); }
    void goOffline()
    {
        LinkStatus offline;
        offline.state = LinkStatus::State::Offline;
        offline.since = SampleNow;
        fakes.link.set(offline);
    }
    static Button *button(const QWidget &in, const QString &text)
    {
        const auto buttons = in.findChildren<Button *>();
        for (auto *each : buttons) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto elided = panel().findChildren<ElidedLabel *>();
        const auto labels = panel().findChildren<Label *>();
        return std::any_of(elided.cbegin(),
                           elided.cend(),
                           [&](const ElidedLabel *label) {
                               return label->isVisible() && label->text().contains(words);
                           })
            || std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
                   return label->isVisible() && label->text().contains(words);
               });
    }
};

} // namespace

class TestOutboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBannerOpensItOffline();
    void takesBackWhatIsCancelled();
    void opensTheChatOfAReply();
    void theRailShowsOnlyWhatNeedsAPerson();
    void tellsOfWhatCouldNotBeRead();
    void notesAndOtherChangesShowToo();
    void aRefusedChangeWaitsForADecision();
    void growsWithWhatItsRowsLearn();
    void theChatSaysWhatWasRefused();
};

void TestOutboxPanel::notesAndOtherChangesShowToo()
{
    Fixture f;
    auto note = reply(f.fakes, 1, SendState::Failed);
    note.isNote = true;
    f.fakes.outbox.put({note});
    auto vip = change(f.fakes, 2);
    vip.kind = WaitingChange::Kind::Priority;
    vip.wanted = {.priority = Priority::Vip};
    auto follow = change(f.fakes, 3);
    follow.wanted = {.state = ConversationState::FollowUp};
    follow.canCancel = true;
    f.fakes.outbox.others = {vip, follow};
    f.goOffline();
    auto *open = Fixture::button(*f.desk->findChild<LinkBanner *>(), QStringLiteral("Outbox · 1"));
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(f.says(QStringLiteral("Note: words 1")));
    QVERIFY(f.says(QStringLiteral("Priority: VIP")));
    QVERIFY(f.says(QStringLiteral("Follow up")));
    QVERIFY(f.says(QStringLiteral("3 wait")));
    QTRY_VERIFY(f.says(f.fakes.conversations.rows.at(2).conversation.title));
    // Only what never left can be taken back.
    auto *cancel = Fixture::button(f.panel(), QStringLiteral("Cancel"));
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(f.fakes.outbox.cancelled, QList<CommandId>{follow.id});
    f.fakes.outbox.others = {vip};
    f.fakes.outbox.put({});
    QVERIFY(!Fixture::button(f.panel(), QStringLiteral("Cancel")));
    f.fakes.outbox.others = {};
    f.fakes.outbox.put({});
    QVERIFY(f.says(QStringLiteral("Everything has been sent.")));
}

/// What stands there now comes later than the rows, and takes another line.
void TestOutboxPanel::growsWithWhatItsRowsLearn()
{
    Fixture f;
    const UserId mei = f.fakes.accounts.colleagues().constFirst().id;
    f.fakes.outbox.others = {refusedBy(f.fakes, 1, mei), refusedBy(f.fakes, 2, mei)};
    f.fakes.outbox.put({});
    auto *open = Fixture::button(*f.desk->findChild<Rail *>(), QStringLiteral("Outbox · 2"));
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(f.says(QStringLiteral("Now: New")));
    const auto *scroll = f.panel().findChild<QScrollArea *>();
    const auto isWhole = [scroll] {
        const auto words = scroll->widget()->findChildren<Label *>();
        const bool isCut = std::any_of(words.cbegin(), words.cend(), [](const Label *label) {
            return label->height() < label->heightForWidth(label->width());
        });
        return !isCut && scroll->widget()->height() <= scroll->viewport()->height();
    };
    QTRY_VERIFY(isWhole());
}

void TestOutboxPanel::aRefusedChangeWaitsForADecision()
{
    Fixture f;
    const UserId mei = f.fakes.accounts.colleagues().constFirst().id;
    auto refused = refusedBy(f.fakes, 2, mei);
    f.fakes.outbox.others = {refused};
    f.fakes.outbox.put({});
    auto *open = Fixture::button(*f.desk->findChild<Rail *>(), QStringLiteral("Outbox · 1"));
    QVERIFY2(open, "a person has to decide");
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(f.says(QStringLiteral("Resolve")));
    const QString name = f.fakes.accounts.userName(mei);
    QVERIFY(f.says(name + QStringLiteral(" changed it at ")));
    QTRY_VERIFY(f.says(QStringLiteral("Now: New"))); // as the row has it
    QTest::mouseClick(Fixture::button(f.panel(), QStringLiteral("Do it anyway")), Qt::LeftButton);
    QCOMPARE(f.fakes.outbox.insisted, QList<CommandId>{refused.id});
    QVERIFY(f.says(QStringLiteral("Everything has been sent.")));
    f.fakes.outbox.others = {refused};
    f.fakes.outbox.put({});
    QTest::mouseClick(Fixture::button(f.panel(), QStringLiteral("Leave it")), Qt::LeftButton);
    QCOMPARE(f.fakes.outbox.cancelled, QList<CommandId>{refused.id});
    QVERIFY(!Fixture::button(*f.desk->findChild<Rail *>(), QStringLiteral("Outbox · 1")));
}

void TestOutboxPanel::theChatSaysWhatWasRefused()
{
    Fixture f;
    const auto &bar = *f.desk->findChild<RefusedBar *>();
    const auto refused = refusedBy(f.fakes, 2, f.fakes.accounts.colleagues().constFirst().id);
    f.fakes.outbox.others = {refused};
    f.fakes.outbox.put({});
    f.desk->open(f.fakes.conversations.rows.at(1).conversation.id);
    QVERIFY(bar.isHidden());
    f.desk->open(refused.conversation);
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.accessibleName().contains(QStringLiteral("Resolve")));
    QTest::mouseClick(Fixture::button(bar, QStringLiteral("Do it anyway")), Qt::LeftButton);
    QCOMPARE(f.fakes.outbox.insisted, QList<CommandId>{refused.id});
    QVERIFY(bar.isHidden());
}

void TestOutboxPanel::theBannerOpensItOffline()
{
    Fixture f;
    f.fakes.outbox.put({reply(f.fakes, 1), reply(f.fakes, 2)});
    f.goOffline();
    const auto &banner = *f.desk->findChild<LinkBanner *>();
    auto *open = Fixture::button(banner, QStringLiteral("Outbox · 2"));
    QVERIFY(open);
    QVERIFY(!f.panel().isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(f.panel().isVisible());
    QCOMPARE(f.panel().findChildren<OutboxRow *>().size(), 2);
    QVERIFY(f.says(QStringLiteral("words 1")) && f.says(QStringLiteral("words 2")));
    QTRY_VERIFY(f.says(f.fakes.conversations.rows.at(1).conversation.title));
    QTest::keyClick(&f.panel(), Qt::Key_Escape);
    QVERIFY(!f.panel().isVisible());
}

void TestOutboxPanel::takesBackWhatIsCancelled()
{
    Fixture f;
    f.fakes.outbox.put({reply(f.fakes, 1)});
    f.panel().show();
    QTest::mouseClick(Fixture::button(f.panel(), QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(f.fakes.outbox.cancelled, QList<CommandId>{CommandId(QStringLiteral("w1"))});
    f.fakes.outbox.put({});
    QTRY_VERIFY(f.says(QStringLiteral("Everything has been sent")));
    f.fakes.outbox.failure = Error{ErrorKind::Storage, QStringLiteral("storage.full")};
    f.fakes.outbox.put({reply(f.fakes, 2)});
    QTRY_VERIFY(Fixture::button(f.panel(), QStringLiteral("Cancel")));
    QTest::mouseClick(Fixture::button(f.panel(), QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(f.says(QStringLiteral("disk")));
}

void TestOutboxPanel::opensTheChatOfAReply()
{
    Fixture f;
    f.fakes.outbox.put({reply(f.fakes, 3)});
    f.panel().show();
    QTest::mouseClick(Fixture::button(f.panel(), QStringLiteral("Open chat")), Qt::LeftButton);
    QCOMPARE(f.desk->state().conversation, f.fakes.conversations.rows.at(3).conversation.id);
    QVERIFY(!f.panel().isVisible());
}

void TestOutboxPanel::theRailShowsOnlyWhatNeedsAPerson()
{
    Fixture f;
    const auto &rail = *f.desk->findChild<Rail *>();
    f.fakes.outbox.put({reply(f.fakes, 1, SendState::Sending)});
    QVERIFY(!Fixture::button(rail, QStringLiteral("Outbox · 1")));
    f.fakes.outbox.put({reply(f.fakes, 1, SendState::Unknown)});
    auto *open = Fixture::button(rail, QStringLiteral("Outbox · 1"));
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(f.says(QStringLiteral("LINE may have it already")));
}

void TestOutboxPanel::tellsOfWhatCouldNotBeRead()
{
    Fixture f;
    f.fakes.outbox.lost = 1;
    f.fakes.outbox.put({});
    QVERIFY(Fixture::button(*f.desk->findChild<Rail *>(), QStringLiteral("Outbox")));
    f.panel().show();
    QVERIFY(f.says(QStringLiteral("could not be read")));
}

QTEST_MAIN(TestOutboxPanel)
#include "tst_outboxpanel.moc"
