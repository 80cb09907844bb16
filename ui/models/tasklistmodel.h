// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/task.h"

#include <QAbstractListModel>
#include <QHash>

namespace Frontdesk {

class AccountSource;
class Clock;
class ConversationSource;
class TaskSource;

/// To-dos of me or of all colleagues, those of one time at a time.
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Whose { Mine, Team };
    enum class When {
        Open, ///< all that is to be done
        Overdue,
        Today, ///< what is still due today
        Later, ///< or at no time
        Done,
    };
    enum Role {
        TaskRole = Qt::UserRole, ///< Task
        BelowRole, ///< customer and account
        DueRole, ///< in words
        OverdueRole,
        WhoRole, ///< name of who is to do it, or has done it
        LocaleRole, ///< of the customer, for Han forms
    };
    struct Parts {
        TaskSource &tasks;
        ConversationSource &conversations;
        const AccountSource &accounts;
        const Clock &clock;
    };

    explicit TaskListModel(const Parts &parts, QObject *parent = nullptr);

    void show(Whose whose, When when);
    Whose whose() const { return m_whose; }
    When when() const { return m_when; }
    /// How many there are of Whose that shows.
    int count(When when) const;
    /// The clock went on.
    void refresh();
    /// -1: it is not shown.
    int rowOf(const TaskId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What there is, in any of the filters.
    void counted();

private:
    bool isOf(const Task &task, Whose whose) const;
    bool isIn(const Task &task, When when) const;
    void askFor(const Task &task);
    QString spoken(const Task &task) const;
    QString below(const Task &task) const;

    Parts m_parts;
    Whose m_whose = Whose::Mine;
    When m_when = When::Open;
    QList<Task> m_shown;
    QHash<ConversationId, QString> m_titles; ///< empty: asked for
};

} // namespace Frontdesk
