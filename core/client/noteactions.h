// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/content.h"
#include "core/domain/ids.h"

#include <QObject>

namespace Frontdesk {

/// Writes notes to colleagues into a conversation. GUI thread.
class NoteActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestNote = 20'000; ///< UTF-16 units, as the relay has it

    using QObject::QObject;

    /// Safe on disk when it answers, seen at once, and works offline. @p mentions are told of it.
    /// @p files, as ConversationActions::attach() gave them, stand below the text: the first in the
    /// note itself, whose id is answered, the others in notes of their own behind it; none of them is
    /// ever sent to the customer. All are kept, or none. Errors: "note.empty" (no text and no file),
    /// "note.too-long", "storage.…".
    virtual Async<MessageId> add(const ConversationId &conversation,
                                 const AccountId &account,
                                 const QString &text,
                                 const QList<UserId> &mentions,
                                 const QList<Content> &files) = 0;
    Async<MessageId> add(const ConversationId &conversation,
                         const AccountId &account,
                         const QString &text,
                         const QList<UserId> &mentions)
    {
        return add(conversation, account, text, mentions, {});
    }

    /// The mention in @p note needs me no more, though I have not read the conversation up to it.
    virtual Async<> finishMention(const ConversationId &conversation, const MessageId &note) = 0;

    /// Notes that were begun are kept on disk and never added by themselves. An empty text removes
    /// one. Answers when it is safe there.
    virtual Async<> keepBegun(const ConversationId &conversation, const QString &text) = 0;
    virtual QString begun(const ConversationId &conversation) const = 0;
};

} // namespace Frontdesk
