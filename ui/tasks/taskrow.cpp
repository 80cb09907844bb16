// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrow.h"

#include "ui/theme/textblock.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr qsizetype LongestShownTask = 120; ///< UTF-16 units; the tooltip and the form have all

QString shortened(const QString &words)
{
    if (words.size() <= LongestShownTask)
        return words;
    auto end = LongestShownTask;
    while (end > 0 && (words.at(end).isLowSurrogate() || words.at(end).isMark()))
        --end;
    return words.left(end) + QChar(u'…');
}

} // namespace

TaskRow::TaskRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(new Label(theme, TextStep::Body))
    , m_below(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_more(new IconButton(
          theme, QStringLiteral("more"), tr("More about the to-do"), IconButton::Size::Small))
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, gap.hair, 0, gap.hair);
    row->setSpacing(gap.small);
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_text->setWrapped(true);
    m_below->setWrapped(true);
    words->addWidget(m_text);
    words->addWidget(m_below);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT ticked(m_task, on); });
    connect(m_more, &IconButton::clicked, this, [this] {
        Q_EMIT menuRequested(m_task, m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void TaskRow::show(const Task &task, const QString &below, bool overdue)
{
    m_task = task;
    const QString words = withoutBidiControls(task.text);
    m_box->setChecked(task.isDone());
    m_box->setAccessibleName(tr("Done: %1", "a to-do").arg(words));
    m_box->setAccessibleDescription(below);
    const QString shown = shortened(words);
    m_text->setText(shown);
    // As words: people write what would be taken for markup.
    m_text->setToolTip(shown == words ? QString() : QLatin1String("<p>") + words.toHtmlEscaped());
    m_text->setInk(task.isDone() ? &Colors::text3 : &Colors::text);
    m_below->setText(below);
    m_below->setInk(overdue ? &Colors::warn : &Colors::text2);
    m_below->setVisible(!below.isEmpty());
    m_more->setAccessibleName(tr("More about: %1", "a to-do").arg(words));
}

} // namespace Frontdesk
