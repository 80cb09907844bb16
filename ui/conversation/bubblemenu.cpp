// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblemenu.h"

#include "ui/models/contenttext.h"
#include "ui/widgets/keycaps.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Frontdesk {

namespace {

QString withKey(const QString &words, const QKeySequence &key)
{
    return key.isEmpty() ? words : words + QLatin1Char('\t') + keyName(key);
}

/// Between the customer and the account, and still there.
bool isSaid(const Message &message)
{
    const bool isTheirs =
        message.direction == Direction::Inbound || message.direction == Direction::Outbound;
    return isTheirs && message.content.kind != ContentKind::Event
        && message.content.kind != ContentKind::Erased;
}

} // namespace

BubbleMenu::BubbleMenu(const Message &message,
                       const QList<HitArea> &parts,
                       QWidget *parent,
                       const BubbleMenuKeys &keys)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!message.content.text.isEmpty()) {
        addAction(withKey(tr("Copy text"), keys.copy), this, [text = textOf(message)] {
            QGuiApplication::clipboard()->setText(text);
        });
    }
    if (message.quotable)
        addAction(withKey(tr("Quote in the reply"), keys.quote), this, &BubbleMenu::quoteWanted);
    else if (isSaid(message))
        addAction(tr("Cannot be quoted: LINE gave no token for it"))->setEnabled(false);
    addPin(message, keys.pin);
    for (const auto &part : parts) {
        if (part.action != BubbleAction::SeekMedia) // that goes by where it is pressed
            addAction(part.name, this, [this, part] { Q_EMIT partChosen(part); });
    }
}

bool BubbleMenu::canPin(const Message &message)
{
    return message.ver > 0 && !message.order.isNull() && message.content.kind != ContentKind::Event
        && message.content.kind != ContentKind::Erased && message.direction != Direction::System;
}

QString BubbleMenu::textOf(const Message &message)
{
    const Content &content = message.content;
    if (!content.text.isEmpty())
        return content.text;
    QStringList lines;
    if (content.location)
        lines = {content.location->title, content.location->address};
    else if (content.media)
        lines = {content.media->fileName};
    lines.removeAll(QString());
    return lines.isEmpty() ? ContentText::line(content) : lines.join(u'\n');
}

void BubbleMenu::addPin(const Message &message, const QKeySequence &key)
{
    if (!canPin(message))
        return;
    const bool pinned = message.pinnedAt > 0;
    addAction(withKey(pinned ? tr("Unpin") : tr("Pin…"), key), this, [this, pinned] {
        Q_EMIT pinWanted(!pinned);
    });
    addAction(tr("Make a to-do…"), this, &BubbleMenu::taskWanted);
}

} // namespace Frontdesk
