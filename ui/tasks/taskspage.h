// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "ui/models/tasklistmodel.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <functional>
#include <utility>

class QListView;

namespace Frontdesk {

class Button;
class Chip;
class EmptyState;
class Label;
class TabButton;

/// My tasks: what is to be done, by me or by all colleagues. Space ticks, Enter opens the chat, F2
/// changes, Delete removes, Esc leaves. Works offline.
class TasksPage : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock; ///< as the relay has it
        TaskSource &tasks;
        ConversationSource &conversations;
        const AccountSource &accounts;
        std::function<QString(const Error &error)> sentence;
    };

    explicit TasksPage(const Parts &parts, QWidget *parent = nullptr);

    /// It comes up: the list has the keyboard.
    void begin();
    QListView *list() const { return m_list; }
    TaskListModel *model() const { return m_model; }
    TabButton *tab(TaskListModel::Whose whose) const;
    Chip *chip(TaskListModel::When when) const;
    Button *undo() const { return m_undo; }
    Label *said() const { return m_words; }
    void toggleCurrent();
    void openCurrent();
    void editCurrent();
    void removeCurrent();

Q_SIGNALS:
    void closed();
    void conversationChosen(const Frontdesk::ConversationId &conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFilters();
    void connectParts();
    void showOnly(TaskListModel::Whose whose, TaskListModel::When when);
    void refresh();
    void keepPlace();
    void toggle(const Task &task);
    std::optional<Task> current() const;
    void say(const QString &words, std::function<void()> back = {});
    template <typename T>
    void report(Async<T> done, const QString &words, std::function<void()> back);

    Parts m_parts;
    TaskListModel *m_model;
    QList<TabButton *> m_tabs; ///< in the order of Whose
    QList<Chip *> m_chips; ///< in the order of When
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_saying;
    Label *m_words;
    Button *m_undo;
    std::function<void()> m_back; ///< takes back what was done last
    TaskId m_chosen; ///< stays chosen when the list changes
    int m_row = 0; ///< where it stood
    QTimer m_minute; ///< what is overdue changes by itself
};

} // namespace Frontdesk
