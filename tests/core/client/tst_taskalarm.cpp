// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/filethread.h"
#include "core/client/taskalarm.h"
#include "core/client/tasksource.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60 * 1000;

class ListedTasks : public TaskSource
{
public:
    QList<Task> tasks() const override { return list; }
    bool isMine(const Task &one) const override { return one.assignee == UserId(u"me"_s); }
    bool mayRemove(const Task &) const override { return true; }
    Async<TaskId> put(const Task &task) override { return ready<TaskId>(task.id); }
    Async<> finish(const TaskId &, bool) override { return ready<>({}); }
    Async<> remove(const TaskId &) override { return ready<>({}); }

    QList<Task> list;
};

} // namespace

// Reminders of my to-dos, once each.
class TestTaskAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tasks = std::make_unique<ListedTasks>();
        m_clock = std::make_unique<Test::FixedClock>();
        m_files = std::make_unique<FileThread>();
    }
    void cleanup()
    {
        stop();
        m_files.reset();
    }

    void mineIsToldWhenItIsDueAndOnce()
    {
        add(u"t1"_s, Minute);
        add(u"t2"_s, -Minute, u"ben"_s);
        start();
        QVERIFY(isQuiet());
        m_clock->advance(Minute);
        m_alarm->look();
        QCOMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->shown(m_tasks->list.mid(0, 1));
        m_alarm->look();
        QVERIFY(isQuiet());
        // And not after a restart.
        restart();
        QVERIFY(isQuiet());
    }

    void whatWasDueMeanwhileIsToldAtTheStart()
    {
        add(u"t1"_s, -100 * Minute);
        start();
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
    }

    /// As while nobody is to be disturbed.
    void whatWasNotShownIsToldAgain()
    {
        add(u"t1"_s, -Minute);
        start();
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->look();
        QCOMPARE(told(), QStringList{u"t1"_s});
        forget();
    }

    void anotherTimeIsAnotherReminder()
    {
        add(u"t1"_s, -Minute);
        start();
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->shown(m_tasks->list);
        m_tasks->list[0].dueAt += 2 * Minute;
        Q_EMIT m_tasks->changed();
        QVERIFY(isQuiet());
        m_clock->advance(2 * Minute);
        m_alarm->look();
        QCOMPARE(told(), QStringList{u"t1"_s});
        forget();
    }

    void whatIsDoneIsNotTold()
    {
        add(u"t1"_s, -Minute);
        m_tasks->list[0].doneAt = 5;
        start();
        QVERIFY(isQuiet());
    }

    void aSnoozedOneComesBackOverARestart()
    {
        add(u"t1"_s, -Minute);
        start();
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->snooze(m_tasks->list.constFirst(), m_clock->nowMs() + 60 * Minute);
        QVERIFY(isQuiet());
        restart();
        QVERIFY(isQuiet());
        m_clock->advance(60 * Minute);
        m_alarm->look();
        QCOMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->shown(m_tasks->list);
        m_alarm->look();
        QVERIFY(isQuiet());
    }

    /// It rings by itself: nobody has to look.
    void itRingsByItself()
    {
        add(u"t1"_s, 50);
        start();
        QVERIFY(isQuiet());
        m_clock->advance(50);
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
    }

    void aFileThatIsNoneIsBegunAnew()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, {\"t1\": 7}");
        file.close();
        add(u"t1"_s, -Minute);
        start();
        QTRY_COMPARE(told(), QStringList{u"t1"_s});
        forget();
        m_alarm->shown(m_tasks->list);
        restart();
        QVERIFY(isQuiet());
    }

private:
    QString path() const { return m_folder->filePath(u"reminders.json"_s); }
    void start()
    {
        m_alarm =
            std::make_unique<TaskAlarm>(TaskAlarm::Parts{*m_tasks, *m_files, *m_clock, path()});
        m_due = std::make_unique<QSignalSpy>(m_alarm.get(), &TaskAlarm::due);
    }
    void stop()
    {
        m_due.reset();
        m_alarm.reset();
    }
    void restart()
    {
        stop();
        m_files = std::make_unique<FileThread>(); // the old one finishes what was written
        start();
    }
    /// Whatever the file's thread had to say has been heard, and nothing was told.
    bool isQuiet()
    {
        bool isRead = false;
        const auto end = m_files->run([]() -> Result<> { return {}; });
        whenDone(end, this, [&](const Result<> &) { isRead = true; });
        return QTest::qWaitFor([&] { return isRead; }) && told().isEmpty();
    }
    QStringList told()
    {
        QStringList ids;
        if (!m_due->isEmpty()) {
            const auto tasks = m_due->constLast().constFirst().value<QList<Task>>();
            for (const auto &one : tasks)
                ids << one.id.value();
        }
        return ids;
    }
    void forget() { m_due->clear(); }
    void add(const QString &id, qint64 in, const QString &assignee = u"me"_s)
    {
        Task one;
        one.id = TaskId(id);
        one.assignee = UserId(assignee);
        one.dueAt = m_clock->nowMs() + in;
        m_tasks->list.append(one);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListedTasks> m_tasks;
    std::unique_ptr<Test::FixedClock> m_clock;
    std::unique_ptr<FileThread> m_files;
    std::unique_ptr<TaskAlarm> m_alarm;
    std::unique_ptr<QSignalSpy> m_due;
};

QTEST_GUILESS_MAIN(TestTaskAlarm)
#include "tst_taskalarm.moc"
