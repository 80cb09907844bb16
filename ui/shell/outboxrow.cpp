// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outboxrow.h"

#include "core/base/clock.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/shell/errortext.h"
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

constexpr int OutboxTileSide = 20;

/// When it was written: people look for it by the clock.
QString timeOf(qint64 since, qint64 now)
{
    constexpr qint64 HalfADay = 12LL * 60 * 60 * 1000;
    return now - since < HalfADay ? TimeText().clock(since) : TimeText().row(since, now);
}

} // namespace

OutboxRow::OutboxRow(
    const Theme &theme, const Clock &clock, WaitingReply reply, Account account, QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::BottomEdge, parent)
    , m_reply(std::move(reply))
    , m_account(std::move(account))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
{
    if (needsDecision())
        setFill(&Colors::warnSoft);
    const auto &m = theme.metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        m.composer.edge + m.gap.medium, m.gap.normal, m.gap.large, m.gap.normal + 1);
    column->setSpacing(m.gap.tiny);
    column->addWidget(buildHead(clock));
    auto *text = new ElidedLabel(theme, TextStep::Body);
    text->setLocaleOfText(m_account.locale);
    text->setText(words());
    column->addWidget(text);
    column->addWidget(buildFoot());
    m_name->setLocaleOfText(m_account.locale);
    m_name->setText(m_account.name); // until the person is known
}

void OutboxRow::setPerson(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name + QStringLiteral(", ") + words());
}

void OutboxRow::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme().metrics().composer.edge, height()),
                     theme().colors().account(m_account.color));
}

QWidget *OutboxRow::buildHead(const Clock &clock)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    auto *tile = new AccountTile(theme(), OutboxTileSide);
    tile->setAccount(m_account.letter, m_account.color, m_account.locale);
    auto *account = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    account->setLocaleOfText(m_account.locale);
    account->setElideMode(Qt::ElideMiddle);
    account->setText(m_account.name);
    auto *state = new Badge(theme());
    if (m_reply.state == SendState::Unknown)
        state->say(Badge::Tone::Look, tr("Unknown"), QStringLiteral("unknown"));
    else if (m_reply.state == SendState::Failed)
        state->say(Badge::Tone::Bad,
                   m_reply.isNote ? tr("Not taken") : tr("Not sent"),
                   QStringLiteral("failed"));
    else
        state->say(
            Badge::Tone::Plain, timeOf(m_reply.since, clock.nowMs()), QStringLiteral("queued"));
    row->addWidget(tile);
    row->addWidget(m_name);
    row->addWidget(account, 1);
    row->addWidget(state);
    return head;
}

QWidget *OutboxRow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    auto *why = new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    why->setWrapped(true);
    why->setText(reason());
    auto *open = new Button(theme(), tr("Open chat"), Button::Kind::Quiet, Button::Size::Small);
    auto *cancel = new Button(theme(),
                              needsDecision() ? tr("Discard") : tr("Cancel"),
                              Button::Kind::Normal,
                              Button::Size::Small);
    connect(open, &Button::clicked, this, &OutboxRow::openRequested);
    connect(cancel, &Button::clicked, this, &OutboxRow::cancelled);
    row->addWidget(why, 1);
    row->addWidget(open);
    row->addWidget(cancel);
    return foot;
}

bool OutboxRow::needsDecision() const
{
    return m_reply.state == SendState::Failed || m_reply.state == SendState::Unknown;
}

QString OutboxRow::words() const
{
    QStringList lines;
    for (const auto &content : m_reply.contents)
        lines.append(ContentText::line(content));
    const auto said = lines.join(QStringLiteral(" · "));
    return m_reply.isNote ? tr("Note: %1").arg(said) : said;
}

QString OutboxRow::reason() const
{
    switch (m_reply.state) {
    case SendState::Unknown:
        return tr("LINE may have it already. Replies after it wait for your decision.");
    case SendState::Failed:
        return ErrorText::sentence(m_reply.errorCode, m_reply.errorArgs);
    case SendState::Sending:
        return tr("On its way");
    default:
        return tr("Waits for the connection");
    }
}

} // namespace Frontdesk
