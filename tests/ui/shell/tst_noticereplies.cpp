// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/noticecenter.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

class FakeService : public NoticeService
{
public:
    void show(const Notice &) override { }
    void withdraw(const ConversationId &) override { }
    void withdrawTask(const TaskId &) override { }
};

struct Fixture {
    QTemporaryDir folder;
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    FakeService service;
    NoticeCenter center{{theme,
                         clock,
                         fakes.sources(),
                         service,
                         [] { return NoticeCenter::View(); },
                         folder.path()},
                        nullptr};

    Fixture()
    {
        clock.jump(SampleNow - clock.nowMs());
        Account account;
        account.id = AccountId(QStringLiteral("sh"));
        account.name = QStringLiteral("Haruya");
        fakes.accounts.list << account;
        ConversationRow row;
        row.conversation.id = sampleConversation();
        row.conversation.account = account.id;
        row.conversation.title = QStringLiteral("Nok");
        fakes.conversations.put(row);
    }
};

} // namespace

class TestNoticeReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As where replies are written: once more, and by somebody who looks.
    void whatIsSeldomMeantIsNotSentFromANotice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a card number") << QStringLiteral("5500 0000 0000 0004");
        QTest::newRow("a variable") << QStringLiteral("Hi {{contact.name|there}}");
        QTest::newRow("another account") << QStringLiteral("Welcome to Kinoyado");
    }
    void whatIsSeldomMeantIsNotSentFromANotice()
    {
        QFETCH(const QString, text);
        Fixture f;
        Account other;
        other.id = AccountId(QStringLiteral("ki"));
        other.name = QStringLiteral("Kinoyado");
        other.basicId = QStringLiteral("@kinoyado");
        f.fakes.accounts.list << other;
        f.fakes.actions.drafts[sampleConversation()] = QStringLiteral("Dear Nok");
        QSignalSpy open(&f.center, &NoticeCenter::openRequested);
        QSignalSpy back(&f.fakes.actions, &ConversationActions::returned);
        QSignalSpy why(&f.fakes.actions, &ConversationActions::refused);
        Q_EMIT f.service.replied(sampleConversation(), text);
        QTRY_COMPARE(open.size() + f.fakes.actions.sent.size(), 1);
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()),
                 text + QStringLiteral("\nDear Nok"));
        QCOMPARE(back.size(), 1); // to who shows it already
        QCOMPARE(back.at(0).at(1).toString(), text);
        QCOMPARE(why.size(), 1);
    }

    /// The draft of the chat is not what was sent.
    void whatIsTypedMeanwhileStays()
    {
        Fixture f;
        auto &actions = f.fakes.actions;
        actions.drafts[sampleConversation()] = QStringLiteral("Dear");
        actions.hold();
        Q_EMIT f.service.replied(sampleConversation(), QStringLiteral("On its way"));
        QTRY_COMPARE(actions.sent.size(), 1);
        actions.drafts[sampleConversation()] = QStringLiteral("Dear Nok, also");
        actions.release();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(actions.drafts.value(sampleConversation()), QStringLiteral("Dear Nok, also"));
    }
};

QTEST_MAIN(TestNoticeReplies)
#include "tst_noticereplies.moc"
