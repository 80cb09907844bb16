// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/taskalarm.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/filethread.h"
#include "core/client/tasksource.h"
#include "core/storage/durablefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// A computer that slept or was set to another time is right again after this.
constexpr qint64 LongestWaitMs = 60 * 1000;
/// Of what is gone or done it need not be known any more.
constexpr qint64 ForgottenMs = qint64(90) * 24 * 60 * 60 * 1000;
constexpr qint64 LargestFile = 4 * 1024 * 1024;

QByteArray readReminders(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LargestFile) : QByteArray();
}

} // namespace

TaskAlarm::TaskAlarm(Parts parts, QObject *parent)
    : ReminderSource(parent)
    , m_parts(std::move(parts))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TaskAlarm::look);
    connect(&m_parts.tasks, &TaskSource::changed, this, &TaskAlarm::look);
    load();
}

void TaskAlarm::load()
{
    const auto read = m_parts.files.run(
        [file = m_parts.file]() -> Result<QByteArray> { return readReminders(file); });
    whenDone(read, this, [this](const Result<QByteArray> &bytes) {
        const auto kept = QJsonDocument::fromJson(bytes ? *bytes : QByteArray()).object();
        for (auto it = kept.begin(); it != kept.end(); ++it) {
            const auto one = it.value().toObject();
            m_told.insert(TaskId(it.key()),
                          {one["due"_L1].toInteger(), one["again"_L1].toInteger()});
        }
        m_loaded = true;
        look();
    });
}

/// When to tell of it next, ms UTC; 0: never.
qint64 TaskAlarm::momentOf(const Task &task) const
{
    if (task.dueAt == 0 || task.isDone() || !m_parts.tasks.isMine(task))
        return 0;
    const auto told = m_told.constFind(task.id);
    return told == m_told.cend() || told->due != task.dueAt ? task.dueAt : told->again;
}

void TaskAlarm::look()
{
    if (!m_loaded)
        return;
    const qint64 now = m_parts.clock.nowMs();
    qint64 next = 0;
    QList<Task> dueNow;
    const auto all = m_parts.tasks.tasks();
    for (const auto &task : all) {
        const qint64 at = momentOf(task);
        if (at > 0 && at <= now)
            dueNow.append(task);
        else if (at > 0)
            next = next > 0 ? std::min(next, at) : at;
    }
    if (next > 0 || !dueNow.isEmpty()) {
        const qint64 wait =
            next > 0 ? std::clamp<qint64>(next - now, 0, LongestWaitMs) : LongestWaitMs;
        m_timer.start(static_cast<int>(wait));
    }
    if (!dueNow.isEmpty())
        Q_EMIT due(dueNow);
}

void TaskAlarm::shown(const QList<Task> &tasks)
{
    for (const auto &task : tasks)
        m_told.insert(task.id, {task.dueAt, 0});
    keep();
}

void TaskAlarm::snooze(const Task &task, qint64 until)
{
    m_told.insert(task.id, {task.dueAt, until});
    keep();
    look();
}

void TaskAlarm::keep()
{
    const qint64 old = m_parts.clock.nowMs() - ForgottenMs;
    QJsonObject kept;
    const auto all = m_parts.tasks.tasks();
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
        const bool isKnown = std::any_of(
            all.cbegin(), all.cend(), [&](const Task &one) { return one.id == it.key(); });
        if (isKnown || it->due > old)
            kept.insert(it.key().value(),
                        QJsonObject{{u"due"_s, it->due}, {u"again"_s, it->again}});
    }
    const auto written = m_parts.files.run(
        [file = m_parts.file, bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact)] {
            return replaceFile(file, bytes);
        });
    whenDone(written, this, [](const Result<> &done) {
        if (!done)
            qCWarning(LogClient) << "reminders are not remembered:" << done.error().detail;
    });
}

} // namespace Frontdesk
