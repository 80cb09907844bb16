// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/taskrules.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Saturday = 6;
constexpr int MostSteps = 100'000; ///< days of some centuries: a clock that is wrong ends too

/// The @p n-th month after that of @p first, on @p day or its last one.
QDate monthLater(const QDate &first, int n, int day)
{
    const QDate month = QDate(first.year(), first.month(), 1).addMonths(n);
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

/// The @p n-th time after that of @p first, as far as it is one.
QDate dayLater(const Task &one, const QDate &first, int n)
{
    switch (one.repeat) {
    case TaskRepeat::Daily:
    case TaskRepeat::Weekdays:
        return first.addDays(n);
    case TaskRepeat::Weekly:
        return first.addDays(qint64(n) * 7);
    case TaskRepeat::Monthly:
        return monthLater(first, n, one.day > 0 ? one.day : first.day());
    case TaskRepeat::Never:
        break;
    }
    return {};
}

bool isTaken(TaskRepeat repeat, const QDate &day)
{
    return repeat != TaskRepeat::Weekdays || day.dayOfWeek() < Saturday;
}

} // namespace

Task tidied(Task one)
{
    one.text.remove(QChar::Null);
    one.text.replace(u"\r\n"_s, u"\n"_s);
    one.text = one.text.trimmed();
    const bool counts = one.repeat == TaskRepeat::Monthly && one.day > 0 && one.day <= 31;
    if (!counts)
        one.day = 0;
    return one;
}

Result<> checkTask(const Task &one)
{
    if (one.text.isEmpty())
        return Error{ErrorKind::Rejected, u"task.empty"_s};
    if (one.text.size() > Task::LongestText) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"task.too-long"_s,
                     .args = {{u"limit"_s, Task::LongestText}}};
    }
    if (one.repeat != TaskRepeat::Never && one.dueAt <= 0)
        return Error{ErrorKind::Rejected, u"task.no-due"_s};
    return {};
}

qint64 nextDue(const Task &one, qint64 now, const QTimeZone &zone)
{
    if (one.repeat == TaskRepeat::Never || one.dueAt <= 0)
        return 0;
    const auto first = QDateTime::fromMSecsSinceEpoch(one.dueAt, zone);
    for (int n = 1; n < MostSteps; ++n) {
        const QDate day = dayLater(one, first.date(), n);
        if (!isTaken(one.repeat, day))
            continue;
        const qint64 at = QDateTime(day, first.time(), zone).toMSecsSinceEpoch();
        if (at > one.dueAt && at > now)
            return at;
    }
    return 0;
}

bool isMine(const Task &one, const UserId &me)
{
    return one.assignee == me || (one.assignee.isNull() && one.madeBy == me);
}

bool isTaskBefore(const Task &one, const Task &other)
{
    const auto rank = [](const Task &task) {
        const qint64 due = task.dueAt > 0 ? task.dueAt : std::numeric_limits<qint64>::max();
        return std::tuple(
            task.isDone(), task.isDone() ? -task.doneAt : due, task.madeAt, task.id.value());
    };
    return rank(one) < rank(other);
}

} // namespace Frontdesk
