// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "core/client/accountsource.h"
#include "core/client/tasksource.h"
#include "ui/models/taskwords.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrowdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tabbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

using Whose = TaskListModel::Whose;
using When = TaskListModel::When;

constexpr int TasksWidth = 840; ///< of the column, on wide windows
constexpr int TickMs = 60 * 1000;
constexpr When AllTimes[] = {When::Open, When::Overdue, When::Today, When::Later, When::Done};

} // namespace

TasksPage::TasksPage(const Parts &parts, QWidget *parent)
    : Pane(parts.theme, &Colors::canvas, {}, parent)
    , m_parts(parts)
    , m_model(
          new TaskListModel({parts.tasks, parts.conversations, parts.accounts, parts.clock}, this))
    , m_list(new QListView)
    , m_empty(new EmptyState(parts.theme))
    , m_saying(new Pane(parts.theme, &Colors::hover))
    , m_words(new Label(parts.theme, TextStep::Detail))
    , m_undo(new Button(parts.theme, tr("Undo"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("My tasks"));
    build();
    connectParts();
    showOnly(Whose::Mine, When::Open);
}

void TasksPage::begin()
{
    m_model->refresh();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs.constFirst()->setFocus(Qt::ShortcutFocusReason);
}

void TasksPage::build()
{
    const auto &gap = theme().metrics().gap;
    auto *middle = new QWidget;
    middle->setMaximumWidth(theme().px(TasksWidth));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(gap.large, gap.large, gap.large, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    m_list->setAccessibleName(tr("To-dos"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TaskRowDelegate(theme(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    new FocusRing(*m_list);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *said = new QHBoxLayout(m_saying);
    said->setContentsMargins(gap.medium, gap.tiny, gap.tiny, gap.tiny);
    m_words->setWrapped(true);
    said->addWidget(m_words, 1);
    said->addWidget(m_undo);
    m_saying->hide();
    column->addWidget(m_saying);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
}

QWidget *TasksPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.medium);
    auto *title = new Label(theme(), TextStep::Title, Weight::Strong);
    title->setText(tr("My tasks"));
    row->addWidget(title);
    row->addStretch();
    for (const auto &words : {tr("Mine", "to-dos"), tr("Team", "to-dos")}) {
        auto *tab = new TabButton(theme(), words);
        tab->setCheckable(true);
        m_tabs.append(tab);
        row->addWidget(tab);
    }
    return head;
}

QWidget *TasksPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.small);
    for (int i = 0; i < int(std::size(AllTimes)); ++i) {
        auto *chip = new Chip(theme(), {});
        chip->setCheckable(true);
        m_chips.append(chip);
        row->addWidget(chip);
    }
    row->addStretch();
    return filters;
}

void TasksPage::connectParts()
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        connect(m_tabs.at(i), &TabButton::clicked, this, [this, i] {
            showOnly(static_cast<Whose>(i), m_model->when());
        });
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        connect(m_chips.at(i), &Chip::clicked, this, [this, i] {
            showOnly(m_model->whose(), static_cast<When>(i));
        });
    }
    connect(m_model, &TaskListModel::modelReset, this, &TasksPage::keepPlace);
    connect(m_model, &TaskListModel::counted, this, &TasksPage::refresh);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return;
                m_row = now.row();
                m_chosen = now.data(TaskListModel::TaskRole).value<Task>().id;
            });
    connect(m_list, &QListView::doubleClicked, this, &TasksPage::openCurrent);
    connect(static_cast<TaskRowDelegate *>(m_list->itemDelegate()),
            &TaskRowDelegate::boxPressed,
            this,
            [this](const QModelIndex &index) {
                toggle(index.data(TaskListModel::TaskRole).value<Task>());
            });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        showOnly(m_model->whose(), When::Open);
    });
    connect(m_undo, &Button::clicked, this, [this] {
        m_saying->hide();
        if (const auto back = std::exchange(m_back, {}))
            back();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    m_minute.start(TickMs);
}

TabButton *TasksPage::tab(Whose whose) const
{
    return m_tabs.at(static_cast<int>(whose));
}

Chip *TasksPage::chip(When when) const
{
    return m_chips.at(static_cast<int>(when));
}

void TasksPage::showOnly(Whose whose, When when)
{
    m_model->show(whose, when);
}

void TasksPage::refresh()
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_tabs.at(i)->setChecked(static_cast<Whose>(i) == m_model->whose());
    const QString words[] = {tr("To do: %1", "how many").arg(m_model->count(When::Open)),
                             tr("Overdue: %1", "how many").arg(m_model->count(When::Overdue)),
                             tr("Today: %1", "how many").arg(m_model->count(When::Today)),
                             tr("Later: %1", "how many").arg(m_model->count(When::Later)),
                             tr("Done: %1", "how many").arg(m_model->count(When::Done))};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        auto *chip = m_chips.at(i);
        chip->setText(words[i]);
        chip->setChecked(static_cast<When>(i) == m_model->when());
        chip->updateGeometry();
    }
    const bool any = m_model->rowCount() > 0;
    const bool hadFocus = m_list->hasFocus();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (!any && hadFocus)
        m_chips.constFirst()->setFocus(Qt::OtherFocusReason);
    const bool isFiltered = m_model->when() != When::Open;
    m_empty->say(QStringLiteral("todo"),
                 &Colors::text3,
                 isFiltered ? tr("No to-dos of this time") : tr("Nothing is to be done"),
                 isFiltered ? tr("Those of other times are not shown.")
                            : tr("To-dos are made in a chat: from a message, or beside it with the "
                                 "customer."));
    m_empty->offer(isFiltered ? tr("Show all that is to be done") : QString());
}

/// The same one, or the one that took its place.
void TasksPage::keepPlace()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(m_chosen);
    m_list->setCurrentIndex(
        m_model->index(row >= 0 ? row : std::min(m_row, m_model->rowCount() - 1)));
}

std::optional<Task> TasksPage::current() const
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return {};
    return index.data(TaskListModel::TaskRole).value<Task>();
}

void TasksPage::toggleCurrent()
{
    if (const auto task = current())
        toggle(*task);
}

/// One that comes back is due again; its way back is its old time.
void TasksPage::toggle(const Task &task)
{
    const bool done = !task.isDone();
    const QString line = TaskWords::line(task);
    const auto words = !done               ? tr("To be done again: %1").arg(line)
        : task.repeat == TaskRepeat::Never ? tr("Done: %1").arg(line)
                                           : tr("Done for this time: %1").arg(line);
    report(m_parts.tasks.finish(task.id, done), words, [this, task, done] {
        if (task.repeat == TaskRepeat::Never)
            report(m_parts.tasks.finish(task.id, !done), {}, {});
        else
            report(m_parts.tasks.put(task), {}, {});
    });
}

void TasksPage::openCurrent()
{
    if (const auto task = current())
        Q_EMIT conversationChosen(task->conversation);
}

void TasksPage::editCurrent()
{
    const auto task = current();
    if (!task)
        return;
    auto *form = new TaskForm(
        {theme(), m_parts.clock, m_parts.accounts.colleagues(), m_parts.sentence}, *task, this);
    connect(form, &TaskForm::accepted, this, [this](const Task &wanted) {
        report(m_parts.tasks.put(wanted), tr("Changed: %1").arg(TaskWords::line(wanted)), {});
    });
    const QRect row = m_list->visualRect(m_list->currentIndex());
    form->popUpAt(m_list->viewport()->mapToGlobal(row.bottomLeft()));
}

void TasksPage::removeCurrent()
{
    const auto task = current();
    if (!task)
        return;
    report(m_parts.tasks.remove(task->id),
           tr("Removed: %1").arg(TaskWords::line(*task)),
           [this, task = *task] { report(m_parts.tasks.put(task), {}, {}); });
}

template <typename T>
void TasksPage::report(Async<T> done, const QString &words, std::function<void()> back)
{
    whenDone(done, this, [this, words, back = std::move(back)](const Result<T> &kept) {
        if (!kept)
            say(m_parts.sentence(kept.error()));
        else if (!words.isEmpty())
            say(words, back);
    });
}

/// In the line below the list. @p back is what Undo does; nothing: there is no way back.
void TasksPage::say(const QString &words, std::function<void()> back)
{
    m_back = std::move(back);
    m_words->setText(words);
    m_undo->setVisible(m_back != nullptr);
    m_undo->setAccessibleName(tr("Undo: %1").arg(words));
    m_saying->show();
}

bool TasksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space:
        toggleCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_F2:
        editCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

void TasksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Pane::keyPressEvent(event);
}

} // namespace Frontdesk
