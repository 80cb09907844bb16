// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scheduledrow.h"

#include "ui/shell/schedulebar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ScheduledTileSide = 20;

} // namespace

ScheduledRow::ScheduledRow(
    const Theme &theme, ScheduledReply reply, Account account, Facts facts, QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::BottomEdge, parent)
    , m_reply(std::move(reply))
    , m_account(std::move(account))
    , m_facts(std::move(facts))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
{
    if (m_reply.needsPerson())
        setFill(&Colors::warnSoft);
    const auto &m = theme.metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        m.composer.edge + m.gap.medium, m.gap.normal, m.gap.large, m.gap.normal + 1);
    column->setSpacing(m.gap.tiny);
    column->addWidget(buildHead());
    auto *text = new ElidedLabel(theme, TextStep::Body);
    text->setLocaleOfText(m_account.locale);
    text->setText(scheduledLine(m_reply));
    column->addWidget(text);
    column->addWidget(buildFoot());
    m_name->setLocaleOfText(m_account.locale);
    setPerson(m_account.name); // until the person is known
}

void ScheduledRow::setPerson(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name + QStringLiteral(", ") + m_facts.state + QStringLiteral(", ")
                      + scheduledLine(m_reply));
}

void ScheduledRow::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme().metrics().composer.edge, height()),
                     theme().colors().account(m_account.color));
}

QWidget *ScheduledRow::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    auto *tile = new AccountTile(theme(), ScheduledTileSide);
    tile->setAccount(m_account.letter, m_account.color, m_account.locale);
    auto *account = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    account->setLocaleOfText(m_account.locale);
    account->setElideMode(Qt::ElideMiddle);
    account->setText(m_account.name);
    row->addWidget(tile);
    row->addWidget(m_name);
    row->addWidget(account, 1);
    return head;
}

QWidget *ScheduledRow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    auto *state = new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    state->setWrapped(true);
    state->setText(m_facts.state);
    row->addWidget(state, 1);
    addButton(*row, tr("Open chat"), &ScheduledRow::openRequested);
    if (m_facts.mayChange)
        addButton(*row, tr("Edit"), &ScheduledRow::editRequested);
    if (m_facts.mayChange && !m_reply.refusal)
        addButton(*row, tr("Send now"), &ScheduledRow::sendRequested);
    if (m_facts.mayRemove) {
        addButton(*row,
                  m_reply.needsPerson() ? tr("Take the text back") : tr("Cancel"),
                  &ScheduledRow::cancelled);
    }
    return foot;
}

void ScheduledRow::addButton(QHBoxLayout &row, const QString &text, void (ScheduledRow::*asked)())
{
    const auto kind =
        asked == &ScheduledRow::openRequested ? Button::Kind::Quiet : Button::Kind::Normal;
    auto *button = new Button(theme(), text, kind, Button::Size::Small);
    connect(button, &Button::clicked, this, asked);
    row.addWidget(button);
}

} // namespace Frontdesk
