// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasklistmodel.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/tasksource.h"
#include "ui/models/contenttext.h"
#include "ui/models/taskwords.h"
#include "ui/models/timetext.h"

#include <algorithm>

namespace Frontdesk {

TaskListModel::TaskListModel(const Parts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
{
    connect(&m_parts.tasks, &TaskSource::changed, this, &TaskListModel::refresh);
    refresh();
}

void TaskListModel::show(Whose whose, When when)
{
    m_whose = whose;
    m_when = when;
    refresh();
}

int TaskListModel::count(When when) const
{
    const auto all = m_parts.tasks.tasks();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const Task &one) {
        return isOf(one, m_whose) && isIn(one, when);
    }));
}

bool TaskListModel::isOf(const Task &task, Whose whose) const
{
    return whose == Whose::Team || m_parts.tasks.isMine(task);
}

bool TaskListModel::isIn(const Task &task, When when) const
{
    if (when == When::Done || task.isDone())
        return when == When::Done && task.isDone();
    const qint64 now = m_parts.clock.nowMs();
    const bool overdue = TaskWords::isOverdue(task, now);
    const bool today = !overdue && task.dueAt > 0 && TimeText::sameDay(task.dueAt, now);
    switch (when) {
    case When::Overdue:
        return overdue;
    case When::Today:
        return today;
    case When::Later:
        return !overdue && !today;
    case When::Open:
    case When::Done:
        break;
    }
    return true;
}

/// Views keep their place by what is in the row, so the rows may all be new.
void TaskListModel::refresh()
{
    auto wanted = m_parts.tasks.tasks();
    wanted.removeIf([this](const Task &one) { return !isOf(one, m_whose) || !isIn(one, m_when); });
    if (wanted != m_shown) {
        beginResetModel();
        m_shown = wanted;
        endResetModel();
        for (const auto &one : std::as_const(m_shown))
            askFor(one);
    } else if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT counted();
}

void TaskListModel::askFor(const Task &task)
{
    if (m_titles.contains(task.conversation))
        return;
    m_titles.insert(task.conversation, {});
    whenDone(m_parts.conversations.row(task.conversation),
             this,
             [this, id = task.conversation](const Result<ConversationRow> &row) {
                 if (!row) {
                     m_titles.remove(id); // it may come
                     return;
                 }
                 m_titles.insert(id, ContentText::title(row->conversation));
                 for (int i = 0; i < rowCount(); ++i) {
                     if (m_shown.at(i).conversation == id)
                         Q_EMIT dataChanged(index(i), index(i));
                 }
             });
}

int TaskListModel::rowOf(const TaskId &id) const
{
    const auto found = std::find_if(
        m_shown.cbegin(), m_shown.cend(), [&](const Task &one) { return one.id == id; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &task = m_shown.at(index.row());
    const qint64 now = m_parts.clock.nowMs();
    switch (role) {
    case Qt::DisplayRole:
        return TaskWords::line(task);
    case Qt::ToolTipRole:
        return QString(QLatin1String("<p>") + task.text.toHtmlEscaped());
    case Qt::CheckStateRole:
        return task.isDone() ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spoken(task);
    case TaskRole:
        return QVariant::fromValue(task);
    case BelowRole:
        return below(task);
    case DueRole:
        return TaskWords::when(task.isDone() ? task.doneAt : task.dueAt, now);
    case OverdueRole:
        return TaskWords::isOverdue(task, now);
    case WhoRole: {
        const auto who = task.isDone() ? task.doneBy : task.assignee;
        return who.isNull() ? QString() : m_parts.accounts.userName(who);
    }
    case LocaleRole:
        return m_parts.accounts.account(task.account).value_or(Account{}).locale;
    default:
        return {};
    }
}

QString TaskListModel::below(const Task &task) const
{
    QStringList parts{m_titles.value(task.conversation)};
    if (const auto account = m_parts.accounts.account(task.account))
        parts << account->name;
    parts << TaskWords::repeat(task.repeat);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString TaskListModel::spoken(const Task &task) const
{
    QStringList parts{
        TaskWords::line(task),
        TaskWords::below(task,
                         m_parts.clock.nowMs(),
                         [this](const UserId &id) { return m_parts.accounts.userName(id); }),
        below(task)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Frontdesk
