// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/accountsource.h"
#include "core/domain/conversation.h"
#include "core/domain/task.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class Button;
class Clock;
class IconButton;
class Label;
class TaskRow;
class TaskSource;

/// A section of the customer's panel: what is to be done for them.
class TaskSection : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock; ///< as the relay has it
        TaskSource &tasks;
        const AccountSource &accounts;
        UserId me;
        std::function<QString(const Error &error)> sentence;
    };

    explicit TaskSection(const Parts &parts, QWidget *parent = nullptr);

    /// One without an id: there is none.
    void showConversation(const Conversation &conversation);
    /// Asks what is to be done, with @p text to begin with, made from @p message if there is one.
    void add(const QString &text = {}, const MessageId &message = {});
    QList<TaskRow *> rows() const { return m_rows; }
    /// Says how many there are that have no room here.
    Label *others() const { return m_others; }
    IconButton *plus() const { return m_plus; }
    /// Shows what is done, or no more.
    Button *doneButton() const { return m_doneButton; }

Q_SIGNALS:
    /// A sentence about what could not be kept.
    void failed(const QString &sentence);

private:
    void build();
    void refresh();
    void fit(qsizetype rows);
    void edit(const Task &task, QPoint global);
    void openMenu(const Task &task, QPoint global);
    template <typename T>
    void tell(Async<T> done);

    Parts m_parts;
    Conversation m_shown;
    bool m_withDone = false;
    QVBoxLayout *m_column;
    IconButton *m_plus;
    Label *m_others;
    Button *m_doneButton;
    QList<TaskRow *> m_rows;
    QTimer m_minute; ///< what is overdue changes by itself
};

} // namespace Frontdesk
