// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/tasknotices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

class HeardService : public NoticeService
{
public:
    void show(const Notice &notice) override { shown << notice; }
    void withdraw(const ConversationId &) override { }
    void withdrawTask(const TaskId &task) override { withdrawn << task; }

    QList<Notice> shown;
    QList<TaskId> withdrawn;
};

} // namespace

// To-dos that are due, on the desktop.
class TestTaskNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_service = std::make_unique<HeardService>();
        Account account;
        account.id = AccountId(u"sh"_s);
        account.name = u"Haruya"_s;
        m_desk->accounts.list << account;
        ConversationRow row;
        row.conversation.id = sampleConversation();
        row.conversation.account = account.id;
        row.conversation.title = u"Nok"_s;
        m_desk->conversations.put(row);
        m_notices = std::make_unique<TaskNotices>(
            TaskNotices::Parts{m_desk->sources(), *m_service, m_clock});
        m_notices->setSettings({});
    }
    void cleanup()
    {
        m_notices.reset();
        m_service.reset();
        m_desk.reset();
    }

    void oneThatIsDueIsShownOnce()
    {
        add(u"t1"_s, u"Call \u202Eback"_s);
        QSignalSpy shown(m_notices.get(), &TaskNotices::shown);
        remind();
        remind(); // told again while its customer is looked up
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto notice = m_service->shown.constFirst();
        QCOMPARE(notice.title, u"To-do: Nok · Haruya"_s);
        QCOMPARE(notice.text, u"Call back"_s);
        QCOMPARE(notice.task, TaskId(u"t1"_s));
        QCOMPARE(notice.conversation, sampleConversation());
        QCOMPARE(m_desk->reminders.told.size(), 1);
        QCOMPARE(shown.size(), 1);
    }

    /// And afterwards it is.
    void nothingIsShownWhileNobodyIsToBeDisturbed()
    {
        add(u"t1"_s, u"Call"_s);
        NoticeSettings quiet;
        quiet.quietUntil = m_clock.nowMs() + 60'000;
        m_notices->setSettings(quiet);
        remind();
        QVERIFY(!QTest::qWaitFor([this] { return !m_service->shown.isEmpty(); }, 50));
        QVERIFY(m_desk->reminders.told.isEmpty());
        m_clock.advance(60'000);
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_desk->reminders.told.size(), 1);
    }

    void manyAreOne()
    {
        for (int i = 0; i < 5; ++i)
            add(u"t%1"_s.arg(i), u"Call %1"_s.arg(i));
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->shown.constFirst().title.contains(u'5'));
        QCOMPARE(m_desk->reminders.told.size(), 5);
    }

    void anAccountThatHidesPreviewsDoesSoHere()
    {
        add(u"t1"_s, u"Call about the divorce"_s);
        NoticeSettings hiding;
        hiding.standard.hidePreview = true;
        m_notices->setSettings(hiding);
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(!m_service->shown.constFirst().text.contains(u"divorce"_s));
    }

    void aCustomerWhoIsNotKnownHereIsNoReasonToForget()
    {
        add(u"t1"_s, u"Call"_s).conversation = ConversationId(u"unknown"_s);
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.constFirst().title, u"To-do: Haruya"_s);
    }

    void itIsSnoozedFromTheNotice()
    {
        add(u"t1"_s, u"Call"_s);
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        Q_EMIT m_service->taskSnoozed(TaskId(u"t1"_s));
        QCOMPARE(m_desk->reminders.snoozed.size(), 1);
        QCOMPARE(m_desk->reminders.snoozed.constFirst().first, TaskId(u"t1"_s));
        QCOMPARE(m_desk->reminders.snoozed.constFirst().second,
                 m_clock.nowMs() + NoticeService::SnoozeMs);
    }

    void whatIsDoneIsTakenFromTheDesktop()
    {
        add(u"t1"_s, u"Call"_s);
        remind();
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->withdrawn.isEmpty());
        m_desk->tasks.finish(TaskId(u"t1"_s), true).ignore();
        QCOMPARE(m_service->withdrawn, QList<TaskId>{TaskId(u"t1"_s)});
    }

private:
    Task &add(const QString &id, const QString &text)
    {
        auto &one = m_desk->tasks.add(id, text, m_clock.nowMs() - 1000);
        one.account = AccountId(u"sh"_s);
        one.conversation = sampleConversation();
        return one;
    }
    void remind() { Q_EMIT m_desk->reminders.due(m_desk->tasks.list); }

    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<HeardService> m_service;
    std::unique_ptr<TaskNotices> m_notices;
};

QTEST_MAIN(TestTaskNotices)
#include "tst_tasknotices.moc"
