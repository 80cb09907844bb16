// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/task.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace Frontdesk {

class Button;
class Clock;
class Label;
class TextField;

/// Asks what is to be done, by when, by whom and how often. Says what it understands of the time
/// while one types. Ctrl+Enter keeps, Esc closes. Deletes itself.
class TaskForm : public QFrame
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        QList<User> colleagues; ///< who may be asked
        std::function<QString(const Error &error)> sentence;
    };

    /// @p task to begin with; one with an id is changed.
    TaskForm(const Parts &parts, const Task &task, QWidget *parent);

    void popUpAt(QPoint global);
    QPlainTextEdit *text() const { return m_text; }
    TextField *when() const { return m_when; }
    QComboBox *who() const { return m_who; }
    QComboBox *often() const { return m_often; }
    Label *meaning() const { return m_meaning; }
    Button *keeping() const { return m_keep; }

Q_SIGNALS:
    void accepted(const Frontdesk::Task &task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill();
    /// Nothing: what is typed cannot be understood.
    std::optional<qint64> meant() const;
    void refresh();
    void accept();

    Parts m_parts;
    Task m_task;
    QString m_shownWhen; ///< of what it began with: left alone, the time stays exactly
    QPlainTextEdit *m_text;
    TextField *m_when;
    Label *m_meaning;
    QComboBox *m_who;
    QComboBox *m_often;
    Label *m_problem;
    Button *m_keep;
};

} // namespace Frontdesk
