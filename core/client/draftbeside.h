// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QList>

namespace Frontdesk {

/// What is begun in a conversation beside its text: files as ConversationActions::attach() gave them,
/// stickers, bubbles of templates, and which message is quoted. Its words are asked for by its id:
/// what a customer takes back must not stay here.
struct DraftBeside {
    QList<Content> bubbles;
    MessageId quotes; ///< null: none

    bool isEmpty() const { return bubbles.isEmpty() && quotes.isNull(); }
    friend bool operator==(const DraftBeside &, const DraftBeside &) = default;
};

/// As it is kept on the disk; empty of an empty one.
QString textOf(const DraftBeside &beside);
/// An empty one of what is no such text.
DraftBeside besideFrom(const QString &text);

} // namespace Frontdesk
