// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
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
    /// Errors: "note.empty", "note.too-long", "storage.…".
    virtual Async<MessageId> add(const ConversationId &conversation,
                                 const AccountId &account,
                                 const QString &text,
                                 const QList<UserId> &mentions) = 0;

    /// The mention in @p note needs me no more, though I have not read the conversation up to it.
    virtual Async<> finishMention(const ConversationId &conversation, const MessageId &note) = 0;

    /// Notes that were begun are kept on disk and never added by themselves. An empty text removes
    /// one. Answers when it is safe there.
    virtual Async<> keepBegun(const ConversationId &conversation, const QString &text) = 0;
    virtual QString begun(const ConversationId &conversation) const = 0;
};

} // namespace Frontdesk
