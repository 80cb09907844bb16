// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtasks.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = qint64(60) * 60 * 1000;

} // namespace

// To-dos of the cache, with what waits in the outbox.
class TestCachedTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        putTask(u"t1"_s, u"Call"_s, 3);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(texts(), QStringList{u"Call"_s});
        m_desk->relay->drop();
    }
    void cleanup() { stop(); }

    void oneMadeOfflineIsThereAtOnce()
    {
        QSignalSpy changed(m_tasks.get(), &TaskSource::changed);
        auto wanted = newTask(u" Send the invoice "_s);
        wanted.dueAt = m_desk->clock.nowMs() + Hour;
        const auto made = await(m_tasks->put(wanted));
        QVERIFY(made);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(texts(), (QStringList{u"Send the invoice"_s, u"Call"_s})); // the other has no time
        const auto one = m_tasks->tasks().constFirst();
        QCOMPARE(one.id, *made);
        QCOMPARE(one.madeBy, UserId(u"me"_s));
        QVERIFY(m_tasks->isMine(one));
        QVERIFY(m_tasks->mayRemove(one));
        QCOMPARE(m_tasks->of(ConversationId(u"c9"_s)), QList<Task>());
        QCOMPARE(m_tasks->of(ConversationId(u"c1"_s)).size(), 2);
        // And over a restart.
        stop();
        start();
        QTRY_COMPARE(texts(), (QStringList{u"Send the invoice"_s, u"Call"_s}));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 1);
        const auto sent = std::get<Protocol::PutTask>(m_desk->relay->commands().at(0).args);
        QCOMPARE(sent.id, *made);
        QCOMPARE(sent.base, 0);
    }

    void whatCannotBeIsRefusedHere()
    {
        QCOMPARE(await(m_tasks->put(newTask(u" "_s))).error().code, u"task.empty"_s);
        QCOMPARE(await(m_tasks->put(newTask(QString(10'000, u'x')))).error().code,
                 u"task.too-long"_s);
        auto one = newTask(u"x"_s);
        one.repeat = TaskRepeat::Weekly;
        QCOMPARE(await(m_tasks->put(one)).error().code, u"task.no-due"_s);
        QCOMPARE(await(m_tasks->finish(TaskId(u"none"_s), true)).error().code, u"task.not-found"_s);
        QCOMPARE(await(m_tasks->remove(TaskId(u"none"_s))).error().code, u"task.not-found"_s);
        QCOMPARE(await(m_tasks->remove(TaskId(u"t1"_s))).error().code, u"auth.forbidden"_s);
        QVERIFY(m_desk->outbox.entries().isEmpty());
    }

    void whatIsDoneOfflineIsDoneAndCanBeOpenedAgain()
    {
        QVERIFY(await(m_tasks->finish(TaskId(u"t1"_s), true)));
        QVERIFY(m_tasks->tasks().constFirst().isDone());
        QCOMPARE(m_tasks->tasks().constFirst().doneBy, UserId(u"me"_s));
        QVERIFY(await(m_tasks->finish(TaskId(u"t1"_s), false)));
        QVERIFY(!m_tasks->tasks().constFirst().isDone());
    }

    /// The version says what was changed, and stays the relay's.
    void oneChangedTwiceOfflineSaysWhatStoodThere()
    {
        auto one = m_tasks->tasks().constFirst();
        one.text = u"Call at nine"_s;
        QVERIFY(await(m_tasks->put(one)));
        one = m_tasks->tasks().constFirst();
        one.text = u"Call at ten"_s;
        QVERIFY(await(m_tasks->put(one)));
        QCOMPARE(texts(), QStringList{u"Call at ten"_s});
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        for (const auto &command : m_desk->relay->commands())
            QCOMPARE(std::get<Protocol::PutTask>(command.args).base, 3);
    }

    void whatComesBackIsDueAgainAndOnlyOnce()
    {
        auto one = task(u"t2"_s, u"Report"_s, 1);
        one.repeat = TaskRepeat::Daily;
        one.dueAt = m_desk->clock.nowMs() - Hour;
        m_desk->relay->put(one, one.id.value(), 1);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_tasks->tasks().size(), 2);
        m_desk->relay->drop();
        QVERIFY(await(m_tasks->finish(one.id, true)));
        const auto next = find(one.id).dueAt;
        QVERIFY(next > m_desk->clock.nowMs());
        QVERIFY(!find(one.id).isDone());
        const auto sent =
            std::get<Protocol::FinishTask>(m_desk->outbox.entries().begin()->command.args);
        QCOMPARE(sent.due, one.dueAt);
        QCOMPARE(sent.next, next);
        // The relay has it too now, and it does not move twice.
        one.dueAt = next;
        one.doneAt = m_desk->clock.nowMs();
        m_desk->relay->put(one, one.id.value(), 2);
        m_desk->relay->connectClient();
        QTRY_COMPARE(find(one.id).ver, 2);
        QCOMPARE(find(one.id).dueAt, next);
    }

    /// The colleague's words are followed, mine are not lost.
    void theColleagueWhoWasFirstIsFollowed()
    {
        auto one = m_tasks->tasks().constFirst();
        one.text = u"Mine"_s;
        QVERIFY(await(m_tasks->put(one)));
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Conflict;
            result.code = u"task.changed"_s;
            result.codeArgs = {{u"ver"_s, 4}};
            return result;
        };
        putTask(u"t1"_s, u"Theirs"_s, 4);
        m_desk->relay->connectClient();
        QTRY_COMPARE(texts(), QStringList{u"Theirs"_s});
        QTRY_COMPARE(m_desk->outbox.entries().size(), 1);
        const auto waiting = changeOf(*m_desk->outbox.entries().begin());
        QVERIFY(waiting && waiting->refused && waiting->isConflict);
        QCOMPARE(waiting->kind, WaitingChange::Kind::Task);
        QCOMPARE(waiting->words, u"Mine"_s);
    }

    void whatIsRemovedIsGone()
    {
        auto one = task(u"t1"_s, u"Call"_s, 4);
        one.madeBy = UserId(u"me"_s);
        m_desk->relay->put(one, one.id.value(), 4);
        m_desk->relay->connectClient();
        QTRY_COMPARE(find(one.id).ver, 4);
        m_desk->relay->drop();
        QVERIFY(await(m_tasks->remove(one.id)));
        QVERIFY(m_tasks->tasks().isEmpty());
    }

    /// Of years of work only what matters is held.
    void whatWasDoneLongAgoIsNotHeld()
    {
        const qint64 now = m_desk->clock.nowMs();
        auto old = task(u"t2"_s, u"Old"_s, 1);
        old.doneAt = now - TaskSource::KeptMs - 1;
        auto fresh = task(u"t3"_s, u"Fresh"_s, 1);
        fresh.doneAt = now - TaskSource::KeptMs + Hour;
        auto back = old;
        back.id = TaskId(u"t4"_s);
        back.text = u"Back"_s;
        back.repeat = TaskRepeat::Daily;
        back.dueAt = now;
        for (const auto &one : {old, fresh, back})
            m_desk->relay->put(one, one.id.value(), 1);
        m_desk->relay->connectClient();
        QTRY_COMPARE(texts(), (QStringList{u"Back"_s, u"Call"_s, u"Fresh"_s}));
    }

private:
    void start()
    {
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_tasks = std::make_unique<CachedTasks>(
            CachedTasks::Parts{m_desk->cache,
                               m_desk->outbox,
                               *m_feed,
                               m_desk->clock,
                               {UserId(u"me"_s), u"Me"_s, {}, User::Role::Agent, 1}});
    }
    void stop()
    {
        m_tasks.reset();
        m_feed.reset();
        m_desk.reset();
    }
    static Task newTask(const QString &text)
    {
        Task one;
        one.account = AccountId(u"a1"_s);
        one.conversation = ConversationId(u"c1"_s);
        one.text = text;
        return one;
    }
    static Task task(const QString &id, const QString &text, qint64 ver)
    {
        auto one = newTask(text);
        one.id = TaskId(id);
        one.madeBy = UserId(u"ben"_s);
        one.madeAt = 1;
        one.ver = ver;
        return one;
    }
    void putTask(const QString &id, const QString &text, qint64 ver)
    {
        m_desk->relay->put(task(id, text, ver), id, ver);
    }
    QStringList texts() const
    {
        QStringList texts;
        const auto all = m_tasks->tasks();
        for (const auto &one : all)
            texts << one.text;
        return texts;
    }
    Task find(const TaskId &id) const
    {
        const auto all = m_tasks->tasks();
        for (const auto &one : all) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedTasks> m_tasks;
};

QTEST_GUILESS_MAIN(TestCachedTasks)
#include "tst_cachedtasks.moc"
