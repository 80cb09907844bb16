// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/listfilterbar.h"

#include "ui/search/suggestionlist.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Frontdesk {

ListFilterBar::ListFilterBar(const Theme &theme, QueryField::Sentence sentence, QWidget *over)
    : Pane(theme, &Colors::list, Qt::BottomEdge, over)
    , m_sentence(std::move(sentence))
    , m_field(new QueryField(theme, tr("Filter the conversations"), over))
    , m_save(new IconButton(theme, QStringLiteral("saved-view"), tr("Save as a view")))
{
    m_field->setPlaceholder(tr("Name, or oa:, tag:, is:unanswered, wait>5m …"));
    m_field->setIconName(QStringLiteral("filter"));
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.large, gap.small, gap.normal, gap.small);
    row->setSpacing(gap.small);
    row->addWidget(m_field, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    m_field->suggestions()->raise();
    m_save->setEnabled(false);
    hide();
    connect(m_field, &QueryField::changed, this, [this] { Q_EMIT typed(m_field->text()); });
    connect(m_field, &QueryField::escaped, this, &ListFilterBar::close);
    connect(m_field, &QueryField::confirmed, this, &ListFilterBar::left);
    connect(m_field, &QueryField::left, this, &ListFilterBar::left);
    connect(m_save, &IconButton::clicked, this, &ListFilterBar::saveRequested);
}

void ListFilterBar::follow(const QString &query)
{
    const bool isTyping = m_field->edit()->hasFocus();
    if (!isTyping && m_field->text().trimmed() != query)
        m_field->setText(query);
    m_save->setEnabled(!query.isEmpty() && !m_field->hasError());
    setVisible(isTyping || !query.isEmpty());
}

void ListFilterBar::tell(const QList<Search::Mistake> &mistakes)
{
    m_field->tell(mistakes, m_sentence);
    m_save->setEnabled(mistakes.isEmpty() && !m_field->text().trimmed().isEmpty());
}

void ListFilterBar::begin()
{
    show();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

void ListFilterBar::close()
{
    m_field->setTyped({});
    Q_EMIT left();
    hide();
}

} // namespace Frontdesk
