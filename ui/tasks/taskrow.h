// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;

namespace Frontdesk {

class IconButton;
class Label;

/// One to-do in the customer's panel: a box to tick, what is to be done, and below it when and by whom.
class TaskRow : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(const Theme &theme, QWidget *parent = nullptr);

    /// @p below as TaskWords::below() has it.
    void show(const Task &task, const QString &below, bool overdue);
    const Task &task() const { return m_task; }
    QCheckBox *box() const { return m_box; }
    Label *text() const { return m_text; }
    Label *below() const { return m_below; }
    IconButton *more() const { return m_more; }

Q_SIGNALS:
    void ticked(const Frontdesk::Task &task, bool done);
    void menuRequested(const Frontdesk::Task &task, QPoint global);

private:
    Task m_task;
    QCheckBox *m_box;
    Label *m_text;
    Label *m_below;
    IconButton *m_more;
};

} // namespace Frontdesk
