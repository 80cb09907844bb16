// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taskwords.h"

#include "ui/models/timetext.h"

namespace Frontdesk {

namespace {

constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

} // namespace

bool TaskWords::isOverdue(const Task &task, qint64 now)
{
    return task.dueAt > 0 && task.dueAt <= now && !task.isDone();
}

QString TaskWords::when(qint64 at, qint64 now)
{
    if (at == 0)
        return {};
    const TimeText times;
    if (TimeText::sameDay(at, now))
        return tr("Today, %1", "time").arg(times.clock(at));
    if (TimeText::sameDay(at, now + DayMs))
        return tr("Tomorrow, %1", "time").arg(times.clock(at));
    if (TimeText::sameDay(at, now - DayMs))
        return tr("Yesterday, %1", "time").arg(times.clock(at));
    return tr("%1, %2", "date, time").arg(times.date(at), times.clock(at));
}

QString TaskWords::repeat(TaskRepeat repeat)
{
    switch (repeat) {
    case TaskRepeat::Daily:
        return tr("every day");
    case TaskRepeat::Weekdays:
        return tr("on weekdays");
    case TaskRepeat::Weekly:
        return tr("every week");
    case TaskRepeat::Monthly:
        return tr("every month");
    case TaskRepeat::Never:
        break;
    }
    return {};
}

QString TaskWords::below(const Task &task, qint64 now, const NameOf &nameOf)
{
    if (task.isDone()) {
        return tr("Done by %1, %2", "colleague, time")
            .arg(nameOf(task.doneBy), when(task.doneAt, now));
    }
    QStringList parts;
    if (const auto due = when(task.dueAt, now); isOverdue(task, now))
        parts << tr("Overdue: %1", "when it was due").arg(due);
    else
        parts << due;
    if (!task.assignee.isNull())
        parts << nameOf(task.assignee);
    parts << repeat(task.repeat);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString TaskWords::beginning(const QString &written)
{
    QString text = written.simplified().left(Task::LongestText);
    if (text.size() == Task::LongestText && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString TaskWords::line(const Task &task)
{
    QString text = task.text.simplified();
    text.removeIf([](QChar letter) {
        return (letter >= QChar(0x202A) && letter <= QChar(0x202E))
            || (letter >= QChar(0x2066) && letter <= QChar(0x2069));
    });
    return text;
}

} // namespace Frontdesk
