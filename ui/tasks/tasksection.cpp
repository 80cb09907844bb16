// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasksection.h"

#include "core/base/clock.h"
#include "core/client/tasksource.h"
#include "ui/models/taskwords.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MinuteMs = 60 * 1000;
constexpr qsizetype MostOpen = 4; ///< the panel has other things to say; My tasks has the others
constexpr qsizetype MostDone = 4;

} // namespace

TaskSection::TaskSection(const Parts &parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
    , m_plus(
          new IconButton(theme(), QStringLiteral("plus"), tr("New to-do"), IconButton::Size::Small))
    , m_others(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text3))
    , m_doneButton(new Button(theme(), {}, Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("To-dos"));
    build();
    connect(m_plus, &IconButton::clicked, this, [this] { add(); });
    connect(m_doneButton, &Button::clicked, this, [this] {
        m_withDone = !m_withDone;
        refresh();
    });
    connect(&m_parts.tasks, &TaskSource::changed, this, &TaskSection::refresh);
    connect(&m_minute, &QTimer::timeout, this, &TaskSection::refresh);
    m_minute.start(MinuteMs);
    refresh();
}

void TaskSection::build()
{
    const auto &m = theme().metrics().panel;
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("To-dos"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_plus);
    m_column->addLayout(head);
    m_column->addWidget(m_others);
    m_column->addWidget(m_doneButton, 0, Qt::AlignLeft);
}

void TaskSection::showConversation(const Conversation &conversation)
{
    if (conversation.id != m_shown.id)
        m_withDone = false;
    m_shown = conversation;
    refresh();
}

void TaskSection::refresh()
{
    const qint64 now = m_parts.clock.nowMs();
    QList<Task> wanted;
    qsizetype done = 0;
    qsizetype open = 0;
    const auto all = m_shown.id.isNull() ? QList<Task>() : m_parts.tasks.of(m_shown.id);
    for (const auto &one : all) {
        ++(one.isDone() ? done : open);
        if (one.isDone() ? m_withDone && done <= MostDone : open <= MostOpen)
            wanted.append(one);
    }
    fit(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &task = wanted.at(i);
        const auto nameOf = [this](const UserId &id) {
            return m_parts.accounts.userName(id);
        };
        m_rows.at(i)->show(
            task, TaskWords::below(task, now, nameOf), TaskWords::isOverdue(task, now));
    }
    m_doneButton->setText(m_withDone ? tr("Hide what is done")
                                     : tr("%n done", "to-dos", static_cast<int>(done)));
    m_doneButton->setVisible(done > 0);
    m_others->setText(tr("%n more in My tasks", nullptr, static_cast<int>(open - MostOpen)));
    m_others->setVisible(open > MostOpen);
    setVisible(!m_shown.id.isNull());
}

/// Rows are used again: one of them may have the focus.
void TaskSection::fit(qsizetype rows)
{
    while (m_rows.size() > rows) {
        auto *last = m_rows.takeLast();
        if (last->isAncestorOf(window()->focusWidget()))
            m_plus->setFocus(Qt::OtherFocusReason);
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < rows) {
        auto *row = new TaskRow(theme());
        connect(row, &TaskRow::ticked, this, [this](const Task &task, bool on) {
            tell(m_parts.tasks.finish(task.id, on));
        });
        connect(row, &TaskRow::menuRequested, this, &TaskSection::openMenu);
        m_column->insertWidget(m_column->count() - 2, row);
        m_rows.append(row);
    }
}

void TaskSection::add(const QString &text, const MessageId &message)
{
    if (m_shown.id.isNull())
        return;
    Task fresh;
    fresh.account = m_shown.account;
    fresh.conversation = m_shown.id;
    fresh.contact = m_shown.contact;
    fresh.message = message;
    fresh.assignee = m_parts.me;
    fresh.text = TaskWords::beginning(text);
    edit(fresh, m_plus->mapToGlobal(QPoint(0, m_plus->height())));
}

void TaskSection::edit(const Task &task, QPoint global)
{
    auto *form = new TaskForm(
        {theme(), m_parts.clock, m_parts.accounts.colleagues(), m_parts.sentence}, task, this);
    connect(form, &TaskForm::accepted, this, [this](const Task &wanted) {
        tell(m_parts.tasks.put(wanted));
    });
    form->popUpAt(global);
}

void TaskSection::openMenu(const Task &task, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change…"), this, [this, task, global] { edit(task, global); });
    if (m_parts.tasks.mayRemove(task)) {
        menu->addAction(tr("Remove"), this, [this, task] { tell(m_parts.tasks.remove(task.id)); });
    }
    menu->popup(global);
}

template <typename T>
void TaskSection::tell(Async<T> done)
{
    whenDone(done, this, [this](const Result<T> &kept) {
        if (kept)
            return;
        Q_EMIT failed(m_parts.sentence(kept.error()));
        refresh(); // the box that was ticked
    });
}

} // namespace Frontdesk
