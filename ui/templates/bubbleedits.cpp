// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/bubbleedits.h"

#include "core/domain/quickreplies.h"
#include "ui/composer/fieldframe.h"
#include "ui/composer/messageedit.h"
#include "ui/models/contenttext.h"
#include "ui/templates/cardedit.h"
#include "ui/templates/quickreplyedits.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

BubbleEdits::BubbleEdits(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_quick(new QuickReplyEdits(theme))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.metrics().gap.normal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.normal);
    column->addLayout(m_column);
    column->addWidget(m_quick);
    connect(m_quick, &QuickReplyEdits::edited, this, &BubbleEdits::edited);
}

void BubbleEdits::setBubbles(const QList<Content> &bubbles)
{
    m_bubbles = bubbles;
    m_quick->setButtons(quickRepliesOf(bubbles));
    for (auto &bubble : m_bubbles)
        bubble.quickReplies.clear();
    rebuild();
}

QList<Content> BubbleEdits::bubbles() const
{
    QList<Content> said;
    for (const auto &bubble : m_bubbles) {
        if (bubble.kind != ContentKind::Text || !bubble.text.trimmed().isEmpty())
            said.append(bubble);
    }
    if (!said.isEmpty())
        said.last().quickReplies = m_quick->buttons();
    return said;
}

void BubbleEdits::add(const Content &content)
{
    m_bubbles.append(content);
    rebuild();
    if (content.kind == ContentKind::Text)
        m_fields.constLast()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void BubbleEdits::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) == readOnly)
        return;
    m_quick->setReadOnly(readOnly);
    rebuild();
}

void BubbleEdits::write(const QString &words)
{
    if (m_fields.isEmpty())
        add({});
    auto *field = m_fields.contains(m_last) ? m_last : m_fields.constLast();
    field->insertPlainText(words);
    field->setFocus(Qt::OtherFocusReason);
}

void BubbleEdits::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_fields.clear();
    m_cards.clear();
    m_last = nullptr;
    for (qsizetype i = 0; i < m_bubbles.size(); ++i)
        m_column->addWidget(rowOf(i));
}

QWidget *BubbleEdits::rowOf(qsizetype index)
{
    const Content &bubble = m_bubbles.at(index);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.metrics().gap.tiny);
    if (bubble.kind == ContentKind::Text) {
        row->addWidget(new FieldFrame(m_theme, fieldOf(index)), 1);
    } else if (const auto form = cardForm(bubble)) {
        row->addWidget(cardOf(index, *form), 1);
    } else {
        auto *name = new ElidedLabel(m_theme, TextStep::Body);
        const QString file = bubble.media ? bubble.media->fileName : QString();
        const QString kind = ContentText::kindName(bubble.kind);
        name->setText(
            file.isEmpty()
                ? kind
                : tr("%1: %2", "kind of file, its name").arg(kind, withoutBidiControls(file)));
        row->addWidget(name, 1);
    }
    if (m_readOnly)
        return line;
    auto *leave = new IconButton(m_theme,
                                 QStringLiteral("close"),
                                 tr("Leave out message %1").arg(index + 1),
                                 IconButton::Size::Small);
    connect(leave, &IconButton::clicked, this, [this, index] {
        m_bubbles.removeAt(index);
        rebuild();
        Q_EMIT edited();
    });
    row->addWidget(leave, 0, Qt::AlignTop);
    return line;
}

CardEdit *BubbleEdits::cardOf(qsizetype index, const CardForm &form)
{
    const int place = static_cast<int>(index);
    auto *card = new CardEdit(m_theme, form, m_bubbles.at(index).media, place + 1);
    card->setReadOnly(m_readOnly);
    connect(card, &CardEdit::edited, this, [this, index, card] {
        m_bubbles[index] = card->content();
        Q_EMIT edited();
    });
    connect(card, &CardEdit::pictureWanted, this, [this, place] { Q_EMIT pictureWanted(place); });
    m_cards.insert(place, card);
    return card;
}

void BubbleEdits::setPicture(int index, const Media &picture)
{
    if (auto *card = m_cards.value(index))
        card->setPicture(picture);
}

MessageEdit *BubbleEdits::fieldOf(qsizetype index)
{
    auto *field = new MessageEdit(m_theme);
    field->setPlainText(m_bubbles.at(index).text);
    field->setEnterSends(false);
    field->setAccessibleName(tr("Message %1").arg(index + 1));
    field->setPlaceholderText(tr("What it says. {{contact.name|there}} is filled in."));
    field->setReadOnly(m_readOnly);
    connect(field, &MessageEdit::textChanged, this, [this, index, field] {
        m_bubbles[index].text = field->toPlainText();
        Q_EMIT edited();
    });
    connect(field, &MessageEdit::cursorPositionChanged, this, [this, field] { m_last = field; });
    m_fields.append(field);
    return field;
}

} // namespace Frontdesk
