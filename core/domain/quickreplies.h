// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

namespace Frontdesk {

// The buttons below a reply, of which a platform shows those of the last message only.

/// Whether @p action says more than its label: it opens something on the customer's phone else.
bool hasValue(QuickAction action);

/// The buttons that @p bubbles have: those of the last one that has any.
QList<QuickReply> quickRepliesOf(const QList<Content> &bubbles);

/// @p bubbles with their buttons at the last of them, where they show.
QList<Content> withQuickRepliesLast(QList<Content> bubbles);

/// Buttons without a message, as they wait for one above the field of a reply.
bool areButtonsAlone(const Content &content);

/// @p bubbles without those that are buttons alone, whose buttons go to the last one that stays.
QList<Content> withButtonsOnLast(QList<Content> bubbles);

} // namespace Frontdesk
