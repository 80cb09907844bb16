// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changerow.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ChangeTileSide = 20;

} // namespace

ChangeRow::ChangeRow(
    const Theme &theme, WaitingChange change, Account account, Words words, QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::BottomEdge, parent)
    , m_change(std::move(change))
    , m_account(std::move(account))
    , m_words(std::move(words))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_why(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    if (m_change.refused)
        setFill(&Colors::warnSoft);
    const auto &m = theme.metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        m.composer.edge + m.gap.medium, m.gap.normal, m.gap.large, m.gap.normal + 1);
    column->setSpacing(m.gap.tiny);
    column->addWidget(buildHead());
    auto *wanted = new ElidedLabel(theme, TextStep::Body);
    wanted->setText(m_words.wanted);
    column->addWidget(wanted);
    column->addWidget(buildFoot());
    setPerson(m_account.name); // until the person is known
    setStanding({});
}

void ChangeRow::setPerson(const QString &name)
{
    m_name->setLocaleOfText(m_account.locale);
    m_name->setText(name);
    setAccessibleName(name + QStringLiteral(", ") + m_words.wanted);
}

void ChangeRow::setStanding(const QString &words)
{
    m_why->setText(words.isEmpty() ? m_words.reason : m_words.reason + u' ' + words);
}

void ChangeRow::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme().metrics().composer.edge, height()),
                     theme().colors().account(m_account.color));
}

QWidget *ChangeRow::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    auto *tile = new AccountTile(theme(), ChangeTileSide);
    tile->setAccount(m_account.letter, m_account.color, m_account.locale);
    auto *account = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    account->setLocaleOfText(m_account.locale);
    account->setElideMode(Qt::ElideMiddle);
    account->setText(m_account.name);
    auto *state = new Badge(theme());
    if (m_change.refused)
        state->say(Badge::Tone::Look, tr("Not done"), QStringLiteral("failed"));
    else
        state->say(Badge::Tone::Plain, m_words.since, QStringLiteral("queued"));
    row->addWidget(tile);
    row->addWidget(m_name);
    row->addWidget(account, 1);
    row->addWidget(state);
    return head;
}

QWidget *ChangeRow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    m_why->setWrapped(true);
    row->addWidget(m_why, 1);
    if (!m_change.conversation.isNull())
        addButton(*row, tr("Open chat"), &ChangeRow::openRequested);
    if (m_change.refused) {
        addButton(
            *row, m_change.isConflict ? tr("Do it anyway") : tr("Try again"), &ChangeRow::insisted);
        addButton(*row, tr("Leave it"), &ChangeRow::cancelled);
    } else if (m_change.canCancel) {
        addButton(*row, tr("Cancel"), &ChangeRow::cancelled);
    }
    return foot;
}

void ChangeRow::addButton(QHBoxLayout &row, const QString &text, void (ChangeRow::*asked)())
{
    const auto kind =
        asked == &ChangeRow::openRequested ? Button::Kind::Quiet : Button::Kind::Normal;
    auto *button = new Button(theme(), text, kind, Button::Size::Small);
    connect(button, &Button::clicked, this, asked);
    row.addWidget(button);
}

} // namespace Frontdesk
