// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quickreplies.h"

namespace Frontdesk {

bool hasValue(QuickAction action)
{
    return action != QuickAction::Location && action != QuickAction::Camera
        && action != QuickAction::Pictures;
}

QList<QuickReply> quickRepliesOf(const QList<Content> &bubbles)
{
    for (auto one = bubbles.crbegin(); one != bubbles.crend(); ++one) {
        if (!one->quickReplies.isEmpty())
            return one->quickReplies;
    }
    return {};
}

QList<Content> withQuickRepliesLast(QList<Content> bubbles)
{
    const auto buttons = quickRepliesOf(bubbles);
    if (buttons.isEmpty())
        return bubbles;
    for (auto &bubble : bubbles)
        bubble.quickReplies.clear();
    bubbles.last().quickReplies = buttons;
    return bubbles;
}

bool areButtonsAlone(const Content &content)
{
    return content.kind == ContentKind::Text && content.text.isEmpty()
        && !content.quickReplies.isEmpty();
}

QList<Content> withButtonsOnLast(QList<Content> bubbles)
{
    const auto buttons = quickRepliesOf(bubbles);
    bubbles.removeIf(areButtonsAlone);
    if (bubbles.isEmpty() || buttons.isEmpty())
        return bubbles;
    for (auto &bubble : bubbles)
        bubble.quickReplies.clear();
    bubbles.last().quickReplies = buttons;
    return bubbles;
}

} // namespace Frontdesk
