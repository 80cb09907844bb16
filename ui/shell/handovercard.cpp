// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handovercard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

HandOverCard::HandOverCard(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::BottomEdge, parent)
    , m_fold(new Button(theme, {}, Button::Kind::Quiet, Button::Size::Small))
    , m_close(new IconButton(
          theme, QStringLiteral("close"), tr("Close the hand-over"), IconButton::Size::Small))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_voice(new Voice(this))
{
    setAccessibleName(tr("Hand-over"));
    const auto &gap = theme.metrics().gap;
    const int side = theme.metrics().chat.side;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side - theme.metrics().control.buttonPaddingSmall, gap.tiny, side, 0);
    head->addWidget(m_fold);
    head->addStretch();
    head->addWidget(m_close);
    m_column->setContentsMargins(side, 0, side, gap.normal);
    m_column->setSpacing(gap.hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, gap.tiny);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_close, &IconButton::clicked, this, &HandOverCard::closed);
    hide();
}

void HandOverCard::showParts(const QList<HandOverPart> &parts, const QString &from, bool isNews)
{
    fill(parts);
    const QString title =
        from.isEmpty() ? tr("Hand-over") : tr("Hand-over from %1", "colleague").arg(from);
    m_fold->setText(title);
    setFolded(m_folded);
    setVisible(!parts.isEmpty());
    if (isNews && !parts.isEmpty())
        m_voice->say(title + QStringLiteral(". ") + m_lines.join(QStringLiteral(". ")));
}

void HandOverCard::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->setIconName(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
    m_fold->setAccessibleDescription(folded ? tr("Folded") : tr("Unfolded"));
    m_body->setVisible(!folded);
}

void HandOverCard::fill(const QList<HandOverPart> &parts)
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    for (const auto &part : parts) {
        auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
        heading->setText(part.heading);
        m_column->addWidget(heading);
        m_lines << part.heading;
        for (const auto &words : part.lines) {
            auto *line = new ElidedLabel(theme(), TextStep::Detail);
            line->setText(words);
            line->setAccessibleName(words);
            m_column->addWidget(line);
            m_lines << words;
        }
    }
}

} // namespace Frontdesk
