// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new Label(theme, TextStep::Body))
    , m_fact(new Label(theme, TextStep::Message, Weight::Strong))
    , m_sentence(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_action(new Button(theme, {}))
    , m_other(new Button(theme, {}, Button::Kind::Quiet))
{
    const auto &gap = theme.metrics().gap;
    m_fact->setWrapped(true);
    m_sentence->setWrapped(true);
    for (auto *label : {m_icon, m_fact, m_sentence})
        label->setAlignment(Qt::AlignHCenter);
    m_action->hide();
    m_other->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap.normal);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_other);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.page, gap.large, gap.page, gap.large);
    column->setSpacing(gap.tiny);
    column->addStretch();
    column->addWidget(m_icon);
    column->addSpacing(gap.tiny);
    column->addWidget(m_fact);
    column->addWidget(m_sentence);
    column->addSpacing(gap.normal);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_action, &Button::clicked, this, &EmptyState::actionClicked);
    connect(m_other, &Button::clicked, this, &EmptyState::otherClicked);
    connect(&theme, &Theme::changed, this, &EmptyState::refresh);
}

void EmptyState::say(const QString &iconName,
                     QColor Colors::*iconInk,
                     const QString &fact,
                     const QString &sentence)
{
    m_iconName = iconName;
    m_iconInk = iconInk;
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(fact);
    setAccessibleDescription(sentence);
    refresh();
}

void EmptyState::offer(const QString &action, const QString &other)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

void EmptyState::refresh()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setPixmap(m_theme.icons().pixmap(m_iconName,
                                             m_theme.metrics().control.iconEmpty,
                                             m_theme.colors().*m_iconInk,
                                             devicePixelRatioF()));
}

} // namespace Frontdesk
