// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "core/base/clock.h"
#include "core/rules/taskrules.h"
#include "ui/models/taskwords.h"
#include "ui/models/typedtime.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputframe.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TaskFormWidth = 360;
constexpr int TaskTextHeight = 72; // three lines; more scroll
constexpr int LongestTypedTime = 60;

} // namespace

TaskForm::TaskForm(const Parts &parts, const Task &task, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_parts(parts)
    , m_task(task)
    , m_text(new QPlainTextEdit)
    , m_when(new TextField(parts.theme, tr("When", "a to-do is due")))
    , m_meaning(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_who(new QComboBox)
    , m_often(new QComboBox)
    , m_problem(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_keep(new Button(parts.theme, tr("Keep the to-do"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(task.id.isNull() ? tr("New to-do") : tr("Change the to-do"));
    setFrameShape(StyledPanel);
    setFixedWidth(parts.theme.px(TaskFormWidth));
    build();
    fill();
    connect(m_when->edit(), &QLineEdit::textChanged, this, &TaskForm::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TaskForm::refresh);
    connect(m_often, &QComboBox::currentIndexChanged, this, &TaskForm::refresh);
    connect(m_keep, &Button::clicked, this, &TaskForm::accept);
    refresh();
}

void TaskForm::build()
{
    const auto &theme = m_parts.theme;
    const auto &gap = theme.metrics().gap;
    m_text->setAccessibleName(tr("What is to be done"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(TaskTextHeight));
    m_text->installEventFilter(this);
    auto *asked = new Label(theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    asked->setText(m_text->accessibleName());
    m_when->setPlaceholder(tr("tmr 10:00, fri 15:00, 3d…", "as somebody would type a time"));
    m_when->edit()->setMaxLength(LongestTypedTime);
    m_meaning->setWrapped(true);
    m_problem->setWrapped(true);
    m_problem->hide();
    m_who->setAccessibleName(tr("Who does it"));
    m_often->setAccessibleName(tr("How often"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(asked);
    column->addWidget(new InputFrame(theme, *m_text));
    column->addWidget(m_when);
    column->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.normal);
    row->addWidget(m_who, 1);
    row->addWidget(m_often, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_keep, 0, Qt::AlignRight);
}

void TaskForm::fill()
{
    m_text->setPlainText(m_task.text);
    m_text->moveCursor(QTextCursor::End);
    m_shownWhen = TaskWords::when(m_task.dueAt, m_parts.clock.nowMs());
    m_when->setText(m_shownWhen);
    m_who->addItem(tr("Nobody in particular"), QString());
    for (const auto &one : std::as_const(m_parts.colleagues))
        m_who->addItem(withoutBidiControls(one.name), one.id.value());
    const auto who = m_who->findData(m_task.assignee.value());
    if (who < 0)
        m_who->addItem(tr("A colleague"), m_task.assignee.value()); // whose name is not known here
    m_who->setCurrentIndex(m_who->findData(m_task.assignee.value()));
    m_often->addItem(tr("Once"), static_cast<int>(TaskRepeat::Never));
    for (const auto often :
         {TaskRepeat::Daily, TaskRepeat::Weekdays, TaskRepeat::Weekly, TaskRepeat::Monthly})
        m_often->addItem(TaskWords::repeat(often), static_cast<int>(often));
    m_often->setCurrentIndex(m_often->findData(static_cast<int>(m_task.repeat)));
}

void TaskForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

std::optional<qint64> TaskForm::meant() const
{
    const QString typed = m_when->text().trimmed();
    if (typed.isEmpty())
        return 0;
    if (typed == m_shownWhen)
        return m_task.dueAt;
    return typedTime(typed, QDateTime::fromMSecsSinceEpoch(m_parts.clock.nowMs()));
}

void TaskForm::refresh()
{
    const auto due = meant();
    m_problem->hide();
    const bool isTyped = !m_when->text().trimmed().isEmpty();
    m_meaning->setVisible(isTyped && m_when->text().trimmed() != m_shownWhen);
    m_meaning->setText(due ? TaskWords::when(*due, m_parts.clock.nowMs()) : tr("No time to come"));
    m_keep->setEnabled(due && !m_text->toPlainText().trimmed().isEmpty());
    adjustSize();
}

void TaskForm::accept()
{
    const auto due = meant();
    if (!due)
        return;
    auto wanted = m_task;
    wanted.text = m_text->toPlainText();
    if (wanted.dueAt != *due)
        wanted.day = 0; // that of the new time
    wanted.dueAt = *due;
    wanted.assignee = UserId(m_who->currentData().toString());
    wanted.repeat = static_cast<TaskRepeat>(m_often->currentData().toInt());
    wanted = tidied(wanted);
    if (const auto fits = checkTask(wanted); !fits) {
        m_problem->setText(m_parts.sentence(fits.error()));
        m_problem->show();
        adjustSize();
        return;
    }
    close();
    Q_EMIT accepted(wanted);
}

bool TaskForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TaskForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_when->isComposing())
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Frontdesk
