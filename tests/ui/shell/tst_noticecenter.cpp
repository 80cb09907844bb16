// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/noticedesk.h"
#include "ui/shell/noticelist.h"

#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestNoticeCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsAreShown()
    {
        NoticeDesk f;
        f.arrive("m1", "Is it <b>there</b>?");
        QTRY_COMPARE(f.service.shown.size(), 1);
        const Notice &notice = f.service.shown.first();
        QCOMPARE(notice.title, QStringLiteral("Nok · Haruya"));
        QCOMPARE(notice.text, QStringLiteral("Is it <b>there</b>?"));
        QCOMPARE(notice.conversation, sampleConversation());
        QVERIFY(notice.sound);
        QCOMPARE(notice.picture.pixelColor(32, 4), f.theme.colors().account(1));
        QCOMPARE(f.center.notices().size(), 1);
    }

    void anAccountSoundsAsItWasChosen()
    {
        NoticeDesk f;
        const AccountId account(QStringLiteral("sh"));
        NoticeSettings settings;
        settings.accounts.insert(account, {.sound = NoticeSound::Knock});
        f.center.setSettings(settings);
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QVERIFY(f.service.shown.last().sound);
        QCOMPARE(f.service.shown.last().soundFile, f.folder.filePath(QStringLiteral("knock.wav")));
        f.center.showSample(account);
        QCOMPARE(f.service.shown.last().title, QStringLiteral("Haruya"));
        QCOMPARE(f.service.shown.last().soundFile, f.folder.filePath(QStringLiteral("knock.wav")));
        f.center.showSample();
        QVERIFY(f.service.shown.last().sound);
        QVERIFY(f.service.shown.last().soundFile.isEmpty());

        settings.accounts.remove(account); // as delivered: its own
        f.center.setSettings(settings);
        f.center.showSample(account);
        QVERIFY(f.service.shown.last().soundFile.contains(QLatin1String("/account-")));
        settings.accounts[account].sound = NoticeSound::None;
        f.center.setSettings(settings);
        f.arrive("m2", "Second");
        QTRY_COMPARE(f.service.shown.size(), 5);
        QVERIFY(!f.service.shown.last().sound);
        QVERIFY(f.service.shown.last().soundFile.isEmpty());
    }

    void viewsSayWhatAccountsDoNot()
    {
        NoticeDesk f;
        const ViewId vip(QStringLiteral("v1"));
        const ViewId named(QStringLiteral("v2"));
        const ViewId odd(QStringLiteral("v3"));
        const auto keep = [&f](const ViewId &id, const char *query) {
            SavedView view;
            view.id = id;
            view.query = QLatin1String(query);
            f.fakes.views.list.append(view);
        };
        keep(vip, "is:vip");
        keep(named, "Nok");
        keep(odd, "colour:red");
        NoticeSettings settings;
        settings.standard.scope = NoticeScope::None;
        settings.views.insert(vip, ViewNotice::Always);
        settings.views.insert(odd, ViewNotice::Never); // which this program does not understand
        f.center.setSettings(settings);
        f.arrive("m1", "Not of a VIP");
        settle();
        f.change([](ConversationRow &row) { row.conversation.priority = Priority::Vip; });
        f.arrive("m2", "Of a VIP");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.last().text, QStringLiteral("Of a VIP"));

        settings.standard.scope = NoticeScope::All;
        settings.views.insert(named, ViewNotice::Never); // counts more than the other view
        f.center.setSettings(settings);
        f.arrive("m3", "Of both");
        settle();
        settings.views.remove(named);
        f.center.setSettings(settings);
        f.arrive("m4", "Of one again");
        QTRY_COMPARE(f.service.shown.size(), 2);
        QVERIFY(f.service.shown.last().text.startsWith(QStringLiteral("Of one again")));
        QCOMPARE(f.service.shown.last().count, 2);
    }

    void laterStatesAreNoNews()
    {
        NoticeDesk f;
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.service.shown.size(), 1);
        f.arrive("m1", "Hello, edited");
        f.arrive("m2", "Second");
        QTRY_COMPARE(f.service.shown.size(), 2);
        QVERIFY(f.service.shown.last().text.startsWith(QStringLiteral("Second")));
    }

    void mutedAndSpamTellNothing_data()
    {
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("spam");
        QTest::newRow("muted") << true << false;
        QTest::newRow("spam") << false << true;
    }
    void mutedAndSpamTellNothing()
    {
        QFETCH(const bool, muted);
        QFETCH(const bool, spam);
        NoticeDesk f;
        f.change([&](ConversationRow &row) {
            row.mark.muted = muted;
            row.conversation.spam = spam;
        });
        f.arrive("m1", "Hello");
        f.change([](ConversationRow &row) {
            row.mark.muted = false;
            row.conversation.spam = false;
        });
        f.arrive("m2", "Second");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().count, 1); // the first was not told of
    }

    void vipGetsThroughWhereThatIsWanted()
    {
        NoticeDesk f;
        NoticeSettings settings;
        settings.quietUntil = SampleNow + 60'000;
        f.center.setSettings(settings);
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.center.notices().size(), 1);
        QVERIFY(f.service.shown.isEmpty());
        f.change([](ConversationRow &row) { row.conversation.priority = Priority::Vip; });
        f.arrive("m2", "Second");
        QTRY_COMPARE(f.service.shown.size(), 1);
        settings.vipBreaksThrough = false;
        f.center.setSettings(settings);
        f.arrive("m3", "Third");
        QTRY_COMPARE(f.center.notices().first().count, 3);
        QCOMPARE(f.service.shown.size(), 1);
    }

    void onlyMineWhereThatIsWanted()
    {
        NoticeDesk f;
        NoticeSettings settings;
        settings.standard.scope = NoticeScope::Mine;
        f.center.setSettings(settings);
        f.arrive("m1", "Hello");
        f.change([](ConversationRow &row) { row.ties.mine = true; });
        f.arrive("m2", "Second");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().count, 1);
    }

    void aMentionIsTold()
    {
        NoticeDesk f;
        f.putRow(0);
        f.mention(f.clock.nowMs(), "Mei");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().text, QStringLiteral("Mei asks for you: Refund?"));
        QCOMPARE(f.center.notices().size(), 1);
        f.putRow(0); // no customer wrote, and yet it stays
        QCOMPARE(f.center.notices().size(), 1);
        f.change([&](ConversationRow &row) { row.readUpTo = {f.clock.nowMs(), 1'000'000}; });
        QVERIFY(f.center.notices().isEmpty());
    }

    void whatIsNoNewsOfWorkIsNotTold()
    {
        NoticeDesk f;
        f.change([](ConversationRow &row) { row.ties.mine = true; });
        f.mention(SampleNow - 1, "Mei"); // before the program began
        f.assign(sampleConversation(), "someone", "Mei", SampleNow); // to somebody else
        f.fakes.link.user.id = UserId(QStringLiteral("Mei"));
        f.assign(sampleConversation(), "Mei", "Mei", SampleNow + 1); // by myself
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.clock.advance(3 * 60'000);
        f.mention(f.clock.nowMs(), "Mei"); // this one is
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().count, 1);
        QVERIFY(f.service.shown.first().text.startsWith(QStringLiteral("Mei asks for you")));
    }

    void whatIsGivenToMeIsToldTogether()
    {
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        for (int i = 1; i <= 5; ++i) {
            ConversationRow row;
            row.conversation.id = ConversationId(QStringLiteral("c%1").arg(i));
            row.conversation.account = AccountId(QStringLiteral("sh"));
            row.conversation.title = QStringLiteral("Customer %1").arg(i);
            row.ties.mine = true;
            f.fakes.conversations.put(row);
            f.assign(row.conversation.id, "me", i == 5 ? "" : "Mei", f.clock.nowMs());
        }
        QTRY_COMPARE(f.center.notices().size(), 5);
        QCOMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().title, QStringLiteral("5 chats ask for you"));
        QCOMPARE(f.center.notices().first().text, QStringLiteral("This chat is yours now"));
        QCOMPARE(f.center.notices().last().text, QStringLiteral("Mei gave this chat to you"));
    }

    void doNotDisturbHoldsWorkNewsBack()
    {
        NoticeDesk f;
        NoticeSettings settings;
        settings.quietUntil = SampleNow + 60'000;
        f.center.setSettings(settings);
        f.mention(f.clock.nowMs(), "Mei");
        QTRY_COMPARE(f.center.notices().size(), 1);
        QVERIFY(f.service.shown.isEmpty());
    }

    void whatIsBackIsToldToWhoeverSnoozedIt_data()
    {
        QTest::addColumn<QString>("assignee");
        QTest::addColumn<QString>("snoozedBy");
        QTest::addColumn<bool>("told");
        QTest::newRow("mine") << QStringLiteral("me") << QStringLiteral("Mei") << true;
        QTest::newRow("nobody's, snoozed by me") << QString() << QStringLiteral("me") << true;
        QTest::newRow("nobody's, snoozed by another")
            << QString() << QStringLiteral("Mei") << false;
        QTest::newRow("another's") << QStringLiteral("Mei") << QStringLiteral("me") << false;
    }
    void whatIsBackIsToldToWhoeverSnoozedIt()
    {
        QFETCH(const QString, assignee);
        QFETCH(const QString, snoozedBy);
        QFETCH(const bool, told);
        NoticeDesk f;
        f.fakes.link.user.id = UserId(QStringLiteral("me"));
        f.putRow(0);
        f.change([&](ConversationRow &row) {
            row.conversation.assignee = UserId(assignee);
            row.conversation.snoozedBy = UserId(snoozedBy);
            row.ties.mine = row.conversation.assignee == f.fakes.link.user.id;
            row.conversation.back = {f.clock.nowMs(), 0};
        });
        f.change([&](ConversationRow &row) { // the relay's own end of it
            row.conversation.back = {f.clock.nowMs() + 900, 7};
        });
        f.mention(f.clock.nowMs(), "Mei"); // is told in any case
        QTRY_VERIFY(!f.service.shown.isEmpty());
        const bool said =
            std::any_of(f.service.shown.cbegin(), f.service.shown.cend(), [](const Notice &notice) {
                return notice.text.startsWith(QStringLiteral("Back"));
            });
        QCOMPARE(said, told);
        QCOMPARE(f.service.shown.size(), told ? 2 : 1);
    }

    void snoozesFromTheNotice()
    {
        NoticeDesk f;
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.service.shown.size(), 1);
        Q_EMIT f.service.snoozed(sampleConversation());
        QTRY_VERIFY(f.center.notices().isEmpty());
        QCOMPARE(f.service.withdrawn, QList{sampleConversation()});
        const auto row = await(f.fakes.conversations.row(sampleConversation()));
        QCOMPARE(row->conversation.state, ConversationState::Snoozed);
        QCOMPARE(row->conversation.snoozedUntil, SampleNow + NoticeService::SnoozeMs);
    }

    void oneEntryForAConversation()
    {
        NoticeDesk f;
        f.arrive("m1", "One");
        f.arrive("m2", "Two");
        QTRY_COMPARE(f.service.shown.size(), 2);
        QCOMPARE(f.center.notices().size(), 1);
        QCOMPARE(f.center.notices().first().count, 2);
        QVERIFY(f.center.notices().first().text.startsWith(QStringLiteral("Two")));
    }

    void hiddenPreviewsSayNothing()
    {
        NoticeDesk f;
        NoticeSettings settings;
        settings.standard.hidePreview = true;
        f.center.setSettings(settings);
        f.arrive("m1", "My card number is 4242");
        f.arrive("m2", "and the code 123");
        QTRY_COMPARE(f.service.shown.size(), 2);
        for (const auto &notice : f.service.shown) {
            QVERIFY(!notice.text.contains(QStringLiteral("4242")));
            QVERIFY(!notice.text.contains(QStringLiteral("123")));
        }
    }

    void quietNoticesAreListedOnly()
    {
        NoticeDesk f;
        NoticeSettings settings;
        settings.quietUntil = f.clock.nowMs() + 1000;
        f.center.setSettings(settings);
        QSignalSpy shown(&f.center, &NoticeCenter::shown);
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.center.notices().size(), 1);
        QVERIFY(f.service.shown.isEmpty());
        QVERIFY(shown.isEmpty());
        f.clock.advance(1000);
        f.arrive("m2", "Hello again");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(shown.size(), 1);
    }

    void theOpenChatIsSilentOnlyWithTheFocus()
    {
        NoticeDesk f;
        f.view = {sampleConversation(), true};
        f.arrive("m1", "Seen");
        f.view.active = false;
        f.arrive("m2", "Not seen");
        QTRY_COMPARE(f.service.shown.size(), 1);
        QCOMPARE(f.service.shown.first().text, QStringLiteral("Not seen"));
    }

    void readingTakesItAway()
    {
        NoticeDesk f;
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.center.notices().size(), 1);
        f.putRow(0);
        QVERIFY(f.center.notices().isEmpty());
        QCOMPARE(f.service.withdrawn, QList<ConversationId>{sampleConversation()});
    }

    void theListShowsAndOpens()
    {
        NoticeDesk f;
        QSignalSpy open(&f.center, &NoticeCenter::openRequested);
        QPointer<NoticeList> list(new NoticeList(f.theme, f.clock, f.center));
        list->show();
        QCOMPARE(list->list()->count(), 0);
        f.arrive("m1", "Hello");
        QTRY_COMPARE(list->list()->count(), 1);
        const auto *item = list->list()->item(0);
        QVERIFY(item->text().contains(QStringLiteral("Nok")));
        QVERIFY(item->text().contains(QStringLiteral("Hello")));
        list->list()->setCurrentRow(0);
        QTest::keyClick(list->list(), Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().first().value<ConversationId>(), sampleConversation());
        QTRY_VERIFY(list.isNull());
    }

    void theListGoesWithTheSession()
    {
        Theme theme;
        FixedClock clock;
        FakeDesk fakes;
        FakeNotices service;
        auto center = std::make_unique<NoticeCenter>(
            NoticeCenter::Parts{theme, clock, fakes.sources(), service, [] {
                                    return NoticeCenter::View{};
                                }});
        QPointer<NoticeList> list(new NoticeList(theme, clock, *center));
        list->show();
        center.reset();
        QTRY_VERIFY(list.isNull());
    }

    void aReplyIsSentAndTheDraftStays()
    {
        NoticeDesk f;
        f.fakes.actions.drafts[sampleConversation()] = QStringLiteral("Dear Nok");
        f.arrive("m1", "Hello");
        QTRY_COMPARE(f.center.notices().size(), 1);
        Q_EMIT f.service.replied(sampleConversation(), QStringLiteral("Hi"));
        QTRY_VERIFY(f.center.notices().isEmpty());
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(f.fakes.actions.sent.first().bubbles.first().text, QStringLiteral("Hi"));
        QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), QStringLiteral("Dear Nok"));
    }

    void aRefusedReplyIsNotLost()
    {
        NoticeDesk f;
        QSignalSpy open(&f.center, &NoticeCenter::openRequested);
        f.fakes.actions.failure = Error{ErrorKind::Rejected, QStringLiteral("rule.x"), {}};
        Q_EMIT f.service.replied(sampleConversation(), QStringLiteral("Hi"));
        QTRY_COMPARE(open.size(), 1);
        QCOMPARE(f.fakes.actions.drafts.value(sampleConversation()), QStringLiteral("Hi"));
    }
};

QTEST_MAIN(TestNoticeCenter)
#include "tst_noticecenter.moc"
